import { generateKeyPairSync, X509Certificate, type KeyObject } from 'node:crypto'

import { certificates } from '../../lib/index'
import { createNotificationHandler, trustOf, type TrustOptions } from '../../lib/notification'
import { issueCertificate } from '../../lib/pki'
import { everythingShown, refusal } from '../crypto/refusal'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [merchant, platform, authority] = [pair(), pair(), pair()]
const pem = (key: KeyObject) => key.export({ type: key.type === 'public' ? 'spki' : 'pkcs8', format: 'pem' }) as string

const SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const PLATFORM = '0A132D72A03E93CDDF8C03BBD1F37EEDF1234567'
const base = { mchid: '1900000109', apiv3Key: 'k'.repeat(32) }
const own = { ...base, serial: SERIAL, privateKey: pem(merchant.privateKey) }
const good = { PUB_KEY_ID_1: pem(platform.publicKey) }
const cert = { own: '', platform: '' }

beforeAll(async () => {
  const issue = (serial: string, publicKey: KeyObject, CN: string) =>
    issueCertificate({
      serial,
      publicKey,
      subject: { CN },
      notBefore: new Date('2020-01-01'),
      notAfter: new Date('2050-01-01'),
      issuer: { name: { CN: 'Tenpay.com Root CA' }, privateKey: authority.privateKey },
    })
  cert.own = await issue(SERIAL, merchant.publicKey, base.mchid)
  cert.platform = await issue(PLATFORM, platform.publicKey, 'Tenpay.com sign')
})

/** Every way in for the keys of one merchant. */
const WAYS: Record<string, (trust: TrustOptions) => unknown> = {
  trustOf,
  'trust of a handler': (trust) => createNotificationHandler({ trust, on: {} }),
  'a list in trust of a handler': (trust) =>
    createNotificationHandler({ trust: [trustOf({ ...base, certs: good }), trust], on: {} }),
}

describe.each(Object.entries(WAYS))('%s', (_, make) => {
  const fail = (options: object) => refusal(() => make(options))

  test.each<[string, () => object]>([
    ['as its public key under a public key id', () => ({ ...own, certs: { PUB_KEY_ID_1: pem(merchant.publicKey) } })],
    ['as a KeyObject', () => ({ ...own, certs: { PUB_KEY_ID_1: merchant.publicKey } })],
    ['beside keys that are right', () => ({ ...own, certs: { ...good, AB: pem(merchant.publicKey) } })],
    ['as its certificate under a public key id', () => ({ ...own, certs: { PUB_KEY_ID_1: cert.own } })],
    ['as its certificate under its serial number', () => ({ ...own, certs: { [SERIAL]: cert.own } })],
    ['under its serial number in lower case', () => ({ ...own, certs: { [SERIAL.toLowerCase()]: cert.platform } })],
    ['as its certificate, without its key to compare', () => ({ ...base, certs: { [SERIAL]: cert.own } })],
    ['as a certificate object', () => ({ ...base, certs: { AB: new X509Certificate(cert.own) } })],
    ['though a signer has the key', () => ({ ...base, serial: SERIAL, signer: () => '', certs: { AB: cert.own } })],
  ])("refuses the merchant's own %s", (__, options) => {
    expect(fail(options())).toMatchObject({
      code: 'ERR_MERCHANT_SERIAL_IN_CERTS',
      argument: expect.stringMatching(/^certs\./),
      message: expect.stringContaining("the merchant's own"),
    })
  })

  test.each(['PUB_KEY_ID_1', '7132D72A03E93CDDF8C03BBD1F37EEDF1234567', 'AB', 'wechatpay'])(
    'refuses a platform certificate under %s, which is not its serial number',
    (name) => {
      expect(fail({ ...base, certs: { [name]: cert.platform } })).toMatchObject({
        code: 'ERR_INVALID_CERTS',
        message: expect.stringContaining(`the serial number ${PLATFORM}: write it under that name`),
      })
    },
  )

  test.each([PLATFORM, PLATFORM.toLowerCase(), PLATFORM.slice(1)])('takes one under %s', (name) => {
    expect(() => make({ ...own, certs: { [name]: cert.platform, ...good } })).not.toThrow()
  })

  test.each<[string, object, object]>([
    [
      'a key that is not one',
      { certs: { PUB_KEY_ID_1: 'x' } },
      { code: 'ERR_INVALID_CERTS', argument: 'certs.PUB_KEY_ID_1' },
    ],
    [
      'a path of a key',
      { certs: { PUB_KEY_ID_1: '/etc/pub_key.pem' } },
      { code: 'ERR_INVALID_CERTS', message: expect.stringContaining('file://') },
    ],
    [
      'a serial number with colons as a name',
      { certs: { '01:AB': good.PUB_KEY_ID_1 } },
      { code: 'ERR_INVALID_CERTS', message: expect.stringContaining('01AB') },
    ],
    [
      'a key as a name',
      { certs: { [pem(merchant.privateKey)]: 'PUB_KEY_ID_1' } },
      { code: 'ERR_INVALID_CERTS', argument: 'certs' },
    ],
    [
      'certificates()',
      { certs: certificates({ apiv3Key: base.apiv3Key }) },
      { code: 'ERR_INVALID_CERTS', message: expect.stringContaining('give the client as `trust`') },
    ],
    [
      'a serial number in decimal',
      { serial: BigInt(`0x${SERIAL}`).toString(), certs: good },
      { code: 'ERR_INVALID_SERIAL', message: expect.stringContaining(SERIAL) },
    ],
    [
      'a private key that is not one',
      { privateKey: 'x', certs: good },
      { code: 'ERR_INVALID_PRIVATE_KEY', argument: 'privateKey' },
    ],
    [
      'a signer that is not a function',
      { signer: 'x', certs: good },
      { code: 'ERR_INVALID_OPTION', argument: 'signer' },
    ],
  ])('refuses %s, and names it', (__, options, error) => {
    const thrown = fail({ ...base, ...options })
    expect(thrown).toMatchObject({ name: 'InvalidArgumentError', ...error })
    expect(everythingShown(thrown)).not.toContain(pem(merchant.privateKey).slice(40, 80))
  })
})
