import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { InvalidArgumentError, isTransportError } from '../errors'
import { digestAlgorithm } from '../file/digest'
import type { MediaContent, MediaForm, MediaOptions } from './options'
import type { MediaSource } from './source'
import { blobSource, bytesSource, fileSource, onceSource, streamSource } from './source'
import { mediaType, sizeLimit } from './media-type'
import type { TextPart } from './frame'
import { multipartFrame } from './frame'

export type { MediaContent, MediaForm, MediaOptions } from './options'

/** Names a MediaUtil on itself and on its streams, also for another copy of this package. */
const MEDIA = Symbol.for('wechatpay-chain.media')

/**
 * A file to upload, as `multipart/form-data` with a `meta` that alone is signed.
 *
 * @example
 * const media = new MediaUtil('file:///path/图片.jpg')
 * await instance.v3.merchant.media.upload.post({ body: media })
 * @example
 * new MediaUtil('图片.jpg', bytes)   // bytes, a Blob or a stream, with a name
 * new MediaUtil('users.csv', stream, { meta: { bank_type: 'ICBC_DEBIT' } })
 * new MediaUtil('file:///发票.pdf', { filenameField: false, digestField: 'digest', algorithm: 'SM3', meta: { file_type: 'PDF', digest_alogrithm: 'SM3' } })
 * new MediaUtil('file:///demo.png', { part: 'submission_file', filenameField: 'file_name', digestField: 'file_digest', form: { item_id: 56, manage_record_id: '56' } })
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
 */
export class MediaUtil {
  /** The name that WeChat Pay is told. */
  readonly filename: string
  readonly #options: MediaOptions
  readonly #type: string
  readonly #algorithm: string
  readonly #boundary: string
  readonly #maxSize: number | undefined
  readonly #source: MediaSource
  #known: Promise<void> | undefined
  #size: number | undefined
  #digest: string | undefined
  #meta: string | undefined

  /** A file on disk, by its path or `file://` URL, or a File, which has its name with it. */
  constructor(file: string | URL | File, options?: MediaOptions)
  /** Bytes, a Blob or a stream, and the name it is to have. */
  constructor(name: string, content: MediaContent, options?: MediaOptions)
  constructor(file: string | URL | File, second?: MediaContent | MediaOptions, third?: MediaOptions) {
    const content = second !== undefined && isContent(second) ? second : undefined
    const options = third ?? (content === undefined ? (second as MediaOptions | undefined) : undefined) ?? {}
    const path = file instanceof Blob ? file.name : String(file)
    // A name of content is a name even where it looks like a URL or a Windows path.
    const local = content === undefined && path.startsWith('file:') ? fileURLToPath(path) : path
    this.filename = basename(local)
    this.#options = options
    this.#type = checked('contentType', options.contentType ?? mediaType(this.filename), /^[\x20-\x7e]+$/)
    this.#algorithm = digestAlgorithm(options.algorithm ?? 'SHA256')
    this.#boundary = checked(
      'boundary',
      options.boundary ?? `wechatpay-chain-${randomBytes(16).toString('hex')}`,
      /^[\w'+.-]{1,70}$/,
    )
    this.#maxSize = options.maxSize === false ? undefined : (options.maxSize ?? sizeLimit(this.#type))
    this.#source = this.#sourceOf(file instanceof Blob ? file : (content ?? local))
    Object.defineProperty(this, MEDIA, { value: this })
  }

  /**
   * Learns size and digest, and checks the size. The client waits for this before it signs; by hand it is needed only before
   * `getMeta()` of a Blob or a stream.
   *
   * @throws InvalidArgumentError `ERR_INVALID_BODY` when the file can not be read or is larger than WeChat Pay takes
   */
  async ready(): Promise<this> {
    await (this.#known ??= this.#learn())
    return this
  }

  /**
   * The `meta` part, exactly as it is sent and signed. Of a path it is computed on the spot, by reading the file.
   *
   * @throws InvalidArgumentError `ERR_INVALID_BODY` for a Blob or a stream that was not waited for: `await media.ready()`
   */
  getMeta(): string {
    if (this.#meta !== undefined) return this.#meta
    if (this.#digest === undefined) {
      const known = this.#source.known?.(this.#algorithm)
      if (!known) throw invalid('The digest of a Blob or a stream takes time: `await media.ready()` before `getMeta()`')
      this.#check(known.size)
      this.#digest = known.digest
      this.#size = known.size
    }
    const { filenameField = 'filename', digestField = this.#algorithm, meta } = this.#options
    return JSON.stringify({
      ...(filenameField !== false && { [filenameField]: this.filename }),
      [digestField]: this.#digest,
      ...meta,
    })
  }

  /**
   * Replaces `meta` as a whole; without an argument, goes back to the computed one. It is sent and signed as it is given.
   *
   * @param meta JSON text, or an object
   */
  setMeta(meta?: string | Readonly<Record<string, unknown>> | null): this {
    this.#meta =
      meta === undefined || meta === null ? undefined : typeof meta === 'string' ? meta : JSON.stringify(meta)
    return this
  }

  /** `multipart/form-data` with the boundary; the same for every stream of this file. */
  getContentType(): string {
    return `multipart/form-data; boundary=${this.#boundary}`
  }

  /**
   * A fresh stream of the whole form, for each sending. Nothing is opened before it is read.
   *
   * @param form other parts than those of the constructor, such as APIv2's
   */
  getStream(form?: MediaForm): Readable {
    const stream = Readable.from(this.#body(form), { objectMode: false })
    Object.defineProperty(stream, MEDIA, { value: this })
    return stream
  }

  /** Bytes of the whole form, for `Content-Length`; `undefined` for a stream sent as it flows without `size`. */
  async getLength(form?: MediaForm): Promise<number | undefined> {
    await this.ready()
    if (this.#size === undefined) return undefined
    const { head, tail } = this.#frame(form)
    return head.length + this.#size + tail.length
  }

  /** Digest of the file in lower-case hexadecimal, such as the MD5 that APIv2's `media_hash` takes. */
  async getDigest(algorithm: string = this.#algorithm): Promise<string> {
    await this.ready()
    return digestAlgorithm(algorithm) === this.#algorithm && this.#digest !== undefined
      ? this.#digest
      : this.#source.digest(algorithm)
  }

  /** Removes the temporary file of a stream, after which it can not be sent again. Harmless otherwise. */
  async close(): Promise<void> {
    await this.#source.close()
  }

  async #learn(): Promise<void> {
    try {
      const size = await this.#source.size()
      this.#check(size)
      this.#digest ??= await this.#source.digest(this.#algorithm)
      this.#size = size
    } catch (error) {
      this.#known = undefined
      if (isTransportError(error) && error.code === 'ERR_RESPONSE_TOO_LARGE') this.#check(Infinity)
      throw error
    }
  }

  #check(size: number | undefined): void {
    if (this.#maxSize === undefined || size === undefined || size <= this.#maxSize) return
    throw invalid(
      `${this.filename} is larger than the ${this.#maxSize} bytes that WeChat Pay takes${size === Infinity ? '' : `: ${size}`}. Where this API takes more, say so with \`maxSize\``,
    )
  }

  #frame(form: MediaForm = {}): { head: Buffer; tail: Buffer } {
    const { part = 'file', meta, form: fields = {} } = { ...this.#options, ...form }
    const texts: TextPart[] = meta === false ? [] : [{ name: 'meta', text: this.getMeta(), type: 'application/json' }]
    for (const [name, value] of Object.entries(fields)) texts.push({ name, text: String(value) })
    return multipartFrame(this.#boundary, texts, { name: part, filename: this.filename, type: this.#type })
  }

  async *#body(form?: MediaForm): AsyncGenerator<Uint8Array, void, undefined> {
    await this.ready()
    const { head, tail } = this.#frame(form)
    yield head
    let sent = 0
    for await (const chunk of this.#source.open()) {
      sent += chunk.byteLength
      if (sent > (this.#size ?? this.#maxSize ?? Infinity)) break
      yield chunk
    }
    this.#check(sent)
    // The digest has gone out already: other bytes than those must not be completed into a form.
    if (this.#size !== undefined && sent !== this.#size)
      throw invalid(`${this.filename} changed while it was being sent: its digest was of ${this.#size} bytes`)
    yield tail
  }

  #sourceOf(content: string | MediaContent): MediaSource {
    const { digest, size } = this.#options
    if (typeof content === 'string') return fileSource(content)
    if (content instanceof Uint8Array) return bytesSource(content)
    if (content instanceof ArrayBuffer) return bytesSource(new Uint8Array(content))
    if (content instanceof Blob) return blobSource(content)
    return digest === undefined
      ? streamSource(content, this.#maxSize)
      : onceSource(content, this.#algorithm, digest, size)
  }
}

/**
 * The MediaUtil that a request body is, or that its stream came from.
 *
 * @example
 * mediaOf(media) === media && mediaOf(media.getStream()) === media
 */
export function mediaOf(body: unknown): MediaUtil | undefined {
  return typeof body === 'object' && body !== null ? (body as { [MEDIA]?: MediaUtil })[MEDIA] : undefined
}

function isContent(value: MediaContent | MediaOptions): value is MediaContent {
  return (
    value instanceof Uint8Array ||
    value instanceof ArrayBuffer ||
    value instanceof Blob ||
    Symbol.asyncIterator in value
  )
}

function checked(argument: string, value: string, pattern: RegExp): string {
  if (pattern.test(value)) return value
  throw new InvalidArgumentError(
    `\`${argument}\` of a MediaUtil holds characters that a header can not: ${JSON.stringify(value)}`,
    { code: 'ERR_INVALID_ARGUMENT', argument },
  )
}

function invalid(message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { code: 'ERR_INVALID_BODY', argument: 'body' })
}
