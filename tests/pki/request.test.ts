import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { KJUR } from 'jsrsasign'
import { createCertificateRequest } from '../../lib/pki'

describe('a certificate request', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const subject = { C: 'CN', O: '微信商户系统', CN: '1900000001' }

  it('is signed by the key it carries', async () => {
    const pem = await createCertificateRequest({ subject, privateKey })
    expect(pem).toMatch(/^-----BEGIN CERTIFICATE REQUEST-----\n/)
    // Its types leave this function out.
    const util = KJUR.asn1.csr.CSRUtil as unknown as { verifySignature(pem: string): boolean }
    expect(util.verifySignature(pem)).toBe(true)
    const read = KJUR.asn1.csr.CSRUtil.getParam(pem)
    expect(read.sigalg).toBe('SHA256withRSA')
    expect(createPublicKey(read.sbjpubkey).equals(createPublicKey(privateKey))).toBe(true)
  })

  it('never contains the private key', async () => {
    const pem = await createCertificateRequest({ subject, privateKey })
    const { d } = privateKey.export({ format: 'jwk' })
    const bytes = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64')
    expect(bytes.includes(Buffer.from(d!, 'base64url'))).toBe(false)
  })
})
