import { createPublicKey, createVerify } from 'node:crypto'

import fc from 'fast-check'

import { json } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const world = simulated({
  handlers: [
    (request) =>
      request.path.startsWith('/v3/echo') || request.path.startsWith('/v3/prefix/')
        ? json({ target: request.target, body: request.body })
        : undefined,
  ],
})

const last = () => world.sim.requests.at(-1)!

describe('the signer', () => {
  test('sends the headers of an APIv3 request', async () => {
    await world.client().v3.echo.get()
    const { headers } = last()
    expect(headers.authorization).toMatch(
      /^WECHATPAY2-SHA256-RSA2048 mchid="\d+",serial_no="[0-9A-F]+",timestamp="\d{10}",nonce_str="[0-9A-Za-z]{32}",signature="[0-9A-Za-z+/=]{344}"$/,
    )
    expect(headers).toMatchObject({
      accept: 'application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5',
      'content-type': 'application/json; charset=utf-8',
      'wechatpay-serial': Object.keys(world.sim.options.certs)[0],
    })
    expect(headers['user-agent']).toMatch(
      /^wechatpay-chain\/\d+\.\d+\.\d+ axios\/\d+\.\d+\.\d+ node\/\S+ \(\w+; \S+; \w+\)$/,
    )
  })

  test("a caller's own Wechatpay-Serial and other headers win", async () => {
    await world
      .client({ headers: { 'X-Shop': 'a' } })
      .v3.echo.get({ headers: { 'wechatpay-serial': 'MINE', 'X-Till': 'b', 'User-Agent': 'till/1' } })
    expect(last().headers).toMatchObject({
      'wechatpay-serial': 'MINE',
      'x-shop': 'a',
      'x-till': 'b',
      'user-agent': 'till/1',
    })
  })

  test('signs any Unicode in path, query and body as it is sent', async () => {
    const instance = world.client()
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((s) => s.isWellFormed() && s !== '.' && s !== '..')
    await fc.assert(
      fc.asyncProperty(text, text, text, async (id, key, value) => {
        const { data } = await instance.v3.echo._id_.post({
          id,
          query: { [key]: value, list: [value, 1] },
          json: { [key]: value, id },
        })
        expect(last().verified).toBe(true)
        expect(data.target).toBe(last().target)
        expect(decodeURIComponent(last().path.slice('/v3/echo/'.length))).toBe(id)
        expect(last().query.get(key)).toBe(value)
        expect(JSON.parse(last().body)).toMatchObject({ id, [key]: key === 'id' ? id : value })
      }),
      { numRuns: 60 },
    )
  })

  test.each<[string, any]>([
    ['text', '{"a": "中" }'],
    ['half a surrogate pair', 'a\ud800b'],
    ['a Buffer', Buffer.from([0, 255, 254, 10, 13])],
    ['a Uint8Array in the middle of a buffer', new Uint8Array([1, 2, 3, 4, 5, 6]).subarray(2, 5)],
    ['an ArrayBuffer', new Uint8Array([200, 201]).buffer],
    ['nothing', undefined],
    ['an empty text', ''],
  ])('signs the bytes of a body that is %s', async (_name, body) => {
    await world.client().v3.echo.post({ body })
    expect(last().verified).toBe(true)
    const bytes =
      body === undefined
        ? Buffer.alloc(0)
        : typeof body === 'string'
          ? Buffer.from(body)
          : body instanceof ArrayBuffer
            ? Buffer.from(body)
            : Buffer.from(body)
    expect(last().rawBody.equals(bytes)).toBe(true)
  })

  test.each<[any]>([['text'], [['a', 1]], [0], [false], [null], [{ a: undefined, b: [] }]])(
    'json: %j is written as JSON',
    async (value) => {
      await world.client().v3.echo.post({ json: value })
      expect(last().body).toBe(JSON.stringify(value))
      expect(last().verified).toBe(true)
    },
  )

  test('an upload form is signed by its meta', async () => {
    const form = new FormData()
    form.append('meta', new Blob(['{"filename":"图.png"}'], { type: 'application/json' }))
    form.append('file', new Blob([new Uint8Array(1000)]), '图.png')
    await world.client().v3.echo.upload.post({ body: form })
    expect(last().headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(last().verified).toBe(true)
  })

  test('what can not be signed is not sent', async () => {
    const { echo } = world.client().v3
    const circular: any = {}
    circular.self = circular
    expect(await rejection(echo.post({ json: circular }))).toMatchObject({ code: 'ERR_INVALID_BODY' })
    expect(await rejection(echo.post({ json: () => 1 }))).toMatchObject({ code: 'ERR_INVALID_BODY' })
    expect(await rejection(echo.post({ json: { n: 1n } }))).toMatchObject({ code: 'ERR_INVALID_BODY' })
    expect(await rejection(echo.post({ body: new FormData() }))).toMatchObject({ code: 'ERR_INVALID_BODY' })
    expect(await rejection(echo.post({ xml: {} }))).toMatchObject({ code: 'ERR_INVALID_BODY' })
    expect(await rejection(echo._id_.post({ json: {} }))).toMatchObject({
      code: 'ERR_MISSING_VARIABLE',
      argument: 'id',
    })
    expect(world.sim.requests).toHaveLength(0)
  })

  test('a prefix of the base URL is signed', async () => {
    await world.client({ baseURL: `${world.sim.url}/v3/prefix/` }).v3.echo.get({ query: { a: 1 } })
    expect(last()).toMatchObject({ target: '/v3/prefix/v3/echo?a=1', verified: true })
  })

  test('another baseURL of a call is where it goes', async () => {
    const instance = world.client({ baseURL: 'http://127.0.0.1:1/' })
    await instance.v3.echo.get({ baseURL: `${world.sim.url}/v3/prefix` })
    expect(last()).toMatchObject({ target: '/v3/prefix/v3/echo', verified: true })
    await instance.v3.echo.get({ base_uri: world.sim.url })
    expect(last()).toMatchObject({ target: '/v3/echo', verified: true })
  })

  test('what was passed is not changed', async () => {
    const options = Object.freeze({
      id: 'a',
      json: Object.freeze({ a: Object.freeze([1]) }),
      query: Object.freeze({ b: 2 }),
      headers: Object.freeze({ 'X-A': '1' }),
    })
    await world.client().v3.echo._id_.post(options)
    expect(options).toEqual({ id: 'a', json: { a: [1] }, query: { b: 2 }, headers: { 'X-A': '1' } })
  })
})

describe('interceptors', () => {
  test('the signer signs what users made of the request: params, headers, data, url', async () => {
    const instance = world.client()
    instance
      .getDriver()
      .select('v3')
      .interceptors.request.use((config: any) => {
        config.params = { 名: '张 三', list: [1, 2] }
        config.data = { changed: true }
        config.headers['X-Trace'] = config.context.trace
        config.url = config.url.replace('/v3/echo', '/v3/echo/more')
        return config
      })
    await instance.v3.echo.post({ json: {}, query: { a: 'b c' }, context: { trace: 't1' } })
    expect(last()).toMatchObject({
      target: '/v3/echo/more?a=b%20c&%E5%90%8D=%E5%BC%A0%20%E4%B8%89&list=1&list=2',
      body: '{"changed":true}',
      verified: true,
    })
    expect(last().headers['x-trace']).toBe('t1')
  })

  test('answers reach them verified and decoded', async () => {
    const instance = world.client()
    instance
      .getDriver()
      .select('v3')
      .interceptors.response.use((response: any) => ({ ...response, data: Object.keys(response.data) }))
    expect((await instance.v3.echo.get()).data).toEqual(['target', 'body'])
  })

  test('have their names', () => {
    const { request, response } = world.client().getDriver().select('v3').interceptors
    expect(request.handlers.map(({ fulfilled }: any) => fulfilled.name)).toEqual(['signer'])
    expect(response.handlers.map(({ fulfilled }: any) => fulfilled.name)).toEqual(['verifier', 'decoder'])
  })

  test('a signer of the user in place of ours is sent as it signs', async () => {
    const instance = world.client()
    const { request } = instance.getDriver().select('v3').interceptors
    request.eject(request.handlers.findIndex(({ fulfilled }: any) => fulfilled.name === 'signer'))
    request.use((config: any) => {
      config.headers.set('Authorization', 'WECHATPAY2-SHA256-RSA2048 mchid="none"')
      return config
    })
    await expect(instance.v3.echo.get({ query: { a: '中' } })).rejects.toMatchObject({
      status: 401,
      code: 'SIGN_ERROR',
    })
    expect(last()).toMatchObject({ target: '/v3/echo?a=%E4%B8%AD', verified: false })
  })

  test('without the verifier an answer is decoded all the same', async () => {
    const instance = world.client()
    const { response } = instance.getDriver().select('v3').interceptors
    response.eject(response.handlers.findIndex(({ fulfilled }: any) => fulfilled.name === 'verifier'))
    world.sim.fault({ kind: 'wrong-signature' })
    expect((await instance.v3.echo.get()).data.target).toBe('/v3/echo')
  })

  test('an error can be sent again, signed anew', async () => {
    const instance = world.client()
    const axios = instance.getDriver().select('v3')
    world.sim.fault({ kind: 'server-error', count: 1 })
    const error = await rejection(instance.v3.echo.post({ json: { a: 1 }, query: { q: '中' }, responseType: 'text' }))
    expect(error.code).toBe('SYSTEM_ERROR')
    const { data } = await axios.request(error.config)
    expect(typeof data).toBe('string')
    const [first, second] = world.sim.requests
    expect(second).toMatchObject({ target: first?.target, body: first?.body, verified: true })
    expect(second?.headers.authorization).not.toBe(first?.headers.authorization)
  })
})

describe('the driver', () => {
  test('signs and verifies calls that do not come from a chain', async () => {
    const axios = world.client().getDriver().select('v3')
    const { data } = await axios.post('/v3/echo', { a: 1 }, { params: { b: '中' } })
    expect(data).toEqual({ target: '/v3/echo?b=%E4%B8%AD', body: '{"a":1}' })
    expect(last().verified).toBe(true)
  })

  test.each([
    'https://evil.example/v3/echo',
    '//evil.example/v3',
    'http://api.mch.weixin.qq.com/v3',
    'http://a:b@127.0.0.1/',
  ])('signs nothing for %s', async (url) => {
    const axios = world.client().getDriver().select('v3')
    expect(await rejection(axios.get(url))).toMatchObject({ code: 'ERR_INVALID_URI' })
    expect(world.sim.requests).toHaveLength(0)
  })

  test('select() knows its protocols', () => {
    expect(() => world.client().getDriver().select('v4')).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT' }),
    )
  })
})

test('the signature is RSA-SHA256 over the five lines', async () => {
  await world.client().v3.echo.post({ json: { 名: 1 }, query: { q: 1 } })
  const { headers, body, target } = last()
  const field = (name: string) => new RegExp(`${name}="([^"]+)"`).exec(headers.authorization ?? '')?.[1] ?? ''
  const message = `POST\n${target}\n${field('timestamp')}\n${field('nonce_str')}\n${body}\n`
  expect(
    createVerify('RSA-SHA256')
      .update(message)
      .verify(createPublicKey(world.sim.options.privateKey), field('signature'), 'base64'),
  ).toBe(true)
})
