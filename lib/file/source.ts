import { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { invalidArgument } from '../errors'
import { bytesOf, isAsyncIterable, isBytes, isIterable, isNodeReadable, isWebReadable, nameOf } from './kinds'

/** What can be spooled: a Node stream, a web `ReadableStream`, any asynchronous sequence of bytes. */
export type ByteSource = AsyncIterable<Uint8Array>

/**
 * Bytes, chunk after chunk. Other than an async generator, whose `return()` queues behind a `next()` that may never
 * settle, `return()` acts at once: it closes what lies beneath and does not wait for it.
 */
export interface ByteReader extends AsyncIterator<Uint8Array, undefined, undefined> {
  next(): Promise<IteratorResult<Uint8Array, undefined>>
  return(): Promise<IteratorReturnResult<undefined>>
}

/** Where a sequence ends. */
export const END: IteratorReturnResult<undefined> = { done: true, value: undefined }

/** Values one after the other, and how to let go of them at any moment. */
interface Feed {
  next(): PromiseLike<IteratorResult<unknown>> | IteratorResult<unknown>
  stop(): unknown
}

/**
 * Starts to read a source: bytes as they are, text as UTF-8 (or by the encoding that its stream was set to).
 *
 * @throws InvalidArgumentError `ERR_INVALID_BODY`, from `next()`, for a chunk that is neither
 */
export function openSource(source: unknown): ByteReader {
  const feed = feedOf(source)
  const encoding = isNodeReadable(source) ? ((source as Partial<Readable>).readableEncoding ?? null) : null
  const encode = encoderOf(encoding)
  let stopped = false
  return {
    async next() {
      while (!stopped) {
        const one: IteratorResult<unknown, unknown> = await feed.next()
        const chunk = one.done === true ? encode.end() : encode.chunk(one.value)
        if (chunk.byteLength > 0) return { done: false, value: chunk }
        if (one.done === true) break
      }
      return END
    },
    return() {
      stopped = true
      try {
        void Promise.resolve(feed.stop()).catch(() => undefined)
      } catch {
        // What is let go of has nothing left to say.
      }
      return Promise.resolve(END)
    },
  }
}

/** A reader as a sequence. */
export function sequenceOf(open: () => ByteReader): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: open }
}

/** A Node stream over a reader that is opened with the first read; destroying it lets go of the reader at once. */
export function streamOf(open: () => ByteReader): Readable {
  let reader: ByteReader | undefined
  return new Readable({
    read() {
      try {
        reader ??= open()
      } catch (error) {
        this.destroy(error as Error)
        return
      }
      reader.next().then(
        ({ value }) => this.push(value ?? null),
        (error: unknown) => this.destroy(error as Error),
      )
    },
    destroy(error, done) {
      void reader?.return()
      done(error)
    },
  })
}

/** Lets go of a source that nobody will read, so that its socket or file is not held. */
export function abandon(source: unknown): void {
  if (isWebReadable(source)) {
    if (!source.locked) void source.cancel().catch(() => undefined)
    return
  }
  const stream = source as Partial<Readable>
  if (typeof stream.destroy !== 'function') return
  stream.once?.('error', () => undefined)
  stream.destroy()
}

function feedOf(source: unknown): Feed {
  if (isWebReadable(source)) return webFeed(source)
  if (isNodeReadable(source)) {
    const stream = isAsyncIterable(source) ? source : new Readable().wrap(source as NodeJS.ReadableStream)
    const iterator = stream[Symbol.asyncIterator]()
    return {
      next: () => iterator.next(),
      stop: () => {
        abandon(source)
        if (stream !== source) abandon(stream)
      },
    }
  }
  if (!isAsyncIterable(source) && !isIterable(source))
    throw invalidArgument('body', `${nameOf(source)} is not a sequence of bytes`, 'ERR_INVALID_BODY')
  const iterator = isAsyncIterable(source) ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  return { next: () => iterator.next(), stop: () => iterator.return?.() }
}

function webFeed(source: ReadableStream<unknown>): Feed {
  const reader = source.getReader()
  return {
    next: () => reader.read() as Promise<IteratorResult<unknown>>,
    stop: () => reader.cancel(),
  }
}

/** Text to bytes. A surrogate pair that was cut in two is put together again. */
function encoderOf(encoding: BufferEncoding | null): { chunk(value: unknown): Uint8Array; end(): Uint8Array } {
  // A decoder of UTF-16 holds back the first half of a pair until the second comes.
  const halves = new StringDecoder('utf16le')
  const isText = encoding === null || /^utf-?8$/i.test(encoding)
  return {
    chunk(value) {
      if (isBytes(value)) return bytesOf(value)
      if (typeof value !== 'string')
        throw invalidArgument(
          'body',
          `a stream of bytes or text is wanted, but a chunk of this one is ${nameOf(value)}`,
          'ERR_INVALID_BODY',
        )
      return isText ? Buffer.from(halves.write(Buffer.from(value, 'utf16le'))) : Buffer.from(value, encoding)
    },
    end: () => Buffer.from(halves.end()),
  }
}
