import type { KeyObject } from 'node:crypto'

import { toPrivateKey, type KeyInput } from '../crypto/keys'
import { invalidArgument } from '../errors'
import { isCertificateSource, type CertificateSource } from './certificate-source'
import { came } from './checks'
import type { Signer, Verifier } from './client-options'
import { requireCerts } from './platform-certs'
import { reading } from './reading'
import { requireRemote } from './remote'
import { requireSerial } from './serial'

/** What a merchant signs with: a key, or who has it, and the serial number of its certificate. */
export interface MerchantPair {
  readonly serial: string
  readonly privateKey: KeyObject | undefined
  readonly signer: Signer | undefined
}

/** What APIv3 is signed and verified with. */
export interface V3Credentials extends MerchantPair {
  readonly verifier: Verifier | undefined
  readonly certs: ReadonlyMap<string, KeyObject>
  /** Stands for `certs`. */
  readonly source?: CertificateSource
  /** Key that is to sign responses and that encrypts: the public key, else the newest certificate. */
  readonly preferred: string | undefined
}

/**
 * @param certificate PEM of the client certificate, which cannot be WeChat Pay's either
 * @throws InvalidArgumentError with a code of its own for each option that is missing or wrong
 */
export function requireV3(given: Record<string, unknown>, certificate?: string): V3Credentials {
  const pair = requirePair(given)
  const { verifier } = requireRemote(given)
  const base = { ...pair, verifier }
  if (isCertificateSource(given.certs)) return { ...base, certs: new Map(), source: given.certs, preferred: undefined }
  if (verifier !== undefined && given.certs === undefined) return { ...base, certs: new Map(), preferred: undefined }
  return { ...base, ...requireCerts(given.certs, { ...pair, mchid: given.mchid, certificate }) }
}

/**
 * Serial number and key of a merchant, which belong together.
 *
 * @throws InvalidArgumentError `ERR_INVALID_SERIAL`, `ERR_INVALID_PRIVATE_KEY`, `ERR_INVALID_PASSPHRASE`
 */
export function requirePair(given: Readonly<Record<string, unknown>>): MerchantPair {
  const serial = requireSerial(given.serial)
  const { signer } = requireRemote(given)
  const isRemote = signer !== undefined && given.privateKey === undefined
  return { serial, signer, privateKey: isRemote ? undefined : requirePrivateKey(given.privateKey, given.passphrase) }
}

/** @throws InvalidArgumentError `ERR_INVALID_PRIVATE_KEY`, `ERR_INVALID_PASSPHRASE` */
export function requirePrivateKey(key: unknown, passphrase: unknown): KeyObject {
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
