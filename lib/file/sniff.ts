import { openSource, sequenceOf, type ByteReader } from './source'

/** What a response is, told by its first bytes: downloads give a file, and XML or JSON when there is none. */
export type Beginning = 'xml' | 'json' | 'gzip' | 'file'

/** Bytes that are looked at: what is told stands behind a byte order mark and blanks at most. */
const LOOK = 64

export function startsLike(bytes: Uint8Array): Beginning {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOK))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (text.startsWith('\x1f\x8b')) return 'gzip'
  if (text.startsWith('<')) return 'xml'
  return text.startsWith('{') ? 'json' : 'file'
}

/** A stream of which the first bytes have been looked at. */
export interface UnreadStream {
  /** Its first bytes; nothing where it is empty. */
  readonly beginning: Uint8Array
  startsLike(kind: Beginning): boolean
  /** All of it, as it flows. */
  whole(): AsyncIterable<Uint8Array>
  /** No more than `limit` bytes of it; the rest is let go of. */
  bytes(limit: number): Promise<Buffer>
  /** Lets go of it unread. */
  close(): Promise<void>
}

/**
 * Looks at the first bytes of a stream, in however small chunks they come.
 *
 * @param onChunk is told of each of them
 */
export async function unreadStream(stream: AsyncIterable<Uint8Array>, onChunk?: () => void): Promise<UnreadStream> {
  const reader = openSource(stream)
  const seen: Uint8Array[] = []
  let head = Buffer.alloc(0)
  while (head.length < LOOK && startsLike(head) === 'file') {
    const { done, value } = await reader.next()
    if (done === true) break
    onChunk?.()
    seen.push(value)
    head = Buffer.concat([head, value.subarray(0, LOOK)])
  }
  const beginning = startsLike(head)
  const rest: ByteReader = {
    next() {
      const value = seen.shift()
      return value === undefined ? reader.next() : Promise.resolve({ done: false, value })
    },
    return: () => reader.return(),
  }
  return {
    beginning: head,
    startsLike: (kind) => beginning === kind,
    whole: () => sequenceOf(() => rest),
    async bytes(limit) {
      const chunks: Uint8Array[] = []
      let size = 0
      for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
        chunks.push(next.value)
        size += next.value.byteLength
        if (size < limit) continue
        void rest.return()
        break
      }
      return Buffer.concat(chunks).subarray(0, limit)
    },
    async close() {
      await rest.return()
    },
  }
}
