import { setupCache } from 'axios-cache-interceptor'
import MockAdapter from 'axios-mock-adapter'

import { json } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const world = simulated({
  handlers: [
    ({ path, target, body }) => {
      if (path === '/v3/echo') return json({ target, body })
      return path === '/v3/cached' ? { ...json({ target }), headers: { 'Cache-Control': 'max-age=60' } } : undefined
    },
  ],
})
const client = (more = {}): any => world.client(more)
const driver = (protocol: 'v3' | 'v2' = 'v3'): any => client().getDriver().select(protocol)

describe('axios-mock-adapter', () => {
  test('answers without a signature, and so as nobody who is trusted', async () => {
    const axios = driver()
    const mock = new MockAdapter(axios)
    mock.onGet('/v3/x').reply(200, { trade_state: 'SUCCESS' })
    mock.onPost('/v3/x').reply(200, '{"trade_state":"SUCCESS"}')
    expect(await rejection(axios.get('/v3/x'))).toMatchObject({ name: 'SignatureError', code: 'ERR_SIGNATURE_DECODED' })
    expect(await rejection(axios.post('/v3/x', {}))).toMatchObject({ code: 'ERR_SIGNATURE_HEADER', outcome: 'unknown' })
    expect(world.sim.requests).toHaveLength(0)
  })

  test('gets what is signed, and its errors are ours', async () => {
    const instance = client()
    const mock = new MockAdapter(instance.getDriver().select('v3'))
    mock.onPost('/v3/x').replyOnce(400, { code: 'PARAM_ERROR', message: '参数错误' })
    mock.onPost('/v3/x').networkErrorOnce()
    mock.onPost('/v3/x').timeoutOnce()
    mock.onPost('/v3/x').abortRequestOnce()
    for (const expected of [
      { name: 'ApiError', code: 'PARAM_ERROR', outcome: 'refused' },
      { name: 'TransportError', code: 'ERR_CONNECTION', outcome: 'unknown' },
      { name: 'TransportError', code: 'ERR_TIMEOUT', outcome: 'unknown' },
      { name: 'TransportError', outcome: 'unknown' },
      { name: 'ApiError', code: 'HTTP_404', outcome: 'unknown' },
    ])
      expect(await rejection(instance.v3.x.post({ json: { a: 1 } }))).toMatchObject(expected)
    expect(mock.history.post).toHaveLength(5)
    for (const sent of mock.history.post) {
      expect(sent).toMatchObject({ url: '/v3/x', data: '{"a":1}' })
      expect(String(sent.headers?.Authorization)).toMatch(/^WECHATPAY2-SHA256-RSA2048 /)
    }
  })

  test('what it passes through is sent, signed and verified, and restore() takes it away', async () => {
    const axios = driver()
    const mock = new MockAdapter(axios, { onNoMatch: 'passthrough' })
    mock.onGet('/v3/other').reply(404)
    expect((await axios.post('/v3/echo', { a: 1 })).data).toEqual({ target: '/v3/echo', body: '{"a":1}' })
    mock.restore()
    expect((await axios.get('/v3/echo')).data).toEqual({ target: '/v3/echo', body: '' })
    expect(world.sim.requests.map(({ verified }) => verified)).toEqual([true, true])
  })

  test('of APIv2 the same', async () => {
    const axios = driver('v2')
    const mock = new MockAdapter(axios)
    mock.onPost('/pay/orderquery').reply(200, '<xml><return_code>SUCCESS</return_code></xml>')
    expect(await rejection(axios.post('/pay/orderquery', {}))).toMatchObject({ code: 'ERR_SIGNATURE_MISSING' })
  })
})

describe('axios-cache-interceptor', () => {
  const cached = () => setupCache(driver() as never) as any

  test('lets the first response through, verified', async () => {
    const axios = cached()
    expect((await axios.get('/v3/echo')).data).toEqual({ target: '/v3/echo', body: '' })
    world.sim.fault({ kind: 'wrong-signature', count: 1 })
    expect(await rejection(axios.get('/v3/echo', { params: { other: 1 } }))).toMatchObject({
      code: 'ERR_SIGNATURE_MISMATCH',
    })
  })

  test('a hit is an error of its own: answered by a cache, already decoded', async () => {
    const axios = cached()
    await axios.get('/v3/cached')
    const error = await rejection(axios.get('/v3/cached'))
    expect(error).toMatchObject({ name: 'SignatureError', code: 'ERR_SIGNATURE_DECODED', retryable: true })
    expect(error.message).toMatch(/decoded before it could be verified, by a cache/)
    expect(world.sim.requests).toHaveLength(1)
  })

  test('a forged response is not kept', async () => {
    const axios = cached()
    world.sim.fault({ kind: 'wrong-signature', count: 1 })
    await rejection(axios.get('/v3/cached'))
    expect((await axios.get('/v3/cached')).data).toEqual({ target: '/v3/cached' })
    expect(world.sim.requests).toHaveLength(2)
  })

  test('a POST is sent each time, and leaves nothing in the cache', async () => {
    const axios = cached()
    for (const a of [1, 1]) expect((await axios.post('/v3/echo', { a })).data.body).toBe('{"a":1}')
    expect(world.sim.requests.map(({ verified }) => verified)).toEqual([true, true])
  })

  test('with an adapter of its own that nobody has asked for', async () => {
    const axios = driver()
    axios.defaults.adapter = () => Promise.resolve(undefined)
    const error = await rejection(axios.post('/v3/echo', {}))
    expect(error).toMatchObject({ outcome: 'unknown' })
    expect(error.name).toMatch(/Error$/)
    axios.defaults.adapter = () => Promise.reject(new RangeError('mine'))
    expect(await rejection(axios.post('/v3/echo', {}))).toMatchObject({ code: 'ERR_INTERCEPTOR', outcome: 'unknown' })
  })
})
