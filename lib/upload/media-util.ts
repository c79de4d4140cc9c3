import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import { digestAlgorithm } from '../file/digest'
import type { ByteReader } from '../file/source'
import { mediaForm, mediaOptions } from './check-options'
import { given, sourceOf } from './content'
import { counted } from './counted'
import { invalidBody } from './fault'
import { formStream } from './form-stream'
import { multipartFrame, type TextPart } from './frame'
import { failed, requireAsSaid, requireSize, unexpected, type Limits } from './limits'
import { mediaType, sizeLimit } from './media-type'
import { MEDIA, META, uploadWith } from './media-of'
import { metaText } from './meta'
import type { MediaContent, MediaForm, MediaOptions, PreparedUpload, PrepareOptions } from './options'
import { SharedWork } from './shared-work'
import type { MediaSource } from './source'

export type { MediaContent, MediaForm, MediaOptions, PreparedUpload, PrepareOptions } from './options'
export { uploadFault } from './fault'
export { mediaOf } from './media-of'

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
  readonly #limits: Limits
  readonly #source: MediaSource
  readonly #learning = new SharedWork((signal) => this.#learn(signal))
  #known: { readonly size: number | undefined; readonly digest: string } | undefined
  #meta: string | undefined
  /** What `#meta` was written from. */
  #given: unknown

  /** A file on disk, by its path or `file://` URL, or a File, which has its name with it. */
  constructor(file: string | URL | File, options?: MediaOptions)
  /** Bytes, a Blob or a stream, and the name it is to have. */
  constructor(name: string, content: MediaContent, options?: MediaOptions)
  constructor(...args: readonly unknown[]) {
    const sorted = given(args)
    const options = (this.#options = mediaOptions(sorted.options))
    this.filename = sorted.filename
    this.#type = options.contentType ?? mediaType(this.filename)
    this.#algorithm = digestAlgorithm(options.algorithm ?? 'SHA256')
    this.#boundary = options.boundary ?? `wechatpay-chain-${randomBytes(16).toString('hex')}`
    const { maxSize = sizeLimit(this.#type) } = options
    const { filename } = this
    this.#limits = { filename, maxSize: maxSize === false || maxSize === Infinity ? undefined : maxSize, options }
    this.#source = sourceOf(sorted, options, this.#algorithm, this.#limits)
    Object.defineProperty(this, MEDIA, { value: this })
    Object.defineProperty(this, META, { value: () => this.#given ?? this.#options.meta })
  }

  /**
   * Learns size and digest, and checks the size. The client waits for this before it signs; by hand it is needed only before
   * `getMeta()` of a Blob or a stream.
   *
   * @throws InvalidArgumentError `ERR_INVALID_BODY` when the file cannot be read, is empty, or is larger than WeChat Pay takes
   */
  async ready(): Promise<this> {
    await this.#ready()
    return this
  }

  /**
   * Everything that one exchange has to know before it sends the form, learned under its signal.
   *
   * @throws InvalidArgumentError `ERR_INVALID_BODY` as `ready()`, and for a stream that was sent already and flows only once;
   * TransportError `ERR_CANCELED` (`signal`), `ERR_SINK` (no temporary file can be written)
   * @example
   * const upload = await media.prepare({ signal })
   * // sign upload.meta, send upload.open() as upload.contentType, with upload.length where it is known
   */
  async prepare({ signal, form, meta: members }: PrepareOptions = {}): Promise<PreparedUpload> {
    this.#source.requireUnsent?.()
    const own = mediaForm(form)
    const { size } = await this.#ready(signal)
    const { head, tail, meta } = this.#frame(own, members)
    return {
      meta,
      contentType: this.getContentType(),
      length: size === undefined ? undefined : head.length + size + tail.length,
      open: () => this.#stream(own, members),
    }
  }

  /**
   * The `meta` part, exactly as it is sent and signed. Of a path it is computed on the spot, by reading the file.
   *
   * @throws InvalidArgumentError `ERR_INVALID_BODY` for a Blob or a stream that was not waited for: `await media.ready()`
   */
  getMeta(): string {
    return this.#metaOf(this.#options.meta)
  }

  /**
   * Replaces `meta` as a whole; without an argument, goes back to the computed one. It is sent and signed as it is given.
   *
   * @param meta JSON text, or an object
   */
  setMeta(meta?: string | Readonly<Record<string, unknown>> | null): this {
    this.#meta = meta === undefined || meta === null || typeof meta === 'string' ? (meta ?? undefined) : metaText(meta)
    this.#given = meta ?? undefined
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
    return this.#stream(mediaForm(form))
  }

  #stream(own: MediaForm, members?: unknown): Readable {
    const stream = formStream(this.filename, async (signal) => {
      this.#source.requireUnsent?.()
      const { size } = await this.#ready(signal)
      const { head, tail } = this.#frame(own, members)
      return { head, tail, file: this.#content(size) }
    })
    // Sent again, it is what it was: with the same members.
    Object.defineProperty(stream, MEDIA, { value: members === undefined ? this : uploadWith(this, members) })
    return stream
  }

  /** Bytes of the whole form, for `Content-Length`; `undefined` for a stream sent as it flows without `size`. */
  async getLength(form?: MediaForm): Promise<number | undefined> {
    const own = mediaForm(form)
    const { size } = await this.#ready()
    if (size === undefined) return undefined
    const { head, tail } = this.#frame(own)
    return head.length + size + tail.length
  }

  /**
   * Digest of the file in lower-case hexadecimal, such as the MD5 that APIv2's `media_hash` takes; `signal` ends the waiting.
   */
  async getDigest(algorithm: string = this.#algorithm, { signal }: { signal?: AbortSignal } = {}): Promise<string> {
    const { digest } = await this.#ready(signal)
    if (digestAlgorithm(algorithm) === this.#algorithm) return digest
    return this.#source.digest(algorithm, signal).catch((error: unknown) => {
      throw failed(this.#limits, error)
    })
  }

  /** Removes the temporary file of a stream, after which it cannot be sent again. Harmless otherwise. */
  async close(): Promise<void> {
    await this.#source.close()
  }

  async #ready(signal?: AbortSignal): Promise<{ size: number | undefined; digest: string }> {
    return (this.#known ??= await this.#learning.join(signal))
  }

  async #learn(signal: AbortSignal): Promise<{ size: number | undefined; digest: string }> {
    try {
      const size = await this.#source.size(signal)
      requireSize(this.#limits, size)
      return requireAsSaid(this.#limits, { size, digest: await this.#source.digest(this.#algorithm, signal) })
    } catch (error) {
      throw failed(this.#limits, error)
    }
  }

  /** The bytes of the file, as they were when they were learned. */
  #content(size: number | undefined): ByteReader {
    const digest = this.#source.mutable === true ? this.#known?.digest : undefined
    return counted(this.#source.open(), {
      size,
      maxSize: this.#limits.maxSize,
      digest: digest === undefined ? undefined : { algorithm: this.#algorithm, hex: digest },
      refuse: (sent) => unexpected(this.#limits, size, sent),
    })
  }

  #metaOf(members: MediaForm['meta'], instead?: unknown): string {
    if (this.#meta !== undefined) return instead === undefined ? this.#meta : metaText(instead as object | string)
    const { digest } = (this.#known ??= this.#knownNow())
    const { filenameField = 'filename', digestField = this.#algorithm } = this.#options
    return metaText({
      ...(filenameField !== false && { [filenameField]: this.filename }),
      [digestField]: digest,
      ...((instead ?? members) as object | undefined),
    })
  }

  #knownNow(): { size: number | undefined; digest: string } {
    if (!this.#source.known)
      throw invalidBody('the digest of a Blob or a stream takes time: `await media.ready()` before `getMeta()`')
    try {
      return requireAsSaid(this.#limits, this.#source.known(this.#algorithm))
    } catch (error) {
      throw failed(this.#limits, error)
    }
  }

  #frame(form: MediaForm, members?: unknown): { head: Buffer; tail: Buffer; meta: string } {
    const all: MediaForm = Object.assign(Object.create(null) as object, this.#options, form)
    const { part = 'file', meta, form: fields = {} } = all
    const text = meta === false ? '' : this.#metaOf(meta, members)
    const texts: TextPart[] = meta === false ? [] : [{ name: 'meta', text, type: 'application/json' }]
    for (const [name, value] of Object.entries(fields)) texts.push({ name, text: String(value) })
    const file = { name: part, filename: this.filename, type: this.#type }
    return { ...multipartFrame(this.#boundary, texts, file), meta: text }
  }
}
