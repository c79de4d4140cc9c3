import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

import axiosStatic from 'axios'

import { Builder, MediaUtil } from '../../lib/index'
import { json } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'
import { credentials } from '../transport/counterpart'

const world = simulated({
  handlers: [
    ({ path, target, body, method }) => {
      if (!path.startsWith('/v3/echo')) return undefined
      // A response to HEAD has no body, and its signature covers none.
      return method === 'HEAD' ? { status: 200, headers: {}, body: Buffer.alloc(0) } : json({ method, target, body })
    },
  ],
})
const driver = (protocol: 'v3' | 'v2' = 'v3', more = {}): any => world.client(more).getDriver().select(protocol)
const last = (): any => world.sim.requests.at(-1)
const SIGNED = /^WECHATPAY2-SHA256-RSA2048 /

/** Takes what was sent where it must not go. */
let elsewhere: Server
let foreign = ''
const strayed: string[] = []
beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    strayed.push(`${request.method} ${request.url}`)
    response.end('{}')
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  foreign = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`
})
afterAll(async () => {
  elsewhere.closeAllConnections()
  await new Promise((resolve) => elsewhere.close(resolve))
})
beforeEach(() => {
  strayed.length = 0
})

describe('it is an axios instance', () => {
  test('with the own properties of axios.create()', () => {
    // A bound copy of the class and what every function has.
    const names = (instance: object) =>
      Object.getOwnPropertyNames(instance).filter((name) => name !== 'constructor' && name !== 'prototype')
    expect(names(driver()).sort()).toEqual(names(axiosStatic.create()).sort())
    expect(names(driver('v2')).sort()).toEqual(names(axiosStatic.create()).sort())
  })

  const forms: [string, (axios: any) => Promise<any>][] = [
    ['request(config)', (axios) => axios.request({ url: '/v3/echo', method: 'post', data: { a: 1 } })],
    ['request(url, config)', (axios) => axios.request('/v3/echo', { method: 'POST', data: { a: 1 } })],
    ['instance(config)', (axios) => axios({ url: 'v3/echo', method: 'post', data: { a: 1 } })],
    ['instance(url, config)', (axios) => axios('v3/echo', { method: 'post', data: { a: 1 } })],
    ['post(url, data)', (axios) => axios.post('/v3/echo', { a: 1 })],
    ['post(URL, data)', (axios) => axios.post(new URL('v3/echo', axios.defaults.baseURL), { a: 1 })],
    ['a verb on its own', ({ post }) => post('/v3/echo', { a: 1 })],
    ['create()', (axios) => axios.create().post('/v3/echo', { a: 1 })],
  ]
  test.each(forms)('%s is signed and verified', async (_, send) => {
    expect((await send(driver())).data).toEqual({ method: 'POST', target: '/v3/echo', body: '{"a":1}' })
    expect(last().verified).toBe(true)
    world.sim.fault({ kind: 'tampered-body', count: 1 })
    expect(await rejection(send(driver()))).toMatchObject({ code: 'ERR_SIGNATURE_MISMATCH', outcome: 'unknown' })
  })

  test.each(['get', 'delete', 'options', 'head'])('%s() is signed', async (verb) => {
    await driver()[verb]('/v3/echo', { params: { a: '中' } })
    expect(last()).toMatchObject({ method: verb.toUpperCase(), target: '/v3/echo?a=%E4%B8%AD', verified: true })
  })

  test('a lost HEAD wants no query, and may be sent again', async () => {
    world.sim.fault({ kind: 'reset', count: 1 })
    const error = await rejection(driver().head('/v3/echo'))
    expect(error).toMatchObject({ outcome: 'unknown', retryable: true })
    expect(error.message).not.toMatch(/query/)
  })

  test('getUri() writes the address that is signed', async () => {
    const config = { url: '/v3/echo', params: { a: ['1', '2'], 名: '张 三', none: undefined } }
    const axios = driver()
    await axios.request(config)
    expect(axios.getUri(config)).toBe(axios.defaults.baseURL.replace(/\/$/, '') + last().target)
  })
})

describe('headers of a call are merged, in whatever they come', () => {
  const HEADERS: [string, () => unknown][] = [
    ['an object', () => ({ 'X-Own': 'a' })],
    ['a Headers', () => new Headers({ 'X-Own': 'a' })],
    ['a Map', () => new Map([['X-Own', 'a']])],
    ['an AxiosHeaders', () => new axiosStatic.AxiosHeaders({ 'X-Own': 'a' })],
  ]
  describe.each(HEADERS)('%s', (_, headers) => {
    const config = () => ({ headers: headers() })
    const WAYS: [string, (axios: any) => Promise<any>][] = [
      ['post', (axios) => axios.post('/v3/echo', { a: 1 }, config())],
      ['put', (axios) => axios.put('/v3/echo', { a: 1 }, config())],
      ['patch', (axios) => axios.patch('/v3/echo', { a: 1 }, config())],
      ['request', (axios) => axios.request({ url: '/v3/echo', method: 'post', data: { a: 1 }, ...config() })],
      ['instance', (axios) => axios('/v3/echo', { method: 'post', data: { a: 1 }, ...config() })],
      ['create', (axios) => axios.create(config()).post('/v3/echo', { a: 1 })],
      ['get', (axios) => axios.get('/v3/echo', config())],
      ['postForm', (axios) => axios.postForm('/v3/echo', new MediaUtil('a.png', Buffer.from('png')), config())],
    ]
    test.each(WAYS)('of %s()', async (way, send) => {
      await send(driver('v3', { headers: { 'X-Default': 'd' } }))
      expect(last().verified).toBe(true)
      expect(last().headers).toMatchObject({
        'x-own': 'a',
        'x-default': 'd',
        'user-agent': expect.stringContaining('wechatpay-chain/'),
        ...(way !== 'get' && {
          'content-type': expect.stringMatching(
            way === 'postForm' ? /^multipart\/form-data; boundary=/ : /^application\/json/,
          ),
        }),
      })
    })
  })
})

describe('defaults that are changed afterwards count, except for what would break the signature', () => {
  test('headers, timeout, params, responseType', async () => {
    const axios = driver()
    axios.defaults.headers.common['X-Common'] = 'c'
    axios.defaults.headers.post['X-Post'] = 'p'
    axios.defaults.headers['X-Plain'] = 'x'
    axios.defaults.params = { q: 1 }
    axios.defaults.responseType = 'text'
    expect(typeof (await axios.post('/v3/echo', {})).data).toBe('string')
    expect(last()).toMatchObject({ target: '/v3/echo?q=1', verified: true })
    expect(last().headers).toMatchObject({ 'x-common': 'c', 'x-post': 'p', 'x-plain': 'x' })
    world.sim.fault({ kind: 'delay', ms: 60_000, count: 1 })
    axios.defaults.timeout = 150
    expect(await rejection(axios.get('/v3/echo'))).toMatchObject({ code: 'ERR_TIMEOUT' })
  })

  test('create() takes them over, with agents and proxies that are not shown', async () => {
    const axios = driver('v3', { headers: { 'X-Client': 'c' } })
    axios.defaults.headers.common['X-Later'] = 'l'
    const made = axios.create({ headers: { 'X-Own': 'o' }, timeout: 5_000 })
    await made.post('/v3/echo', {})
    expect(last().verified).toBe(true)
    expect(last().headers).toMatchObject({ 'x-client': 'c', 'x-later': 'l', 'x-own': 'o' })
    expect(made.defaults).toMatchObject({ timeout: 5_000, baseURL: axios.defaults.baseURL })
    // A client that was told not to use a proxy does not use one after create() either.
    const before = process.env.http_proxy
    process.env.http_proxy = foreign
    try {
      await made.get('/v3/echo')
    } finally {
      if (before === undefined) delete process.env.http_proxy
      else process.env.http_proxy = before
    }
    expect(strayed).toEqual([])
  })

  const BREAKING: [string, object][] = [
    ['auth', { auth: { username: 'u', password: 'p' } }],
    ['maxRedirects', { maxRedirects: 5 }],
    ['beforeRedirect', { maxRedirects: 5, beforeRedirect: () => undefined }],
    ['Authorization', { headers: { Authorization: 'Basic x' } }],
    ['authorization', { headers: { authorization: 'Basic x' } }],
    ['allowAbsoluteUrls', { allowAbsoluteUrls: false }],
    ['fetchOptions', { fetchOptions: { redirect: 'follow', headers: { Authorization: 'Basic x' } } }],
  ]
  test.each(BREAKING)('%s', async (_, config) => {
    const changed = driver()
    Object.assign(changed.defaults, { ...config, headers: { ...changed.defaults.headers, ...(config as any).headers } })
    for (const send of [
      () => driver().post('/v3/echo', {}, config),
      () => changed.post('/v3/echo', {}),
      () => driver().create(config).post('/v3/echo', {}),
    ]) {
      await send()
      expect(last()).toMatchObject({ verified: true })
      expect(last().headers.authorization).toMatch(SIGNED)
    }
  })

  test.each(['http', 'fetch'] as const)('a redirect is not followed with the %s adapter', async (adapter) => {
    const home = createServer((_, response) => {
      response.writeHead(307, { Location: foreign }).end()
    })
    await new Promise<void>((resolve) => home.listen(0, '127.0.0.1', resolve))
    try {
      const baseURL = `http://127.0.0.1:${(home.address() as AddressInfo).port}/`
      const axios: any = Builder.factory({ ...credentials, baseURL, adapter })
        .getDriver()
        .select('v3')
      axios.defaults.maxRedirects = 5
      const config = { maxRedirects: 3, fetchOptions: { redirect: 'follow' } }
      for (const verb of ['get', 'post', 'put', 'patch', 'delete', 'head'])
        expect(await rejection(axios.request({ ...config, url: '/v3/x', method: verb }))).toMatchObject({
          name: 'ApiError',
          status: 307,
        })
      expect(strayed).toEqual([])
    } finally {
      home.closeAllConnections()
      await new Promise((resolve) => home.close(resolve))
    }
  })

  test('an address of another host of WeChat Pay stays whole', async () => {
    const sent: string[] = []
    const adapter = (config: any) => {
      sent.push(axiosStatic.getUri(config))
      return Promise.reject(new Error('not sent in a test'))
    }
    await rejection(driver().get('https://api2.mch.weixin.qq.com/v3/x', { adapter, allowAbsoluteUrls: false }))
    expect(sent).toEqual(['https://api2.mch.weixin.qq.com/v3/x'])
  })

  test('a timeout that no timer can wait is none', async () => {
    for (const timeout of [Infinity, 2 ** 31, 0]) await driver().get('/v3/echo', { timeout })
    expect(world.sim.requests).toHaveLength(3)
  })
})

describe('a body that cannot be signed is refused by its name', () => {
  async function* generator() {
    yield await Promise.resolve('a')
  }
  const ODD: [string, () => unknown][] = [
    ['a Promise', () => Promise.resolve({ a: 1 })],
    ['a Map', () => new Map([['a', 1]])],
    ['a Set', () => new Set([1])],
    ['a ReadableStream', () => new Blob(['x']).stream()],
    ['an AsyncGenerator', () => generator()],
    ['an Error', () => new Error('x')],
    ['a RegExp', () => /x/],
    ['a Readable', () => Readable.from(['x'])],
    ['a URLSearchParams', () => new URLSearchParams({ a: '1' })],
  ]
  const V3: [string, () => unknown][] = [
    ...ODD,
    ['a WeakMap', () => new WeakMap()],
    ['a function', () => () => 1],
    ['a bigint', () => 1n],
    ['a symbol', () => Symbol('x')],
  ]
  const V2: [string, () => unknown][] = [
    ...ODD,
    ['a Blob', () => new Blob(['x'])],
    ['a File', () => new File(['x'], 'x')],
    ['a FormData', () => new FormData()],
    ['an array', () => [1]],
    ['a function', () => () => 1],
    ['a Date', () => new Date()],
  ]
  test.each([
    ...V3.map(([kind, body]) => ['v3', kind, body] as const),
    ...V2.map(([kind, body]) => ['v2', kind, body] as const),
  ])('%s: %s', async (protocol, kind, body) => {
    const axios = driver(protocol)
    for (const send of [
      () => axios.post('/v3/echo', body()),
      () => axios.request({ url: '/v3/echo', method: 'put', data: body() }),
    ]) {
      const error = await rejection(send())
      expect(error).toMatchObject({ name: 'InvalidArgumentError', code: 'ERR_INVALID_BODY', outcome: 'not-sent' })
      expect(error.message).toContain(kind.replace(/^an? /, ''))
      if (kind === 'a Promise') expect(error.message).toContain('`await` it first')
    }
    expect(world.sim.requests).toHaveLength(0)
  })

  test.each([
    ['a Blob', () => new Blob(['{"a":1}'])],
    ['a File', () => new File(['{"a":1}'], 'a.json')],
    ['a Buffer', () => Buffer.from('{"a":1}')],
    ['an ArrayBuffer', () => new TextEncoder().encode('{"a":1}').buffer],
    ['text', () => '{"a":1}'],
    ['a plain object', () => ({ a: 1 })],
    [
      'an instance with data',
      () =>
        new (class Order {
          a = 1
        })(),
    ],
    ['an object with toJSON()', () => ({ toJSON: () => ({ a: 1 }) })],
  ])('%s is sent as it is signed', async (_, body) => {
    await driver().post('/v3/echo', body())
    expect(last()).toMatchObject({ body: '{"a":1}', verified: true })
  })

  test.each(['postForm', 'putForm', 'patchForm'])('%s() of what is not a form', async (verb) => {
    for (const protocol of ['v3', 'v2'] as const) {
      expect(await rejection(driver(protocol)[verb]('/v3/echo', { a: 1 }))).toMatchObject({
        code: 'ERR_INVALID_BODY',
        outcome: 'not-sent',
      })
    }
    expect(world.sim.requests).toHaveLength(0)
  })

  test.each(['document', 'formdata', 'nonsense'])("responseType: '%s'", async (responseType) => {
    expect(await rejection(driver().get('/v3/echo', { responseType }))).toMatchObject({
      code: 'ERR_INVALID_OPTION',
      argument: 'responseType',
      outcome: 'not-sent',
    })
  })

  test('decompress: false', async () => {
    expect(await rejection(driver().get('/v3/echo', { decompress: false }))).toMatchObject({
      code: 'ERR_INVALID_OPTION',
      argument: 'decompress',
      outcome: 'not-sent',
    })
  })
})

describe('cancelToken', () => {
  test('ends a call, and is let go of at its end', async () => {
    const source = axiosStatic.CancelToken.source()
    const listeners = (): unknown[] => (source.token as any)._listeners ?? []
    const axios = driver()
    await axios.get('/v3/echo', { cancelToken: source.token })
    world.sim.fault({ kind: 'server-error', count: 1 })
    await rejection(axios.get('/v3/echo', { cancelToken: source.token }))
    expect(listeners()).toEqual([])
    world.sim.fault({ kind: 'delay', ms: 60_000, count: 1 })
    const seen = world.sim.requests.length
    const call = rejection(axios.post('/v3/echo', {}, { cancelToken: source.token }))
    while (world.sim.requests.length === seen) await new Promise((resolve) => setTimeout(resolve, 5))
    source.cancel('enough')
    const error = await call
    expect(error).toMatchObject({ code: 'ERR_CANCELED', outcome: 'unknown' })
    expect(axiosStatic.isCancel(error)).toBe(true)
    expect(await rejection(axios.post('/v3/echo', {}, { cancelToken: source.token }))).toMatchObject({
      code: 'ERR_CANCELED',
      outcome: 'not-sent',
    })
  })
})
