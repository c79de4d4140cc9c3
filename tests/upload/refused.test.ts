import { Readable } from 'node:stream'
import { createContext, runInContext } from 'node:vm'
import { buffer } from 'node:stream/consumers'
import { MediaUtil } from '../../lib/upload/media-util'

const BYTES = Buffer.from('图片')
// As plain JavaScript calls it.
const make = (...args: unknown[]) => Reflect.construct(MediaUtil, args) as MediaUtil
const refused = (code: string, argument: string, says = '') =>
  expect.objectContaining({ name: 'InvalidArgumentError', code, argument, message: expect.stringContaining(says) })

describe('an option of the wrong kind is refused by its name', () => {
  it.each<[string, unknown]>([
    ...[NaN, -1, 0, 1.5, '12000', Infinity, null].map((value): [string, unknown] => ['size', value]),
    ...['zz', 'a'.repeat(63), 'g'.repeat(64), '', 7].map((value): [string, unknown] => ['digest', value]),
    ...[NaN, -1, 0, '2MB', true].map((value): [string, unknown] => ['maxSize', value]),
    ...['', 7, null].map((value): [string, unknown] => ['part', value]),
    ...['{}', 7, true, [], null, new Map(), { a: NaN }, { a: 1n }].map((value): [string, unknown] => ['meta', value]),
    ...['a=b', [], { a: {} }, { a: NaN }, { a: undefined }, new FormData()].map((value): [string, unknown] => [
      'form',
      value,
    ]),
    ['filenameField', true],
    ['digestField', ''],
    ['contentType', 'a\r\nb'],
    ['contentType', 7],
    ['boundary', 'a b'],
    ['boundary', 7],
    ['algorithm', 256],
    ['algorithm', 'SHA512'],
  ])('%s: %p', (name, value) => {
    expect(() => make('a.png', BYTES, { [name]: value })).toThrow(refused('ERR_INVALID_ARGUMENT', name, `\`${name}\``))
    if (['part', 'meta', 'form'].includes(name))
      expect(() => make('a.png', BYTES).getStream({ [name]: value })).toThrow(refused('ERR_INVALID_ARGUMENT', name))
  })

  it.each([
    ['max_size', 'maxSize'],
    ['MaxSize', 'maxSize'],
    ['filename_field', 'filenameField'],
    ['contentTyp', 'contentType'],
    ['forms', 'form'],
  ])('%s is not known, and %s is suggested', (name, meant) => {
    expect(() => make('a.png', BYTES, { [name]: 1 })).toThrow(refused('ERR_UNKNOWN_OPTION', name, `\`${meant}\``))
  })

  it('those that are not known at all are told which there are', () => {
    expect(() => make('a.png', { headers: {} })).toThrow(refused('ERR_UNKNOWN_OPTION', 'headers', 'boundary'))
    expect(() => make('a.png', BYTES).getStream({ digest: 'a' } as object)).toThrow(
      refused('ERR_UNKNOWN_OPTION', 'digest'),
    )
  })

  it('undefined is as if absent, and what Object.prototype was given is not read', async () => {
    expect(make('a.png', BYTES, { size: undefined, meta: undefined }).getMeta()).toContain('sha256')
    Object.defineProperty(Object.prototype, 'part', { value: 'evil', configurable: true })
    try {
      expect(String(await buffer(make('a.png', BYTES).getStream()))).toContain('name="file"')
    } finally {
      delete (Object.prototype as { part?: unknown }).part
    }
  })
})

describe('what is not a file is refused by what it is', () => {
  it.each<[string, unknown[], string, string]>([
    ['nothing', [], 'file', 'undefined'],
    ['a number', [7], 'file', 'a number'],
    ['an empty name', ['', BYTES], 'name', ''],
    ['blanks', [' ', BYTES], 'name', ''],
    ['the root', ['/'], 'name', ''],
    ['a File without a name', [new File([BYTES], '')], 'name', ''],
    ['an https: address', ['https://example.com/a.png'], 'file', 'download'],
    ['an https: URL', [new URL('https://example.com/a.png')], 'file', 'download'],
    ['a file: URL with a fragment', ['file:///tmp/a#1.png'], 'file', '%23'],
    ['a file: URL of another host', ['file://elsewhere/a.png'], 'file', ''],
    ['bytes without a name', [BYTES], 'file', 'name'],
    ['a Blob without a name', [new Blob([BYTES])], 'file', 'name'],
    ['a URL as name', [new URL('file:///a.png'), BYTES], 'name', 'name'],
  ])('%s', (_, args, argument, says) => {
    expect(() => make(...args)).toThrow(refused('ERR_INVALID_ARGUMENT', argument, says))
  })

  const used = async () => {
    const stream = Readable.from([BYTES])
    await buffer(stream)
    return stream
  }
  const touched = async () => {
    const stream = Readable.from([BYTES, BYTES])
    await stream[Symbol.asyncIterator]().next()
    return stream
  }
  const locked = () => {
    const stream = new Blob([BYTES]).stream()
    stream.getReader()
    return stream
  }
  const drained = async () => {
    const stream = new Blob([BYTES]).stream()
    const reader = stream.getReader()
    while (!(await reader.read()).done);
    reader.releaseLock()
    return stream
  }
  it.each<[string, () => unknown, string]>([
    ['null', () => null, 'null'],
    ['a number', () => 7, 'a number'],
    ['text', () => 'text', 'Buffer.from'],
    ['a function', () => () => BYTES, 'a function'],
    ['a Promise', () => ({ late: Promise.resolve(BYTES) }), '`await`'],
    ['a Response', () => new Response('a'), '`body`'],
    ['a Date', () => new Date(), 'a Date'],
    ['a stream read to its end', used, 'read already'],
    ['a stream of which somebody has read', touched, 'read already'],
    ['a stream that was destroyed', () => Readable.from([BYTES]).destroy(), 'destroyed'],
    ['a locked web stream', locked, 'locked'],
    ['a web stream read to its end', drained, 'read already'],
  ])('content that is %s', async (_, give, says) => {
    const given = await give()
    const content = typeof given === 'object' && given !== null && 'late' in given ? given.late : given
    for (const options of [[], [{ digest: 'a'.repeat(64) }]])
      if (/already|destroyed|locked/.test(says) || options.length === 0)
        expect(() => make('a.png', content, ...options)).toThrow(refused('ERR_INVALID_BODY', 'body', says))
  })

  it('content that is missing where options follow', () => {
    expect(() => make('a.png', undefined, {})).toThrow(refused('ERR_INVALID_BODY', 'body', 'undefined'))
  })

  it('a stream that somebody reads after it was given', async () => {
    const stream = Readable.from([BYTES])
    const media = make('a.png', stream)
    await buffer(stream)
    await expect(media.prepare()).rejects.toEqual(refused('ERR_INVALID_BODY', 'body', 'read already'))
  })
})

describe('what comes from another realm is known for what it is', () => {
  const realm = createContext({})
  const bytes = () => runInContext(`new Uint8Array([${[...BYTES].join()}])`, realm) as Uint8Array
  // As jsdom has them: classes of its own that share nothing but their names.
  class Blob2 {
    readonly [Symbol.toStringTag]: string = 'Blob'
    readonly size = BYTES.length
    arrayBuffer() {
      return Promise.resolve(bytes().buffer)
    }
  }
  class File2 extends Blob2 {
    override readonly [Symbol.toStringTag]: string = 'File'
    readonly name = 'a.png'
  }
  class Stream2 {
    locked = false
    getReader() {
      const chunks = [bytes()]
      return {
        read: () => Promise.resolve({ done: chunks.length === 0, value: chunks.pop() }),
        cancel: () => Promise.resolve(),
      }
    }
  }
  class URL2 {
    readonly [Symbol.toStringTag] = 'URL'
    readonly href = 'file:///tmp/a.png'
  }

  it.each<[string, () => unknown[]]>([
    ['bytes', () => ['a.png', bytes()]],
    ['an ArrayBuffer', () => ['a.png', bytes().buffer]],
    ['a Blob', () => ['a.png', new Blob2()]],
    ['a File', () => [new File2()]],
    ['a web stream', () => ['a.png', new Stream2()]],
    [
      'a generator of bytes',
      () => [
        'a.png',
        (function* () {
          yield bytes()
        })(),
      ],
    ],
    ['options', () => ['a.png', BYTES, runInContext('({ maxSize: 100 })', realm)]],
  ])('%s', async (_, args) => {
    expect(bytes()).not.toBeInstanceOf(Uint8Array)
    const media = make(...args())
    expect(media.filename).toBe('a.png')
    const upload = await media.prepare()
    const body = await buffer(upload.open())
    expect([body.length, body.includes(BYTES)]).toEqual([upload.length, true])
    await media.close()
  })

  it('a URL', () => {
    expect(make(new URL2()).filename).toBe('a.png')
  })
})
