import * as crypto from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { KEYUTIL, KJUR } from 'jsrsasign'
import { PemUtil } from '../../lib/crypto/pem-util'
import { refusal } from './refusal'

const { privateKey, publicKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 })
const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
// Nothing here checks the issuer's signature, and jsrsasign signs slowly with longer keys.
const issuerPem = crypto
  .generateKeyPairSync('rsa', { modulusLength: 512 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const publicPem = publicKey.export({ type: 'spki', format: 'pem' }) as string

const certificate = (serial: string, version = 3): string =>
  new KJUR.asn1.x509.Certificate({
    version,
    serial: { hex: serial },
    issuer: { str: '/O=CA' },
    subject: { str: '/CN=1900009191' },
    notbefore: '250101000000Z',
    notafter: '350101000000Z',
    sbjpubkey: KEYUTIL.getKey(publicPem),
    sigalg: 'SHA256withRSA',
    cakey: KEYUTIL.getKey(issuerPem),
  } as never).getPEM()

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pem-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('parseCertificateSerialNo', () => {
  test.each([
    ['5157f09efdc096de15ebe81a47057a7232f1b8e1', '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'],
    ['0a11', '0A11'],
    ['0a57f09efdc096de15ebe81a47057a7232f1b8e1', '0A57F09EFDC096DE15EBE81A47057A7232F1B8E1'],
    ['00aa11', 'AA11'],
    // Encoded without the leading zero byte: Node's own serialNumber says -70EF and -11.
    ['8f11', '8F11'],
    ['ef', 'EF'],
    ['01', '01'],
  ])('%s', (encoded, serial) => {
    const pem = certificate(encoded)
    expect(PemUtil.parseCertificateSerialNo(pem)).toBe(serial)
    expect(PemUtil.parseCertificateSerialNo(new crypto.X509Certificate(pem))).toBe(serial)
  })

  test('agrees with Node wherever the number is encoded as DER wants it', () => {
    for (let i = 0; i < 20; i++) {
      const serial = crypto.randomBytes(20)
      serial[0] = (serial[0] ?? 0) & 0x7f || 1
      const pem = certificate(serial.toString('hex'))
      expect(PemUtil.parseCertificateSerialNo(pem)).toBe(new crypto.X509Certificate(pem).serialNumber)
    }
  })

  test('reads certificates of version 1, which have no version field', () => {
    expect(PemUtil.parseCertificateSerialNo(certificate('0a11', 1))).toBe('0A11')
  })

  test('reads files by their URL', () => {
    const path = join(folder, 'serial.pem')
    writeFileSync(path, certificate('0a11'))
    expect(PemUtil.parseCertificateSerialNo(pathToFileURL(path).href)).toBe('0A11')
  })

  test('refuses a key without its certificate', () => {
    for (const key of [publicPem, privatePem, publicKey])
      expect(refusal(() => PemUtil.parseCertificateSerialNo(key))).toMatchObject({ code: 'ERR_INVALID_KEY' })
  })
})

test('loading from files takes a path, a file:// text and a URL', () => {
  const cert = join(folder, 'apiclient 证书#1.pem')
  const key = join(folder, 'apiclient_key.pem')
  writeFileSync(cert, certificate('0a11'))
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'p' }))
  for (const path of [cert, pathToFileURL(cert), pathToFileURL(cert).href])
    expect(PemUtil.loadCertificate(path).serialNumber).toBe('0A11')
  for (const path of [key, pathToFileURL(key), pathToFileURL(key).href])
    expect(PemUtil.loadPrivateKey(path, 'p').equals(privateKey)).toBe(true)
  expect(refusal(() => PemUtil.loadPrivateKey(key)).code).toBe('ERR_INVALID_PASSPHRASE')
  expect(refusal(() => PemUtil.loadCertificate(join(folder, 'missing.pem'))).message).toContain('missing.pem (ENOENT)')
})

test('loading from texts', () => {
  expect(PemUtil.loadCertificateFromString(certificate('0a11')).serialNumber).toBe('0A11')
  expect(PemUtil.loadPrivateKeyFromString(privatePem).equals(privateKey)).toBe(true)
  expect(refusal(() => PemUtil.loadCertificateFromString(publicPem)).code).toBe('ERR_INVALID_KEY')
})
