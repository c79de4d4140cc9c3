import { mediaOf } from '../upload/media-of'

/** Runs all tries of a call, and removes what its upload has spooled once it was taken; what failed may be sent again. */
export function keepingUpload<T>(data: unknown, tries: () => Promise<T>): Promise<T> {
  const media = mediaOf(data)
  return media === undefined
    ? tries()
    : tries().then(async (taken) => {
        await media.close()
        return taken
      })
}
