import { createHash } from 'node:crypto'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

import { Builder, MediaUtil } from '../../lib/index'
import { openFiles, openFilesAre } from '../file/open-files'
import { rejection, simulated } from '../simulated'
import { credentials } from '../transport/counterpart'

const world = simulated()

/** Gives a body in pieces, some of them late. */
let server: Server
let base = ''
let serve: (response: ServerResponse) => unknown = () => undefined
beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume()
    void serve(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** A path that WeChat Pay does not sign, and one that it does. */
const UNSIGNED = 'v3/billdownload/file'
const SIGNED = 'v3/x'
const client = (more = {}): any => Builder.factory({ ...credentials, baseURL: base, ...more })
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const dripping = async (response: ServerResponse): Promise<void> => {
  for (let i = 0; i < 12 && !response.destroyed; i++) {
    response.write('row,')
    await sleep(150)
  }
  response.end()
}

describe('a response that is not signed', () => {
  let handedOver = false
  const late = async (response: ServerResponse): Promise<void> => {
    response.write('first,')
    await sleep(200)
    expect(handedOver).toBe(false)
    response.end('last')
  }
  beforeEach(() => {
    handedOver = false
  })

  test('is handed over as a stream once it is whole', async () => {
    serve = late
    const { data } = await client().chain(UNSIGNED).get({ responseType: 'stream' })
    handedOver = true
    expect(await text(data)).toBe('first,last')
  })

  test('reaches a sink once it is whole', async () => {
    serve = late
    const chunks: Buffer[] = []
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        handedOver = true
        chunks.push(chunk)
        done()
      },
    })
    expect((await client().chain(UNSIGNED).get({ sink })).data).toEqual({ size: 10 })
    expect(Buffer.concat(chunks).toString()).toBe('first,last')
  })

  test('that breaks off reaches nobody', async () => {
    serve = async (response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('first,')
      await sleep(50)
      response.destroy()
    }
    const written: unknown[] = []
    const sink = new Writable({
      write(chunk, _encoding, done) {
        written.push(chunk)
        done()
      },
    })
    const names = readdirSync(tmpdir())
    for (const options of [{ sink }, { responseType: 'stream' }, { sink: join(tmpdir(), 'bill.csv') }])
      expect(await rejection(client().chain(UNSIGNED).get(options))).toMatchObject({ code: 'ERR_RESPONSE_BROKEN' })
    expect(written).toEqual([])
    expect(readdirSync(tmpdir())).toEqual(names)
  })
})

describe('timeout', () => {
  test('limits the pauses of a response that is not signed, not its length', async () => {
    serve = dripping
    const { data } = await client({ timeout: 1_000 }).chain(UNSIGNED).get({ responseType: 'stream' })
    expect(await text(data)).toBe('row,'.repeat(12))
  })

  test('limits a pause that is too long', async () => {
    serve = (response) => response.write('row,')
    for (const options of [{ responseType: 'stream' }, { sink: join(tmpdir(), 'bill.csv') }])
      expect(await rejection(client({ timeout: 200 }).chain(UNSIGNED).get(options))).toMatchObject({
        code: 'ERR_TIMEOUT',
      })
  })

  test('limits the whole of a signed one', async () => {
    serve = (response) => {
      response.writeHead(200, {
        'Wechatpay-Timestamp': String(Math.floor(Date.now() / 1000)),
        'Wechatpay-Nonce': 'n',
        'Wechatpay-Serial': Object.keys(credentials.certs)[0],
        'Wechatpay-Signature': Buffer.alloc(256, 1).toString('base64'),
      })
      return dripping(response)
    }
    expect(await rejection(client({ timeout: 1_000 }).chain(SIGNED).get({ responseType: 'stream' }))).toMatchObject({
      code: 'ERR_TIMEOUT',
    })
  })
})

describe.each(['timeout', 'signal', 'cancel()'])('%s ends, with nothing left behind,', (how) => {
  let names: string[] = []
  let files: string[] = []
  beforeEach(() => {
    names = readdirSync(tmpdir())
    files = openFiles()
  })
  afterEach(async () => {
    expect(readdirSync(tmpdir())).toEqual(names)
    await openFilesAre(files)
  })

  /** A call that only its end can end. */
  const ended = async (call: (options: object) => any): Promise<any> => {
    const controller = new AbortController()
    const promise = call(how === 'timeout' ? { timeout: 300 } : { timeout: 0, signal: controller.signal })
    if (how !== 'timeout')
      setTimeout(() => {
        if (how === 'signal') controller.abort()
        else promise.cancel()
      }, 300)
    return rejection(promise)
  }
  const code = how === 'timeout' ? 'ERR_TIMEOUT' : 'ERR_CANCELED'

  test('a sink that never takes', async () => {
    serve = (response) => response.end('x'.repeat(100_000))
    const sink = new Writable({ write: () => undefined })
    expect(
      await ended((options) =>
        client()
          .chain(UNSIGNED)
          .getAsync({ sink, ...options }),
      ),
    ).toMatchObject({ code })
  })

  test('a sink that never finishes', async () => {
    serve = (response) => response.end('x')
    const sink = new Writable({
      write: (_chunk, _encoding, done) => {
        done()
      },
      final: () => undefined,
    })
    expect(
      await ended((options) =>
        client()
          .chain(UNSIGNED)
          .getAsync({ sink, ...options }),
      ),
    ).toMatchObject({ code })
  })

  test('a web stream that never takes', async () => {
    serve = (response) => response.end('x')
    const sink = new WritableStream({ write: () => new Promise(() => undefined) })
    expect(
      await ended((options) =>
        client()
          .chain(UNSIGNED)
          .getAsync({ sink, ...options }),
      ),
    ).toMatchObject({ code })
  })

  test('a response that never ends', async () => {
    serve = (response) => response.write('x')
    expect(
      await ended((options) =>
        client()
          .chain(UNSIGNED)
          .getAsync({ responseType: 'stream', ...options }),
      ),
    ).toMatchObject({ code })
  })

  test('an upload whose source never ends, before anything is sent', async () => {
    const source = new Readable({ read: () => undefined })
    source.push('id card')
    let requests = 0
    serve = () => requests++
    const body = new MediaUtil('a.png', source)
    const error = await ended((options) => client().v3.merchant.media.upload.postAsync({ body, ...options }))
    expect(error).toMatchObject({ code, outcome: 'not-sent' })
    expect(requests).toBe(0)
  })

  test('an upload that nobody answers', async () => {
    serve = () => undefined
    const body = new MediaUtil('a.png', Readable.from(['id card']))
    const error = await ended((options) => client().v3.merchant.media.upload.postAsync({ body, ...options }))
    expect(error).toMatchObject({ code, outcome: 'unknown' })
    await body.close()
  })
})

describe('an upload from a stream on the driver', () => {
  const files = () => openFiles().filter((name) => name.includes('wechatpay-'))

  test.each(['the MediaUtil', 'its stream'])(
    'given as %s is whole, and its file is gone with the call',
    async (form) => {
      const media = new MediaUtil('a.png', Readable.from(['id ', 'card']))
      const axios: any = world.client().getDriver().select('v3')
      const body = form === 'its stream' ? media.getStream() : media
      await axios.post('/v3/merchant/media/upload', body)
      const request: any = world.sim.requests.at(-1)
      expect(request.verified).toBe(true)
      const digest = createHash('sha256').update('id card').digest('hex')
      expect(String(request.body)).toContain(digest)
      for (let turn = 0; turn < 500 && files().length > 0; turn++) await sleep(10)
      expect(files()).toEqual([])
    },
  )
})
