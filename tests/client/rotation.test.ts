import { createVerify, generateKeyPairSync, publicEncrypt, constants, type KeyObject } from 'node:crypto'

import { Builder } from '../../lib/index'
import { refusal } from '../crypto/refusal'
import { rejection } from '../simulated'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [first, second, third, fourth, platform] = [pair(), pair(), pair(), pair(), pair()]
const OLD = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const NEW = '7132D72A03E93CDDF8C03BBD1F37EEDF12345678'

/** Who signed a request: the adapter stands for WeChat Pay, which does not answer before `release`. */
interface Seen {
  serial: string
  by: string
}
const owners: [string, KeyObject][] = [
  ['first', first.publicKey],
  ['second', second.publicKey],
  ['third', third.publicKey],
]
function seenIn({ headers, method, url, data }: any): Seen {
  const fields = Object.fromEntries(
    [...String(headers.get('Authorization')).matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
  const message = `${method.toUpperCase()}\n${url}\n${fields.timestamp}\n${fields.nonce_str}\n${data ?? ''}\n`
  const owner = owners.find(([, key]) =>
    createVerify('RSA-SHA256')
      .update(message)
      .verify(key, fields.signature ?? '', 'base64'),
  )
  return { serial: String(fields.serial_no), by: owner?.[0] ?? 'nobody' }
}

function client(options: object = {}) {
  const requests: Seen[] = []
  const adapter = async (config: any) => {
    requests.push(seenIn(config))
    return { status: 204, statusText: '', headers: {}, data: Buffer.alloc(0), config }
  }
  const instance: any = Builder.factory({
    mchid: '1900000109',
    serial: OLD,
    privateKey: first.privateKey,
    certs: { PUB_KEY_ID_1: platform.publicKey },
    proxy: false,
    verifier: () => true,
    adapter: adapter as never,
    ...options,
  })
  return {
    instance,
    driver: instance.getDriver(),
    requests,
    send: () => instance.v3.x.post({ json: { a: 1 } }).catch(() => undefined),
  }
}

describe('rotate()', () => {
  test('signs what begins afterwards with the new key and serial number', async () => {
    const { driver, requests, send } = client()
    await send()
    driver.rotate({ serial: NEW, privateKey: second.privateKey.export({ type: 'pkcs1', format: 'pem' }) })
    await send()
    expect(requests).toEqual([
      { serial: OLD, by: 'first' },
      { serial: NEW, by: 'second' },
    ])
  })

  test('never mixes the two: what was being signed ends with the old pair', async () => {
    const waiting: (() => void)[] = []
    const { sign } = await import('node:crypto')
    const slow = (key: KeyObject) => (message: string | Uint8Array) =>
      new Promise<string>((resolve) => {
        waiting.push(() => {
          resolve(sign('sha256', Buffer.from(message), key).toString('base64'))
        })
      })
    const { driver, requests, send } = client({ privateKey: undefined, signer: slow(first.privateKey) })
    const early = send()
    while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve))
    driver.rotate({ serial: NEW, privateKey: second.privateKey })
    await send()
    waiting[0]?.()
    await early
    expect(requests).toEqual([
      { serial: NEW, by: 'second' },
      { serial: OLD, by: 'first' },
    ])
  })

  test('under a hundred calls at a time, each of which has one pair or the other', async () => {
    const { driver, requests, send } = client()
    const pairs = [
      { serial: OLD, privateKey: first.privateKey },
      { serial: NEW, privateKey: second.privateKey },
    ]
    const calls = Array.from({ length: 100 }, async (_, i) => {
      if (i % 7 === 0) await new Promise((resolve) => setImmediate(resolve))
      driver.rotate(pairs[i % 2])
      await send()
    })
    await Promise.all(calls)
    expect(requests).toHaveLength(100)
    for (const { serial, by } of requests) expect(by).toBe(serial === OLD ? 'first' : 'second')
    expect(new Set(requests.map(({ by }) => by)).size).toBe(2)
  })

  test('opens what was encrypted for the pair of before, for two changes', () => {
    const { driver } = client()
    const padding = constants.RSA_PKCS1_OAEP_PADDING
    const encrypt = ({ publicKey }: { publicKey: KeyObject }) =>
      publicEncrypt({ key: publicKey, padding, oaepHash: 'sha1' }, Buffer.from('张三')).toString('base64')
    driver.rotate({ serial: NEW, privateKey: second.privateKey })
    driver.rotate({ serial: 'AB', privateKey: third.privateKey })
    for (const one of [first, second, third]) expect(driver.decrypt(encrypt(one))).toBe('张三')
    driver.rotate({ serial: 'AC', privateKey: fourth.privateKey })
    for (const one of [second, third, fourth]) expect(driver.decrypt(encrypt(one))).toBe('张三')
    expect(refusal(() => driver.decrypt(encrypt(first))).code).toBe('ERR_DECRYPTION_FAILED')
  })

  test('changes what is signed for the device of the payer, and responses to notifications', async () => {
    const { driver } = client()
    const { trust } = driver
    driver.rotate({ serial: NEW, privateKey: second.privateKey })
    const {
      appId,
      timeStamp,
      nonceStr,
      package: prepay,
      paySign,
    } = await driver.payParams.jsapi({ appid: 'wx1', prepay_id: 'p' })
    const message = `${appId}\n${timeStamp}\n${nonceStr}\n${prepay}\n`
    expect(createVerify('RSA-SHA256').update(message).verify(second.publicKey, paySign, 'base64')).toBe(true)
    for (const one of [trust, driver.trust])
      expect(await one.authorize('{}', Date.now())).toContain(`serial_no="${NEW}"`)
  })

  test.each<[string, unknown, object]>([
    ['nothing', undefined, { code: 'ERR_INVALID_OPTION' }],
    ['an empty object', {}, { code: 'ERR_INVALID_OPTION', message: expect.stringContaining('nothing of it came') }],
    [
      'a key without its serial number',
      { privateKey: second.privateKey },
      { code: 'ERR_INVALID_SERIAL', argument: 'serial' },
    ],
    ['a serial number without its key', { serial: NEW }, { code: 'ERR_INVALID_PRIVATE_KEY', argument: 'privateKey' }],
    ['a public key', { serial: NEW, privateKey: second.publicKey }, { code: 'ERR_INVALID_PRIVATE_KEY' }],
    [
      'a serial number in decimal',
      { serial: '9'.repeat(48), privateKey: second.privateKey },
      { code: 'ERR_INVALID_SERIAL' },
    ],
    ["WeChat Pay's key", { serial: NEW, privateKey: platform.privateKey }, { code: 'ERR_MERCHANT_SERIAL_IN_CERTS' }],
    [
      'a misspelt name',
      { serial: NEW, privatekey: second.privateKey },
      { code: 'ERR_UNKNOWN_OPTION', message: expect.stringContaining('did you mean `privateKey`?') },
    ],
    [
      'a signer that is not a function',
      { serial: NEW, signer: 'x' },
      { code: 'ERR_INVALID_OPTION', argument: 'signer' },
    ],
    [
      'a wrong client certificate',
      { serial: NEW, privateKey: second.privateKey, merchant: {} },
      { code: 'ERR_INVALID_MERCHANT' },
    ],
  ])('of %s is refused, and nothing changes', async (_name, rotation, error) => {
    const { driver, requests, send } = client()
    expect(refusal(() => driver.rotate(rotation))).toMatchObject(error)
    await send()
    expect(requests).toEqual([{ serial: OLD, by: 'first' }])
  })

  test('of a client for APIv2 alone takes no key of APIv3', () => {
    const driver = Builder.factory({ mchid: '1900000109', secret: 'x'.repeat(32) }).getDriver()
    expect(
      refusal(() => {
        driver.rotate({ serial: NEW, privateKey: second.privateKey })
      }).code,
    ).toBe('ERR_PROTOCOL_NOT_CONFIGURED')
  })
})

describe('a remote verifier', () => {
  test.each<[unknown]>([['no'], ['true'], [1], [{}], [undefined], [null], [false], [Promise.resolve('no')]])(
    'that gives %p does not accept a response',
    async (given) => {
      const headers = {
        'Wechatpay-Timestamp': String(Math.floor(Date.now() / 1000)),
        'Wechatpay-Nonce': 'n',
        'Wechatpay-Serial': 'AB',
        'Wechatpay-Signature': 'AAAA',
      }
      const adapter = async (config: any) => ({ status: 200, statusText: '', headers, data: Buffer.from('{}'), config })
      const { instance } = client({ verifier: () => given, adapter })
      expect(await rejection(instance.v3.x.get())).toMatchObject({ code: 'ERR_SIGNATURE_MISMATCH' })
    },
  )

  test.each([
    ['of 13 digits', '1'.repeat(13)],
    ['of milliseconds', String(Date.now())],
    ['with zeros in front', `0000${Math.floor(Date.now() / 1000)}`],
    ['of a thousand digits', '9'.repeat(1000)],
    ['with a sign', `+${Math.floor(Date.now() / 1000)}`],
    ['with a fraction', `${Math.floor(Date.now() / 1000)}.0`],
    ['in hexadecimal', `0x${Math.floor(Date.now() / 1000).toString(16)}`],
  ])('is not asked about a timestamp %s', async (_name, timestamp) => {
    const verifier = jest.fn(() => true)
    const headers = {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'n',
      'Wechatpay-Serial': 'AB',
      'Wechatpay-Signature': 'AAAA',
    }
    const adapter = async (config: any) => ({ status: 200, statusText: '', headers, data: Buffer.from('{}'), config })
    const { instance } = client({ verifier, adapter })
    expect(await rejection(instance.v3.x.get())).toMatchObject({ code: 'ERR_SIGNATURE_HEADER' })
    expect(verifier).not.toHaveBeenCalled()
  })
})
