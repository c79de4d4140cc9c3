import { mediaOf } from '../upload/media-util'

/** Runs all tries of a call, and removes what its upload has spooled when they are over. */
export async function keepingUpload<T>(data: unknown, tries: () => Promise<T>): Promise<T> {
  const media = mediaOf(data)
  if (media === undefined) return tries()
  try {
    return await tries()
  } finally {
    await media.close()
  }
}
