import { once } from 'node:events'
import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import { connect as connect2, createServer as createServer2, type ClientHttp2Session } from 'node:http2'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { Readable } from 'node:stream'

import { createNotificationHandler, type NotificationHandlerOptions } from '../../lib/notification'
import { Platform, shop, v2Signed, type Notice } from './platform'

const platform = new Platform('PUB_KEY_ID_0000000001')
const own = shop('1900000001')
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

function handlerOf(options: Partial<NotificationHandlerOptions> = {}) {
  const errors: any[] = []
  const handler = createNotificationHandler({
    trust: { ...own, certs: platform.certs },
    on: {},
    otherwise: () => undefined,
    onError: (error) => errors.push(error),
    timeout: 60_000,
    ...options,
  })
  return { handler, errors }
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return (server.address() as AddressInfo).port
}

async function serving(options: Partial<NotificationHandlerOptions> = {}, before?: RequestListener) {
  const { handler, errors } = handlerOf(options)
  const server = createServer((request, response) => {
    before?.(request, response)
    void handler.node(request, response)
  })
  return { handler, errors, server, port: await listening(server) }
}

interface Answer {
  status: number | undefined
  headers: IncomingMessage['headers']
  body: string
}

/** One exchange over an agent that keeps one connection. */
function exchange(
  port: number,
  agent: Agent,
  { headers, body }: Notice,
  method = 'POST',
  more: object = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: '127.0.0.1', method, agent, headers: { ...headers, ...more } },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (piece: string) => (text += piece))
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, body: text })
        })
        response.on('error', reject)
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

function keeping(): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  closing.push(() => {
    agent.destroy()
  })
  return agent
}

/** A connection on which bytes are written one by one; gives what came back. */
function raw(port: number): { socket: Socket; received: () => string; closed: Promise<unknown> } {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (piece) => (text += piece.toString('latin1')))
  socket.on('error', () => undefined)
  closing.push(() => socket.destroy())
  return { socket, received: () => text, closed: new Promise((resolve) => socket.on('close', resolve)) }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

const LARGE: Notice = { headers: {}, body: Buffer.alloc(3_000_000, 32) }

describe('a body over maxBody', () => {
  test('that says so is refused unread, and its connection closed', async () => {
    const reads: number[] = []
    const { port, handler, errors } = await serving({}, (request) => {
      request.on('newListener', (event) => event === 'data' && reads.push(1))
    })
    const { socket, received, closed } = raw(port)
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n')
    await until(() => received().endsWith('}'))
    expect(received()).toMatch(/^HTTP\/1.1 413 [^]*Connection: close/)
    expect(handler.counts).toMatchObject({ refused: 1 })
    expect(errors).toMatchObject([{ code: 'ERR_NOTIFICATION_TOO_LARGE' }])
    socket.end()
    await closed
  })

  test.each([
    ['with its length', {}],
    ['in chunks', { 'Transfer-Encoding': 'chunked' }],
  ])('%s gets its 413, and the genuine notification after it its 204', async (_, more) => {
    const { port } = await serving()
    const agent = keeping()
    for (let i = 0; i < 3; i++) {
      expect(await exchange(port, agent, LARGE, 'POST', more)).toMatchObject({
        status: 413,
        headers: {
          connection: 'close',
          'content-length': String('{"code":"FAIL","message":"ERR_NOTIFICATION_TOO_LARGE"}'.length),
        },
        body: '{"code":"FAIL","message":"ERR_NOTIFICATION_TOO_LARGE"}',
      })
      expect(await exchange(port, agent, platform.v3(own))).toMatchObject({
        status: 204,
        headers: { connection: 'keep-alive' },
      })
    }
  })

  test('without end is read up to a bound, and then the connection closed', async () => {
    const { port } = await serving({ maxBody: 1000 })
    const { socket, received, closed } = raw(port)
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n')
    const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, 32), Buffer.from('\r\n')])
    let sent = 0
    const send = (): void => {
      while (!socket.destroyed && sent < 1e9) {
        sent += chunk.length
        if (!socket.write(chunk)) return
      }
    }
    socket.on('drain', send)
    send()
    await closed
    expect(received()).toMatch(/^HTTP\/1.1 413 /)
    expect(sent).toBeLessThan(1e8)
  })

  test('is told by bytes and not by characters, also after setEncoding', async () => {
    for (const encoding of ['utf8', 'latin1', 'base64', 'hex'] as const) {
      const { port } = await serving({ maxBody: 2000 }, (request) => request.setEncoding(encoding))
      const agent = keeping()
      expect(
        await exchange(port, agent, { headers: {}, body: Buffer.from('中'.repeat(1000)) }, 'POST', {
          'Transfer-Encoding': 'chunked',
        }),
      ).toMatchObject({ status: 413 })
      expect(await exchange(port, agent, platform.v3(own))).toMatchObject({ status: 204 })
    }
  })

  test('of XML is refused beyond 64 KiB', async () => {
    const { port } = await serving()
    const notice = v2Signed(own, { attach: 'x'.repeat(70_000) })
    for (const more of [{}, { 'Transfer-Encoding': 'chunked' }])
      expect(await exchange(port, keeping(), notice, 'POST', more)).toMatchObject({ status: 413 })
  })

  test('in a million pieces costs no more memory than its bytes', async () => {
    const { handler } = handlerOf()
    const piece = Buffer.from(' ')
    const request = Object.assign(
      Readable.from(
        (function* () {
          for (let i = 0; i < 20_000; i++) yield piece
        })(),
      ),
      { headers: {}, method: 'POST', httpVersionMajor: 1, complete: true },
    )
    const kept = jest.spyOn(Buffer, 'concat')
    const response = { writeHead: jest.fn(), end: jest.fn(), headersSent: false, destroyed: false }
    await handler.node(request as any, response as any)
    expect(response.writeHead).toHaveBeenCalledWith(401, expect.anything())
    expect(kept.mock.calls.filter(([pieces]) => pieces.length > 10)).toEqual([])
    kept.mockRestore()
  })
})

describe('a body that does not come', () => {
  test('within `timeout` is answered 408, and its connection closed', async () => {
    const { port, handler, errors } = await serving({ timeout: 200 })
    const { socket, received, closed } = raw(port)
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{')
    const dripping = setInterval(() => socket.write(' '), 20)
    closing.push(() => {
      clearInterval(dripping)
    })
    await closed
    expect(received()).toMatch(/^HTTP\/1.1 408 [^]*Connection: close/)
    expect(errors).toMatchObject([{ code: 'ERR_NOTIFICATION_TIMEOUT' }])
    expect(handler.counts).toMatchObject({ aborted: 1, refused: 0 })
  })

  test('because the client went away has a code and a count of its own', async () => {
    const { port, handler, errors } = await serving()
    const { socket } = raw(port)
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{')
    setTimeout(() => socket.destroy(), 20)
    await until(() => errors.length > 0)
    expect(errors).toMatchObject([
      { name: 'SignatureError', code: 'ERR_NOTIFICATION_ABORTED', cause: expect.anything() },
    ])
    expect(handler.counts).toMatchObject({ aborted: 1, refused: 0 })
    expect(await exchange(port, keeping(), platform.v3(own))).toMatchObject({ status: 204 })
  })
})

describe('a method other than POST', () => {
  test.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])(
    '%s is answered 405 with Allow: POST',
    async (method) => {
      const { port, handler, errors } = await serving()
      const agent = keeping()
      const empty = { headers: {}, body: Buffer.alloc(0) }
      expect(await exchange(port, agent, empty, method)).toMatchObject({
        status: 405,
        headers: { allow: 'POST', connection: 'keep-alive' },
      })
      expect(errors).toMatchObject([{ code: 'ERR_NOTIFICATION_METHOD' }])
      expect(handler.counts).toMatchObject({ refused: 1 })
      expect(await exchange(port, agent, platform.v3(own))).toMatchObject({ status: 204 })
      const request = new Request('http://localhost/', { method })
      const response = await handler.fetch(request)
      expect([response.status, response.headers.get('Allow')]).toEqual([405, 'POST'])
    },
  )

  test('with a body leaves the connection fit for the next', async () => {
    const { port } = await serving()
    const agent = keeping()
    for (const notice of [platform.v3(own), LARGE]) {
      expect(await exchange(port, agent, notice, 'PUT')).toMatchObject({ status: 405 })
      expect(await exchange(port, agent, platform.v3(own))).toMatchObject({ status: 204 })
    }
  })
})

describe('the connection of a notification', () => {
  test('that was read as a whole stays, whatever the response', async () => {
    const { port } = await serving()
    const agent = keeping()
    const sockets = new Set<unknown>()
    agent.on('free', (socket) => sockets.add(socket))
    for (const notice of [platform.v3(own), { headers: {}, body: Buffer.from('{}') }, v2Signed(own)])
      expect((await exchange(port, agent, notice)).headers.connection).toBe('keep-alive')
    expect(sockets.size).toBe(1)
  })

  test('is left alone where the response was already sent', async () => {
    const { handler } = handlerOf()
    const server = createServer((request, response) => {
      response.writeHead(202).end('mine')
      void handler.node(request, response)
    })
    expect(await exchange(await listening(server), keeping(), platform.v3(own))).toMatchObject({
      status: 202,
      body: 'mine',
    })
  })
})

async function session(options: Partial<NotificationHandlerOptions> = {}): Promise<ClientHttp2Session> {
  const { handler } = handlerOf(options)
  const server = createServer2((request, response) => void handler.node(request as any, response as any))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  client.on('error', () => undefined)
  closing.push(() => {
    client.destroy()
    server.close()
  })
  return client
}
async function post(client: ClientHttp2Session, { headers, body }: Notice, method = 'POST') {
  const stream = client.request({ ':method': method, ...headers })
  stream.on('error', () => undefined)
  stream.end(body)
  const [head] = (await once(stream, 'response')) as [Record<string, unknown>]
  stream.resume()
  await once(stream, 'end')
  return head
}

describe('HTTP/2', () => {
  test('gets no Connection header, and no warning', async () => {
    const warnings: unknown[] = []
    const warn = (warning: unknown): void => void warnings.push(warning)
    const emit = jest.spyOn(process, 'emitWarning').mockImplementation(warn)
    const client = await session()
    for (let i = 0; i < 3; i++) {
      const head = await post(client, LARGE)
      expect(head).toMatchObject({ ':status': 413 })
      expect(head).not.toHaveProperty('connection')
      expect(await post(client, platform.v3(own))).toMatchObject({ ':status': 204 })
    }
    expect(await post(client, platform.v3(own), 'PUT')).toMatchObject({ ':status': 405 })
    emit.mockRestore()
    expect(warnings).toEqual([])
  })
})

describe('HTTP/2', () => {
  test('ends the stream of an endless body, and keeps the connection', async () => {
    const client = await session({ maxBody: 1000 })
    const endless = client.request({ ':method': 'POST' })
    endless.on('error', () => undefined)
    const send = (): void => {
      while (!endless.destroyed && endless.write(Buffer.alloc(50_000, 32)));
    }
    endless.on('drain', send)
    send()
    const [head] = (await once(endless, 'response')) as [Record<string, unknown>]
    expect(head).toMatchObject({ ':status': 413 })
    endless.resume()
    await once(endless, 'end')
    expect(await post(client, platform.v3(own))).toMatchObject({ ':status': 204 })
  })
})

describe('the Fetch face', () => {
  const request = (body: ReadableStream, headers: Record<string, string> = {}) =>
    new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' } as any)

  test('refuses unread what says that it is too large', async () => {
    let pulls = 0
    const stream = new ReadableStream({ pull: () => void pulls++ }, { highWaterMark: 0 })
    const response = await handlerOf().handler.fetch(request(stream, { 'Content-Length': '3000000' }))
    expect([response.status, pulls]).toEqual([413, 0])
    void response.body?.getReader().read()
  })

  test('never cancels a body, and drops the rest of it', async () => {
    let cancelled = 0
    let pieces = 0
    const stream = new ReadableStream({
      pull(controller) {
        if (++pieces > 30) controller.close()
        else controller.enqueue(new Uint8Array(100_000))
      },
      cancel: () => void cancelled++,
    })
    const response = await handlerOf().handler.fetch(request(stream))
    expect(response.status).toBe(413)
    expect(await response.text()).toBe('{"code":"FAIL","message":"ERR_NOTIFICATION_TOO_LARGE"}')
    expect([pieces, cancelled]).toEqual([31, 0])
  })

  test('stops dropping at a bound', async () => {
    let pieces = 0
    const stream = new ReadableStream({
      pull(controller) {
        pieces++
        controller.enqueue(new Uint8Array(100_000))
      },
    })
    const response = await handlerOf().handler.fetch(request(stream, { host: 'shop.example' }))
    expect(await response.text()).toContain('ERR_NOTIFICATION_TOO_LARGE')
    expect(pieces).toBeLessThan(80)
    expect(response.headers.get('Connection')).toBe('close')
  })

  test('tells a body that breaks off', async () => {
    const { handler, errors } = handlerOf()
    const stream = new ReadableStream({
      pull: (controller) => {
        controller.error(new Error('terminated'))
      },
    })
    expect(await handler.fetch(request(stream))).toMatchObject({ status: 400 })
    expect(errors).toMatchObject([{ code: 'ERR_NOTIFICATION_ABORTED' }])
  })
})

test.each([
  undefined,
  null,
  'text',
  {},
  { body: 'x' },
  { headers: undefined, body: 'x' },
  { headers: {}, body: { id: '1' } },
])('handle() is not upset by %p', async (incoming) => {
  const { handler, errors } = handlerOf()
  expect((await handler.handle(incoming as never)).status).toBeGreaterThanOrEqual(400)
  expect(errors).toHaveLength(1)
})
