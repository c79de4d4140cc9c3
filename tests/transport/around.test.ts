import axios from 'axios'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'

import { Builder, type ClientOptions } from '../../lib/index'
import { rejection } from '../simulated'
import { Counterpart, credentials, response, signedV3 } from './counterpart'

const server = new Counterpart()
let base = ''
const drivers: { close(): void }[] = []
beforeAll(async () => {
  base = await server.start()
})
afterAll(async () => {
  for (const driver of drivers) driver.close()
  await server.stop()
})
beforeEach(() => {
  server.reset()
  server.action = (socket) => void socket.write(signedV3('{"ok":1}'))
})
const client = (more: Partial<ClientOptions> = {}): any => {
  const made = Builder.factory({ ...credentials, baseURL: base, ...more })
  drivers.push(made.getDriver())
  return made
}
const JSON_TYPE = { 'Content-Type': 'application/json' }

describe('what the program around has set on axios does not reach a client', () => {
  const before = { ...axios.defaults }
  afterEach(() => {
    for (const name of Object.keys(axios.defaults)) Reflect.deleteProperty(axios.defaults, name)
    Object.assign(axios.defaults, before)
    for (const name of ['Authorization', 'Cookie', 'X-Api-Key'])
      Reflect.deleteProperty(axios.defaults.headers.common, name)
    delete axios.defaults.headers.post['X-Post']
  })

  test('neither headers, credentials, parameters, hosts nor what a success is', async () => {
    Object.assign(axios.defaults.headers.common, { Authorization: 'Bearer x', Cookie: 'a=b', 'X-Api-Key': 'k' })
    axios.defaults.headers.post['X-Post'] = '1'
    Object.assign(axios.defaults, {
      auth: { username: 'u', password: 'p' },
      params: { evil: 1 },
      baseURL: 'http://127.0.0.1:1/',
      validateStatus: () => true,
      adapter: () => Promise.reject(new Error('not ours')),
      transformRequest: [() => 'replaced'],
      transformResponse: [() => 'replaced'],
      responseType: 'stream',
      maxRedirects: 5,
    })
    expect(
      (
        await client()
          .chain('v3/x')
          .post({ json: { a: 1 } })
      ).data,
    ).toEqual({ ok: 1 })
    const [seen] = server.seen
    expect(seen).toMatchObject({ target: '/v3/x' })
    expect(seen!.body.toString()).toBe('{"a":1}')
    expect(seen!.headers.get('authorization')).toMatch(/^WECHATPAY2-/)
    for (const name of ['cookie', 'x-api-key', 'x-post']) expect(seen!.headers.has(name)).toBe(false)
    server.action = (socket) => void socket.write(response(404, '{"code":"NOT_FOUND"}', JSON_TYPE))
    expect(await rejection(client().chain('v3/x').get())).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a polluted Object.prototype is not heard', () => {
  test.each<[string, unknown]>([
    ['baseURL', 'http://127.0.0.1:1/'],
    ['url', '/evil'],
    ['method', 'delete'],
    ['data', '{"evil":1}'],
    ['params', { evil: 1 }],
    ['headers', { Evil: '1' }],
    ['auth', { username: 'u', password: 'p' }],
    ['proxy', { host: '127.0.0.1', port: 1 }],
    ['socketPath', '/nowhere'],
    ['validateStatus', () => false],
    ['transformResponse', () => 'evil'],
    ['transformRequest', () => 'evil'],
    ['paramsSerializer', { serialize: () => 'evil' }],
    ['responseType', 'stream'],
    ['sink', '/nowhere/file'],
    ['security', true],
    ['hashed', true],
    ['receive', () => 'evil'],
    ['address', 'http://127.0.0.1:1/'],
    ['template', 'evil'],
    ['signals', [{ aborted: true }]],
    ['adapter', () => Promise.reject(new Error('evil'))],
    ['decompress', false],
    ['nonceless', true],
    ['pauses', true],
    ['search', '?evil=1'],
    ['upload', {}],
    ['context', 'evil'],
    ['idempotent', true],
    ['host', 'https://evil.example'],
    ['timeout', 1],
    ['maxContentLength', 1],
    ['ready', async () => ({ url: '/evil', headers: {} })],
  ])('%s', async (name, value) => {
    const instance = client()
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })
    try {
      expect((await instance.chain('v3/x').post({ json: { a: 1 } })).data).toEqual({ ok: 1 })
      expect((await instance.getDriver().select('v3').post('v3/x', { a: 1 })).data).toEqual({ ok: 1 })
    } finally {
      Reflect.deleteProperty(Object.prototype, name)
    }
    for (const seen of server.seen) {
      expect(seen).toMatchObject({ method: 'POST', target: '/v3/x' })
      expect(seen.body.toString()).toBe('{"a":1}')
      expect(seen.headers.has('evil')).toBe(false)
    }
    expect(server.seen).toHaveLength(2)
  })
})

describe('who looks on changes nothing', () => {
  const thenable = {
    then: (_: unknown, reject: (error: Error) => void) => {
      reject(new Error('disk full'))
    },
  }
  test.each<[string, () => unknown]>([
    ['throws', () => { throw new Error('disk full') }], // prettier-ignore
    ['rejects', () => Promise.reject(new Error('disk full'))],
    ['rejects as a thenable', () => thenable],
  ])('a logger and a progress handler that %s', async (_name, fail) => {
    const counted: any[] = []
    const listen = (event: unknown) => counted.push(event)
    subscribe('wechatpay-chain:observer', listen)
    try {
      const instance = client({ logger: { debug: fail, warn: fail } })
      const progress = { onUploadProgress: fail, onDownloadProgress: fail }
      const call = () => instance.chain('v3/x').post({ json: { a: 1 }, ...progress })
      expect((await call()).data).toEqual({ ok: 1 })
      server.action = (socket) => void socket.write(response(400, '{"code":"PARAM_ERROR"}', JSON_TYPE))
      expect(await rejection(call())).toMatchObject({ code: 'PARAM_ERROR' })
      await new Promise((resolve) => setImmediate(resolve))
    } finally {
      unsubscribe('wechatpay-chain:observer', listen)
    }
    expect(counted.filter(({ observer }) => observer === 'logger')).toHaveLength(2)
    for (const { error } of counted) expect(error.message).toBe('disk full')
  })

  test.each(['A\nwechatpay GET /v3/y 200', 'A\r\nB', 'A\u001b[2J', 'A\u2028B', 'A\u202eB'])(
    'a code of somebody else makes one line: %j',
    async (code) => {
      const lines: string[] = []
      const warn = (line: string) => lines.push(line)
      server.action = (socket) => void socket.write(response(400, JSON.stringify({ code, message: code }), JSON_TYPE))
      const error = await rejection(
        client({ logger: { debug: warn, warn } })
          .chain('v3/x')
          .get(),
      )
      expect(lines).toHaveLength(1)
      // eslint-disable-next-line no-control-regex -- these are the characters meant
      for (const text of [lines[0], error.message]) expect(text).not.toMatch(/[\x00-\x1f\u2028\u202e]/)
    },
  )
})

describe('no option that a caller can name switches verification off', () => {
  test.each(['hashed', 'unsigned', 'verify', 'signed', 'receive', 'call', 'template', 'facts'])('%s', async (name) => {
    server.action = (socket) => void socket.write(response(200, '{"evil":1}', JSON_TYPE))
    const axiosInstance = client().getDriver().select('v3')
    for (const value of [true, false, 'never', () => 'evil', { hashed: true, receive: () => 'evil' }]) {
      expect(await rejection(axiosInstance.get('v3/x', { [name]: value }))).toMatchObject({ name: 'SignatureError' })
      expect(await rejection(axiosInstance.get(`${base}v3/x`, { [name]: value }))).toMatchObject({
        name: 'SignatureError',
      })
      expect(
        await rejection(
          client()
            .chain('v3/x')
            .get({ [name]: value }),
        ),
      ).toMatchObject({ code: 'ERR_UNKNOWN_OPTION' })
    }
  })

  test('a success that validateStatus refuses is verified all the same', async () => {
    const call = (options: object = {}) =>
      rejection(
        client()
          .chain('v3/x')
          .get({ validateStatus: () => false, ...options }),
      )
    expect(await call()).toMatchObject({
      name: 'ApiError',
      status: 200,
      outcome: 'unknown',
      response: { data: { ok: 1 } },
    })
    server.action = (socket) => void socket.write(response(200, '{"evil":1}', JSON_TYPE))
    for (const options of [{}, { responseType: 'stream' }, { responseType: 'text' }])
      expect(await call(options)).toMatchObject({ name: 'SignatureError', response: { data: undefined } })
  })
})

describe('an error of a real call', () => {
  const uri = 'v3/pay/transactions/out-trade-no/{out_trade_no}/close'
  const call = (options: object = {}) =>
    rejection(
      client()
        .chain(uri)
        .post({ out_trade_no: 'SECRET1', json: { mchid: '1', payer: '张三' }, ...options }),
    )

  test('is shown briefly, with the template and without values', async () => {
    server.action = (socket) =>
      void socket.write(
        response(400, '{"code":"ORDER_CLOSED","message":"订单已关闭"}', { ...JSON_TYPE, 'Request-ID': '08AB-1' }),
      )
    const error = await call()
    expect(error.message).toBe(`ORDER_CLOSED 订单已关闭 (POST ${uri}, 400, Request-ID 08AB-1)`)
    const shown = inspect(error)
    expect(shown).not.toMatch(/SECRET1|张三|signature=|Authorization/)
    expect(shown.split('\n').filter((line) => !/^\s+at /.test(line)).length).toBeLessThanOrEqual(11)
    for (const name of ['config', 'request', 'response']) expect(Object.keys(error)).not.toContain(name)
    expect(error.request).toMatchObject({ method: 'POST', host: new URL(base).host })
  })

  test('is written as JSON however deep its body is', async () => {
    const deep = `{"code":"X","message":"m","detail":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    server.action = (socket) => void socket.write(response(400, deep, JSON_TYPE))
    const error = await call()
    expect(JSON.parse(JSON.stringify(error)).code).toBe('X')
    expect(inspect(error)).toContain('X')
  })

  test.each([
    ['v3/pay/transactions/natve', 'post', /the catalog has POST v3\/pay\/transactions\/native/],
    ['v3/pay/transactions/native', 'get', /the catalog has POST v3\/pay\/transactions\/native/],
    ['v3/refund/domestic/refund', 'post', /the catalog has POST v3\/refund\/domestic\/refunds/],
  ])('%s by %s names what the catalog has', async (path, verb, near) => {
    for (const status of [404, 405]) {
      server.action = (socket) => void socket.write(response(status, 'nothing here'))
      expect((await rejection(client().chain(path)[verb]())).message).toMatch(near)
    }
  })
})

describe('what is wrong is found before anything is sent', () => {
  test.each<[string, string, object]>([
    ['a folder that is missing', 'ERR_SINK', { sink: join(tmpdir(), 'nowhere-at-all', 'x', 'file') }],
    ['a folder', 'ERR_INVALID_OPTION', { sink: tmpdir() }],
    ['an https: URL', 'ERR_INVALID_OPTION', { sink: new URL('https://evil.example/x') }],
    ['an https: URL as text', 'ERR_INVALID_OPTION', { sink: 'https://evil.example/x' }],
  ])('a sink that is %s', async (_name, code, options) => {
    const error = await rejection(
      client()
        .chain('v3/x')
        .post({ json: {}, ...options }),
    )
    expect(error).toMatchObject({ code: expect.stringMatching(/^ERR_(SINK|INVALID_OPTION)$/), outcome: 'not-sent' })
    expect(code).toMatch(/^ERR_/)
    expect(server.seen).toEqual([])
    expect(existsSync('https:')).toBe(false)
  })

  test.each([
    'Content-Length',
    'host',
    'TRANSFER-ENCODING',
    'Connection',
    'keep-alive',
    'Expect',
    'te',
    'trailer',
    'Upgrade',
    'Proxy-Authorization',
    'proxy-connection',
    'HTTP2-Settings',
  ])('the header %s, on the driver and by an interceptor', async (name) => {
    const instance = client().getDriver().select('v3')
    const wrong = {
      code: 'ERR_INVALID_OPTION',
      outcome: 'not-sent',
      message: expect.stringMatching(new RegExp(name, 'i')),
    }
    expect(await rejection(instance.post('v3/x', { a: 1 }, { headers: { [name]: '9' } }))).toMatchObject(wrong)
    instance.interceptors.request.use((config: any) => {
      config.headers.set(name, '9')
      return config
    })
    expect(await rejection(instance.post('v3/x', { a: 1 }))).toMatchObject(wrong)
    expect(server.seen).toEqual([])
  })

  test.each([
    '//evil.example/x',
    'x/..//evil.example',
    '/x/../../y',
    'x/%2e%2e/y',
    '/\\evil.example',
    'https://evil.example/x',
    'http://u:p@127.0.0.1/x',
    'HTTPS://evil.example',
    'file:///etc/passwd',
  ])('the address %s on the driver', async (url) => {
    for (const protocol of ['v3', 'v2'] as const) {
      const error = await rejection(client().getDriver().select(protocol).get(url))
      expect(error).toMatchObject({ code: 'ERR_INVALID_URI', outcome: 'not-sent' })
      expect(String(error.config?.url ?? '')).not.toMatch(/^\/\/evil/)
    }
    expect(server.seen).toEqual([])
  })

  test.each<[string, any[]]>([
    ['a second argument', [{ json: {} }, { timeout: 500 }]],
    ['a query with a fragment', [{ json: {}, query: 'a=b#c&d=e' }]],
    ['seconds in place of milliseconds', [{ json: {}, timeout: 3 }]],
    ['a list', [[]]],
  ])('%s', async (_name, args) => {
    expect(
      await rejection(
        client()
          .chain('v3/x')
          .post(...args),
      ),
    ).toMatchObject({
      name: 'InvalidArgumentError',
      outcome: 'not-sent',
    })
    expect(server.seen).toEqual([])
  })
})

describe('the host that the catalog names', () => {
  const hostOf = async (uri: string, options: object = {}, more: Partial<ClientOptions> = {}): Promise<string> => {
    let seen = ''
    const adapter = (config: any) => {
      seen = new URL(config.url, config.baseURL).origin
      return Promise.reject(Object.assign(new Error('enough'), { code: 'ECONNREFUSED', syscall: 'connect' }))
    }
    const { baseURL: _, ...plain } = { ...credentials, baseURL: base }
    const instance: any = Builder.factory({ ...plain, ...more, adapter })
    await rejection(instance.chain(uri)[uri.startsWith('v2/') ? 'post' : 'get'](options))
    return seen
  }

  test('is where a call of either protocol goes, unless somebody chose another', async () => {
    const { HOSTS, V2, V3 } = await import('../../lib/openapi/generated/exceptions')
    const { readRows } = await import('../../lib/openapi/exception-rows')
    let tried = 0
    for (const [text, prefix] of [
      [V3, ''],
      [V2, 'v2/'],
    ] as const) {
      for (const { path, all } of readRows(text, prefix)) {
        if (all.host === undefined || path.includes('{')) continue
        const uri = prefix + path.slice(1)
        tried++
        expect([uri, await hostOf(uri)]).toEqual([uri, all.host])
        expect(await hostOf(uri, {}, { baseURL: base })).toBe(new URL(base).origin)
        expect(await hostOf(uri, { baseURL: base })).toBe(new URL(base).origin)
      }
    }
    expect(tried).toBeGreaterThan(1)
    expect(HOSTS).toContain('apihk')
    expect(await hostOf('v3/global/certificates')).toBe('https://apihk.mch.weixin.qq.com')
    expect(await hostOf('v3/certificates')).toBe('https://api.mch.weixin.qq.com')
  })
})
