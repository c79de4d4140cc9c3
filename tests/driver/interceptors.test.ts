import axiosStatic from 'axios'

import { Builder } from '../../lib/index'
import { json } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const world = simulated({
  handlers: [
    ({ path, target, body, method }) => (path.startsWith('/v3/echo') ? json({ method, target, body }) : undefined),
  ],
})

const driver = (): any => world.client().getDriver().select('v3')
const last = (): any => world.sim.requests.at(-1)
const changing = (change: (config: any) => unknown): any => {
  const axios = driver()
  axios.interceptors.request.use((config: any) => {
    const changed = change(config)
    return typeof changed === 'object' && changed !== null ? changed : config
  })
  return axios
}

describe('what an interceptor makes of a request is what is signed and sent', () => {
  test.each<[string, (config: any) => unknown, object]>([
    ['url', (config) => void (config.url = '/v3/echo/more?a=b'), { target: '/v3/echo/more?a=b' }],
    ['url as a URL', (config) => void (config.url = new URL('v3/echo/u?x=中', config.baseURL)), { path: '/v3/echo/u' }],
    ['params', (config) => void (config.params = { a: ['1', '2'], b: null }), { target: '/v3/echo?a=1&a=2' }],
    [
      'params as URLSearchParams',
      (config) => void (config.params = new URLSearchParams({ 名: ' ' })),
      { target: '/v3/echo?%E5%90%8D=%20' },
    ],
    ['data', (config) => void (config.data = { b: '中' }), { body: '{"b":"中"}' }],
    ['data as bytes', (config) => void (config.data = new TextEncoder().encode('{"b":2}')), { body: '{"b":2}' }],
    ['data as a Blob', (config) => void (config.data = new Blob(['{"b":3}'])), { body: '{"b":3}' }],
    ['method', (config) => void (config.method = 'PUT'), { method: 'PUT' }],
    ['the whole config, copied', (config) => ({ ...config, url: '/v3/echo/copy' }), { target: '/v3/echo/copy' }],
    ['a promise of it', async (config) => ({ ...(await Promise.resolve(config)) }), { target: '/v3/echo' }],
    ['maxRedirects', (config) => void (config.maxRedirects = 5), {}],
    ['auth', (config) => void (config.auth = { username: 'u', password: 'p' }), {}],
    ['Authorization', (config) => void config.headers.set('authorization', 'Basic x'), {}],
    ['no adapter', (config) => void delete config.adapter, {}],
    ['no signal', (config) => void delete config.signal, {}],
    ['allowAbsoluteUrls', (config) => void Object.assign(config, { allowAbsoluteUrls: false }), {}],
    [
      'the order of interceptors',
      (config) => void Object.assign(config, { transitional: { legacyInterceptorReqResOrdering: false } }),
      {},
    ],
  ])('%s', async (_, change, sent) => {
    await changing(change).post('/v3/echo', { a: 1 })
    expect(last()).toMatchObject({ verified: true, ...sent })
    expect(last().headers.authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 /)
  })

  test.each<[string, (config: any) => unknown]>([
    ['an object', () => ({ 'X-Own': '1' })],
    ['a Headers', () => new Headers({ 'X-Own': '1' })],
    ['a Map', () => new Map([['X-Own', '1']])],
    ['an AxiosHeaders', () => new axiosStatic.AxiosHeaders({ 'X-Own': '1' })],
  ])('headers replaced by %s keep what the protocol needs', async (_, headers) => {
    await changing((config) => void (config.headers = headers(config))).post('/v3/echo', { a: 1 })
    expect(last()).toMatchObject({ verified: true, body: '{"a":1}' })
    expect(last().headers).toMatchObject({
      'x-own': '1',
      'content-type': 'application/json; charset=utf-8',
      accept: expect.stringContaining('application/json'),
      'user-agent': expect.stringContaining('wechatpay-chain/'),
    })
  })

  test('whatever order axios is told to run them in', async () => {
    const axios = driver()
    axios.defaults.transitional = { legacyInterceptorReqResOrdering: false, silentJSONParsing: true }
    axios.interceptors.request.use((config: any) => ({ ...config, data: { changed: true } }))
    await axios.post('/v3/echo', {}, { transitional: { legacyInterceptorReqResOrdering: false } })
    expect(last()).toMatchObject({ verified: true, body: '{"changed":true}' })
  })

  test('responseType, timeout, signal and cancelToken', async () => {
    expect((await changing((config) => void (config.responseType = 'text')).get('/v3/echo')).data).toBe(
      '{"method":"GET","target":"/v3/echo","body":""}',
    )
    world.sim.fault({ kind: 'delay', ms: 60_000 })
    expect(await rejection(changing((config) => void (config.timeout = 150)).get('/v3/echo'))).toMatchObject({
      code: 'ERR_TIMEOUT',
      message: expect.stringContaining('within 150 ms'),
    })
    const source = axiosStatic.CancelToken.source()
    const controller = new AbortController()
    const calls = [
      changing((config) => void (config.signal = controller.signal)).get('/v3/echo'),
      changing((config) => void (config.cancelToken = source.token)).get('/v3/echo'),
    ].map((call) => rejection(call))
    const seen = world.sim.requests.length
    while (world.sim.requests.length < seen + 2) await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort()
    source.cancel()
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ code: 'ERR_CANCELED' })
  })

  test('adapter', async () => {
    const asked: string[] = []
    const axios = changing((config) => {
      config.adapter = (wire: any) => {
        asked.push(wire.url)
        return axiosStatic.getAdapter('http')(wire)
      }
    })
    await axios.get('/v3/echo')
    expect(asked).toEqual(['/v3/echo'])
    expect(last().verified).toBe(true)
  })
})

describe('no interceptor leads a signed request astray', () => {
  const NOT_SENT = { name: 'InvalidArgumentError', outcome: 'not-sent' }

  test.each<[string, (config: any) => unknown]>([
    ['url', (config) => void (config.url = 'https://evil.example/v3/echo')],
    ['url without a scheme', (config) => void (config.url = '//evil.example/v3/echo')],
    ['url with dots', (config) => void (config.url = 'v3/../../echo')],
    ['url as a URL', (config) => void (config.url = new URL('http://localhost/v3/echo'))],
    ['url with credentials', (config) => void (config.url = config.baseURL.replace('//', '//a:b@') + 'v3/echo')],
  ])('by its %s', async (_, change) => {
    expect(await rejection(changing(change).post('/v3/echo', {}))).toMatchObject({
      ...NOT_SENT,
      code: 'ERR_INVALID_URI',
    })
    expect(world.sim.requests).toHaveLength(0)
  })

  test.each<[string, (config: any) => unknown]>([
    ['method', (config) => void (config.method = 'put')],
    ['url', (config) => void (config.url = 'http://localhost:1/v3/echo')],
    ['baseURL', (config) => void (config.baseURL = 'http://localhost:1/')],
    ['data', (config) => void (config.data = '{"amount":100}')],
  ])('after the signer by its %s', async (name, change) => {
    const axios = driver()
    axios.interceptors.request.handlers.unshift({
      fulfilled(config: any) {
        change(config)
        return config
      },
    })
    expect(await rejection(axios.post('/v3/echo', { amount: 1 }))).toMatchObject({
      ...NOT_SENT,
      code: 'ERR_INVALID_OPTION',
      argument: name,
    })
    expect(world.sim.requests).toHaveLength(0)
  })

  test('nor by a config of its own, which would be sent without a signature', async () => {
    const axios = changing(({ url, baseURL, method, headers, data }) => ({ url, baseURL, method, headers, data }))
    expect(await rejection(axios.post('/v3/echo', {}))).toMatchObject({ ...NOT_SENT, argument: 'config' })
    expect(world.sim.requests).toHaveLength(0)
  })

  test('nor may it hand over a response whose request nobody knows', async () => {
    const axios = driver()
    axios.interceptors.response.handlers.unshift({
      fulfilled: ({ status, headers, data }: any) => ({ status, headers, data }),
    })
    expect(await rejection(axios.post('/v3/echo', {}))).toMatchObject({
      name: 'SignatureError',
      code: 'ERR_SIGNATURE_MISSING',
      outcome: 'unknown',
    })
  })
})

describe('interceptors that are removed, replaced, cleared', () => {
  const named = (manager: any, name: string): number =>
    manager.handlers.findIndex((handler: any) => handler?.fulfilled?.name === name)

  test('in place of the signer: the response is still verified, and nothing leaves the host', async () => {
    const other = driver()
    let authorization = ''
    other.interceptors.response.use((response: any) => response)
    other.defaults.adapter = async (config: any) => {
      authorization = config.headers.get('Authorization')
      return axiosStatic.getAdapter('http')(config)
    }
    await other.post('/v3/echo', { a: 1 })

    const axios = driver()
    axios.interceptors.request.eject(named(axios.interceptors.request, 'signer'))
    axios.interceptors.request.use((config: any) => {
      // Signed elsewhere for the same bytes.
      config.headers.set('Authorization', authorization)
      config.data = JSON.stringify(config.data)
      return config
    })
    expect(await rejection(axios.post('/v3/echo', { a: 1 }))).toMatchObject({ name: 'ApiError', status: 401 })
    expect(last().headers.authorization).toBe(authorization)
    expect(await rejection(axios.get('https://evil.example/v3/echo'))).toMatchObject({ code: 'ERR_INVALID_URI' })
  })

  test('without the signer a forged success is refused all the same', async () => {
    const axios = driver()
    axios.interceptors.request.clear()
    axios.defaults.adapter = (config: any) =>
      Promise.resolve({ status: 200, statusText: 'OK', headers: {}, data: '{"paid":true}', config })
    expect(await rejection(axios.get('/v3/echo'))).toMatchObject({ code: 'ERR_SIGNATURE_HEADER' })
  })

  test('a verifier in place of ours sees the bytes, and its verdict counts', async () => {
    const axios = driver()
    axios.interceptors.response.handlers[named(axios.interceptors.response, 'verifier')] = {
      fulfilled(response: any) {
        if (!Buffer.isBuffer(response.data)) throw new Error('no bytes')
        if (response.headers.get('Wechatpay-Signature') === undefined) throw new Error('not signed')
        return response
      },
    }
    expect((await axios.post('/v3/echo', { a: 1 })).data.body).toBe('{"a":1}')
    world.sim.fault({ kind: 'no-signature', count: 1 })
    expect(await rejection(axios.post('/v3/echo', {}))).toMatchObject({ message: 'not signed', outcome: 'unknown' })
  })

  test('interceptors.response.clear() takes the verification away; the response is decoded, an error is ours', async () => {
    const axios = driver()
    axios.interceptors.response.clear()
    world.sim.fault({ kind: 'wrong-signature', count: 1 })
    expect((await axios.post('/v3/echo', { a: 1 })).data.body).toBe('{"a":1}')
    expect(last().verified).toBe(true)
    world.sim.fault({ kind: 'server-error', count: 1 })
    expect(await rejection(axios.get('/v3/echo'))).toMatchObject({ name: 'ApiError', code: 'SYSTEM_ERROR' })
  })

  test('what one of them gives in place of the response is what the caller gets', async () => {
    const axios = driver()
    axios.interceptors.response.use((response: any) => response.data)
    expect(await axios.post('/v3/echo', {})).toEqual({ method: 'POST', target: '/v3/echo', body: '{}' })
    const own = driver()
    own.interceptors.response.clear()
    own.interceptors.response.use(() => ({ status: 'PAID' }))
    expect(await own.get('/v3/echo')).toEqual({ status: 'PAID' })
  })

  test('what one of them makes of an error is what the caller gets', async () => {
    const axios = driver()
    axios.interceptors.response.use(undefined, (error: any) => error.response)
    world.sim.fault({ kind: 'server-error', count: 1 })
    expect(await axios.get('/v3/echo')).toMatchObject({ status: 500, data: { code: 'SYSTEM_ERROR' } })
  })

  test('those of one protocol are not those of the other', () => {
    const both = Builder.factory({ ...world.sim.options }).getDriver()
    both.select('v3').interceptors.request.use((config) => config)
    expect((both.select('v2').interceptors.request as any).handlers).toHaveLength(1)
  })
})
