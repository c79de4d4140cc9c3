import { X509Certificate, type KeyObject } from 'node:crypto'

import { AesGcm } from '../crypto/aes-gcm'

/** A platform certificate that is out of its envelope. */
export interface PlatformCertificate {
  readonly serial: string
  readonly key: KeyObject
  /** Unix milliseconds. */
  readonly notBefore: number
  readonly notAfter: number
}

/** The answer of `GET /v3/certificates`; it stays encrypted wherever it is kept. */
export interface CertificateList {
  readonly data: readonly {
    readonly serial_no: string
    readonly encrypt_certificate: {
      readonly algorithm?: string
      readonly nonce: string
      readonly associated_data?: string
      readonly ciphertext: string
    }
  }[]
}

export function isCertificateList(value: unknown): value is CertificateList {
  const data = typeof value === 'object' && value !== null ? (value as { data?: unknown }).data : undefined
  return (
    Array.isArray(data) &&
    data.every(
      (entry: Partial<CertificateList['data'][number]> | null) =>
        typeof entry?.serial_no === 'string' && typeof entry.encrypt_certificate?.ciphertext === 'string',
    )
  )
}

/**
 * Opens a list with the APIv3 key: a certificate that opens was sealed by someone who has that key, wherever the list was kept.
 *
 * @param root certificates of an authority, one of which has to have issued each; none checks nothing
 * @throws InvalidArgumentError `ERR_DECRYPTION_FAILED` for another APIv3 key
 */
export function openList(
  { data }: CertificateList,
  apiv3Key: Uint8Array,
  root: readonly X509Certificate[],
): PlatformCertificate[] {
  return data.flatMap(({ serial_no: serial, encrypt_certificate: sealed }) => {
    const pem = AesGcm.decrypt(sealed.ciphertext, apiv3Key, sealed.nonce, sealed.associated_data ?? '')
    const certificate = new X509Certificate(pem)
    // SM2 certificates may stand in the same list.
    if (certificate.publicKey.asymmetricKeyType !== 'rsa') return []
    if (plain(certificate.serialNumber) !== plain(serial)) return []
    if (
      root.length > 0 &&
      !root.some((authority) => certificate.checkIssued(authority) && certificate.verify(authority.publicKey))
    )
      return []
    return [
      {
        serial,
        key: certificate.publicKey,
        notBefore: Date.parse(certificate.validFrom),
        notAfter: Date.parse(certificate.validTo),
      },
    ]
  })
}

/** Node leaves out zeros in front. */
function plain(serial: string): string {
  return serial.toUpperCase().replace(/^0+/, '')
}
