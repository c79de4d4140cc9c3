import type { KeyObject, X509Certificate } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { derChildren, readDer } from './der'
import { unreadable } from './key-source'
import { type KeyInput, toCertificate, toPrivateKey } from './keys'

/** Reading keys and certificates from files and texts; the names are those of the PHP SDK's `PemUtil`. */
export const PemUtil = {
  /**
   * Reads an X.509 certificate from a file.
   *
   * @param filepath A path or a `file://` URL; PEM or DER.
   * @throws InvalidArgumentError `ERR_INVALID_KEY`.
   * @example PemUtil.loadCertificate('/etc/wechatpay/apiclient_cert.pem').validTo
   */
  loadCertificate(filepath: string | URL): X509Certificate {
    return certificateOf(fileUrl(filepath))
  },

  /**
   * Reads an X.509 certificate from a text, bytes or any other form of {@link KeyInput}.
   *
   * @throws InvalidArgumentError `ERR_INVALID_KEY`.
   * @example PemUtil.loadCertificateFromString('-----BEGIN CERTIFICATE-----…')
   */
  loadCertificateFromString(certificate: KeyInput): X509Certificate {
    return certificateOf(certificate)
  },

  /**
   * Reads an RSA private key from a file.
   *
   * @param filepath A path or a `file://` URL; PEM or DER.
   * @throws InvalidArgumentError `ERR_INVALID_KEY`, `ERR_INVALID_PASSPHRASE`.
   * @example PemUtil.loadPrivateKey('/etc/wechatpay/apiclient_key.pem')
   */
  loadPrivateKey(filepath: string | URL, passphrase?: string): KeyObject {
    return toPrivateKey(fileUrl(filepath), passphrase)
  },

  /**
   * Reads an RSA private key from a text, bytes or any other form of {@link KeyInput}.
   *
   * @throws InvalidArgumentError `ERR_INVALID_KEY`, `ERR_INVALID_PASSPHRASE`.
   * @example PemUtil.loadPrivateKeyFromString(process.env.WECHATPAY_PRIVATE_KEY)
   */
  loadPrivateKeyFromString(privateKey: KeyInput, passphrase?: string): KeyObject {
    return toPrivateKey(privateKey, passphrase)
  },

  /**
   * The serial number of a certificate as WeChat Pay writes it in `serial_no` and `Wechatpay-Serial`.
   *
   * @param certificate A certificate in any form of {@link KeyInput}; a file by its `file://` URL.
   * @returns Upper-case hex, two digits a byte, leading zero digits kept: compare it as a text, never as a number.
   * @throws InvalidArgumentError `ERR_INVALID_KEY`.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053053
   * @example PemUtil.parseCertificateSerialNo('file:///etc/wechatpay/apiclient_cert.pem') // '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C'
   */
  parseCertificateSerialNo(certificate: KeyInput): string {
    return serialOf(certificateOf(certificate).raw)
  },
} as const

const fileUrl = (filepath: string | URL): string | URL =>
  typeof filepath === 'string' && !/^\s*file:/i.test(filepath) ? pathToFileURL(filepath) : filepath

function certificateOf(input: KeyInput): X509Certificate {
  const certificate = toCertificate(input)
  if (certificate === undefined) throw unreadable('an X.509 certificate', 'a key without its certificate')
  return certificate
}

/**
 * Reads the number from the encoding, because Node shows one whose first bit is set as negative (`-70EF` for 8F11) where an issuer
 * left out the zero byte that DER wants before it.
 */
function serialOf(raw: Uint8Array): string {
  const outer = readDer(raw)
  const body = outer && derChildren(raw, outer)[0]
  const serial = body && derChildren(raw, body).find((element) => element.tag === 0x02)
  if (serial === undefined) throw unreadable('an X.509 certificate', 'one without a serial number')
  const digits = Buffer.from(raw.subarray(serial.start, serial.end)).toString('hex').toUpperCase()
  return digits.length > 2 && digits.startsWith('00') ? digits.slice(2) : digits
}
