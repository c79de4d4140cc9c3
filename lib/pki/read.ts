import { invalidArgument } from '../errors'
import { loadJsrsasign } from './jsrsasign'
import { serialFromDer } from './serial'

/** What an X.509 certificate says. */
export interface CertificateFacts {
  /** Upper case hexadecimal, whole octets. */
  serial: string
  /** As in `/C=CN/O=Tenpay.com/CN=1900000001`. */
  subject: string
  issuer: string
  notBefore: Date
  notAfter: Date
  /** SPKI as PEM. */
  publicKey: string
  /** As in `SHA256withRSA`. */
  signatureAlgorithm: string
}

/**
 * Reads a certificate given as PEM.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` when it is not an X.509 certificate.
 */
export async function readCertificate(pem: string): Promise<CertificateFacts> {
  const { X509, hextopem, zulutodate } = await loadJsrsasign()
  const certificate = new X509()
  try {
    certificate.readCertPEM(pem)
    return {
      serial: serialFromDer(certificate.getSerialNumberHex()),
      subject: certificate.getSubjectString(),
      issuer: certificate.getIssuerString(),
      notBefore: zulutodate(certificate.getNotBefore()),
      notAfter: zulutodate(certificate.getNotAfter()),
      publicKey: hextopem(certificate.getSPKI(), 'PUBLIC KEY').replace(/\r\n/g, '\n'),
      signatureAlgorithm: certificate.getSignatureAlgorithmField(),
    }
  } catch (cause) {
    throw invalidArgument('pem', '`pem` is not an X.509 certificate in PEM form', 'ERR_INVALID_ARGUMENT', cause)
  }
}
