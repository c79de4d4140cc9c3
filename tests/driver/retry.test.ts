import axiosStatic from 'axios'

import { Builder } from '../../lib/index'
import { rejection } from '../simulated'
import { Counterpart, credentials, response, signedV2, signedV3, type Action } from '../transport/counterpart'

// By require: its types would add an option to axios for the whole project.
const { default: axiosRetry } = jest.requireActual('axios-retry')

const server = new Counterpart()
let base = ''
beforeAll(async () => {
  base = await server.start()
})
afterAll(() => server.stop())
beforeEach(() => {
  server.reset()
})

type Protocol = 'v3' | 'v2'

const driver = (protocol: Protocol, more = {}): any =>
  (Builder.factory({ ...credentials, baseURL: base, ...more }) as any).getDriver().select(protocol)

const cut: Action = (socket) => socket.destroy()
const hang: Action = () => undefined
const SUCCESS = { v3: () => signedV3('{"ok":1}'), v2: () => signedV2({ result_code: 'SUCCESS' }) }
const FORGED = {
  v3: () => response(200, '{"ok":1}'),
  v2: () => response(200, '<xml><return_code>SUCCESS</return_code></xml>'),
}
const URI = { v3: '/v3/transfer/batches', v2: '/secapi/pay/refund' }
const BODY = { v3: { out_batch_no: 'B1' }, v2: { out_refund_no: 'R1' } }

/** What a user may ask of it, from its default to the most eager. */
const RETRIES: readonly [string, object][] = [
  ['its defaults', {}],
  ['a fresh timeout for each', { shouldResetTimeout: true }],
  ['whatever failed', { retryCondition: () => true, shouldResetTimeout: true }],
  [
    'whatever failed, asked asynchronously',
    { retryCondition: () => Promise.resolve(true), shouldResetTimeout: true, retryDelay: () => 5 },
  ],
  ['every response questioned', { validateResponse: () => false, retryCondition: () => true }],
]

/** Ways to lose sight of a request that was sent. */
const LOST: readonly [string, (protocol: Protocol) => Action, string][] = [
  ['the connection is cut', () => cut, 'ERR_CONNECTION'],
  ['nothing comes back in time', () => hang, 'ERR_TIMEOUT'],
  ['the response is forged', (protocol) => (socket) => void socket.write(FORGED[protocol]()), 'ERR_SIGNATURE'],
  ['a gateway answers', () => (socket) => void socket.write(response(502, 'bad gateway')), 'HTTP_502'],
]

describe.each(RETRIES)('axios-retry with %s', (_, options) => {
  describe.each(['v3', 'v2'] as const)('%s', (protocol) => {
    test.each(LOST)('sends a POST once when %s', async (_name, action, code) => {
      server.action = action(protocol)
      const axios = driver(protocol, code === 'ERR_TIMEOUT' ? { timeout: 1000 } : {})
      axiosRetry(axios, { retries: 3, ...options })
      const error = await rejection(axios.post(URI[protocol], BODY[protocol]))
      expect(error).toMatchObject({ code: expect.stringContaining(code), outcome: 'unknown' })
      expect(server.seen).toHaveLength(1)
    })
  })

  test.each(['put', 'patch', 'delete'])('sends a %s once when the connection is cut', async (verb) => {
    server.action = cut
    const axios = driver('v3')
    axiosRetry(axios, { retries: 3, ...options })
    expect(await rejection(axios.request({ url: '/v3/x', method: verb }))).toMatchObject({ outcome: 'unknown' })
    expect(server.seen).toHaveLength(1)
  })

  test('repeats what changes nothing, signed anew', async () => {
    let lost = 2
    const signatures = new Set<string>()
    server.action = (socket) => {
      if (lost-- > 0) socket.destroy()
      else socket.write(SUCCESS.v3())
    }
    const axios = driver('v3', { adapter: watching(signatures) })
    axiosRetry(axios, { retries: 3, ...options, validateResponse: null })
    expect((await axios.get('/v3/x', { params: { a: '中' } })).data).toEqual({ ok: 1 })
    expect(server.seen.map(({ method, target }) => `${method} ${target}`)).toEqual(
      Array(3).fill('GET /v3/x?a=%E4%B8%AD'),
    )
    expect(signatures.size).toBe(3)
  })

  test('repeats what surely never arrived', async () => {
    const axios = driver('v3')
    let refused = 1
    axios.interceptors.request.use((config: any) => {
      config.baseURL = refused-- > 0 ? 'http://127.0.0.1:1/' : base
      return config
    })
    server.action = (socket) => void socket.write(SUCCESS.v3())
    axiosRetry(axios, { retries: 3, ...options, validateResponse: null })
    expect((await axios.post(URI.v3, BODY.v3)).data).toEqual({ ok: 1 })
    expect(server.seen).toHaveLength(1)
  })
})

const watching = (signatures: Set<string>) => async (config: any) => {
  signatures.add(config.headers.get('Authorization'))
  return axiosStatic.getAdapter('http')(config)
}

test('a POST that the caller calls idempotent is repeated', async () => {
  server.action = (socket) => {
    if (server.seen.length < 3) socket.destroy()
    else socket.write(SUCCESS.v3())
  }
  const axios = driver('v3')
  axiosRetry(axios, { retries: 3 })
  await axios.post('/v3/x', {}, { idempotent: true, 'axios-retry': { retryCondition: () => true } })
  expect(server.seen).toHaveLength(3)
})

test('a response that it calls good is handed over, verified', async () => {
  server.action = (socket) => void socket.write(SUCCESS.v3())
  const axios = driver('v3')
  axiosRetry(axios, { validateResponse: ({ status }: any) => status === 200 })
  expect(await axios.post('/v3/x', {})).toMatchObject({ status: 200, data: { ok: 1 } })
  server.action = (socket) => void socket.write(FORGED.v3())
  expect(await rejection(axios.post('/v3/x', {}))).toMatchObject({ code: 'ERR_SIGNATURE_HEADER', outcome: 'unknown' })
  expect(server.seen).toHaveLength(2)
})

test('two of them, one upon the other, send a POST once more after it never arrived, and not again', async () => {
  server.action = cut
  const axios = driver('v3')
  let refused = 1
  axios.interceptors.request.use((config: any) => {
    config.baseURL = refused-- > 0 ? 'http://127.0.0.1:1/' : base
    return config
  })
  for (let i = 0; i < 2; i++) axiosRetry(axios, { retries: 3, retryCondition: () => true })
  axios.interceptors.response.use(undefined, (error: any) => axios(error.config))
  expect(await rejection(axios.post(URI.v3, BODY.v3))).toMatchObject({ code: 'ERR_CONNECTION', outcome: 'unknown' })
  expect(server.seen).toHaveLength(1)
})

test('whoever has the error in his hands may send it again', async () => {
  server.action = cut
  const axios = driver('v3')
  axiosRetry(axios, { retries: 3 })
  const error = await rejection(axios.post('/v3/x', { a: 1 }))
  server.action = (socket) => void socket.write(SUCCESS.v3())
  expect((await axios.request(error.config)).data).toEqual({ ok: 1 })
  expect(server.seen.map(({ body }) => body.toString())).toEqual(['{"a":1}', '{"a":1}'])
})

test('a query by the config of what was lost is sent', async () => {
  server.action = (socket, { method }) => {
    if (method === 'POST') socket.destroy()
    else socket.write(SUCCESS.v3())
  }
  const axios = driver('v3')
  axios.interceptors.response.use(undefined, ({ config }: any) =>
    axios({ ...config, method: 'get', url: '/v3/transfer/batches/out-batch-no/B1', data: undefined }),
  )
  expect((await axios.post(URI.v3, BODY.v3)).data).toEqual({ ok: 1 })
  expect(server.seen.map(({ method }) => method)).toEqual(['POST', 'GET'])
})

describe('below a chain', () => {
  const client = (more = {}): any => Builder.factory({ ...credentials, baseURL: base, ...more })

  test.each(['postAsync', 'putAsync', 'patchAsync', 'deleteAsync'])('%s is sent once', async (verb) => {
    server.action = cut
    const instance = client()
    axiosRetry(instance.getDriver().select('v3'), { retryCondition: () => true })
    expect(await rejection(instance.v3.x[verb]())).toMatchObject({ outcome: 'unknown' })
    expect(server.seen).toHaveLength(1)
  })

  test('cancel() ends the repetition that is under way', async () => {
    server.action = (socket) => {
      if (server.seen.length === 1) socket.destroy()
      else promise.cancel()
    }
    const instance = client({ timeout: 0 })
    axiosRetry(instance.getDriver().select('v3'), { retries: 3 })
    const promise = instance.v3.x.getAsync()
    expect(await rejection(promise)).toMatchObject({ code: 'ERR_CANCELED' })
    expect(server.seen).toHaveLength(2)
  })

  test('a message names the template after a repetition too', async () => {
    server.action = cut
    const instance = client()
    axiosRetry(instance.getDriver().select('v3'), { retries: 1 })
    const error = await rejection(instance.v3.secretThing._id_.get({ id: 'hidden' }))
    expect(error.message).toMatch(/^GET v3\/secret-thing\/\{id\}: /)
    expect(server.seen).toHaveLength(2)
  })
})
