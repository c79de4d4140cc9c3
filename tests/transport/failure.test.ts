import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

import axios from 'axios'

import { Builder, isApiError, isTransportError, isWeChatPayError } from '../../lib/index'
import { json } from '../../lib/simulator'
import { CARD, CARD_URI, rejection, simulated } from '../simulated'

const world = simulated({ handlers: [(request) => (request.path.startsWith('/v3/x') ? json({ ok: 1 }) : undefined)] })

describe('a refusal of WeChat Pay', () => {
  test('keeps code, message, detail, status and Request-ID', async () => {
    const error = await rejection(world.client()[CARD_URI].post({ ...CARD, json: {} }))
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 400,
      code: 'PARAM_ERROR',
      detail: { field: '/openid', location: 'body' },
      response: { status: 400, data: { code: 'PARAM_ERROR' } },
      request: { method: 'POST', protocol: 'http:' },
    })
    const { message, code } = error.response.data
    expect(error.message).toBe(`${code} ${message} (POST ${CARD_URI}, 400, Request-ID ${error.requestId})`)
    expect(error.requestId).toBe(error.response.headers['request-id'])
    expect(error).toBeInstanceOf(Error)
    expect([isWeChatPayError(error), isApiError(error), axios.isAxiosError(error), axios.isCancel(error)]).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  test.each<[any, number, string, RegExp]>([
    [{ kind: 'server-error' }, 500, 'SYSTEM_ERROR', /./],
    [{ kind: 'server-error', status: 429, code: 'FREQUENCY_LIMITED' }, 429, 'FREQUENCY_LIMITED', /./],
    [{ kind: 'signed-error' }, 400, 'PARAM_ERROR', /./],
    [
      { kind: 'html-error' },
      502,
      'HTTP_502',
      /^HTTP_502 the response has no error of WeChat Pay in its body \(GET v3\/x, 502/,
    ],
    [{ kind: 'redirect' }, 302, 'HTTP_302', /a redirect to https?:\/\/\S+, which is not followed/],
    [{ kind: 'redirect', status: 307 }, 307, 'HTTP_307', /not followed/],
  ])('%j is reported as it came, never hidden behind a signature', async (fault, status, code, message) => {
    world.sim.fault(fault)
    for (const options of [{}, { responseType: 'stream' }, { responseType: 'arraybuffer' }]) {
      const error = await rejection(world.client().v3.x.get(options))
      expect(error).toMatchObject({ name: 'ApiError', status, code })
      expect(error.message).toMatch(message)
      if (fault.kind !== 'redirect') expect(error.response.data).toBeDefined()
    }
  })

  test('a gateway says nothing of what became of a POST', async () => {
    for (const status of [502, 404]) {
      world.sim.fault({ kind: 'html-error', status, count: 2 })
      const { v3, v2 } = world.client({ secret: world.sim.options.secret })
      const own = await rejection(v3.refund.domestic.refunds.post({ json: { out_refund_no: 'R1' } }))
      expect(own).toMatchObject({ outcome: 'unknown', code: `HTTP_${status}` })
      expect(own.message).toMatch(
        /; outcome unknown: query it with GET v3\/refund\/domestic\/refunds\/\{out_refund_no\} before sending the same request again$/,
      )
      const older = await rejection(v2.pay.micropay.post({ xml: { mch_id: world.sim.options.mchid } }))
      expect(older).toMatchObject({ outcome: 'unknown', code: `HTTP_${status}` })
      expect(older.message).toMatch(/; outcome unknown: query it/)
    }
  })

  test('validateStatus hands it over instead', async () => {
    world.sim.fault({ kind: 'server-error' })
    const { status, data } = await world.client().v3.x.get({ validateStatus: () => true })
    expect([status, data.code]).toEqual([500, 'SYSTEM_ERROR'])
  })

  test('a bad signature of ours is answered 401 with what WeChat Pay has signed', async () => {
    const other = world.client({ serial: 'ABCDEF' })
    expect(await rejection(other.v3.x.get())).toMatchObject({ name: 'ApiError', status: 401, code: 'SIGN_ERROR' })
  })
})

describe('an exchange that fails', () => {
  test.each<[any, any, string]>([
    [{ kind: 'reset' }, {}, 'ERR_CONNECTION'],
    [{ kind: 'reset', at: 'mid-body' }, {}, 'ERR_RESPONSE_BROKEN'],
    [{ kind: 'truncated-body' }, {}, 'ERR_RESPONSE_BROKEN'],
    [{ kind: 'chunked-garbage' }, {}, 'ERR_RESPONSE_BROKEN'],
    [{ kind: 'header-flood' }, {}, 'ERR_RESPONSE_BROKEN'],
    [{ kind: 'gzip-bomb' }, {}, 'ERR_RESPONSE_TOO_LARGE'],
    [{ kind: 'delay', ms: 5_000 }, { timeout: 100 }, 'ERR_TIMEOUT'],
    [{ kind: 'slow-drip' }, { timeout: 300 }, 'ERR_TIMEOUT'],
  ])('%j ends in its error, as text and as stream', async (fault, options, code) => {
    world.sim.fault(fault)
    for (const responseType of [undefined, 'stream']) {
      if (responseType === 'stream' && fault.kind === 'gzip-bomb') options.maxContentLength = 1_000_000
      const error = await rejection(world.client().v3.x.get({ ...options, responseType }))
      expect(error).toMatchObject({ name: 'TransportError', code, retryable: code !== 'ERR_RESPONSE_TOO_LARGE' })
      expect(isTransportError(error)).toBe(true)
      const posted = await rejection(world.client().v3.x.post({ json: {}, ...options, responseType }))
      expect(posted).toMatchObject({ code, retryable: false })
      if (code !== 'ERR_RESPONSE_TOO_LARGE') expect(posted.message).toMatch(/outcome unknown/)
    }
  })

  test('where nobody listens it is retryable, also for a POST', async () => {
    const error = await rejection(world.client({ baseURL: 'http://127.0.0.1:1/' }).v3.x.post({ json: {} }))
    expect(error).toMatchObject({ code: 'ERR_CONNECTION', retryable: true, cause: { code: 'ECONNREFUSED' } })
    expect(error.message).not.toMatch(/outcome unknown/)
  })

  test('a server that accepts and says nothing runs into the timeout', async () => {
    const sockets = new Set<any>()
    const silent = createServer((socket) => sockets.add(socket.on('error', () => undefined)))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = silent.address() as AddressInfo
      const started = Date.now()
      expect(
        await rejection(world.client({ baseURL: `http://127.0.0.1:${port}/`, timeout: 150 }).v3.x.get()),
      ).toMatchObject({ code: 'ERR_TIMEOUT', message: expect.stringContaining('within 150 ms') })
      expect(Date.now() - started).toBeLessThan(3_000)
    } finally {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => silent.close(resolve))
    }
  })

  test("an error of a user's interceptor stays what it is", async () => {
    const instance = world.client()
    const mine = new RangeError('mine')
    instance
      .getDriver()
      .select('v3')
      .interceptors.request.use(() => {
        throw mine
      })
    expect(await rejection(instance.v3.x.get())).toBe(mine)
  })
})

describe('cancelling', () => {
  test.each(['cancel()', 'cancel() on what then() returns', 'signal', 'signal that is aborted already'])(
    '%s ends the request and its socket',
    async (way) => {
      world.sim.fault({ kind: 'delay', ms: 10_000, count: 1 })
      const controller = new AbortController()
      if (way.includes('already')) controller.abort()
      const promise = world.client().v3.x.postAsync({ json: {}, signal: controller.signal })
      const derived = promise.then((response: unknown) => response)
      setTimeout(() => {
        if (way === 'cancel()') promise.cancel()
        else if (way.startsWith('cancel()')) derived.cancel()
        else controller.abort()
      }, 100)
      const error = await rejection(derived)
      expect(error).toMatchObject({ name: 'TransportError', code: 'ERR_CANCELED', retryable: false })
      expect(axios.isCancel(error)).toBe(true)
      await rejection(promise)
    },
  )

  test('really ends the socket', async () => {
    const closed = new Promise<void>((resolve) => {
      const server = createServer((socket) => {
        socket.on('close', () => {
          server.close(() => {
            resolve()
          })
        })
        socket.on('error', () => undefined)
        socket.once('data', () => {
          promise.cancel()
        })
      })
      server.listen(0, '127.0.0.1')
      listening = new Promise((ready) =>
        server.on('listening', () => {
          ready((server.address() as AddressInfo).port)
        }),
      )
    })
    const port = await listening
    const promise = world.client({ baseURL: `http://127.0.0.1:${port}/` }).v3.x.getAsync()
    expect(await rejection(promise)).toMatchObject({ code: 'ERR_CANCELED' })
    await closed
  })
  let listening: Promise<number>

  test('after the answer it does nothing', async () => {
    const promise = world.client().v3.x.getAsync()
    expect((await promise).data).toEqual({ ok: 1 })
    promise.cancel()
    expect((await promise).data).toEqual({ ok: 1 })
  })
})

describe('the transport is a seam', () => {
  test('an adapter of the user gets the settled request', async () => {
    let seen: any
    const instance = Builder.factory({
      ...world.sim.options,
      adapter: async (config: any) => {
        seen = config
        return { status: 404, statusText: '', headers: {}, data: '', config }
      },
      validateStatus: null,
    })
    await instance.v3.x._id_.post({ id: 'a/b', query: { q: '中' }, json: { a: 1 } })
    expect(seen).toMatchObject({
      url: '/v3/x/a%2Fb?q=%E4%B8%AD',
      data: '{"a":1}',
      method: 'post',
      baseURL: world.sim.url,
    })
    expect(seen.headers.get('Authorization')).toMatch(/^WECHATPAY2-SHA256-RSA2048 /)
  })

  test("axios' fetch adapter works as its http adapter does", async () => {
    const instance = world.client({ adapter: 'fetch' })
    expect((await instance[CARD_URI].post(CARD)).data.user_card_state).toBe('INVALID')
    expect((await instance.v3.x.get({ query: { 名: "it's" } })).data).toEqual({ ok: 1 })
    expect(world.sim.requests.every(({ verified }) => verified)).toBe(true)
    world.sim.fault({ kind: 'wrong-signature' })
    expect(await rejection(instance.v3.x.get())).toMatchObject({ code: 'ERR_SIGNATURE_MISMATCH' })
  })

  test('agents of the user are used, per client and per call', async () => {
    const { Agent } = await import('node:http')
    const [mine, once] = [new Agent({ keepAlive: true }), new Agent({ keepAlive: true })]
    try {
      const instance = world.client({ httpAgent: mine })
      await instance.v3.x.get()
      expect(Object.values(mine.freeSockets).flat()).toHaveLength(1)
      await instance.v3.x.get({ httpAgent: once })
      expect(Object.values(once.freeSockets).flat()).toHaveLength(1)
    } finally {
      mine.destroy()
      once.destroy()
    }
  })

  test('a proxy is used', async () => {
    const proxied: string[] = []
    const { createServer: createHttp, request } = await import('node:http')
    const proxy = createHttp((incoming, outgoing) => {
      proxied.push(incoming.url ?? '')
      const to = request(
        incoming.url ?? '',
        { method: incoming.method!, headers: incoming.headers, agent: false },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 500, answer.rawHeaders)
          answer.pipe(outgoing)
        },
      )
      incoming.pipe(to)
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = proxy.address() as AddressInfo
      const instance = world.client({ proxy: { protocol: 'http', host: '127.0.0.1', port } })
      expect((await instance.v3.x.get({ query: { a: '中' } })).data).toEqual({ ok: 1 })
      expect(proxied).toEqual([`${world.sim.url}/v3/x?a=%E4%B8%AD`])
    } finally {
      proxy.closeAllConnections()
      await new Promise((resolve) => proxy.close(resolve))
    }
  })

  test('connections are kept, and closed with the driver', async () => {
    const closed = jest.fn()
    const { createServer: createHttp } = await import('node:http')
    const ports = new Set<number | undefined>()
    const server = createHttp((request, response) => {
      ports.add(request.socket.remotePort)
      response.writeHead(404).end()
    }).on('connection', (socket) => socket.on('close', closed))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const instance = world.client({ baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
      for (let i = 0; i < 3; i++) await rejection(instance.v3.x.get())
      expect(ports.size).toBe(1)
      instance.getDriver().close()
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(closed).toHaveBeenCalledTimes(1)
    } finally {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  })
})
