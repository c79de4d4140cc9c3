import { Readable } from 'node:stream'

import { AxiosError, AxiosHeaders, type AxiosResponse } from 'axios'
import type { Dispatcher } from 'undici'

import { faultOf } from './fault'
import { unpackerOf } from './unpack'

type Controller = Dispatcher.DispatchController
type Fields = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2]

/** A response as an adapter gives it, but for the config. */
export type Raw = Pick<AxiosResponse<unknown>, 'status' | 'statusText' | 'headers' | 'data'>

/** How a response is wanted, and who is told of it. */
export interface Wanted {
  readonly method: string
  /** As a stream, not in memory. */
  readonly streamed: boolean
  /** Most bytes of the plain body; less than 0 where there is no limit. */
  readonly maxContentLength: number
  /** Bytes of the request can have left. */
  readonly sent: () => void
  /** Nothing more comes over the connection, which is whole or is not. */
  readonly over: (whole: boolean) => void
  readonly resolve: (raw: Raw) => void
  readonly reject: (error: Error) => void
}

/** Takes one response from undici, into memory or as a stream that waits for its reader. */
export class Reply implements Dispatcher.DispatchHandler {
  readonly #wanted: Wanted
  #begun: Raw | undefined
  #chunks: Buffer[] = []
  #size = 0
  #stream: Body | undefined
  #over = false

  constructor(wanted: Wanted) {
    this.#wanted = wanted
  }

  onRequestStart(): void {
    this.#wanted.sent()
  }

  onResponseStart(controller: Controller, status: number, fields: Fields, statusText = ''): void {
    // What is only informed of beforehand is not the response.
    if (status < 200) return
    const headers = headersOf(fields)
    const { method, streamed, maxContentLength, resolve } = this.#wanted
    const raw: Raw = { status, statusText, headers, data: undefined }
    this.#begun = raw
    const isEmpty = method === 'HEAD' || status === 204
    const unpack = isEmpty ? undefined : unpackerOf(headers['content-encoding'] as string | undefined)
    // The bytes that the caller gets are plain, and the headers say so; what cannot be unpacked keeps its name.
    if (isEmpty || unpack !== undefined) delete headers['content-encoding']
    if (unpack === undefined && !streamed) return
    this.#stream = new Body(controller)
    const plain = unpack?.(this.#stream) ?? this.#stream
    if (streamed) {
      raw.data = maxContentLength < 0 ? plain : limited(plain, maxContentLength)
      resolve(raw)
    } else void this.#collect(raw, plain)
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    if (this.#stream !== undefined) {
      if (!this.#stream.push(chunk)) controller.pause()
      return
    }
    this.#size += chunk.length
    const { maxContentLength } = this.#wanted
    if (maxContentLength >= 0 && this.#size > maxContentLength) controller.abort(tooLarge(maxContentLength))
    else this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#end(true)
    if (this.#stream !== undefined) this.#stream.finish()
    else if (this.#begun !== undefined) {
      this.#begun.data = joined(this.#chunks)
      this.#wanted.resolve(this.#begun)
    }
  }

  onResponseError(_controller: Controller | null, error: Error): void {
    this.#end(false)
    const fault = faultOf(error, this.#begun !== undefined)
    this.#stream?.destroy(fault)
    this.#wanted.reject(fault)
  }

  async #collect(raw: Raw, plain: Readable): Promise<void> {
    const { maxContentLength, resolve, reject } = this.#wanted
    const chunks: Buffer[] = []
    try {
      const whole = maxContentLength < 0 ? plain : limited(plain, maxContentLength)
      for await (const chunk of whole) chunks.push(chunk as Buffer)
      raw.data = joined(chunks)
      resolve(raw)
    } catch (error) {
      reject(error as Error)
    }
  }

  #end(whole: boolean): void {
    if (this.#over) return
    this.#over = true
    this.#wanted.over(whole)
  }
}

/** A body as it flows; who lets go of it before its end ends the connection. */
class Body extends Readable {
  #finished = false

  constructor(private readonly controller: Controller) {
    super({ highWaterMark: 64 * 1024 })
  }

  finish(): void {
    this.#finished = true
    this.push(null)
  }

  override _read(): void {
    this.controller.resume()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.#finished) this.controller.abort(error ?? new Error('the response was not read to its end'))
    done(error)
  }
}

/** Those of several lines are one, as Node joins them, and where it has to be one alone, the first. */
function headersOf(fields: Fields): AxiosHeaders {
  const headers = new AxiosHeaders()
  for (const [name, value] of Object.entries(fields))
    headers[name] =
      !Array.isArray(value) || name === 'set-cookie' ? value : SINGLE.has(name) ? value[0] : value.join(', ')
  return headers
}

const SINGLE: ReadonlySet<string> = new Set(
  'age content-length content-type etag expires last-modified location retry-after server'.split(' '),
)

function joined(chunks: readonly Buffer[]): Buffer {
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}

function limited(source: Readable, limit: number): Readable {
  return Readable.from(
    (async function* () {
      let size = 0
      for await (const chunk of source as AsyncIterable<Buffer>) {
        size += chunk.length
        if (size > limit) throw tooLarge(limit)
        yield chunk
      }
    })(),
    { objectMode: false },
  )
}

function tooLarge(limit: number): Error {
  return new AxiosError(`maxContentLength size of ${limit} exceeded`, AxiosError.ERR_BAD_RESPONSE)
}
