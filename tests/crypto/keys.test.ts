import * as crypto from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { KEYUTIL, KJUR } from 'jsrsasign'
import { type KeyInput, toCertificate, toCertificates, toPrivateKey, toPublicKey } from '../../lib/crypto/keys'
import { everythingShown, refusal } from './refusal'

const { privateKey, publicKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' })
const sm2 = crypto.generateKeyPairSync('ec', { namedCurve: 'SM2' })
const pss = crypto.generateKeyPairSync('rsa-pss', { modulusLength: 1024 })
const P12 = join(__dirname, '../vectors/tls/client.p12')
const PASSPHRASE = 'correct horse battery staple'

const pem = {
  pkcs1: privateKey.export({ type: 'pkcs1', format: 'pem' }) as string,
  pkcs8: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  encrypted8: privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: PASSPHRASE,
  }) as string,
  encrypted1: privateKey.export({
    type: 'pkcs1',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: PASSPHRASE,
  }) as string,
  encryptedDes: privateKey.export({
    type: 'pkcs1',
    format: 'pem',
    cipher: 'des-ede3-cbc',
    passphrase: PASSPHRASE,
  }) as string,
  spki: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  publicPkcs1: publicKey.export({ type: 'pkcs1', format: 'pem' }) as string,
  certificate: new KJUR.asn1.x509.Certificate({
    version: 3,
    serial: { hex: '5157f09efdc096de15ebe81a47057a7232f1b8e1' },
    issuer: { str: '/C=CN/O=Test CA' },
    subject: { str: '/C=CN/CN=1900009191' },
    notbefore: '250101000000Z',
    notafter: '350101000000Z',
    sbjpubkey: KEYUTIL.getKey(publicKey.export({ type: 'spki', format: 'pem' }) as string),
    sigalg: 'SHA256withRSA',
    cakey: KEYUTIL.getKey(privateKey.export({ type: 'pkcs8', format: 'pem' }) as string),
  } as never).getPEM(),
}
const der = (text: string): Buffer => Buffer.from(text.replace(/-----.*?-----|\s/g, ''), 'base64')
const base64 = (text: string): string => der(text).toString('base64')

/** What happens to keys on their way through environment variables, JSON and editors. */
const journeys: Record<string, (text: string) => KeyInput> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replace(/\n/g, '\r\n'),
  'with CR alone': (text) => text.replace(/\n/g, '\r'),
  'on one line with spaces': (text) => text.trim().replace(/\n+/g, ' '),
  'on one line without spaces': (text) => text.trim().replace(/\n/g, ''),
  'with \\n as two characters': (text) => text.replace(/\n/g, '\\n'),
  'with \\r\\n as four characters': (text) => text.replace(/\n/g, '\\r\\n'),
  'with white space around': (text) => `\n\t  ${text}  \r\n\n`,
  'with a BOM': (text) => `\uFEFF${text}`,
  'in quotes': (text) => `"${text}"`,
  indented: (text) => text.replace(/^/gm, '    '),
  'with text before it': (text) => `Bag Attributes\n    localKeyID: 01 02\nKey Attributes: <No Attributes>\n${text}`,
  'with \\n escaped twice': (text) => text.replace(/\n/g, '\\\\n'),
  'with \\r\\n escaped three times': (text) => text.replace(/\n/g, '\\\\\\\\r\\\\\\\\n'),
  'with a backslash before each line end': (text) => text.replace(/\n/g, '\\\n'),
  'as JSON of PHP, with \\/': (text) => JSON.stringify(text).replace(/\//g, '\\/'),
  'as JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'as part of a URL': (text) => encodeURIComponent(text),
  'as base64 of the file': (text) => Buffer.from(text).toString('base64'),
  'as base64 of the file in lines of 76': (text) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n'),
  'as base64 of the file with CRLF, with a line end': (text) =>
    `${Buffer.from(text.replace(/\n/g, '\r\n')).toString('base64')}\n`,
  'as base64 of the file with a BOM': (text) => Buffer.from(`\uFEFF${text}`).toString('base64'),
  'as base64url of the file': (text) => Buffer.from(text).toString('base64url'),
  'as base64 of base64 of the file': (text) => Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  'as base64 of the file in UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').toString('base64'),
  'as base64 of the file in quotes': (text) => `"${Buffer.from(text).toString('base64')}"`,
  'as bytes of base64 of the file': (text) => Buffer.from(Buffer.from(text).toString('base64')),
  'in UTF-16': (text) => Buffer.from(text, 'utf16le'),
  'in UTF-16 with a BOM': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'in UTF-16, big-endian': (text) => Buffer.from(text, 'utf16le').swap16(),
  'in UTF-16, big-endian, with a BOM': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'in UTF-16 that was read as UTF-8': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').toString('utf8'),
  'in UTF-16 that was read as Latin-1': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').toString('latin1'),
  'as a Buffer': (text) => Buffer.from(text),
  'as a Uint8Array': (text) => new Uint8Array(Buffer.from(text)),
  'as a Buffer with a BOM': (text) => Buffer.from(`\uFEFF${text}`),
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('toPrivateKey reads', () => {
  describe.each(Object.entries(journeys))('%s', (_title, travel) => {
    test.each(['pkcs1', 'pkcs8'] as const)('%s', (form) => {
      expect(toPrivateKey(travel(pem[form])).equals(privateKey)).toBe(true)
    })
    test.each(['encrypted8', 'encrypted1', 'encryptedDes'] as const)('%s with its passphrase', (form) => {
      expect(toPrivateKey(travel(pem[form]), PASSPHRASE).equals(privateKey)).toBe(true)
    })
  })

  test.each([
    ['private.pkcs1://', () => `private.pkcs1://${base64(pem.pkcs1)}`],
    ['private.pkcs8://', () => `private.pkcs8://${base64(pem.pkcs8)}`],
    ['private.pkcs8:// with line ends', () => `private.pkcs8://${base64(pem.pkcs8).replace(/.{64}/g, '$&\n')}`],
    ['PKCS#1 DER', () => der(pem.pkcs1)],
    ['PKCS#8 DER', () => der(pem.pkcs8)],
    ['a file:// text', () => pathToFileURL(file('a key 商户.pem', pem.pkcs8)).href],
    ['a file:// URL object', () => pathToFileURL(file('b.pem', pem.pkcs1))],
    ['a DER file', () => pathToFileURL(file('c.der', der(pem.pkcs8)))],
    [
      'a file that holds private.pkcs8://',
      () => pathToFileURL(file('d.txt', `private.pkcs8://${base64(pem.pkcs8)}\n`)),
    ],
    ['a file with certificate and key', () => pathToFileURL(file('e.pem', pem.certificate + pem.pkcs8))],
  ])('%s', (_title, make) => {
    expect(toPrivateKey(make()).equals(privateKey)).toBe(true)
  })

  test('encrypted PKCS#8 DER', () => {
    expect(toPrivateKey(der(pem.encrypted8), PASSPHRASE).equals(privateKey)).toBe(true)
  })

  test('a KeyObject, which it hands back', () => {
    expect(toPrivateKey(privateKey)).toBe(privateKey)
  })

  test('an unencrypted key although a passphrase is given', () => {
    expect(toPrivateKey(pem.pkcs8, 'unused').equals(privateKey)).toBe(true)
  })
})

describe('toPublicKey reads', () => {
  describe.each(Object.entries(journeys))('%s', (_title, travel) => {
    test.each(['spki', 'publicPkcs1', 'certificate'] as const)('%s', (form) => {
      expect(toPublicKey(travel(pem[form])).equals(publicKey)).toBe(true)
    })
  })

  test.each([
    ['public.spki://', () => `public.spki://${base64(pem.spki)}`],
    ['public.pkcs1://', () => `public.pkcs1://${base64(pem.publicPkcs1)}`],
    ['SPKI DER', () => der(pem.spki)],
    ['PKCS#1 DER', () => der(pem.publicPkcs1)],
    ['certificate DER', () => der(pem.certificate)],
    ['a certificate object', () => new crypto.X509Certificate(pem.certificate)],
    ['an X509 CERTIFICATE', () => pem.certificate.replace(/CERTIFICATE/g, 'X509 CERTIFICATE')],
    ['a file', () => pathToFileURL(file('pub_key.pem', pem.spki)).href],
    ['a certificate file in DER', () => pathToFileURL(file('cert.cer', der(pem.certificate)))],
    ['a file with key and certificate', () => pathToFileURL(file('both.pem', pem.pkcs8 + pem.certificate))],
  ])('%s', (_title, make) => {
    expect(toPublicKey(make()).equals(publicKey)).toBe(true)
  })

  test('a KeyObject, which it hands back', () => {
    expect(toPublicKey(publicKey)).toBe(publicKey)
  })
})

describe('toCertificate', () => {
  test('finds a certificate', () => {
    for (const input of [pem.certificate, der(pem.certificate), new crypto.X509Certificate(pem.certificate)]) {
      expect(toCertificate(input)?.serialNumber).toBe('5157F09EFDC096DE15EBE81A47057A7232F1B8E1')
    }
  })
  test('is undefined for keys', () => {
    for (const input of [pem.spki, pem.pkcs8, publicKey, privateKey, der(pem.pkcs1)])
      expect(toCertificate(input)).toBeUndefined()
  })
  test('refuses what it can not read', () => {
    expect(refusal(() => toCertificate('garbage')).code).toBe('ERR_INVALID_KEY')
    expect(refusal(() => toCertificate('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')).code).toBe(
      'ERR_INVALID_KEY',
    )
  })
})

describe('toCertificates', () => {
  test('finds all of a chain in their order, whatever stands between them', () => {
    const other = readFileSync(join(__dirname, '../vectors/tls/ca.pem'), 'utf8')
    const found = toCertificates(pem.certificate + pem.pkcs8 + other).map(({ raw }) => raw)
    expect(found).toEqual([pem.certificate, other].map((text) => new crypto.X509Certificate(text).raw))
    expect(toCertificates(new crypto.X509Certificate(other))).toHaveLength(1)
  })
  test.each([
    ['a key', () => pem.pkcs8, /got a private key/],
    ['a KeyObject', () => publicKey, /got a public key/],
    ['a path', () => '/etc/a.pem', /file:\/\//],
  ])('refuses %s', (_title, make, said) => {
    expect(refusal(() => toCertificates(make())).message).toMatch(said)
  })
})

const ecPem = ec.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const ecSec1 = ec.privateKey.export({ type: 'sec1', format: 'pem' }) as string
const sm2Pem = sm2.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const notKeys: [string, () => unknown, RegExp][] = [
  ['an EC KeyObject', () => ec.privateKey, /EC/],
  ['an EC public KeyObject', () => ec.publicKey, /EC/],
  ['an EC key', () => ecPem, /EC|got a private key/],
  ['an EC key in SEC 1', () => ecSec1, /EC|private/],
  ['an EC key in SEC 1 DER', () => der(ecSec1), /EC|private/],
  ['an SM2 key', () => sm2Pem, /SM2|private/],
  ['an SM2 public key', () => sm2.publicKey.export({ type: 'spki', format: 'pem' }), /SM2|public/],
  ['an SM2 KeyObject', () => crypto.createPrivateKey(sm2Pem), /SM2/],
  ['an RSA-PSS key', () => pss.privateKey, /RSA-PSS/],
  ['a secret KeyObject', () => crypto.createSecretKey(Buffer.alloc(32)), /secret/],
  [
    'an OpenSSH key',
    () => '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n-----END OPENSSH PRIVATE KEY-----',
    /OPENSSH/,
  ],
  [
    'a certificate request',
    () => '-----BEGIN CERTIFICATE REQUEST-----\nMIIBWDCCAQ==\n-----END CERTIFICATE REQUEST-----',
    /CERTIFICATE REQUEST/,
  ],
  ['a PKCS#12 file', () => Buffer.from('300e020103300906072a864886f70d01', 'hex'), /PKCS#12|bytes/],
  ['the base64 of a PKCS#12 file', () => readFileSync(P12).toString('base64'), /PKCS#12/],
  ['a PKCS#12 file as it is', () => readFileSync(P12), /PKCS#12.*give the PEM file/],
  ['the URL of a PKCS#12 file', () => pathToFileURL(P12), /PKCS#12.*client\.p12/],
  ['a PKCS#12 file of open length', () => Buffer.from('30800201033080', 'hex'), /PKCS#12/],
  ['a PEM text with other dashes', () => pem.pkcs8.replace(/-----/g, '—'), /five hyphens/],
  ['base64 of something else', () => Buffer.from('x'.repeat(90)).toString('base64'), /bare base64/],
  ['an empty text', () => '', /empty/],
  ['a serial number', () => '5157F09EFDC096DE15EBE81A47057A7232F1B8E1', /serial number/],
  ['a public key id', () => 'PUB_KEY_ID_0114232134912410000000000000', /id of a WeChat Pay public key/],
  ['a path', () => '/etc/wechatpay/apiclient_key.pem', /file:\/\//],
  ['a relative path', () => 'apiclient_key.pem', /file:\/\//],
  ['bare base64', () => base64(pem.pkcs8), /bare base64/],
  ['a PEM text that is cut off', () => pem.pkcs8.slice(0, 800), /cut off/],
  ['a PEM text with damaged base64', () => pem.pkcs8.replace('MII', 'M*I'), /damaged/],
  [
    'a PEM text with a part missing',
    () =>
      pem.pkcs8
        .split('\n')
        .filter((_, i) => i !== 5)
        .join('\n'),
    /cannot be decoded|private key/,
  ],
  ['a scheme without a key', () => 'private.pkcs8://', /private\.pkcs8:\/\//],
  ['a scheme with damaged base64', () => 'public.spki://MIIB*', /public\.spki:\/\//],
  ['https', () => 'https://example.com/key.pem', /URL/],
  ['an https URL object', () => new URL('https://example.com/key.pem'), /https:/],
  ['a file URL with a host', () => 'file://host/key.pem', /file:\/\/\//],
  ['other bytes', () => crypto.randomBytes(64).fill(0xff, 0, 3), /bytes/],
  ['no bytes', () => Buffer.alloc(0), /empty/],
  ['undefined', () => undefined, /undefined/],
  ['null', () => null, /null/],
  ['a number', () => 42, /number/],
  ['an object', () => ({ key: pem.pkcs8 }), /object/],
  ['an array', () => [pem.pkcs8, 'x'], /array/],
]

describe.each([
  ['toPrivateKey', toPrivateKey, 'an RSA private key'],
  ['toPublicKey', toPublicKey, 'an RSA public key'],
] as const)('%s refuses', (_name, read, expected) => {
  test.each(notKeys)('%s', (_title, make, said) => {
    const error = refusal(() => read(make() as KeyInput))
    expect(error.code).toBe('ERR_INVALID_KEY')
    expect(error.message).toMatch(said)
    expect(error.message).toContain(`expected ${expected}`)
  })

  test('an unreadable file, and names its path', () => {
    const missing = join(folder, 'missing.pem')
    expect(refusal(() => read(pathToFileURL(missing))).message).toContain(`${missing} (ENOENT)`)
    const directory = join(folder, 'directory')
    mkdirSync(directory, { recursive: true })
    expect(refusal(() => read(pathToFileURL(directory))).message).toContain('EISDIR')
  })

  test('a file with something else in it, and names its path', () => {
    const path = file('serial.txt', '5157F09EFDC096DE15EBE81A47057A7232F1B8E1')
    chmodSync(path, 0o600)
    expect(refusal(() => read(pathToFileURL(path))).message).toContain(path)
  })
})

describe('the wrong half of a pair', () => {
  test.each([
    ['a public key', () => pem.spki, /got a public key/],
    ['a PKCS#1 public key', () => `public.pkcs1://${base64(pem.publicPkcs1)}`, /got a public key/],
    ['a public KeyObject', () => publicKey, /public/],
    ['a certificate', () => pem.certificate, /got an X.509 certificate/],
    ['a certificate object', () => new crypto.X509Certificate(pem.certificate), /got an X.509 certificate/],
  ])('toPrivateKey refuses %s', (_title, make, said) => {
    expect(refusal(() => toPrivateKey(make())).message).toMatch(said)
  })

  test.each([
    ['a private key', () => pem.pkcs8, /got a private key/],
    ['a PKCS#1 private key', () => pem.pkcs1, /got a private key/],
    ['a private key in DER', () => der(pem.pkcs1), /got a private key/],
    ['a private KeyObject', () => privateKey, /private/],
    ['an encrypted private key', () => pem.encrypted8, /got an encrypted private key/],
    ['private.pkcs8://', () => `private.pkcs8://${base64(pem.pkcs8)}`, /got a private key/],
    ['public.spki:// with a private key behind it', () => `public.spki://${base64(pem.pkcs8)}`, /got a private key/],
  ])('toPublicKey refuses %s and derives nothing', (_title, make, said) => {
    expect(refusal(() => toPublicKey(make())).message).toMatch(said)
  })
})

describe('passphrases', () => {
  test.each(['encrypted8', 'encrypted1', 'encryptedDes'] as const)('%s without one', (form) => {
    expect(refusal(() => toPrivateKey(pem[form]))).toMatchObject({
      code: 'ERR_INVALID_PASSPHRASE',
      argument: 'passphrase',
    })
    expect(refusal(() => toPrivateKey(pem[form], 42 as never)).code).toBe('ERR_INVALID_PASSPHRASE')
  })
  test.each(['encrypted8', 'encrypted1', 'encryptedDes'] as const)(
    '%s with many wrong ones, some of which decrypt to well padded nonsense',
    (form) => {
      for (let i = 0; i < (form === 'encrypted8' ? 20 : 600); i++) {
        expect(refusal(() => toPrivateKey(pem[form], `wrong ${i}`)).code).toBe('ERR_INVALID_PASSPHRASE')
      }
    },
  )
  test('a cipher that OpenSSL no longer has is told from a wrong passphrase', () => {
    const old = pem.encryptedDes.replace('DES-EDE3-CBC', 'DES-CBC')
    expect(refusal(() => toPrivateKey(old, PASSPHRASE))).toMatchObject({ code: 'ERR_INVALID_KEY' })
  })
})

test('no error shows any of the key or passphrase it is about', () => {
  const secrets = [base64(pem.pkcs8), base64(pem.pkcs1)].flatMap((text) => [
    text.slice(40, 60),
    text.slice(400, 420),
    text.slice(-40, -20),
  ])
  const inputs: KeyInput[] = [
    ...Object.values(pem),
    ...Object.values(pem).map((text) => text.slice(0, 900)),
    ...Object.values(pem).map((text) => text.replace('M', '*')),
    ...Object.values(pem).map(base64),
    ...Object.values(pem).map((text) => `file://${base64(text)}`),
    ...Object.values(pem).map((text) => `https://${base64(text)}`),
    ...Object.values(pem).map((text) => `private.pkcs8://${base64(text).slice(0, 801)}`),
    { key: pem.pkcs8 } as never,
    [pem.pkcs8] as never,
    privateKey,
  ]
  let errors = 0
  for (const input of inputs) {
    for (const read of [
      toPublicKey,
      toPrivateKey,
      toCertificate,
      (key: KeyInput) => toPrivateKey(key, 'wrong passphrase'),
    ]) {
      try {
        read(input)
      } catch (error) {
        errors++
        const shown = everythingShown(error as Error)
        for (const secret of [...secrets, 'wrong passphrase']) expect(shown).not.toContain(secret)
      }
    }
  }
  expect(errors).toBeGreaterThan(50)
})
