import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'

import { toCertificate, toPublicKey, type KeyInput } from '../crypto/keys'
import { PemUtil } from '../crypto/pem-util'
import { sameSerial } from '../crypto/serial'
import { invalidArgument } from '../errors'
import { ownOf } from '../json/own'
import { came } from './checks'
import { reading } from './reading'
import { mendOf } from './serial'

/** What is the merchant's own, and cannot be WeChat Pay's as well. */
export interface Own {
  readonly mchid: unknown
  readonly serial: string | undefined
  readonly privateKey: KeyObject | undefined
  /** PEM of the client certificate. */
  readonly certificate?: string | undefined
}

/** WeChat Pay's keys, and the one that encrypts: the public key, else the newest certificate. */
export interface PlatformCerts {
  readonly certs: ReadonlyMap<string, KeyObject>
  readonly preferred: string | undefined
}

const KEY_MAP =
  "map WeChat Pay's public key id (or platform certificate serial number) to its key, as in { PUB_KEY_ID_…: 'file:///…/pub_key.pem' }"

/**
 * Reads `certs`, and compares what is in it with the merchant's own keys and, where it is a certificate, with its name.
 *
 * @throws InvalidArgumentError `ERR_INVALID_CERTS`, `ERR_MERCHANT_SERIAL_IN_CERTS`
 */
export function requireCerts(given: unknown, own: Own): PlatformCerts {
  const inputs = requireMap(given)
  const entries = Object.entries(inputs).map(([id, input]) => readCert(id, input, own))
  return { certs: new Map(entries.map(({ id, key }) => [id, key])), preferred: preferredOf(entries) }
}

/**
 * Refuses the merchant's own keys among those of WeChat Pay, under whatever name.
 *
 * @throws InvalidArgumentError `ERR_MERCHANT_SERIAL_IN_CERTS`
 */
export function requireForeign(certs: ReadonlyMap<string, KeyObject>, own: Own): void {
  for (const [id, key] of certs) if (isOwn(id, key, undefined, own)) throw ownKey(id)
}

interface Cert {
  readonly id: string
  readonly key: KeyObject
  readonly certificate: X509Certificate | undefined
}

function requireMap(certs: unknown): Record<string, KeyInput> {
  if (certs === undefined || certs === null)
    throw invalidArgument('certs', `\`certs\` is missing: ${KEY_MAP}`, 'ERR_INVALID_CERTS')
  if (came(certs) !== 'an object')
    throw invalidArgument('certs', `\`certs\` takes an object, not ${came(certs)}: ${KEY_MAP}`, 'ERR_INVALID_CERTS')
  const map = ownOf(certs)
  if (Object.keys(map).length === 0)
    throw invalidArgument(
      'certs',
      '`certs` is empty: without a key of WeChat Pay no response can be verified; add its public key id or platform certificate serial number',
      'ERR_INVALID_CERTS',
    )
  return map as Record<string, KeyInput>
}

function readCert(id: string, input: KeyInput, own: Own): Cert {
  const mend = mendOf(id)
  if (mend !== undefined) throw invalidArgument('certs', `\`certs\` has a name that ${mend}`, 'ERR_INVALID_CERTS')
  // A name that is neither may be a key, turned around with its id: it is not shown.
  if (!/^[\w-]{1,128}$/.test(id))
    throw invalidArgument(
      'certs',
      `\`certs\` has a key under a name that is neither a serial number nor a public key id: ${KEY_MAP}`,
      'ERR_INVALID_CERTS',
    )
  if (isOwnSerial(id, own)) throw ownKey(id)
  const argument = argumentOf(id)
  const key = reading(argument, 'ERR_INVALID_CERTS', () => toPublicKey(input))
  const certificate = reading(argument, 'ERR_INVALID_CERTS', () => toCertificate(input))
  if (isOwn(id, key, certificate, own)) throw ownKey(id)
  if (certificate !== undefined) requireName(id, argument, certificate)
  return { id, key, certificate }
}

/** A certificate is asked for by its serial number: under another name it would never be found, or be taken for another. */
function requireName(id: string, argument: string, certificate: X509Certificate): void {
  const serial = PemUtil.parseCertificateSerialNo(certificate)
  if (sameSerial(id, serial)) return
  throw invalidArgument(
    argument,
    `\`${argument}\` is the certificate with the serial number ${serial}: write it under that name`,
    'ERR_INVALID_CERTS',
  )
}

function isOwn(id: string, key: KeyObject, certificate: X509Certificate | undefined, own: Own): boolean {
  if (isOwnSerial(id, own)) return true
  if (own.privateKey !== undefined && createPublicKey(own.privateKey).equals(key)) return true
  if (own.certificate !== undefined && new X509Certificate(own.certificate).publicKey.equals(key)) return true
  if (certificate === undefined) return false
  return (
    isOwnSerial(PemUtil.parseCertificateSerialNo(certificate), own) ||
    certificate.subject.split('\n').includes(`CN=${String(own.mchid)}`)
  )
}

function isOwnSerial(serial: string, own: Own): boolean {
  return own.serial !== undefined && sameSerial(serial, own.serial)
}

function ownKey(id: string): Error {
  const argument = argumentOf(id)
  return invalidArgument(
    argument,
    `\`${argument}\` is the merchant's own certificate or key: \`certs\` takes the keys of WeChat Pay (its public key or platform certificate)`,
    'ERR_MERCHANT_SERIAL_IN_CERTS',
  )
}

/** A name that looks like neither kind is not repeated: it may be a secret. */
function argumentOf(id: string): string {
  return /^(?:PUB_KEY_ID_[\w-]*|[0-9A-Fa-f]{1,40})$/.test(id) ? `certs.${id}` : 'certs'
}

function preferredOf(certs: readonly Cert[]): string | undefined {
  const publicKey = certs.find(({ id }) => id.startsWith('PUB_KEY_ID_'))
  if (publicKey !== undefined) return publicKey.id
  const since = ({ certificate }: Cert) => Date.parse(certificate?.validFrom ?? '') || 0
  return certs.reduce<Cert | undefined>(
    (newest, one) => (newest === undefined || since(one) > since(newest) ? one : newest),
    undefined,
  )?.id
}
