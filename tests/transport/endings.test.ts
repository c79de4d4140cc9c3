import { getEventListeners } from 'node:events'
import { readdirSync } from 'node:fs'
import { Agent, type AgentOptions } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import net, { createConnection, Socket, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'

import { Builder, MediaUtil, type ClientOptions } from '../../lib/index'
import { rejection } from '../simulated'
import { Counterpart, credentials, response, signedV2, signedV3, type Action } from './counterpart'

const server = new Counterpart()
let base = ''
let nowhere = ''
beforeAll(async () => {
  base = await server.start()
  const other = new Counterpart()
  nowhere = await other.start()
  await other.stop()
})
afterAll(() => server.stop())
beforeEach(() => {
  server.reset()
})
afterEach(() => {
  jest.restoreAllMocks()
})

/** What WeChat Pay says of a success, by protocol. */
const SUCCESS = { v3: () => signedV3('{"ok":1}'), v2: () => signedV2({ result_code: 'SUCCESS', ok: '1' }) }
const REFUSAL = {
  v3: () => response(400, '{"code":"INVALID_REQUEST","message":"已退款"}', { 'Content-Type': 'application/json' }),
  v2: () => signedV2({ result_code: 'FAIL', err_code: 'NOTENOUGH', err_code_des: '余额不足' }),
}

type Protocol = 'v3' | 'v2'
type Form = 'body' | 'upload' | 'stream' | 'sink'
interface Case {
  readonly protocol: Protocol
  readonly form: Form
  /** Our own way to the wire is the one that nobody has to ask for. */
  readonly adapter: 'own' | 'http' | 'fetch'
  readonly retry: boolean
}

/** One way an exchange can end. */
interface Ending {
  readonly name: string
  readonly only?: (one: Case) => boolean
  readonly action?: (one: Case) => Action
  readonly client?: (one: Case) => Partial<ClientOptions>
  readonly options?: (one: Case) => object
  /** Runs while the call is under way. */
  readonly meanwhile?: (controller: AbortController) => void
  readonly expected: (one: Case) => { name: string; code: string; outcome: string }
  /** How often the server has read the whole request, once and with `retry`. */
  readonly seen: readonly [once: number, retried: number]
}

const send = (bytes: (one: Case) => Buffer) => (one: Case) => (socket: Socket) => void socket.write(bytes(one))
const transport = (code: string, outcome: string) => () => ({ name: 'TransportError', code, outcome })
const never = new Promise<never>(() => undefined)
/** A stream that gives its bytes after the call was given up. */
const slow = () =>
  Readable.from(
    (async function* () {
      await new Promise((resolve) => setTimeout(resolve, 30_000).unref())
      yield Buffer.from('late')
    })(),
  )
const whenSeen = (act: () => void) => {
  const timer = setInterval(() => {
    if (server.seen.length === 0) return
    clearInterval(timer)
    act()
  }, 5)
}

const ENDINGS: readonly Ending[] = [
  {
    name: 'an option that nobody knows',
    options: () => ({ jsn: {} }),
    expected: () => ({ name: 'InvalidArgumentError', code: 'ERR_UNKNOWN_OPTION', outcome: 'not-sent' }),
    seen: [0, 0],
  },
  {
    name: 'a header that the client writes itself',
    options: () => ({ headers: { 'Content-Length': '9' } }),
    expected: () => ({ name: 'InvalidArgumentError', code: 'ERR_INVALID_OPTION', outcome: 'not-sent' }),
    seen: [0, 0],
  },
  {
    name: 'an upload whose source is slow, up to the deadline',
    only: ({ form }) => form === 'upload',
    options: () => ({ body: new MediaUtil('a.png', slow()), timeout: 150 }),
    expected: transport('ERR_TIMEOUT', 'not-sent'),
    seen: [0, 0],
  },
  {
    name: 'an upload whose source is slow, cancelled',
    only: ({ form }) => form === 'upload',
    options: () => ({ body: new MediaUtil('a.png', slow()) }),
    meanwhile: (controller) =>
      setTimeout(() => {
        controller.abort()
      }, 50),
    expected: transport('ERR_CANCELED', 'not-sent'),
    seen: [0, 0],
  },
  ...[
    [
      'throws',
      () => {
        throw new RangeError('the HSM is away')
      },
    ],
    ['rejects', () => Promise.reject(new Error('the HSM is away'))],
    ['gives nonsense', () => 'nonsense'],
    ['gives nothing', () => undefined],
  ].map(([how, signer]): Ending => ({
    name: `a signer that ${String(how)}`,
    only: ({ protocol }) => protocol === 'v3',
    client: () => ({ signer: signer as never }),
    expected: transport('ERR_SIGNER', 'not-sent'),
    seen: [0, 0],
  })),
  {
    name: 'a signer that hangs, up to the deadline',
    only: ({ protocol }) => protocol === 'v3',
    client: () => ({ signer: () => never }),
    options: () => ({ timeout: 150 }),
    expected: transport('ERR_TIMEOUT', 'not-sent'),
    seen: [0, 0],
  },
  {
    name: 'a signer that hangs, cancelled',
    only: ({ protocol }) => protocol === 'v3',
    client: () => ({ signer: () => never }),
    meanwhile: (controller) =>
      setTimeout(() => {
        controller.abort()
      }, 50),
    expected: transport('ERR_CANCELED', 'not-sent'),
    seen: [0, 0],
  },
  {
    name: 'nobody listens',
    client: () => ({ baseURL: nowhere }),
    expected: transport('ERR_CONNECTION', 'not-sent'),
    seen: [0, 0],
  },
  {
    name: 'the connection is never made, up to the deadline',
    only: ({ adapter }) => adapter !== 'fetch',
    client: ({ adapter }) => connectedBy(adapter, () => pending()),
    options: () => ({ timeout: 150 }),
    expected: transport('ERR_TIMEOUT', 'not-sent'),
    seen: [0, 0],
  },
  {
    name: 'reset after it was sent',
    action: () => (socket) => {
      socket.resetAndDestroy()
    },
    expected: transport('ERR_CONNECTION', 'unknown'),
    seen: [1, 3],
  },
  {
    name: 'closed after it was sent',
    action: () => (socket) => {
      socket.destroy()
    },
    expected: transport('ERR_CONNECTION', 'unknown'),
    seen: [1, 3],
  },
  ...[
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENETDOWN',
    'ECONNREFUSED',
    'EADDRNOTAVAIL',
    'ETIMEDOUT',
    'EPIPE',
  ].flatMap((code) =>
    ['read', 'write'].map((syscall): Ending => ({
      name: `${code} at ${syscall} after it was sent`,
      only: ({ adapter }) => adapter !== 'fetch',
      client: ({ adapter }) =>
        connectedBy(adapter, (options) =>
          breaking(options, Object.assign(new Error(`${syscall} ${code}`), { code, syscall })),
        ),
      expected: transport(code === 'ETIMEDOUT' ? 'ERR_TIMEOUT' : 'ERR_CONNECTION', 'unknown'),
      seen: [1, 3],
    })),
  ),
  {
    name: 'no response, up to the deadline',
    options: () => ({ timeout: 200 }),
    expected: transport('ERR_TIMEOUT', 'unknown'),
    seen: [1, 3],
  },
  {
    name: 'no response, cancelled',
    meanwhile: (controller) => {
      whenSeen(() => {
        controller.abort()
      })
    },
    expected: transport('ERR_CANCELED', 'unknown'),
    seen: [1, 1],
  },
  {
    name: 'a response that is cut off',
    action: send(({ protocol }) => {
      const whole = SUCCESS[protocol]()
      return whole.subarray(0, whole.length - 3)
    }),
    client: () => ({}),
    meanwhile: () => {
      whenSeen(() =>
        setTimeout(() => {
          for (const socket of server.sockets) socket.end()
        }, 50),
      )
    },
    only: ({ retry }) => !retry,
    expected: transport('ERR_RESPONSE_BROKEN', 'unknown'),
    seen: [1, 1],
  },
  {
    name: 'a response that drips, up to the deadline',
    only: ({ form }) => form === 'body' || form === 'upload',
    action: send(({ protocol }) => SUCCESS[protocol]().subarray(0, 60)),
    options: () => ({ timeout: 200 }),
    expected: transport('ERR_TIMEOUT', 'unknown'),
    seen: [1, 3],
  },
  {
    name: 'a forged response',
    action: send(({ protocol }) =>
      protocol === 'v3'
        ? response(200, '{"ok":1}')
        : response(200, '<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code></xml>'),
    ),
    expected: ({ protocol }) => ({
      name: 'SignatureError',
      code: protocol === 'v3' ? 'ERR_SIGNATURE_HEADER' : 'ERR_SIGNATURE_MISSING',
      outcome: 'unknown',
    }),
    seen: [1, 1],
  },
  {
    name: 'a refusal',
    action: send(({ protocol }) => REFUSAL[protocol]()),
    expected: ({ protocol }) =>
      protocol === 'v3'
        ? { name: 'ApiError', code: 'INVALID_REQUEST', outcome: 'refused' }
        : { name: 'BusinessError', code: 'NOTENOUGH', outcome: 'refused' },
    seen: [1, 1],
  },
  {
    name: 'a refusal that leaves open what was done',
    only: ({ protocol }) => protocol === 'v2',
    action: send(() => signedV2({ result_code: 'FAIL', err_code: 'SYSTEMERROR', err_code_des: '系统超时' })),
    expected: () => ({ name: 'BusinessError', code: 'SYSTEMERROR', outcome: 'unknown' }),
    seen: [1, 3],
  },
  {
    name: 'a 4xx of somebody else',
    action: send(() => response(408, '<html>too slow</html>', { 'Content-Type': 'text/html' })),
    expected: () => ({ name: 'ApiError', code: 'HTTP_408', outcome: 'unknown' }),
    seen: [1, 3],
  },
  {
    name: 'a 502',
    action: send(() => response(502, 'bad gateway')),
    expected: () => ({ name: 'ApiError', code: 'HTTP_502', outcome: 'unknown' }),
    seen: [1, 3],
  },
  {
    name: 'a 500 of WeChat Pay',
    only: ({ protocol }) => protocol === 'v3',
    action: send(() =>
      response(500, '{"code":"SYSTEM_ERROR","message":"系统错误"}', { 'Content-Type': 'application/json' }),
    ),
    expected: () => ({ name: 'ApiError', code: 'SYSTEM_ERROR', outcome: 'unknown' }),
    seen: [1, 3],
  },
  {
    name: 'a redirect',
    action: send(() => response(307, '', { Location: 'https://evil.example/' })),
    expected: () => ({ name: 'ApiError', code: 'HTTP_307', outcome: 'unknown' }),
    seen: [1, 1],
  },
  {
    name: 'a 407',
    // fetch itself makes a network error of it.
    only: ({ adapter }) => adapter !== 'fetch',
    action: send(() => response(407, '')),
    expected: transport('ERR_PROXY', 'not-sent'),
    seen: [1, 1],
  },
]

type Connect = (options: AgentOptions) => Socket

/** Lets sockets be made by `make`: those of an agent, or where we have our own connections, all of them. */
function connectedBy(adapter: Case['adapter'], make: Connect): Partial<ClientOptions> {
  if (adapter === 'http') return { httpAgent: Object.assign(new Agent(), { createConnection: make }) }
  jest.spyOn(net, 'connect').mockImplementation(make as never)
  return {}
}

/** A connection that is never made. */
function pending(): Socket {
  const socket = new Socket()
  Object.defineProperty(socket, 'connecting', { value: true })
  return socket
}

/** A connection that breaks once the server has read a request. */
function breaking(options: AgentOptions, error: Error): Socket {
  const socket = createConnection(options as never)
  const before = server.seen.length
  const timer = setInterval(() => {
    if (server.seen.length > before) socket.destroy(error)
  }, 5)
  socket.on('close', () => {
    clearInterval(timer)
  })
  return socket
}

const CASES: readonly Case[] = (['v3', 'v2'] as const).flatMap((protocol) =>
  (['body', 'upload', 'stream', 'sink'] as const).flatMap((form) =>
    (['own', 'http', 'fetch'] as const).flatMap((adapter) =>
      [false, true].map((retry) => ({ protocol, form, adapter, retry })),
    ),
  ),
)

/** Operations that may be repeated, so that `retry` repeats what nobody knows the outcome of. */
const URI = { v3: 'v3/refund/domestic/refunds', v2: 'v2/secapi/pay/refund' }

const bodyOf = ({ protocol, form }: Case): object => {
  if (form === 'upload') return { body: new MediaUtil('a.png', Buffer.from('png')) }
  const fields = { appid: 'wx8888888888888888', out_refund_no: 'R1', out_trade_no: 'T1' }
  const body =
    protocol === 'v3'
      ? { json: { ...fields, amount: { refund: 1 } } }
      : { xml: { ...fields, mch_id: credentials.mchid } }
  return {
    ...body,
    ...(form === 'stream' && { responseType: 'stream' }),
    ...(form === 'sink' && { sink: join(tmpdir(), 'sink.json') }),
  }
}

describe.each(ENDINGS)('$name', (ending) => {
  const cases = CASES.filter((one) => ending.only?.(one) ?? true)

  test.each(cases)('$protocol, $form, $adapter, retry: $retry', async (one) => {
    server.action = ending.action?.(one) ?? (() => undefined)
    const files = readdirSync(tmpdir()).length
    const more = ending.client?.(one) ?? {}
    const instance: any = Builder.factory({
      ...credentials,
      baseURL: base,
      ...(one.adapter !== 'own' && { adapter: one.adapter }),
      ...(one.retry && { retry: { attempts: 3, delay: 1 } }),
      ...more,
    })
    const controller = new AbortController()
    const call = instance
      .chain(URI[one.protocol])
      .post({ ...bodyOf(one), ...ending.options?.(one), signal: controller.signal })
    ending.meanwhile?.(controller)
    const error = await rejection(call)
    expect(error).toMatchObject(ending.expected(one))
    expect(server.seen).toHaveLength(ending.seen[one.retry ? 1 : 0])
    if (error.outcome === 'unknown' && one.form !== 'upload') {
      expect(error.message).toMatch(
        /outcome unknown: query it with (GET v3\/refund\/domestic\/refunds\/\{out_refund_no\}|POST v2\/pay\/refundquery)/,
      )
      expect(typeof error.query).toBe('function')
    } else expect(error.query).toBeUndefined()
    if (error.outcome === 'not-sent') expect(error.message).not.toMatch(/outcome unknown/)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    expect(readdirSync(tmpdir())).toHaveLength(files)
    instance.getDriver().close()
    // The pool of fetch belongs to the process.
    if (one.adapter !== 'fetch') await closed()
  })
})

describe('a server whose certificate is not trusted', () => {
  test.each(['own', 'http', 'fetch'])('%s: nothing was sent', async (adapter) => {
    const { readFileSync } = await import('node:fs')
    const tls = join(__dirname, '../vectors/tls')
    let requests = 0
    const secure = createTlsServer(
      {
        pfx: readFileSync(
          join(
            tls,
            readdirSync(tls).find((name) => name.endsWith('.p12'))!,
          ),
        ),
        passphrase: credentials.mchid,
      },
      () => requests++,
    )
    secure.on('tlsClientError', () => undefined)
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
    try {
      const instance: any = Builder.factory({
        ...credentials,
        ...(adapter !== 'own' && { adapter: adapter as 'http' }),
        baseURL: `https://127.0.0.1:${(secure.address() as AddressInfo).port}/`,
      })
      expect(await rejection(instance.chain(URI.v3).post({ json: {} }))).toMatchObject({
        name: 'TransportError',
        code: 'ERR_CONNECTION',
        outcome: 'not-sent',
        retryable: true,
      })
      expect(requests).toBe(0)
      instance.getDriver().close()
    } finally {
      secure.closeAllConnections()
      await new Promise((resolve) => secure.close(resolve))
    }
  })
})

/** Waits until no socket is open: a call that leaves one runs into the time limit of its test. */
async function closed(): Promise<void> {
  while (server.sockets.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
}
