import { createPublicKey, sign, type KeyObject } from 'node:crypto'
import { loadJsrsasign } from './jsrsasign'
import { nameParameter, type DistinguishedName } from './name'

/**
 * Writes a PKCS#10 certificate request (CSR), RSA with SHA-256, as PEM.
 *
 * @param request.privateKey RSA key that the certificate will belong to; it never leaves this function.
 */
export async function createCertificateRequest(request: {
  subject: DistinguishedName
  privateKey: KeyObject
}): Promise<string> {
  const { KJUR } = await loadJsrsasign()
  const content = {
    // The types of jsrsasign ask for `str`; where there is an `array` the code never looks at it.
    subject: { ...nameParameter(request.subject), str: '' },
    sbjpubkey: createPublicKey(request.privateKey).export({ type: 'spki', format: 'pem' }).toString(),
  }
  const body = new KJUR.asn1.csr.CertificationRequestInfo(content).getEncodedHex()
  const signature = sign('sha256', Buffer.from(body, 'hex'), request.privateKey)
  const signed = { ...content, sigalg: 'SHA256withRSA', sighex: signature.toString('hex') }
  return new KJUR.asn1.csr.CertificationRequest(signed).getPEM().replace(/\r\n/g, '\n')
}
