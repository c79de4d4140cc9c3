import type { RecordedRequest } from './request'

/** Keeps the newest requests, bounded by how many they are and by how much they hold. */
export function requestLog(
  requests: RecordedRequest[],
  { most, bytes }: { most: number; bytes: number },
): (request: RecordedRequest) => void {
  let held = 0
  return (request) => {
    // It is the user's list as well: emptied, it holds nothing.
    if (requests.length === 0) held = 0
    requests.push(request)
    held += sizeOf(request)
    while (requests.length > 1 && (requests.length > most || held > bytes)) {
      const oldest = requests.shift()
      if (oldest) held -= sizeOf(oldest)
    }
  }
}

/** The body is held as bytes and as text. */
function sizeOf({ rawBody, body, target, rawHeaders }: RecordedRequest): number {
  let size = rawBody.length + 2 * (body.length + target.length) + 200
  for (const text of rawHeaders) size += text.length
  return size
}
