import { Agent, createServer as createProxy } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync, rmSync } from 'node:fs'
import zlib from 'node:zlib'

import { Builder, MediaUtil, type ClientOptions } from '../../lib/index'
import { rejection } from '../simulated'
import { Counterpart, credentials, signedV3 } from './counterpart'

// Each test has one of its own: fetch keeps its connections for the whole process.
let server = new Counterpart()
let base = ''
beforeEach(async () => {
  server = new Counterpart()
  base = await server.start()
})
afterEach(() => server.stop())

const BODY = JSON.stringify({ ok: 1, note: '微信支付'.repeat(500) })
/** A signed response whose body is packed, or changed in another way. */
function packed(body: string, pack: (bytes: Buffer) => Buffer, headers: string): Buffer {
  const whole = signedV3(body)
  const end = whole.indexOf('\r\n\r\n')
  const bytes = pack(Buffer.from(body))
  const lines = whole
    .subarray(0, end)
    .toString()
    .replace(/Content-Length: \d+/, `Content-Length: ${bytes.length}\r\n${headers}`)
  return Buffer.concat([Buffer.from(`${lines}\r\n\r\n`), bytes])
}
const answer = (bytes: () => Buffer) => {
  server.action = (socket) => void socket.write(bytes())
}

describe.each(['own', 'http', 'fetch'] as const)('over %s', (way) => {
  const made: { close(): void }[] = []
  afterEach(() => {
    for (const one of made.splice(0)) one.close()
  })
  const client = (more: Partial<ClientOptions> = {}): any => {
    const instance = Builder.factory({ ...credentials, baseURL: base, ...(way !== 'own' && { adapter: way }), ...more })
    made.push(instance.getDriver())
    return instance
  }

  test.each([
    ['get', ''],
    ['delete', ''],
    ['post', '{"a":"微信"}'],
    ['put', '{"a":"微信"}'],
    ['patch', '{"a":"微信"}'],
  ])('%s arrives with its headers, and the bytes that are signed', async (verb, body) => {
    answer(() => signedV3('{"ok":1}'))
    const call = client().v3.some.where[verb]
    const { data, status } = await call({
      ...(body !== '' && { json: JSON.parse(body) as object }),
      query: { q: 'a b&c', 中: '文' },
      headers: { 'X-Some': 'thing' },
    })
    expect([data, status]).toEqual([{ ok: 1 }, 200])
    const [seen] = server.seen
    expect(seen).toMatchObject({ method: verb.toUpperCase(), target: '/v3/some/where?q=a%20b%26c&%E4%B8%AD=%E6%96%87' })
    expect(seen?.body.toString()).toBe(body)
    const { headers } = seen!
    expect(headers.get('authorization')).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="1900000001"/)
    expect(headers.get('x-some')).toBe('thing')
    expect(headers.get('accept')).toContain('application/json')
    expect(headers.get('user-agent')).toMatch(/^wechatpay-chain\//)
    expect(headers.get('wechatpay-serial')).toBe('PUB_KEY_ID_0119000000000001')
    expect(headers.get('host')).toBe(new URL(base).host)
    expect(headers.get('connection') ?? 'keep-alive').toBe('keep-alive')
    if (body !== '') expect(headers.get('content-length')).toBe(String(Buffer.byteLength(body)))
  })

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['gzip', (bytes) => zlib.gzipSync(bytes)],
    ['deflate', (bytes) => zlib.deflateSync(bytes)],
    ['br', (bytes) => zlib.brotliCompressSync(bytes)],
  ])('a response packed by %s is verified as it is unpacked', async (encoding, pack) => {
    answer(() => packed(BODY, pack, `Content-Encoding: ${encoding}`))
    const { data, headers } = await client().v3.x.get()
    expect(data).toEqual(JSON.parse(BODY))
    // What undoes it in place of us may leave the header.
    if (way !== 'fetch') expect(headers['content-encoding']).toBeUndefined()
    const sink = join(tmpdir(), `conformance-${way}-${process.pid}.json`)
    await client().v3.x.get({ sink })
    expect(readFileSync(sink, 'utf8')).toBe(BODY)
    rmSync(sink)
  })

  test('deflate without its header is unpacked too', async () => {
    if (way === 'fetch') return
    answer(() => packed(BODY, (bytes) => zlib.deflateRawSync(bytes), 'Content-Encoding: deflate'))
    expect((await client().v3.x.get()).data).toEqual(JSON.parse(BODY))
  })

  test('what says that it is packed and is not ends as broken', async () => {
    answer(() => packed(BODY, (bytes) => bytes, 'Content-Encoding: gzip'))
    expect(await rejection(client().v3.x.post({ json: {} }))).toMatchObject({
      code: 'ERR_RESPONSE_BROKEN',
      outcome: 'unknown',
    })
  })

  test.each([
    ['plain', (bytes: Buffer) => bytes, 'X-Any: 1'],
    ['packed', (bytes: Buffer) => zlib.gzipSync(bytes), 'Content-Encoding: gzip'],
  ])('%s, a response that is larger than maxContentLength ends in its error', async (_name, pack, header) => {
    answer(() => packed(BODY, pack, header))
    for (const more of [{}, { responseType: 'stream' }, { sink: join(tmpdir(), 'too-large.json') }]) {
      expect(await rejection(client().v3.x.get({ ...more, maxContentLength: 1000 }))).toMatchObject({
        code: 'ERR_RESPONSE_TOO_LARGE',
      })
    }
    expect((await client().v3.x.get({ maxContentLength: Buffer.byteLength(BODY) })).data).toEqual(JSON.parse(BODY))
  })

  test('headers of several lines are one, and a forged second one does not pass', async () => {
    answer(() => packed('{"ok":1}', (bytes) => bytes, 'X-Many: a\r\nX-Many: b\r\nRequest-ID: r-1'))
    const { headers } = await client().v3.x.get()
    expect([headers['x-many'], headers['request-id']]).toEqual(['a, b', 'r-1'])
    answer(() => packed('{"ok":1}', (bytes) => bytes, 'Wechatpay-Nonce: other'))
    expect(await rejection(client().v3.x.get())).toMatchObject({ name: 'SignatureError' })
  })

  test('a 204 has no body, and a chunked body is put together', async () => {
    answer(() => Buffer.from(signedV3('').toString().replace('200 Status', '204 No Content')))
    expect((await client().v3.x.delete()).status).toBe(204)
    answer(() => {
      const [head = ''] = signedV3('{"ok":1}').toString().split('\r\n\r\n')
      const lines = head.replace(/Content-Length: \d+/, 'Transfer-Encoding: chunked')
      return Buffer.from(`${lines}\r\n\r\n3\r\n{"o\r\n5\r\nk":1}\r\n0\r\n\r\n`)
    })
    expect((await client().v3.x.get()).data).toEqual({ ok: 1 })
  })

  test('what is only said beforehand is not the response', async () => {
    if (way === 'fetch') return
    answer(() => Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n'), signedV3('{"ok":1}')]))
    expect((await client().v3.x.get()).data).toEqual({ ok: 1 })
  })

  test('an upload of a megabyte arrives whole, and a stream of one comes whole', async () => {
    answer(() => signedV3('{"media_id":"m"}'))
    const content = Buffer.alloc(1024 * 1024, 7)
    const { data } = await client().v3.merchant.media.upload.post({ body: new MediaUtil('a.png', content) })
    expect(data).toEqual({ media_id: 'm' })
    expect(server.seen[0]?.body.includes(content)).toBe(true)
    const large = JSON.stringify({ text: 'x'.repeat(1024 * 1024) })
    answer(() => signedV3(large))
    const stream = (await client().v3.x.get({ responseType: 'stream' })).data as AsyncIterable<Buffer>
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe(large)
  })

  test('one connection serves one call after another, and as many as there are calls at once', async () => {
    if (way === 'fetch') return
    answer(() => signedV3('{"ok":1}'))
    const one = client(way === 'http' ? { httpAgent: new Agent({ keepAlive: true }) } : {})
    for (let i = 0; i < 5; i++) await one.v3.x.post({ json: { i } })
    expect([server.opened, server.seen.length]).toEqual([1, 5])
    await Promise.all(Array.from({ length: 10 }, () => one.v3.x.get()))
    expect(server.seen).toHaveLength(15)
    expect(server.opened).toBeLessThanOrEqual(11)
    one.getDriver().close()
  })

  test('a connection that the server has closed meanwhile is not used again', async () => {
    if (way === 'fetch') return
    answer(() => signedV3('{"ok":1}'))
    const one = client()
    await one.v3.x.get()
    for (const socket of server.sockets) socket.destroy()
    while (server.sockets.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await one.v3.x.post({ json: {} })).status).toBe(200)
    server.action = (socket) => void socket.end(packed('{"ok":1}', (bytes) => bytes, 'Connection: close'))
    for (let i = 0; i < 3; i++) expect((await one.v3.x.post({ json: {} })).status).toBe(200)
    expect(server.seen).toHaveLength(5)
  })

  test('a header that HTTP does not allow is refused by its name, and nothing is sent', async () => {
    for (const headers of [{ 'X-中': 'a' }, { 'X-A': '中' }]) {
      expect(await rejection(client().v3.x.get({ headers }))).toMatchObject({
        code: 'ERR_INVALID_OPTION',
        argument: expect.stringMatching(/^headers/),
        outcome: 'not-sent',
      })
    }
    expect(server.seen).toHaveLength(0)
  })
})

describe('what belongs to the caller goes by axios and his agent', () => {
  test.each<[string, () => Partial<ClientOptions>]>([
    ['an agent', () => ({ httpAgent: new Agent({ keepAlive: true }) })],
    ['socketPath', () => ({ socketPath: join(tmpdir(), 'nobody-listens.sock') })],
    ['lookup', () => ({ baseURL: base.replace('127.0.0.1', 'some.test'), lookup: localhost })],
    ['maxBodyLength', () => ({ maxBodyLength: 3 })],
  ])('%s', async (name, options) => {
    answer(() => signedV3('{"ok":1}'))
    const instance: any = Builder.factory({ ...credentials, baseURL: base, ...options() })
    const ended = await instance.v3.x.post({ json: { a: 1 } }).then(
      ({ data }: { data: unknown }) => data,
      ({ code }: { code: unknown }) => code,
    )
    expect(ended).toEqual(
      { an: { ok: 1 }, so: 'ERR_CONNECTION', lo: { ok: 1 }, ma: 'ERR_CONNECTION' }[name.slice(0, 2)],
    )
    instance.getDriver().close()
  })

  const localhost = (_host: string, _options: object, done: (error: null, address: string, family: 4) => void) => {
    done(null, '127.0.0.1', 4)
  }

  test('progress is told', async () => {
    answer(() => signedV3('{"ok":1}'))
    const told = jest.fn()
    const instance: any = Builder.factory({ ...credentials, baseURL: base })
    await instance.v3.x.post({ json: { a: 1 }, onUploadProgress: told })
    expect(told).toHaveBeenCalled()
    instance.getDriver().close()
  })

  test('the proxy of the environment is used, and NO_PROXY goes past it', async () => {
    answer(() => signedV3('{"ok":1}'))
    const asked: string[] = []
    const proxy = createProxy((request, reply) => {
      asked.push(request.url ?? '')
      reply.writeHead(502).end()
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const { http_proxy: former, no_proxy: formerly } = process.env
    process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    process.env.no_proxy = ''
    const { proxy: _none, ...open } = credentials
    const instance: any = Builder.factory({ ...open, baseURL: base })
    try {
      expect(await rejection(instance.v3.x.get())).toMatchObject({ status: 502 })
      expect(asked).toEqual([`${base}v3/x`])
      process.env.no_proxy = '127.0.0.1'
      expect((await instance.v3.x.get()).data).toEqual({ ok: 1 })
      expect(asked).toHaveLength(1)
    } finally {
      restore('http_proxy', former)
      restore('no_proxy', formerly)
      instance.getDriver().close()
      proxy.closeAllConnections()
      await new Promise((resolve) => proxy.close(resolve))
    }
  })
})

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name)
  else process.env[name] = value
}

test('connections end with the client, and a client goes on without them', async () => {
  answer(() => signedV3('{"ok":1}'))
  const instance: any = Builder.factory({ ...credentials, baseURL: base })
  await Promise.all([instance.v3.x.get(), instance.v3.x.get()])
  expect(server.sockets.size).toBe(2)
  instance.getDriver().close()
  while (server.sockets.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  expect((await instance.v3.x.get()).data).toEqual({ ok: 1 })
  while (server.sockets.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
})

test('a mock that lets a request through, or a wrapper, calls the adapter of the defaults', async () => {
  answer(() => signedV3('{"ok":1}'))
  const instance: any = Builder.factory({ ...credentials, baseURL: base })
  const axios = instance.getDriver().select('v3')
  const inner = axios.defaults.adapter
  axios.defaults.adapter = (config: object) => inner(config)
  expect((await instance.v3.x.post({ json: {} })).data).toEqual({ ok: 1 })
  instance.getDriver().close()
})
