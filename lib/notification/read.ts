import type { Readable } from 'node:stream'

import { tooLarge } from './body'
import { BEGINNING, limitOf } from './protocol'
import { unreceived } from './refusals'

/**
 * Reads the body of a request piece by piece. It never cancels or destroys it: several servers cannot stand that, and the
 * next request on the same connection would be lost.
 */
export class BodyReader {
  #started = false
  #ended = false
  #next: Promise<Uint8Array | undefined> | undefined
  readonly #read: () => Promise<Uint8Array | undefined>

  /** @param read the next piece; `undefined` at the end */
  constructor(read: () => Promise<Uint8Array | undefined>) {
    this.#read = read
  }

  /** Whether reading has begun: from then on nobody else may read the rest. */
  get started(): boolean {
    return this.#started
  }

  /** Whether nothing is left. */
  get ended(): boolean {
    return this.#ended
  }

  /**
   * The whole body.
   *
   * @param maxBody bytes
   * @param time milliseconds
   * @throws SignatureError `ERR_NOTIFICATION_TOO_LARGE`, `ERR_NOTIFICATION_TIMEOUT`, `ERR_NOTIFICATION_ABORTED`
   */
  async whole(maxBody: number, time: number): Promise<Buffer> {
    const bytes = new GrowingBuffer()
    const whole = await this.#eachWithin(time, (piece) => {
      bytes.add(piece)
      const limit = limitOf(bytes.beginning, maxBody)
      if (bytes.length > limit) throw tooLarge(limit)
      return true
    })
    if (!whole) throw unreceived('ERR_NOTIFICATION_TIMEOUT', 'its body did not arrive within `timeout`')
    return bytes.taken()
  }

  /** Reads the rest and drops it, so that a client that still sends gets to read the response. */
  async discard(most: number, time: number): Promise<void> {
    let size = 0
    try {
      await this.#eachWithin(time, ({ byteLength }) => (size += byteLength) <= most)
    } catch {
      // Who has gone away has nothing left to send.
    }
  }

  /** Hands out each piece until one of them is the last, the time is over (false), or `take` wants no more. */
  #eachWithin(time: number, take: (piece: Uint8Array) => boolean): Promise<boolean> {
    this.#started = true
    return new Promise((resolve, reject) => {
      let late = false
      const timer = setTimeout(
        () => {
          late = true
          resolve(false)
        },
        Math.max(0, time),
      )
      const pump = async (): Promise<void> => {
        for (;;) {
          const piece = await this.#piece()
          if (late || piece === undefined || !take(piece)) return
        }
      }
      pump()
        .then(() => {
          resolve(true)
        }, reject)
        .finally(() => {
          clearTimeout(timer)
        })
    })
  }

  async #piece(): Promise<Uint8Array | undefined> {
    if (this.#ended) return undefined
    // A piece that was asked for too late is still the next one.
    const next = (this.#next ??= this.#read())
    try {
      const piece = await next
      if (this.#next === next) this.#next = undefined
      if (piece === undefined) this.#ended = true
      return piece
    } catch (cause) {
      this.#ended = true
      throw unreceived('ERR_NOTIFICATION_ABORTED', 'the client went away before its body had arrived', cause)
    }
  }
}

/** The body of a request of node:http or node:http2, or of a stream that a parser hands on. */
export function streamReader(stream: Readable): BodyReader {
  let pieces: AsyncIterator<unknown> | undefined
  return new BodyReader(async () => {
    pieces ??= stream.iterator({ destroyOnReturn: false })
    const { done, value } = (await pieces.next()) as IteratorResult<unknown, undefined>
    // After setEncoding() the pieces are texts.
    if (done === true) return undefined
    return typeof value === 'string' ? Buffer.from(value, stream.readableEncoding ?? 'utf8') : (value as Uint8Array)
  })
}

/** The body of a Fetch `Request`. */
export function webReader(stream: ReadableStream<Uint8Array>): BodyReader {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  return new BodyReader(async () => {
    reader ??= stream.getReader()
    const { done, value } = await reader.read()
    return done ? undefined : value
  })
}

/** Copies what arrives: a body of a million pieces is not kept as a million buffers. */
class GrowingBuffer {
  length = 0
  #bytes = Buffer.allocUnsafeSlow(4096)

  add(piece: Uint8Array): void {
    const length = this.length + piece.byteLength
    if (length > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(length, 2 * this.#bytes.length))
      this.#bytes.copy(larger, 0, 0, this.length)
      this.#bytes = larger
    }
    this.#bytes.set(piece, this.length)
    this.length = length
  }

  get beginning(): Buffer {
    return this.#bytes.subarray(0, Math.min(this.length, BEGINNING))
  }

  taken(): Buffer {
    return this.#bytes.subarray(0, this.length)
  }
}
