import type { PreparedUpload, PrepareOptions } from './options'

/** Names a MediaUtil on itself and on its streams, also for another copy of this package. */
export const MEDIA = Symbol.for('wechatpay-chain.media')
/** Gives what the caller said of `meta`. */
export const META = Symbol.for('wechatpay-chain.meta')

/** What a client has to do with an upload. */
export interface Upload {
  prepare(options?: PrepareOptions): Promise<PreparedUpload>
  getDigest(algorithm?: string, options?: { signal?: AbortSignal }): Promise<string>
  close(): Promise<void>
}

/**
 * The upload that a request body is, or that its stream came from.
 *
 * @example
 * mediaOf(media) === media && mediaOf(media.getStream()) === media
 */
export function mediaOf(body: unknown): Upload | undefined {
  return typeof body === 'object' && body !== null ? (body as { [MEDIA]?: Upload })[MEDIA] : undefined
}

/** What the caller said of the `meta` of an upload: its members, or text. */
export function metaOf(upload: Upload | undefined): unknown {
  const said = (upload as { readonly [META]?: () => unknown } | undefined)?.[META]
  return said === undefined ? undefined : said.call(upload)
}

/** An upload with other members of `meta`. */
export function uploadWith(upload: Upload, meta: unknown): Upload {
  return new ChangedUpload(upload, meta)
}

/** An instance of a class: axios copies plain objects. */
class ChangedUpload implements Upload {
  readonly #upload: Upload
  readonly #meta: unknown

  constructor(upload: Upload, meta: unknown) {
    this.#upload = upload
    this.#meta = meta
    Object.defineProperty(this, MEDIA, { value: this })
    Object.defineProperty(this, META, { value: () => this.#meta })
  }

  prepare(options?: PrepareOptions): Promise<PreparedUpload> {
    return this.#upload.prepare({ ...options, meta: this.#meta })
  }

  getDigest(algorithm?: string, options?: { signal?: AbortSignal }): Promise<string> {
    return this.#upload.getDigest(algorithm, options)
  }

  close(): Promise<void> {
    return this.#upload.close()
  }
}
