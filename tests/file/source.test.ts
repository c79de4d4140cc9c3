import { mkdtempSync, rmSync, writeFileSync, createReadStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { EventEmitter, getEventListeners } from 'node:events'
import { gzipSync } from 'node:zlib'
import { digestOf } from '../../lib/file/digest'
import { gunzip } from '../../lib/file/gunzip'
import { startsLike, unreadStream } from '../../lib/file/sniff'
import { openSource, streamOf, type ByteSource } from '../../lib/file/source'
import { spool } from '../../lib/file/spool'
import { openFiles, openFilesAre } from './open-files'

async function read(source: unknown): Promise<string> {
  const reader = openSource(source)
  const chunks: Uint8Array[] = []
  for (let next = await reader.next(); next.done !== true; next = await reader.next()) chunks.push(next.value)
  return Buffer.concat(chunks).toString('latin1')
}
const latin1 = (text: string) => Buffer.from(text).toString('latin1')
const BINARY = Buffer.from(Array.from({ length: 256 }, (_, n) => n))

/** A stream as libraries of the time before Node 10 make it. */
function oldStream(...parts: Buffer[]): EventEmitter {
  const stream = Object.assign(new EventEmitter(), {
    readable: true,
    pipe: () => undefined,
    pause: () => undefined,
    resume: () => undefined,
  })
  setImmediate(() => {
    for (const part of parts) stream.emit('data', part)
    stream.emit('end')
  })
  return stream
}

describe('a source gives the same bytes', () => {
  function* generated() {
    yield BINARY.subarray(0, 3)
    yield new Uint8Array(BINARY.subarray(3))
  }
  async function* flowing() {
    yield BINARY.subarray(0, 3)
    await Promise.resolve()
    yield new DataView(new Uint8Array(BINARY).buffer, 3)
  }
  it.each<[string, () => unknown]>([
    ['as a Node stream', () => Readable.from([BINARY])],
    ['as a Node stream of its first kind', () => oldStream(BINARY.subarray(0, 9), BINARY.subarray(9))],
    ['as a web stream', () => new Blob([BINARY]).stream()],
    ['as a byte stream of the web', () => new Response(BINARY).body],
    ['as an async generator, in views of several kinds', flowing],
    ['as a generator', generated],
    ['as an array of ArrayBuffers', () => [new Uint8Array(BINARY).buffer]],
    ['as 16-bit numbers', () => [new Uint16Array(new Uint8Array(BINARY).buffer)]],
    [
      'as text by the encoding of its stream: latin1',
      () => Readable.from([BINARY], { objectMode: false }).setEncoding('latin1'),
    ],
    [
      'as text by the encoding of its stream: hex',
      () => Readable.from([BINARY], { objectMode: false }).setEncoding('hex'),
    ],
    [
      'as text by the encoding of its stream: base64',
      () => Readable.from([BINARY], { objectMode: false }).setEncoding('base64'),
    ],
  ])('%s', async (_, make) => {
    expect(await read(make())).toBe(BINARY.toString('latin1'))
  })
})

describe('text is UTF-8', () => {
  it.each<[string, () => unknown, string]>([
    ['of a Node stream', () => Readable.from(['图', '片 😀']), '图片 😀'],
    ['of a stream with an encoding', () => Readable.from([Buffer.from('图片 😀')]).setEncoding('utf8'), '图片 😀'],
    [
      'of a web stream',
      () =>
        new ReadableStream({
          start(c) {
            c.enqueue('图')
            c.enqueue('片')
            c.close()
          },
        }),
      '图片',
    ],
    ['of a pair that was cut in two', () => ['\ud83d', '\ude00!'], '😀!'],
    ['of half a pair, which is no character', () => ['a\ud83d'], 'a\ufffd'],
    ['and nothing of empty texts', () => ['', 'a', ''], 'a'],
  ])('%s', async (_, make, text) => {
    expect(await read(make())).toBe(latin1(text))
  })

  it.each<[unknown, string]>([
    [7, 'a number'],
    [{ a: 1 }, 'an Object'],
    [[1], 'an Array'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'a boolean'],
  ])('and a chunk of %j is refused by its name', async (chunk, name) => {
    const reader = openSource([Buffer.from('a'), chunk])
    await reader.next()
    await expect(reader.next()).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      code: 'ERR_INVALID_BODY',
      message: expect.stringContaining(name),
    })
  })
})

describe('a source is let go of at once, while it is silent', () => {
  const never = () => new Promise<never>(() => undefined)
  it.each<[string, (letGo: () => void) => ByteSource]>([
    [
      'a Node stream',
      (letGo) =>
        new Readable({
          read: () => undefined,
          destroy: (_, done) => {
            letGo()
            done(null)
          },
        }),
    ],
    ['a web stream', (letGo) => new ReadableStream({ pull: never, cancel: letGo })],
    [
      'an iterator',
      (letGo) => ({
        [Symbol.asyncIterator]: () => ({
          next: never,
          return: () => {
            letGo()
            return never()
          },
        }),
      }),
    ],
    [
      'a gzip stream',
      (letGo) =>
        gunzip(
          new Readable({
            read: () => undefined,
            destroy: (_, done) => {
              letGo()
              done(null)
            },
          }),
        ),
    ],
  ])('%s', async (_, make) => {
    let gone = 0
    const controller = new AbortController()
    const spooling = spool(
      make(() => gone++),
      { signal: controller.signal },
    )
    await new Promise((resolve) => setTimeout(resolve, 20))
    controller.abort()
    await expect(spooling).rejects.toMatchObject({ code: 'ERR_CANCELED' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(gone).toBe(1)
  })

  it('also through a stream over it that is destroyed', async () => {
    let gone = 0
    const silent = {
      next: never,
      return: () => {
        gone++
        return Promise.resolve({ done: true as const, value: undefined })
      },
    }
    const stream = streamOf(() => silent)
    stream.read()
    stream.destroy()
    await new Promise((resolve) => stream.once('close', resolve))
    expect(gone).toBe(1)
  })

  it('and a digest of a file that is stopped leaves no file open', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'source-'))
    writeFileSync(join(dir, 'a'), Buffer.alloc(8 * 1024 * 1024))
    const before = openFiles()
    const controller = new AbortController()
    const digesting = digestOf(createReadStream(join(dir, 'a')), 'SHA256', controller.signal)
    setImmediate(() => {
      controller.abort()
    })
    await expect(digesting).rejects.toMatchObject({ code: 'ERR_CANCELED' })
    await openFilesAre(before)
    rmSync(dir, { recursive: true })
  })
})

it('many that wait for one signal put one listener on it, and leave none', async () => {
  const { signal } = new AbortController()
  const during: number[] = []
  const onChunk = () => during.push(getEventListeners(signal, 'abort').length)
  const files = await Promise.all(Array.from({ length: 30 }, () => spool(Readable.from([BINARY]), { signal, onChunk })))
  for (const file of files) await file.discard()
  expect([during.length, Math.max(...during)]).toEqual([30, 1])
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

it('many that wait for one signal all end with it', async () => {
  const controller = new AbortController()
  const { signal } = controller
  const silent = () => new Readable({ read: () => undefined })
  const spooling = Promise.allSettled(Array.from({ length: 30 }, () => spool(silent(), { signal })))
  setImmediate(() => {
    controller.abort()
  })
  const codes = (await spooling).map((one) => (one.status === 'rejected' ? one.reason.code : one.status))
  expect(codes).toEqual(Array.from({ length: 30 }, () => 'ERR_CANCELED'))
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

describe('the first bytes', () => {
  it.each([
    ['<xml>', 'xml'],
    ['\ufeff \n<xml>', 'xml'],
    ['{"a":1}', 'json'],
    ['\u001f\u008b\u0008', 'gzip'],
    ['交易时间', 'file'],
    ['', 'file'],
    [' ', 'file'],
    [`${' '.repeat(70)}<xml>`, 'file'],
  ])('%j are %s, in however small chunks they come', async (text, kind) => {
    const bytes = kind === 'gzip' ? Buffer.from(text, 'latin1') : Buffer.from(text)
    expect(startsLike(bytes)).toBe(kind)
    const single = () => Readable.from([...bytes].map((byte) => Buffer.from([byte])))
    const stream = await unreadStream(single())
    expect(stream.startsLike(kind as 'xml')).toBe(true)
    expect(await stream.bytes(1_000)).toEqual(bytes)
    expect(await read((await unreadStream(single())).whole())).toBe(bytes.toString('latin1'))
  })

  it('are no reason to wait for more, once they tell', async () => {
    const source = new PassThrough()
    source.write('<')
    const stream = await unreadStream(source)
    expect(stream.startsLike('xml')).toBe(true)
    source.destroy()
  })

  it('and no more than was asked for, after which the rest is let go of', async () => {
    let read = 0
    const source = new Readable({
      read() {
        read++
        this.push(Buffer.alloc(1_000, 'x'))
      },
    })
    expect((await (await unreadStream(source)).bytes(2_500)).length).toBe(2_500)
    expect(source.destroyed).toBe(true)
    expect(read).toBeLessThan(100)
  })
})

describe('gunzip', () => {
  it('gives the plain bytes', async () => {
    expect(await read(gunzip(Readable.from([gzipSync(BINARY)])))).toBe(BINARY.toString('latin1'))
  })

  it.each([
    ['what is not gzip', Buffer.from('plain')],
    ['half of it', gzipSync(Buffer.alloc(100_000, 'ab')).subarray(0, 60)],
    ['nothing', Buffer.alloc(0)],
  ])('says so of %s', async (_, bytes) => {
    await expect(read(gunzip(Readable.from([bytes], { objectMode: false })))).rejects.toMatchObject({
      code: 'ERR_RESPONSE_BROKEN',
    })
  })

  it('stops a bomb at its bound, and lets go of the source', async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024))
    const parts = Array.from({ length: Math.ceil(bomb.length / 512) }, (_, n) => bomb.subarray(n * 512, n * 512 + 512))
    const source = Readable.from(parts, { highWaterMark: 1 })
    let size = 0
    const reading = (async () => {
      for await (const chunk of gunzip(source, { maxBytes: 1024 * 1024 })) size += chunk.byteLength
    })()
    await expect(reading).rejects.toMatchObject({ code: 'ERR_RESPONSE_TOO_LARGE', retryable: false })
    expect(size).toBeLessThanOrEqual(1024 * 1024)
    expect(source.destroyed).toBe(true)
  })

  it('passes on what its source fails with', async () => {
    const source = new Readable({
      read() {
        this.destroy(new Error('socket hang up'))
      },
    })
    await expect(read(gunzip(source))).rejects.toThrow('socket hang up')
  })
})
