import { generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'

import { AxiosHeaders } from 'axios'

import { Builder } from '../../lib/index'
import { settingsOf } from '../../lib/options/client'

const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = {
  private: merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  encrypted: merchant.privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'opensesame',
  }) as string,
  public: platform.publicKey.export({ type: 'spki', format: 'pem' }) as string,
}
const good = { mchid: '1900000109', serial: '00AB12', privateKey: pem.private, certs: { PUB_KEY_ID_1: pem.public } }

describe('Builder.factory', () => {
  test.each<[string, any, string, string]>([
    ['no options', undefined, 'ERR_INVALID_ARGUMENT', 'options'],
    ['an array', [], 'ERR_INVALID_ARGUMENT', 'options'],
    ['no mchid', { ...good, mchid: undefined }, 'ERR_INVALID_MCHID', 'mchid'],
    ['an empty mchid', { ...good, mchid: '' }, 'ERR_INVALID_MCHID', 'mchid'],
    ['a mchid that is a number', { ...good, mchid: 1900000109 }, 'ERR_INVALID_MCHID', 'mchid'],
    ['a mchid that would break its header', { ...good, mchid: '1",x="' }, 'ERR_INVALID_MCHID', 'mchid'],
    ['no serial', { ...good, serial: undefined }, 'ERR_INVALID_SERIAL', 'serial'],
    ['a serial that is a number', { ...good, serial: 12 }, 'ERR_INVALID_SERIAL', 'serial'],
    ['a public key id as serial', { ...good, serial: 'PUB_KEY_ID_1' }, 'ERR_INVALID_SERIAL', 'serial'],
    ['no private key', { ...good, privateKey: undefined }, 'ERR_INVALID_PRIVATE_KEY', 'privateKey'],
    ['nonsense as private key', { ...good, privateKey: 'nonsense' }, 'ERR_INVALID_PRIVATE_KEY', 'privateKey'],
    ['a public key as private key', { ...good, privateKey: pem.public }, 'ERR_INVALID_PRIVATE_KEY', 'privateKey'],
    ['an EC key as private key', { ...good, privateKey: ec.privateKey }, 'ERR_INVALID_PRIVATE_KEY', 'privateKey'],
    [
      'a file that is not there',
      { ...good, privateKey: 'file:///nowhere/apiclient_key.pem' },
      'ERR_INVALID_PRIVATE_KEY',
      'privateKey',
    ],
    [
      'an encrypted key without passphrase',
      { ...good, privateKey: pem.encrypted },
      'ERR_INVALID_PASSPHRASE',
      'passphrase',
    ],
    [
      'a wrong passphrase',
      { ...good, privateKey: pem.encrypted, passphrase: 'sesame' },
      'ERR_INVALID_PASSPHRASE',
      'passphrase',
    ],
    [
      'a passphrase that is no text',
      { ...good, privateKey: pem.encrypted, passphrase: 1 },
      'ERR_INVALID_PASSPHRASE',
      'passphrase',
    ],
    ['no certs', { ...good, certs: undefined }, 'ERR_INVALID_CERTS', 'certs'],
    ['empty certs', { ...good, certs: {} }, 'ERR_INVALID_CERTS', 'certs'],
    ['certs as a text', { ...good, certs: pem.public }, 'ERR_INVALID_CERTS', 'certs'],
    [
      'a private key among certs',
      { ...good, certs: { PUB_KEY_ID_1: pem.private } },
      'ERR_INVALID_CERTS',
      'certs.PUB_KEY_ID_1',
    ],
    [
      'an EC key among certs',
      { ...good, certs: { PUB_KEY_ID_1: ec.publicKey } },
      'ERR_INVALID_CERTS',
      'certs.PUB_KEY_ID_1',
    ],
    ['nothing under a serial', { ...good, certs: { AB: undefined } }, 'ERR_INVALID_CERTS', 'certs.AB'],
    [
      "the merchant's serial among certs",
      { ...good, certs: { PUB_KEY_ID_1: pem.public, '00AB12': pem.public } },
      'ERR_MERCHANT_SERIAL_IN_CERTS',
      'certs.00AB12',
    ],
    [
      "the merchant's serial in another spelling",
      { ...good, certs: { ab12: pem.public } },
      'ERR_MERCHANT_SERIAL_IN_CERTS',
      'certs.ab12',
    ],
    ['an unknown option', { ...good, colour: 'red' }, 'ERR_UNKNOWN_OPTION', 'colour'],
    ['a misspelt option', { ...good, privatekey: 'x' }, 'ERR_UNKNOWN_OPTION', 'privatekey'],
    ['a body for all calls', { ...good, data: {} }, 'ERR_UNKNOWN_OPTION', 'data'],
    ['basic authentication', { ...good, auth: { username: 'a', password: 'b' } }, 'ERR_UNKNOWN_OPTION', 'auth'],
    ['a signal for all calls', { ...good, signal: new AbortController().signal }, 'ERR_UNKNOWN_OPTION', 'signal'],
    ['a timeout that is a text', { ...good, timeout: '30s' }, 'ERR_INVALID_OPTION', 'timeout'],
    ['a timeout that was meant in seconds', { ...good, timeout: 30 }, 'ERR_INVALID_OPTION', 'timeout'],
    ['a response type of browsers', { ...good, responseType: 'document' }, 'ERR_INVALID_OPTION', 'responseType'],
    ['responses that stay packed', { ...good, decompress: false }, 'ERR_INVALID_OPTION', 'decompress'],
    ['a proxy that is a text', { ...good, proxy: 'http://127.0.0.1:1' }, 'ERR_INVALID_OPTION', 'proxy'],
    [
      'a length of all bodies',
      { ...good, headers: { 'Content-Length': '9' } },
      'ERR_INVALID_OPTION',
      'headers.Content-Length',
    ],
    ['a host for all calls', { ...good, headers: { common: { host: 'a' } } }, 'ERR_INVALID_OPTION', 'headers.host'],
    ['headers of one verb', { ...good, headers: { post: { 'X-A': '1' } } }, 'ERR_INVALID_OPTION', 'headers.post'],
    ['a Map of options', new Map(Object.entries(good)), 'ERR_INVALID_ARGUMENT', 'options'],
    ['certs as a Map', { ...good, certs: new Map([['PUB_KEY_ID_1', pem.public]]) }, 'ERR_INVALID_CERTS', 'certs'],
    ['certs turned around', { ...good, certs: { [pem.private]: 'PUB_KEY_ID_1' } }, 'ERR_INVALID_CERTS', 'certs'],
    [
      'a retry host with a password',
      { ...good, retry: { hosts: ['https://a:b@host/'] } },
      'ERR_INVALID_OPTION',
      'retry.hosts',
    ],
    ['a retry host with a query', { ...good, retry: { hosts: ['host?a=b'] } }, 'ERR_INVALID_OPTION', 'retry.hosts'],
    ['a misspelt option of retry', { ...good, retry: { attempt: 2 } }, 'ERR_INVALID_OPTION', 'retry.attempt'],
    ['an option of calls', { ...good, query: {} }, 'ERR_UNKNOWN_OPTION', 'query'],
    ['encryption for all calls', { ...good, encrypt: false }, 'ERR_UNKNOWN_OPTION', 'encrypt'],
    ['headers that are a text', { ...good, headers: 'Accept: text/plain' }, 'ERR_INVALID_OPTION', 'headers'],
    ['redirects', { ...good, maxRedirects: 5 }, 'ERR_INVALID_OPTION', 'maxRedirects'],
    ['a baseURL that is no address', { ...good, baseURL: 'api.mch.weixin.qq.com' }, 'ERR_INVALID_OPTION', 'baseURL'],
    ['a baseURL with credentials', { ...good, baseURL: 'https://a:b@host/' }, 'ERR_INVALID_OPTION', 'baseURL'],
    ['a baseURL with a query', { ...good, baseURL: 'https://host/?a=b' }, 'ERR_INVALID_OPTION', 'baseURL'],
  ])('refuses %s', (_name, options, code, argument) => {
    expect(() => Builder.factory(options)).toThrow(
      expect.objectContaining({ name: 'InvalidArgumentError', code, argument }),
    )
  })

  test('says what was probably meant', () => {
    expect(() => Builder.factory({ ...good, privatekey: 'x' } as any)).toThrow('did you mean `privateKey`?')
    expect(() => Builder.factory({ ...good, baseUrl: 'x' } as any)).toThrow('did you mean `baseURL`?')
    expect(() => Builder.factory({ ...good, timeOut: 1 } as any)).toThrow('did you mean `timeout`?')
  })

  test('an error about an option shows neither passwords nor keys', () => {
    for (const wrong of [
      { certs: { [pem.private]: 'PUB_KEY_ID_1' } },
      { retry: { hosts: ['https://user:opensesame@host/'] } },
      { baseURL: 'https://user:opensesame@host/' },
      { proxy: 'http://user:opensesame@host/' },
      { headers: { Authorization: 'opensesame\n' } },
    ]) {
      let error: unknown
      try {
        Builder.factory({ ...good, ...wrong } as any)
      } catch (caught) {
        error = caught
      }
      const shown = inspect(error, { showHidden: true, depth: Infinity }) + JSON.stringify(error)
      expect(shown).toContain('InvalidArgumentError')
      expect(shown).not.toContain('opensesame')
      expect(shown).not.toContain(pem.private.split('\n')[1])
    }
  })

  test('headers by entries are the headers of every request', () => {
    for (const headers of [
      { 'X-A': '1', common: { 'X-B': '2' } },
      new Headers({ 'X-A': '1', 'X-B': '2' }),
      new Map([
        ['X-A', '1'],
        ['X-B', '2'],
      ]),
      new AxiosHeaders({ 'X-A': '1', 'X-B': '2' }),
    ]) {
      const defaults = Builder.factory({ ...good, headers: headers as any })
        .getDriver()
        .select('v3').defaults
      const sent = AxiosHeaders.from(defaults.headers)
      expect([sent.get('X-A'), sent.get('X-B'), sent.get('Content-Type')]).toEqual([
        '1',
        '2',
        'application/json; charset=utf-8',
      ])
    }
  })

  test('only own properties count, and a polluted Object.prototype is not heard', () => {
    const polluted = {
      baseURL: 'https://evil.example/',
      secret: 'x'.repeat(32),
      brandId: 'evil',
      merchant: { cert: 'x', key: 'y' },
      retry: { hosts: ['https://evil.example/'] },
      hosts: ['https://evil.example/'],
      attempts: 9,
      pfx: 'x',
      passphrase: 1,
      signer: () => 'x',
    }
    Object.assign(Object.prototype, polluted)
    try {
      const settings = settingsOf({ ...good, retry: {} })
      for (const name of ['baseURL', 'secret', 'brandId', 'merchant', 'certificate', 'signer'] as const)
        expect([name, Reflect.get(settings, name), Reflect.get(settings.defaults, name)]).toEqual([
          name,
          undefined,
          undefined,
        ])
      expect(settings.mchid).toBe(good.mchid)
      expect(settings.retry).toEqual({ hosts: [] })
      expect(Reflect.get(settings.retry ?? {}, 'attempts')).toBeUndefined()
    } finally {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name)
    }
    expect(() => settingsOf(Object.create(good))).toThrow(expect.objectContaining({ code: 'ERR_INVALID_MCHID' }))
  })

  test('an error about a key shows nothing of it', () => {
    for (const privateKey of [pem.private.slice(0, 300), pem.encrypted]) {
      let error: unknown
      try {
        Builder.factory({ ...good, privateKey, passphrase: 'sesame' })
      } catch (caught) {
        error = caught
      }
      const shown = inspect(error, { showHidden: true, depth: Infinity }) + JSON.stringify(error)
      expect(shown).toContain('InvalidArgumentError')
      expect(shown).not.toContain(privateKey.split('\n')[1])
      expect(shown).not.toContain('sesame')
    }
  })

  test('leaves what the caller passed as it was, and is not touched by later changes', () => {
    const certs = { PUB_KEY_ID_1: pem.public } as Record<string, string>
    const options = Object.freeze({
      ...good,
      certs: Object.freeze({ ...certs }),
      headers: Object.freeze({ 'X-A': '1' }),
    })
    expect(() => Builder.factory(options)).not.toThrow()
    const settings = settingsOf({ ...good, certs })
    delete certs.PUB_KEY_ID_1
    expect([...(settings.v3?.certs.keys() ?? [])]).toEqual(['PUB_KEY_ID_1'])
  })

  test('the public key is preferred, else the only certificate', () => {
    expect(settingsOf({ ...good, certs: { AB: pem.public, PUB_KEY_ID_1: pem.public } }).v3?.preferred).toBe(
      'PUB_KEY_ID_1',
    )
    expect(settingsOf({ ...good, certs: { '0012AB': pem.public } }).v3?.preferred).toBe('0012AB')
  })

  test('two clients share nothing', () => {
    const [one, other] = [Builder.factory(good), Builder.factory(good)]
    const [first, second] = [one.getDriver().select(), other.getDriver().select()]
    expect(first).not.toBe(second)
    first.defaults.headers.common['X-A'] = '1'
    first.interceptors.request.use((config) => config)
    expect(second.defaults.headers.common['X-A']).toBeUndefined()
    expect((second.interceptors.request as any).handlers).toHaveLength(
      (first.interceptors.request as any).handlers.length - 1,
    )
  })

  test('a client for APIv2 alone says what APIv3 needs', async () => {
    const instance = Builder.factory({ mchid: '1900000109', secret: 'x'.repeat(32) })
    await expect(instance.v3.certificates.get()).rejects.toMatchObject({ code: 'ERR_PROTOCOL_NOT_CONFIGURED' })
  })
})
