import { mediaOf, type MediaUtil } from '../upload/media-util'
import type { WireConfig } from '../transport/exchange'

/** Readies an upload for one try: a fresh stream of the form, its headers, and the `meta` that is signed. */
export async function settleUpload(config: WireConfig, media: MediaUtil): Promise<string> {
  const length = await media.getLength()
  // The caller's own stream is only a sign of what to send; it opens nothing before it is read.
  if (config.data !== media) (config.data as { destroy?(): void }).destroy?.()
  config.data = media.getStream()
  config.transformRequest = []
  config.headers.set('Content-Type', media.getContentType())
  if (length !== undefined) config.headers.set('Content-Length', length)
  return media.getMeta()
}

export { mediaOf }
