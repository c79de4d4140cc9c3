import type { KeyObject } from 'node:crypto'

import { toCertificate, toPrivateKey, toPublicKey, type KeyInput } from '../crypto/keys'
import { invalidArgument, isInvalidArgumentError, type InvalidArgumentCode } from '../errors'
import { isCertificateSource, type CertificateSource } from './certificate-source'
import { ownOf } from '../json/own'
import { came } from './checks'
import type { Signer, Verifier } from './client-options'
import { requireRemote } from './remote'

/** What APIv3 is signed and verified with. */
export interface V3Credentials {
  readonly serial: string
  readonly privateKey: KeyObject | undefined
  readonly signer: Signer | undefined
  readonly verifier: Verifier | undefined
  readonly certs: ReadonlyMap<string, KeyObject>
  /** Stands for `certs`. */
  readonly source?: CertificateSource
  /** Key that is to sign responses and that encrypts: the public key, else the newest certificate. */
  readonly preferred: string | undefined
}

/** @throws InvalidArgumentError with a code of its own for each option that is missing or wrong */
export function requireV3(given: Record<string, unknown>): V3Credentials {
  const serial = requireSerial(given.serial)
  const { signer, verifier } = requireRemote(given)
  const privateKey =
    signer !== undefined && given.privateKey === undefined
      ? undefined
      : requirePrivateKey(given.privateKey, given.passphrase)
  if (isCertificateSource(given.certs))
    return { serial, privateKey, signer, verifier, certs: new Map(), source: given.certs, preferred: undefined }
  const certs = verifier !== undefined && given.certs === undefined ? {} : requireCerts(given.certs, serial)
  const keys = new Map(Object.entries(certs).map(([id, key]) => [id, readCert(id, key)]))
  return { serial, privateKey, signer, verifier, certs: keys, preferred: preferredOf(certs) }
}

function requireSerial(serial: unknown): string {
  if (typeof serial === 'string' && serial.startsWith('PUB_KEY_ID_'))
    throw invalidArgument(
      'serial',
      '`serial` is a WeChat Pay public key id, which belongs into `certs`: give the serial number of the merchant API certificate',
      'ERR_INVALID_SERIAL',
    )
  if (typeof serial === 'string' && /^[\w-]+$/.test(serial)) return serial
  const what = serial === undefined || serial === '' ? 'is missing' : `is not a serial number (${typeof serial})`
  throw invalidArgument(
    'serial',
    `\`serial\` ${what}: give the serial number of the merchant API certificate as a hexadecimal string`,
    'ERR_INVALID_SERIAL',
  )
}

function requirePrivateKey(key: unknown, passphrase: unknown): KeyObject {
  if (key === undefined || key === null || key === '')
    throw invalidArgument(
      'privateKey',
      '`privateKey` is missing: give the private key of the merchant API certificate (apiclient_key.pem)',
      'ERR_INVALID_PRIVATE_KEY',
    )
  if (passphrase !== undefined && typeof passphrase !== 'string')
    throw invalidArgument(
      'passphrase',
      `\`passphrase\` takes a string, not ${came(passphrase)}`,
      'ERR_INVALID_PASSPHRASE',
    )
  return reading('privateKey', 'ERR_INVALID_PRIVATE_KEY', () => toPrivateKey(key as KeyInput, passphrase))
}

const KEY_MAP =
  "map WeChat Pay's public key id (or platform certificate serial number) to its key, as in { PUB_KEY_ID_…: 'file:///…/pub_key.pem' }"

function requireCerts(certs: unknown, serial: string): Record<string, KeyInput> {
  if (certs === undefined || certs === null)
    throw invalidArgument('certs', `\`certs\` is missing: ${KEY_MAP}`, 'ERR_INVALID_CERTS')
  if (came(certs) !== 'an object')
    throw invalidArgument('certs', `\`certs\` takes an object, not ${came(certs)}: ${KEY_MAP}`, 'ERR_INVALID_CERTS')
  const own = ownOf(certs)
  const ids = Object.keys(own)
  if (ids.length === 0)
    throw invalidArgument(
      'certs',
      '`certs` is empty: without a key of WeChat Pay no response can be verified; add its public key id or platform certificate serial number',
      'ERR_INVALID_CERTS',
    )
  const merchants = ids.find((id) => sameSerial(id, serial))
  if (merchants !== undefined)
    throw invalidArgument(
      `certs.${merchants}`,
      `\`certs.${merchants}\` is the merchant's own certificate: \`certs\` takes the keys of WeChat Pay (its public key or platform certificate)`,
      'ERR_MERCHANT_SERIAL_IN_CERTS',
    )
  return own as Record<string, KeyInput>
}

function readCert(id: string, key: KeyInput): KeyObject {
  // A name that is neither may be a key, turned around with its id: it is not shown.
  if (!/^[\w-]{1,128}$/.test(id))
    throw invalidArgument(
      'certs',
      `\`certs\` has a key under a name that is neither a serial number nor a public key id: ${KEY_MAP}`,
      'ERR_INVALID_CERTS',
    )
  return reading(`certs.${id}`, 'ERR_INVALID_CERTS', () => toPublicKey(key))
}

function preferredOf(certs: Record<string, KeyInput>): string | undefined {
  const ids = Object.keys(certs)
  const publicKey = ids.find((id) => id.startsWith('PUB_KEY_ID_'))
  if (publicKey !== undefined || ids.length < 2) return publicKey ?? ids[0]
  const since = (id: string) => Date.parse(toCertificate(certs[id] ?? '')?.validFrom ?? '') || 0
  return ids.reduce((newest, id) => (since(id) > since(newest) ? id : newest))
}

/** Serial numbers are compared as texts everywhere else; a warning at start may be broader. */
function sameSerial(a: string, b: string): boolean {
  const plain = (serial: string) => serial.toUpperCase().replace(/^0+/, '')
  return plain(a) === plain(b)
}

/** Says which option a key came from, which the reader of keys cannot know. */
function reading(argument: string, code: InvalidArgumentCode, read: () => KeyObject): KeyObject {
  try {
    return read()
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error
    const isPassphrase = error.code === 'ERR_INVALID_PASSPHRASE'
    throw invalidArgument(
      isPassphrase ? 'passphrase' : argument,
      `\`${argument}\`: ${error.message}`,
      isPassphrase ? error.code : code,
      error.cause,
    )
  }
}
