import { X509Certificate, type KeyObject } from 'node:crypto'

import { AesGcm } from '../crypto/aes-gcm'
import { sameSerial } from '../crypto/serial'

/** A platform certificate that is out of its envelope. */
export interface PlatformCertificate {
  readonly serial: string
  readonly key: KeyObject
  /** Unix milliseconds. */
  readonly notBefore: number
  readonly notAfter: number
}

/** An entry of the response of `GET /v3/certificates`; it stays encrypted wherever it is kept. */
interface Entry {
  readonly serial_no: string
  readonly encrypt_certificate: {
    readonly algorithm?: unknown
    readonly nonce: string
    readonly associated_data?: string
    readonly ciphertext: string
  }
}

/** What a list holds. */
export interface OpenedList {
  readonly certificates: readonly PlatformCertificate[]
  /** Entries that cannot be used, each with the reason: `7132D7… (its algorithm is AEAD_SM4_GCM)`. */
  readonly skipped: readonly string[]
}

/** RSA certificates are sealed with it; those of 国密 stand in the same list under another. */
const ALGORITHM = 'AEAD_AES_256_GCM'
/** Entries of a list that are looked at; WeChat Pay has a few at a time. */
const MOST = 100

/**
 * Opens a list with the APIv3 key: a certificate that opens was sealed by someone who has that key, wherever the list was kept.
 *
 * @param root certificates of an authority, one of which has to have issued each; none checks nothing
 */
export function openList(list: unknown, apiv3Key: Uint8Array, root: readonly X509Certificate[]): OpenedList {
  const data = typeof list === 'object' && list !== null ? (list as { data?: unknown }).data : undefined
  const certificates: PlatformCertificate[] = []
  const skipped: string[] = []
  for (const entry of Array.isArray(data) ? (data as unknown[]).slice(0, MOST) : []) {
    const opened = openEntry(entry, apiv3Key, root)
    if (typeof opened === 'string') skipped.push(`${nameOf(entry)} (${opened})`)
    else certificates.push(opened)
  }
  return { certificates, skipped }
}

/** The certificate of an entry, or why it is not used. */
function openEntry(
  entry: unknown,
  apiv3Key: Uint8Array,
  root: readonly X509Certificate[],
): PlatformCertificate | string {
  if (!isEntry(entry)) return 'it does not hold a certificate'
  const { serial_no: serial, encrypt_certificate: encrypted } = entry
  const { algorithm = ALGORITHM } = encrypted
  if (algorithm !== ALGORITHM) return `its algorithm is ${shown(algorithm)}`
  let pem: string
  try {
    pem = AesGcm.decrypt(encrypted.ciphertext, apiv3Key, encrypted.nonce, encrypted.associated_data ?? '')
  } catch {
    return '`apiv3Key` does not decrypt it'
  }
  let certificate: X509Certificate
  try {
    certificate = new X509Certificate(pem)
  } catch {
    return 'it is not an X.509 certificate'
  }
  const key = publicKeyOf(certificate)
  if (key?.asymmetricKeyType !== 'rsa') return 'its key is not RSA'
  if (!sameSerial(certificate.serialNumber, serial)) return 'the certificate in it has another serial number'
  if (root.length > 0 && !root.some((authority) => isIssuedBy(certificate, authority)))
    return 'none of `root` has issued it'
  const notBefore = Date.parse(certificate.validFrom)
  const notAfter = Date.parse(certificate.validTo)
  return { serial, key, notBefore, notAfter }
}

/** The name alone can be written by anyone. */
function isIssuedBy(certificate: X509Certificate, authority: X509Certificate): boolean {
  return certificate.checkIssued(authority) && certificate.verify(authority.publicKey)
}

/** Node does not read the keys of all curves. */
function publicKeyOf(certificate: X509Certificate): KeyObject | undefined {
  try {
    return certificate.publicKey
  } catch {
    return undefined
  }
}

function isEntry(entry: unknown): entry is Entry {
  const { serial_no: serial, encrypt_certificate: encrypted } = (entry ?? {}) as Partial<Entry>
  return (
    typeof serial === 'string' &&
    typeof encrypted === 'object' &&
    (encrypted as unknown) !== null &&
    typeof encrypted.ciphertext === 'string' &&
    typeof encrypted.nonce === 'string'
  )
}

function nameOf(entry: unknown): string {
  return shown((entry as Partial<Entry> | null | undefined)?.serial_no)
}

/** What came from outside, in messages. */
function shown(value: unknown): string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : 'unnamed'
}
