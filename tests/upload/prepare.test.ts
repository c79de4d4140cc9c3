import { createHash } from 'node:crypto'
import { appendFile, mkdtemp, rm, truncate, unlink, writeFile } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { MediaUtil, mediaOf, uploadFault, type MediaContent, type MediaOptions } from '../../lib/upload/media-util'
import { openFiles, openFilesAre } from '../file/open-files'

const BYTES = Buffer.from('\u0089PNG\r\n\0图片')
const hash = (bytes: Buffer, algorithm = 'sha256') => createHash(algorithm).update(bytes).digest('hex')
const digest = hash(BYTES)
const invalid = (says: string) => ({
  name: 'InvalidArgumentError',
  code: 'ERR_INVALID_BODY',
  argument: 'body',
  message: expect.stringContaining(says),
})

let dir: string
let path: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'prepare-'))
  path = join(dir, 'a.png')
  await writeFile(path, BYTES)
})
afterEach(async () => {
  await rm(dir, { recursive: true, force: true })
})

const web = (...chunks: unknown[]) =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
async function* generated(...chunks: unknown[]) {
  await Promise.resolve()
  yield* chunks
}

describe('an upload is prepared', () => {
  it.each<[string, () => MediaUtil]>([
    ['a path', () => new MediaUtil(path)],
    ['bytes', () => new MediaUtil('a.png', BYTES)],
    ['a Blob', () => new MediaUtil('a.png', new Blob([BYTES]))],
    ['a Node stream', () => new MediaUtil('a.png', Readable.from([BYTES]))],
    ['a web stream', () => new MediaUtil('a.png', web(BYTES))],
    ['an async generator', () => new MediaUtil('a.png', generated(BYTES) as MediaContent)],
    ['a generator', () => new MediaUtil('a.png', [BYTES][Symbol.iterator]() as unknown as MediaContent)],
  ])('of %s: meta, type, length, and a fresh stream for each try', async (_, make) => {
    const before = openFiles()
    const media = make()
    const { signal } = new AbortController()
    const upload = await media.prepare({ signal })
    expect(upload.meta).toBe(`{"filename":"a.png","sha256":"${digest}"}`)
    expect(upload.contentType).toBe(media.getContentType())
    const [first, second] = [await buffer(upload.open()), await buffer(upload.open())]
    expect(first.equals(second)).toBe(true)
    expect([first.length, first.includes(BYTES), first.includes(upload.meta)]).toEqual([upload.length, true, true])
    expect(mediaOf(upload.open())).toBe(media)
    await media.close()
    await openFilesAre(before)
  })

  it('with the form of APIv2: no meta, and other parts', async () => {
    const media = new MediaUtil('a.png', Readable.from([BYTES]))
    const media_hash = await media.getDigest('MD5', { signal: new AbortController().signal })
    const upload = await media.prepare({ form: { part: 'media', meta: false, form: { media_hash } } })
    expect([upload.meta, media_hash]).toEqual(['', hash(BYTES, 'md5')])
    const body = await buffer(upload.open())
    expect([body.length, body.includes(`\r\n\r\n${media_hash}\r\n`)]).toEqual([upload.length, true])
    await media.close()
  })

  it('of text as UTF-8, with its length in bytes', async () => {
    for (const content of [Readable.from(['图', '片']), web('图', '片'), generated('图', '片')]) {
      const media = new MediaUtil('a.txt', content as MediaContent)
      const upload = await media.prepare()
      expect(upload.meta).toContain(hash(Buffer.from('图片')))
      expect((await buffer(upload.open())).length).toBe(upload.length)
      await media.close()
    }
  })
})

describe('before anything is sent', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a Node stream that fails',
      () =>
        new Readable({
          read() {
            this.destroy(new Error('disk gone'))
          },
        }),
      'disk gone',
    ],
    [
      'a web stream that fails',
      () => new ReadableStream({ pull: () => Promise.reject(new Error('disk gone')) }),
      'disk gone',
    ],
    [
      'an async generator that fails',
      async function* () {
        await Promise.resolve()
        yield BYTES
        throw new Error('disk gone')
      },
      'disk gone',
    ],
    [
      'a generator that fails',
      function* () {
        yield BYTES
        throw new Error('disk gone')
      },
      'disk gone',
    ],
    [
      'a Blob that cannot be read',
      () =>
        Object.assign(new Blob([BYTES]), {
          stream: () => {
            throw new Error('disk gone')
          },
        }),
      'disk gone',
    ],
    ['a stream of numbers', () => Readable.from([1, 2]), 'a number'],
    ['a stream of objects', () => generated({ a: 1 }), 'an Object'],
    ['an empty stream', () => Readable.from([]), 'empty'],
    ['a stream of an empty text', () => web(''), 'empty'],
    ['empty bytes', () => Buffer.alloc(0), 'empty'],
    ['an empty Blob', () => new Blob([]), 'empty'],
  ])('%s is a fault of the upload, each time it is asked', async (_, make, says) => {
    const before = openFiles()
    const made = make()
    const media = new MediaUtil('a.png', (typeof made === 'function' ? made() : made) as MediaContent)
    for (let time = 0; time < 2; time++) await expect(media.prepare()).rejects.toMatchObject(invalid(says))
    await openFilesAre(before)
  })

  it('a stream that failed before it was read ends no process, and is told', async () => {
    const stream = new Readable({ read: () => undefined })
    const media = new MediaUtil('a.png', stream)
    stream.destroy(new Error('early'))
    await new Promise((resolve) => setImmediate(resolve))
    await expect(media.prepare()).rejects.toMatchObject(invalid('early'))
  })

  it('an empty file, a directory and a device are refused', async () => {
    await writeFile(path, '')
    for (const [file, says] of [
      [path, 'empty'],
      [dir, 'directory'],
      ['/dev/zero', 'not a regular file'],
    ] as const) {
      await expect(new MediaUtil(file).prepare()).rejects.toMatchObject(invalid(says))
      expect(() => new MediaUtil(file).getMeta()).toThrow(expect.objectContaining(invalid(says)))
    }
  })

  it('what the caller said of the content has to be so', async () => {
    for (const content of [() => BYTES, () => new Blob([BYTES]), () => Readable.from([BYTES])])
      await expect(new MediaUtil('a.png', content(), { size: 7 }).prepare()).rejects.toMatchObject(
        invalid('`size` is 7'),
      )
    await expect(new MediaUtil('a.png', BYTES, { digest: '0'.repeat(64) }).prepare()).rejects.toMatchObject(
      invalid('`digest`'),
    )
  })

  it('a stream that was sent as it flows is not sent again', async () => {
    const media = new MediaUtil('a.png', Readable.from([BYTES]), { digest, size: BYTES.length })
    const upload = await media.prepare()
    expect((await buffer(upload.open())).length).toBe(upload.length)
    await expect(media.prepare()).rejects.toMatchObject(invalid('sent already'))
    const again = upload.open()
    await expect(buffer(again)).rejects.toMatchObject(invalid('sent already'))
    expect(uploadFault(again)).toMatchObject(invalid('sent already'))
  })
})

describe('the signal', () => {
  const silent = () => new Readable({ read: () => undefined })
  const endless = async function* () {
    for (;;) {
      yield Buffer.alloc(64 * 1024)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  it.each<[string, () => unknown, MediaOptions]>([
    ['a silent Node stream', silent, {}],
    ['a silent web stream', () => new ReadableStream(), {}],
    [
      'a silent generator',
      async function* () {
        yield BYTES
        await new Promise(() => undefined)
      },
      {},
    ],
    ['a stream without end', endless, { maxSize: false }],
    ['a large Blob', () => new Blob([Buffer.alloc(32 * 1024 * 1024)]), { maxSize: false }],
  ])('ends the reading of %s, and nothing stays', async (_, make, options) => {
    const before = openFiles()
    const made = make()
    const media = new MediaUtil('a.png', made as { next?: unknown } as MediaContent, options)
    const controller = new AbortController()
    const prepared = media.prepare({ signal: controller.signal })
    setImmediate(() => {
      controller.abort()
    })
    await expect(prepared).rejects.toMatchObject({ code: 'ERR_CANCELED', cause: { name: 'AbortError' } })
    await openFilesAre(before)
  })

  it('that has come already ends it before the source is read', async () => {
    const source = silent()
    await expect(new MediaUtil('a.png', source).prepare({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'ERR_CANCELED',
    })
    expect(source.readableDidRead).toBe(false)
  })

  it('of one call leaves the others theirs, and the last one lets go of the source', async () => {
    const source = new Readable({ read: () => undefined })
    const media = new MediaUtil('a.png', source)
    const [first, second] = [new AbortController(), new AbortController()]
    const one = media.prepare({ signal: first.signal })
    const other = media.prepare({ signal: second.signal })
    first.abort()
    await expect(one).rejects.toMatchObject({ code: 'ERR_CANCELED' })
    expect(source.destroyed).toBe(false)
    source.push(BYTES)
    source.push(null)
    expect((await other).meta).toContain(digest)
    await media.close()
  })

  it('after which a half-read stream is refused', async () => {
    const media = new MediaUtil('a.png', silent())
    await expect(media.prepare({ signal: AbortSignal.timeout(5) })).rejects.toMatchObject({ code: 'ERR_CANCELED' })
    await expect(media.prepare()).rejects.toMatchObject(invalid('half-read'))
  })

  it('leaves no temporary file', () => {
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('wechatpay-') && name.endsWith('.part'))).toEqual([])
  })
})

describe('while it is sent', () => {
  const once = (chunks: Buffer[], size: number) => new MediaUtil('a.png', Readable.from(chunks), { digest, size })
  it.each<[string, (media: MediaUtil) => Promise<unknown>, string]>([
    ['grew', () => appendFile(path, 'more'), 'has changed'],
    ['shrank', () => truncate(path, 3), 'has changed'],
    ['was emptied', () => truncate(path, 0), 'empty'],
    ['vanished', () => unlink(path), 'ENOENT'],
    ['holds other bytes of the same number', () => writeFile(path, Buffer.alloc(BYTES.length, 'x')), 'has changed'],
  ])('a file that %s is a fault of the upload, and its form stays unfinished', async (_, change, says) => {
    const before = openFiles()
    const media = new MediaUtil(path)
    const upload = await media.prepare()
    await change(media)
    const stream = upload.open()
    const sent: Buffer[] = []
    stream.on('data', (chunk: Buffer) => sent.push(chunk))
    const error = await new Promise((resolve) => stream.once('error', resolve))
    expect(error).toMatchObject(invalid(says))
    expect(uploadFault(stream)).toBe(error)
    expect(Buffer.concat(sent).length).toBeLessThan(upload.length!)
    expect(Buffer.concat(sent).toString('latin1')).not.toMatch(/--\r\n$/)
    await openFilesAre(before)
  })

  it('bytes that were changed meanwhile are found', async () => {
    const bytes = Buffer.from(BYTES)
    const upload = await new MediaUtil('a.png', bytes).prepare()
    bytes[0] = 0
    await expect(buffer(upload.open())).rejects.toMatchObject(invalid('has changed'))
  })

  it.each<[string, () => MediaUtil, string]>([
    ['`size` is too small', () => once([BYTES], BYTES.length - 1), '`size` is'],
    ['`size` is too large', () => once([BYTES], BYTES.length + 1), '`size` is'],
    ['it holds nothing', () => once([], BYTES.length), 'empty'],
    ['its source fails', () => new MediaUtil('a.png', generated(BYTES, 7) as MediaContent, { digest }), 'a number'],
  ])('a stream with its digest: %s', async (_, make, says) => {
    const { open } = await make().prepare()
    const stream = open()
    await expect(buffer(stream)).rejects.toMatchObject(invalid(says))
    expect(uploadFault(stream)).toMatchObject(invalid(says))
  })

  it.each(['before it is read', 'while its source is silent', 'half-way'])(
    'a form that is destroyed %s lets go of all, and is not called a fault of the upload',
    async (when) => {
      const before = openFiles()
      const source = when === 'half-way' ? path : new Readable({ read: () => undefined })
      await writeFile(path, Buffer.alloc(1024 * 1024, 'x'))
      const media = typeof source === 'string' ? new MediaUtil(source) : new MediaUtil('a.png', source, { digest })
      const stream = (await media.prepare()).open()
      if (when !== 'before it is read') await new Promise((resolve) => stream.once('data', resolve))
      stream.destroy()
      await new Promise((resolve) => stream.once('close', resolve))
      if (when.includes('silent')) expect((source as Readable).destroyed).toBe(true)
      expect(uploadFault(stream)).toBeUndefined()
      await openFilesAre(before)
    },
  )

  it('what is no stream of a form has no fault', () => {
    for (const other of [undefined, null, 'text', {}, Readable.from([])]) expect(uploadFault(other)).toBeUndefined()
  })
})
