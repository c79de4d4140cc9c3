import { createPublicKey, generateKeyPairSync, X509Certificate, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { Builder, certificates } from '../../lib/index'
import { settingsOf } from '../../lib/options/client'
import { readCertificate } from '../../lib/options/certificate'
import { issueCertificate } from '../../lib/pki'
import { everythingShown, refusal } from '../crypto/refusal'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [merchant, platform, other] = [pair(), pair(), pair()]
const privatePem = ({ privateKey }: { privateKey: KeyObject }) =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const publicPem = ({ publicKey }: { publicKey: KeyObject }) =>
  publicKey.export({ type: 'spki', format: 'pem' }) as string

const SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const PLATFORM = '0A132D72A03E93CDDF8C03BBD1F37EEDF1234567'
const NEWER = '7132D72A03E93CDDF8C03BBD1F37EEDF12345678'
const base = { mchid: '1900000109', serial: SERIAL, privateKey: privatePem(merchant), proxy: false } as const
const good = { ...base, certs: { PUB_KEY_ID_1: publicPem(platform) } }
const cert: Record<'own' | 'platform' | 'newer' | 'renewed', string> = { own: '', platform: '', newer: '', renewed: '' }

beforeAll(async () => {
  const year = (n: number) => new Date(Date.UTC(2000 + n, 0, 1))
  const issue = (serial: string, { publicKey }: { publicKey: KeyObject }, CN: string, from: number) =>
    issueCertificate({
      serial,
      publicKey,
      subject: { CN },
      notBefore: year(from),
      notAfter: year(from + 30),
      issuer: { name: { CN: 'Tenpay.com Root CA' }, privateKey: other.privateKey },
    })
  cert.own = await issue(SERIAL, merchant, base.mchid, 20)
  cert.renewed = await issue('11AA', other, base.mchid, 20)
  cert.platform = await issue(PLATFORM, platform, 'Tenpay.com sign', 20)
  cert.newer = await issue(NEWER, other, 'Tenpay.com sign', 24)
})

const fail = (options: object) => refusal(() => Builder.factory({ ...good, ...options }))

describe("the merchant's own key among WeChat Pay's", () => {
  test.each<[string, () => object]>([
    ['as a public key under a public key id', () => ({ certs: { PUB_KEY_ID_1: publicPem(merchant) } })],
    ['as a KeyObject', () => ({ certs: { PUB_KEY_ID_1: merchant.publicKey } })],
    ['as PKCS#1', () => ({ certs: { PUB_KEY_ID_1: merchant.publicKey.export({ type: 'pkcs1', format: 'der' }) } })],
    ['as its certificate under a public key id', () => ({ certs: { PUB_KEY_ID_1: cert.own } })],
    ['as its certificate under a serial number', () => ({ certs: { [PLATFORM]: cert.own } })],
    ['as a certificate object', () => ({ certs: { [PLATFORM]: new X509Certificate(cert.own) } })],
    ['beside keys that are right', () => ({ certs: { PUB_KEY_ID_1: publicPem(platform), AB: publicPem(merchant) } })],
    [
      'though a signer stands for the private key',
      () => ({
        privateKey: undefined,
        signer: () => '',
        certs: { PUB_KEY_ID_1: cert.own },
      }),
    ],
    ['as another certificate of the same merchant', () => ({ certs: { '11AA': cert.renewed } })],
    [
      'as the key of `merchant`',
      () => ({
        privateKey: privatePem(platform),
        merchant: { cert: cert.own, key: base.privateKey },
        certs: { PUB_KEY_ID_1: publicPem(merchant) },
      }),
    ],
    [
      'in certificates({ publicKeys })',
      () => ({
        apiv3Key: 'k'.repeat(32),
        certs: certificates({ publicKeys: { PUB_KEY_ID_1: publicPem(merchant) } }),
      }),
    ],
  ])('is refused %s', (_name, options) => {
    expect(fail(options())).toMatchObject({
      code: 'ERR_MERCHANT_SERIAL_IN_CERTS',
      argument: expect.stringMatching(/^certs\./),
      message: expect.stringContaining("the merchant's own"),
    })
  })
})

describe('a platform certificate', () => {
  test.each<[string]>([['PUB_KEY_ID_1'], ['7132D72A03E93CDDF8C03BBD1F37EEDF1234567'], ['AB'], ['wechatpay']])(
    'under %s, which is not its serial number, is refused with the number',
    (name) => {
      expect(fail({ certs: { [name]: cert.platform } })).toMatchObject({
        code: 'ERR_INVALID_CERTS',
        message: expect.stringContaining(`the serial number ${PLATFORM}: write it under that name`),
      })
    },
  )

  test('under its serial number is taken, zeros in front included', () => {
    expect(settingsOf({ ...base, certs: { [PLATFORM]: cert.platform } }).v3?.preferred).toBe(PLATFORM)
  })

  test('that is the newest of several encrypts, wherever it stands', () => {
    const both = { [PLATFORM]: cert.platform, [NEWER]: cert.newer }
    expect(settingsOf({ ...base, certs: both }).v3?.preferred).toBe(NEWER)
    const turned = { [NEWER]: cert.newer, [PLATFORM]: cert.platform }
    expect(settingsOf({ ...base, certs: turned }).v3?.preferred).toBe(NEWER)
  })
})

describe('serial numbers in another spelling', () => {
  const decimal = BigInt(`0x${SERIAL}`).toString()
  test.each<[string, string, string]>([
    ['in decimal', decimal, SERIAL],
    ['in decimal with a line end', `${decimal}\n`, SERIAL],
    ['with colons', SERIAL.match(/../g)!.join(':'), SERIAL],
    ['with blanks, in lower case', SERIAL.toLowerCase().match(/../g)!.join(' '), SERIAL],
    ['with a line end', `${SERIAL}\n`, SERIAL],
    ['as openssl prints it', `serial=${SERIAL}`, SERIAL],
    ['with 0x', `0x${SERIAL}`, SERIAL],
    ['that is a fingerprint', 'ab'.repeat(32), 'fingerprint'],
  ])('%s are refused with the mend', (_name, serial, mend) => {
    expect(fail({ serial })).toMatchObject({
      code: 'ERR_INVALID_SERIAL',
      argument: 'serial',
      message: expect.stringContaining(mend),
    })
    expect(fail({ certs: { [serial]: publicPem(platform) } })).toMatchObject({
      code: 'ERR_INVALID_CERTS',
      message: expect.stringContaining(mend),
    })
  })

  test('of few digits are hexadecimal', () => {
    for (const serial of ['12', '0012E4', '1'.repeat(40)])
      expect(settingsOf({ ...good, serial }).v3?.serial).toBe(serial)
  })
})

describe('APIv2 and APIv3 keys', () => {
  const key = '0123456789abcdefghijklmnopqrstuv'
  test.each<[string, unknown, string]>([
    ['with a line end', `${key}\n`, 'white space'],
    ['with CRLF', `${key}\r\n`, 'white space'],
    ['with a blank in front', ` ${key}`, 'white space'],
    ['with a blank in place of a character', `${key.slice(1)} `, 'white space'],
    ['with a byte order mark', `\uFEFF${key}`, 'white space'],
    ['empty', '', 'empty'],
    ['too short', key.slice(1), '31 characters'],
    ['too long', `${key}x`, '33 characters'],
    ['with other characters', `${key.slice(1)}é`, 'no key has'],
    ['null', null, 'missing'],
    ['a number', 1, 'number'],
  ])('%s are refused by name, and not shown', (_name, value, said) => {
    for (const [argument, code] of [
      ['secret', 'ERR_INVALID_SECRET'],
      ['apiv3Key', 'ERR_INVALID_KEY'],
    ] as const) {
      const error = fail({ [argument]: value })
      expect(error).toMatchObject({ code, argument, message: expect.stringContaining(said) })
      expect(everythingShown(error)).not.toContain(key.slice(1, -1))
    }
  })
})

describe('`merchant` is read as `privateKey` is', () => {
  const vectors = join(__dirname, '../vectors/tls')
  const ways: Record<string, (text: string) => unknown> = {
    'as it is': (text) => text,
    'on one line': (text) => text.trim().replace(/\n/g, ' '),
    'with \\n as two characters': (text) => text.replace(/\n/g, '\\n'),
    'with \\n escaped twice': (text) => text.replace(/\n/g, '\\\\n'),
    'as base64 of the file': (text) => Buffer.from(text).toString('base64'),
    'in UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'as bytes': (text) => new Uint8Array(Buffer.from(text)),
    'as DER': (text) => Buffer.from(text.replace(/-----.*?-----|\s/g, ''), 'base64'),
  }
  test.each(Object.entries(ways))('%s', (_name, way) => {
    const read = readCertificate({ cert: way(cert.own), key: way(base.privateKey) })
    expect(new X509Certificate(read.cert as string).serialNumber).toBe(SERIAL)
    expect(createPublicKey(read.key as string).equals(merchant.publicKey)).toBe(true)
  })

  test('as one file with key, authority and certificate in any order', () => {
    const all = cert.platform + base.privateKey + cert.own
    const read = readCertificate({ cert: all, key: all })
    expect(String(read.cert).match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
    expect(new X509Certificate(read.cert as string).serialNumber).toBe(SERIAL)
  })

  test('as objects, and with an encrypted key', () => {
    const encrypted = merchant.privateKey.export({
      type: 'pkcs1',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'p',
    })
    for (const key of [merchant.privateKey, encrypted])
      expect(readCertificate({ cert: new X509Certificate(cert.own), key, passphrase: 'p' }).cert).toContain('BEGIN')
  })

  test.each<[string, () => object, string, RegExp]>([
    ['a path as key', () => ({ cert: cert.own, key: '/etc/a.pem' }), 'merchant.key', /file:\/\//],
    ['a path as cert', () => ({ cert: 'apiclient_cert.pem', key: base.privateKey }), 'merchant.cert', /file:\/\//],
    [
      'a .p12 as cert',
      () => ({ cert: readFileSync(join(vectors, 'client.p12')), key: base.privateKey }),
      'merchant.cert',
      /PKCS#12/,
    ],
    [
      'a .p12 as key',
      () => ({ cert: cert.own, key: pathToFileURL(join(vectors, 'client.p12')) }),
      'merchant.key',
      /PKCS#12/,
    ],
    ['the two exchanged', () => ({ cert: base.privateKey, key: cert.own }), 'merchant.key', /got an X.509 certificate/],
    ['a key as cert', () => ({ cert: base.privateKey, key: base.privateKey }), 'merchant.cert', /got a private key/],
    ['no file there', () => ({ cert: 'file:///nowhere/a.pem', key: base.privateKey }), 'merchant.cert', /ENOENT/],
    ['a key of another', () => ({ cert: cert.own, key: privatePem(other) }), 'merchant', /does not belong/],
    ['PEM as pfx', () => ({ pfx: cert.own }), 'merchant.pfx', /is PEM/],
    ['bytes of PEM as pfx', () => ({ pfx: Buffer.from(cert.own) }), 'merchant.pfx', /is PEM/],
    ['a path as pfx', () => ({ pfx: '/etc/apiclient_cert.p12' }), 'merchant.pfx', /file:\/\/ URL/],
    ['a number as pfx', () => ({ pfx: 1 }), 'merchant.pfx', /a number/],
  ])('%s is refused by name', (_name, merchantOption, argument, said) => {
    expect(fail({ merchant: merchantOption() })).toMatchObject({
      code: 'ERR_INVALID_MERCHANT',
      argument,
      message: expect.stringMatching(said),
    })
  })

  test('an encrypted key without its passphrase', () => {
    const key = merchant.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'p' })
    for (const passphrase of [undefined, 'wrong'])
      expect(fail({ merchant: { cert: cert.own, key, passphrase } })).toMatchObject({
        code: 'ERR_INVALID_MERCHANT',
        argument: 'merchant.passphrase',
      })
  })

  test('a .p12 as its base64', () => {
    const pfx = readFileSync(join(vectors, 'client.p12'))
    expect(readCertificate({ pfx: pfx.toString('base64'), passphrase: '1900000001' }).pfx).toEqual(pfx)
  })
})

describe('what is in the wrong place is not printed', () => {
  const key = '0123456789abcdefghijklmnopqrstuv'
  test.each<[string, () => object, string]>([
    [
      'a private key as a name in certs',
      () => ({ certs: { [base.privateKey]: 'PUB_KEY_ID_1' } }),
      base.privateKey.slice(40, 60),
    ],
    [
      'its base64',
      () => ({ certs: { [base.privateKey.split('\n')[1]!]: 'PUB_KEY_ID_1' } }),
      base.privateKey.slice(40, 60),
    ],
    ['an APIv3 key as a name in certs', () => ({ certs: { [key]: 'PUB_KEY_ID_1' } }), key],
    ['an APIv3 key as a name in publicKeys', () => ({ certs: certificates({ publicKeys: { [key]: 'x' } }) }), key],
    ['a password in retry.hosts', () => ({ retry: { hosts: ['https://user:opensesame@host/'] } }), 'opensesame'],
    ['a password in a host alone', () => ({ retry: { hosts: ['user:opensesame@host'] } }), 'opensesame'],
    ['a token in the query of a host', () => ({ retry: { hosts: ['https://host/?token=opensesame'] } }), 'opensesame'],
    ['a token in the fragment of a host', () => ({ retry: { hosts: ['host/#opensesame'] } }), 'opensesame'],
    ['a password in baseURL', () => ({ baseURL: 'https://user:opensesame@host/' }), 'opensesame'],
    ['a token in base_uri', () => ({ base_uri: 'https://host/?opensesame' }), 'opensesame'],
  ])('%s', (_name, options, secret) => {
    expect(everythingShown(refusal(() => Builder.factory({ ...good, ...options() })))).not.toContain(secret)
  })
})
