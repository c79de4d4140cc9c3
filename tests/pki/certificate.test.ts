import { createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto'
import { issueCertificate, readCertificate } from '../../lib/pki'

const authority = generateKeyPairSync('rsa', { modulusLength: 2048 })
const holder = generateKeyPairSync('rsa', { modulusLength: 2048 })
const rootName = { C: 'CN', O: 'Tenpay.com', CN: 'Tenpay.com Root CA' }

function issue(content: { serial?: string; notBefore?: Date; notAfter?: Date; O?: string } = {}): Promise<string> {
  return issueCertificate({
    serial: content.serial ?? '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
    subject: { C: 'CN', O: content.O ?? 'merchant', CN: '1900000001' },
    publicKey: holder.publicKey,
    notBefore: content.notBefore ?? new Date('2024-01-01T00:00:00Z'),
    notAfter: content.notAfter ?? new Date('2029-01-01T00:00:00Z'),
    issuer: { name: rootName, privateKey: authority.privateKey },
  })
}

describe('an issued certificate', () => {
  it('is signed by its issuer, holds the key and reads the same in Node', async () => {
    const certificate = new X509Certificate(await issue())
    expect(certificate.verify(authority.publicKey)).toBe(true)
    expect(certificate.publicKey.equals(holder.publicKey)).toBe(true)
    expect(certificate.serialNumber).toBe('5157F09EFDC096DE15EBE81A47057A7232F1B8E1')
    expect(certificate.issuer).toBe('C=CN\nO=Tenpay.com\nCN=Tenpay.com Root CA')
    expect(certificate.ca).toBe(false)
  })

  it('of an authority may issue others', async () => {
    const root = new X509Certificate(
      await issueCertificate({
        serial: '01',
        subject: rootName,
        publicKey: authority.publicKey,
        notBefore: new Date('2020-01-01T00:00:00Z'),
        notAfter: new Date('2049-12-31T23:59:59Z'),
        issuer: { name: rootName, privateKey: authority.privateKey },
        authority: true,
      }),
    )
    expect(root.ca).toBe(true)
    expect(root.verify(authority.publicKey)).toBe(true)
    expect(new X509Certificate(await issue()).checkIssued(root)).toBe(true)
  })

  it.each([
    ['0A57F09EFDC096DE15EBE81A47057A7232F1B8E1', '0A57F09EFDC096DE15EBE81A47057A7232F1B8E1'],
    ['F157F09EFDC096DE15EBE81A47057A7232F1B8E1', 'F157F09EFDC096DE15EBE81A47057A7232F1B8E1'],
    ['0000F09EFDC096DE15EBE81A47057A7232F1B8E1', 'F09EFDC096DE15EBE81A47057A7232F1B8E1'],
    ['001A', '1A'],
    ['1', '01'],
  ])('takes the serial number %s', async (serial, read) => {
    const pem = await issue({ serial })
    expect(new X509Certificate(pem).serialNumber).toBe(read)
    expect((await readCertificate(pem)).serial).toBe(read)
  })

  it.each(['', '0', 'XYZ', '0x12', '1'.repeat(41)])('refuses the serial number "%s"', async (serial) => {
    await expect(issue({ serial })).rejects.toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'serial' })
  })

  it('carries its validity, across the change of notation in 2050', async () => {
    const notBefore = new Date('2049-12-31T23:59:59Z')
    const notAfter = new Date('2050-01-01T00:00:00Z')
    const pem = await issue({ notBefore, notAfter })
    expect(new Date(new X509Certificate(pem).validFrom)).toEqual(notBefore)
    expect(new Date(new X509Certificate(pem).validTo)).toEqual(notAfter)
    expect(await readCertificate(pem)).toMatchObject({ notBefore, notAfter })
  })

  it('carries a Chinese name', async () => {
    const certificate = new X509Certificate(await issue({ O: '微信商户_测试' }))
    expect(certificate.toLegacyObject().subject.O).toBe('微信商户_测试')
  })
})

describe('reading a certificate', () => {
  it('says whose it is, who signed it and which key it holds', async () => {
    const facts = await readCertificate(await issue())
    expect(facts).toMatchObject({
      subject: '/C=CN/O=merchant/CN=1900000001',
      issuer: '/C=CN/O=Tenpay.com/CN=Tenpay.com Root CA',
      signatureAlgorithm: 'SHA256withRSA',
    })
    expect(createPublicKey(facts.publicKey).equals(holder.publicKey)).toBe(true)
  })

  it.each(['', 'no certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])(
    'refuses "%s"',
    async (pem) => {
      await expect(readCertificate(pem)).rejects.toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'pem' })
    },
  )
})
