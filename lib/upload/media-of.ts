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
  return (upload as { [META]?: () => unknown } | undefined)?.[META]?.()
}

/** An upload with other members of `meta`. */
export function uploadWith(upload: Upload, meta: unknown): Upload {
  const changed: Upload = {
    prepare: (options) => upload.prepare({ ...options, meta }),
    getDigest: (...args) => upload.getDigest(...args),
    close: () => upload.close(),
  }
  Object.defineProperty(changed, MEDIA, { value: changed })
  Object.defineProperty(changed, META, { value: () => meta })
  return changed
}
