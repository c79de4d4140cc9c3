import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { createServer, request as httpRequest, Agent, type Server } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'

import axios, { getAdapter } from 'axios'

import { Builder } from '../../lib/index'
import { json } from '../../lib/simulator'
import { CARD, CARD_URI, rejection, simulated } from '../simulated'
import { hunt, needles, shown, type Needles } from './walk'

const world = simulated({ handlers: [(request) => (request.path.startsWith('/v3/x') ? json({ ok: 1 }) : undefined)] })

const PASSPHRASE = 'open-sesame-4711'
const PROXY = { username: 'proxy-user-4711', password: 'proxy-password-4711' }
const SECRET = 'apiv2-secret-apiv2-secret-apiv2x'
const APIV3_KEY = 'apiv3-key-4711-apiv3-key-4711-ap'
const SCHEME = 'WECHATPAY2-SHA256-RSA2048 mchid='
const tls = generateKeyPairSync('rsa', { modulusLength: 2048 })
const TLS_KEY = tls.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const PFX = Buffer.from(`PFX ${'0123456789abcdef'.repeat(4)}`)

let certificate = ''
beforeAll(async () => {
  certificate = await world.sim.merchant.certificate()
})

const merchantKey = () => createPrivateKey(world.sim.options.privateKey)
const pkcs8 = () => merchantKey().export({ type: 'pkcs8', format: 'pem' }) as string

/** The ways in which a merchant hands over the key. */
const FORMS: Record<string, () => object> = {
  PEM: () => ({ privateKey: pkcs8() }),
  'PEM on one line': () => ({ privateKey: pkcs8().replace(/\n/g, '\\n') }),
  'a Buffer': () => ({ privateKey: Buffer.from(pkcs8()) }),
  'a KeyObject': () => ({ privateKey: merchantKey() }),
  'private.pkcs8://': () => ({
    privateKey: `private.pkcs8://${merchantKey().export({ type: 'pkcs8', format: 'der' }).toString('base64')}`,
  }),
  'an encrypted PEM and its passphrase': () => ({
    privateKey: merchantKey().export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSPHRASE }),
    passphrase: PASSPHRASE,
  }),
}

function hunted(): Needles {
  const jwk = merchantKey().export({ format: 'jwk' })
  const big = (name: 'd' | 'p' | 'q') => Buffer.from(jwk[name] ?? '', 'base64url')
  return needles({
    'private key (PKCS#8)': pkcs8(),
    'private key (PKCS#1)': merchantKey().export({ type: 'pkcs1', format: 'pem' }),
    'private key (d)': big('d'),
    'private key (p)': big('p'),
    'private key (q)': big('q'),
    'client certificate key': TLS_KEY,
    'client certificate pfx': PFX,
    passphrase: PASSPHRASE,
    secret: SECRET,
    'APIv3 key': APIV3_KEY,
    'proxy user': PROXY.username,
    'proxy password': PROXY.password,
    'Proxy-Authorization': Buffer.from(`${PROXY.username}:${PROXY.password}`).toString('base64'),
    Authorization: SCHEME,
  })
}

/** What the language itself, this test and axios as a module hold is nobody's client. */
const outside = () => new Set<unknown>([globalThis, process, console, axios, Object, Function, world.sim])

function expectNothing(value: unknown, hide = hunted()): void {
  expect(hunt(value, hide, { skip: outside() })).toEqual([])
  const text = shown(value)
  expect([...hide].filter(([needle]) => text.includes(needle)).map(([, name]) => name)).toEqual([])
}

/** Everything of a client that its user can hold in hand. */
function holdings(instance: any): unknown[] {
  const driver = instance.getDriver()
  const v3 = driver.select('v3')
  const node = instance.v3.pay.transactions
  return [
    instance,
    node,
    node.native,
    node.post,
    node.postAsync,
    driver,
    v3,
    v3.defaults,
    v3.interceptors,
    v3.interceptors.request.handlers,
    v3.interceptors.response.handlers,
    driver.select('v2'),
  ]
}

describe('the hunt itself', () => {
  test('finds what is hidden in the ways that count', () => {
    const hide = needles({ it: 'hidden-thing-4711' })
    class WithGetter {
      get thing() {
        return ['hidden', 'thing', '4711'].join('-')
      }
    }
    const hidden: Record<string, unknown> = {
      own: { a: 'hidden-thing-4711' },
      'in a text': { a: 'Basic hidden-thing-4711 …' },
      'not enumerable': Object.defineProperty({}, 'a', { value: 'hidden-thing-4711' }),
      'a symbol': { [Symbol('a')]: 'hidden-thing-4711' },
      'a key': { 'hidden-thing-4711': 1 },
      'a getter': new WithGetter(),
      'a map': new Map([['a', { b: 'hidden-thing-4711' }]]),
      'a set': new Set(['hidden-thing-4711']),
      bytes: { a: Buffer.from('…hidden-thing-4711…') },
      base64: Buffer.from('hidden-thing-4711').toString('base64'),
      hex: [Buffer.from('hidden-thing-4711').toString('hex')],
      'a prototype': Object.create({ a: 'hidden-thing-4711' }),
      'a function': Object.assign(() => 1, { a: 'hidden-thing-4711' }),
      'a cause': new Error('x', { cause: new Error('hidden-thing-4711') }),
    }
    for (const [name, value] of Object.entries(hidden))
      expect([name, hunt(value, hide).length > 0]).toEqual([name, true])
    expect(hunt({ key: tls.privateKey }, hide)).toEqual(['.key: a private KeyObject'])
    expect(hunt(() => hide, hide)).toEqual([])
  })
})

/** Each kind of error in memory and as a stream: the key's form matters to none of them, so two forms go through all. */
const FAILURES: [string, any, any][] = [
  ['ApiError', { kind: 'server-error' }, {}],
  ['ApiError', { kind: 'html-error' }, { responseType: 'stream' }],
  ['ApiError', { kind: 'redirect' }, {}],
  ['SignatureError', { kind: 'wrong-signature' }, {}],
  ['SignatureError', { kind: 'no-signature' }, { responseType: 'stream' }],
  ['TransportError', { kind: 'reset' }, {}],
  ['TransportError', { kind: 'truncated-body' }, {}],
  ['TransportError', { kind: 'gzip-bomb', bytes: 1 << 20 }, { maxContentLength: 1000 }],
  ['TransportError', { kind: 'delay', ms: 5000 }, { timeout: 100 }],
  ['TransportError', { kind: 'delay', ms: 5000 }, { signal: AbortSignal.timeout(60) }],
]

describe.each(Object.entries(FORMS))('given %s, nothing is shown', (name, form) => {
  const client = (more: object = {}) =>
    world.client({
      secret: SECRET,
      apiv3Key: APIV3_KEY,
      merchant: { cert: certificate, key: pkcs8() },
      ...form(),
      ...more,
    })

  test('by the client, its nodes, its driver and the axios instance', async () => {
    const instance = client()
    for (const held of holdings(instance)) expectNothing(held)
    await instance.v3.x.get()
    for (const held of holdings(instance)) expectNothing(held)
  })

  test('by an answer', async () => {
    const instance = client()
    expectNothing(await instance[CARD_URI].post(CARD))
    const streamed = await instance.v3.x.get({ responseType: 'stream' })
    expectNothing(streamed)
    streamed.data.destroy()
    const pending = instance.v3.x.getAsync()
    expectNothing(pending)
    await pending
  })

  test.each(name === 'PEM' || name === 'an encrypted PEM and its passphrase' ? FAILURES : FAILURES.slice(0, 1))(
    'by a %s after %j',
    async (kind, fault, options) => {
      world.sim.fault(fault)
      const error = await rejection(client().v3.x.post({ json: { a: 1 }, ...options }))
      expect(error.name).toBe(kind)
      expectNothing(error)
    },
  )

  test('by a SIGN_ERROR and its comparison', async () => {
    const error = await rejection(client({ serial: 'ABCDEF' }).v3.x.post({ json: {} }))
    expect(error.code).toBe('SIGN_ERROR')
    expectNothing(error)
  })

  test('by an error that nobody listened to', async () => {
    for (const baseURL of ['http://127.0.0.1:1/', 'https://127.0.0.1:1/']) {
      const instance = client({ baseURL })
      expectNothing(await rejection(instance.v3.x.get({ security: true })))
      expectNothing(
        await rejection(instance.v2.pay.micropay.post({ security: true, xml: { mch_id: world.sim.options.mchid } })),
      )
    }
  })

  test.each(['server-error', 'wrong-signature', 'reset'])(
    'of the payer by a line of the log after %s, nor more than ten lines',
    async (kind) => {
      world.sim.fault({ kind } as any)
      const payer = { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' }
      const error = await rejection(client().v3.x.post({ json: { payer } }))
      const lines = inspect(error).slice(error.stack.length)
      expect(lines.split('\n').length - 1).toBeLessThanOrEqual(10)
      expect(inspect({ error })).not.toContain(payer.openid)
      expect(error.config.data).toContain(payer.openid)
    },
  )

  test('by an InvalidArgumentError', async () => {
    const instance = client()
    for (const call of [
      () => instance.v3._x_.get(),
      () => instance.v3.x.post({ json: { n: 1n } }),
      () => instance.v3.x.post({ nonsense: 1 }),
      () => instance.getDriver().select('v3').get('https://evil.example/'),
    ]) {
      expectNothing(await rejection(Promise.resolve().then(call)))
    }
    for (const wrong of [
      { certs: {} },
      { serial: '' },
      { mchid: '' },
      { colour: 1 },
      { privateKey: pkcs8().slice(0, 400) },
    ]) {
      expectNothing(await rejection(Promise.resolve().then(() => client(wrong))))
    }
  })
})

describe("the user's own agents and proxies work, and are not shown", () => {
  let proxy: Server
  const seen: (string | undefined)[] = []
  beforeAll(async () => {
    proxy = createServer((incoming, outgoing) => {
      seen.push(incoming.headers['proxy-authorization'])
      const { 'proxy-authorization': _, ...headers } = incoming.headers
      const to = httpRequest(incoming.url ?? '', { method: incoming.method!, headers, agent: false }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.rawHeaders)
        answer.pipe(outgoing)
      })
      to.on('error', () => outgoing.destroy())
      incoming.pipe(to)
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    proxy.closeAllConnections()
    await new Promise((resolve) => proxy.close(resolve))
  })
  beforeEach(() => {
    seen.length = 0
  })
  const through = () => ({
    protocol: 'http',
    host: '127.0.0.1',
    port: (proxy.address() as AddressInfo).port,
    auth: PROXY,
  })

  test.each(['per client', 'per call'])('a proxy with credentials, %s', async (way) => {
    const instance = world.client(way === 'per client' ? { proxy: through() } : {})
    const call = (options: object = {}) =>
      instance.v3.x.post({ json: {}, ...(way === 'per call' && { proxy: through() }), ...options })
    const answer = await call()
    expect(answer.data).toEqual({ ok: 1 })
    expect(seen).toEqual([`Basic ${Buffer.from(`${PROXY.username}:${PROXY.password}`).toString('base64')}`])
    for (const held of [...holdings(instance), answer]) expectNothing(held)
    for (const fault of ['server-error', 'wrong-signature', 'reset'] as const) {
      world.sim.fault({ kind: fault, count: 1 })
      expectNothing(await rejection(call()))
    }
    // An error's config can be sent again: the client still knows its proxy.
    if (way === 'per client') {
      world.sim.fault({ kind: 'server-error', count: 1 })
      const error = await rejection(call())
      seen.length = 0
      await instance.getDriver().select('v3').request(error.config)
      expect(seen).toEqual([expect.stringMatching(/^Basic /)])
    }
  })

  test.each(['per client', 'per call'])('agents with a client certificate, %s', async (way) => {
    const httpAgent = Object.assign(new Agent({ keepAlive: true }), {
      options: { key: TLS_KEY, pfx: PFX, passphrase: PASSPHRASE, keepAlive: true, path: null },
    })
    const httpsAgent = new HttpsAgent({ key: TLS_KEY, pfx: PFX, passphrase: PASSPHRASE })
    try {
      const instance = world.client(way === 'per client' ? { httpAgent, httpsAgent } : {})
      const call = (options: object = {}) =>
        instance.v3.x.post({ json: {}, ...(way === 'per call' && { httpAgent, httpsAgent }), ...options })
      const answers = [await call(), await call({ responseType: 'stream' })]
      answers[1].data.destroy()
      expect(answers[0].data).toEqual({ ok: 1 })
      expect(Object.values(httpAgent.freeSockets).flat().length).toBeGreaterThan(0)
      for (const held of [...holdings(instance), ...answers]) expectNothing(held)
      for (const fault of ['server-error', 'wrong-signature', 'reset', 'truncated-body'] as const) {
        world.sim.fault({ kind: fault, count: 1 })
        expectNothing(await rejection(call()))
      }
    } finally {
      httpAgent.destroy()
      httpsAgent.destroy()
    }
  })

  test('fetchOptions and http2Options of the user', async () => {
    const hide = needles({ it: 'private-option-4711' })
    const instance = world.client({
      adapter: 'fetch',
      fetchOptions: { keepalive: false, secret: 'private-option-4711' } as any,
    })
    const answer = await instance.v3.x.get()
    for (const held of [...holdings(instance), answer]) expect(hunt(held, hide, { skip: outside() })).toEqual([])
  })
})

test('what interceptors of the user see before us holds no signature, and what they see after us none either', async () => {
  const instance = world.client()
  const seen: unknown[] = []
  const v3 = instance.getDriver().select('v3')
  v3.interceptors.request.use((config: any) => {
    seen.push(config)
    return config
  })
  v3.interceptors.response.use(
    (response: any) => {
      seen.push(response)
      return response
    },
    (error: unknown) => {
      seen.push(error)
      throw error
    },
  )
  await instance.v3.x.get()
  world.sim.fault({ kind: 'server-error', count: 1 })
  await rejection(instance.v3.x.get())
  expect(seen).toHaveLength(4)
  // The config of a request is what is signed later: it is looked at as its interceptor saw it, not afterwards.
  for (const one of [seen[1], seen[3]]) expectNothing(one)
})

test("an adapter's error is redacted as well", async () => {
  const instance = world.client({
    adapter: async (config: any) => {
      await getAdapter('http')(config)
      throw new axios.AxiosError('mine', 'EMINE', config, { _header: `Authorization: ${SCHEME}` })
    },
  })
  expectNothing(await rejection(instance.v3.x.get()))
})

test('unhandled, an error prints nothing secret', async () => {
  const spy = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    const { Console } = await import('node:console')
    const printer = new Console(process.stdout, process.stderr)
    const instance = world.client()
    world.sim.fault({ kind: 'server-error' })
    const error = await rejection(instance.v3.x.get())
    for (const value of [instance, instance.v3.pay, instance.getDriver(), error, error.cause]) {
      printer.log(value)
      printer.error('%o %O %j', value, value, error)
      printer.dir(value, { showHidden: true, depth: null })
    }
    const printed = [...spy.mock.calls, ...out.mock.calls].map(([text]) => String(text)).join('\n')
    expect(printed.length).toBeGreaterThan(1000)
    for (const [needle, name] of hunted()) expect([name, printed.includes(needle)]).toEqual([name, false])
  } finally {
    spy.mockRestore()
    out.mockRestore()
  }
})

test('Builder.factory holds no secret of what it was given', () => {
  expectNothing(Builder)
})

test('a logger and the channels are told nothing secret', async () => {
  const { subscribe, unsubscribe } = await import('node:diagnostics_channel')
  const told: unknown[] = []
  const listen = (message: unknown) => told.push(message)
  const channels = ['request', 'response', 'retry', 'unverified'].map((name) => `wechatpay-chain:${name}`)
  for (const name of channels) subscribe(name, listen)
  try {
    const tell = (line: string) => told.push(line)
    const instance = world.client({ secret: SECRET, apiv3Key: APIV3_KEY, logger: { debug: tell, warn: tell } })
    await instance[CARD_URI].post(CARD)
    for (const kind of ['server-error', 'wrong-signature', 'reset'] as const) {
      world.sim.fault({ kind, count: 1 })
      await rejection(instance.v3.x.post({ json: { a: 1 } }))
    }
    expect(told.length).toBeGreaterThan(8)
    for (const one of told) expectNothing(one)
  } finally {
    for (const name of channels) unsubscribe(name, listen)
  }
})
