/** What an answer is, told by its first bytes: downloads answer a file, and XML or JSON when there is none. */
export type Beginning = 'xml' | 'json' | 'gzip' | 'file'

export function startsLike(bytes: Uint8Array): Beginning {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (text.startsWith('\x1f\x8b')) return 'gzip'
  if (text.startsWith('<')) return 'xml'
  return text.startsWith('{') ? 'json' : 'file'
}

/** A stream of which the first chunk has been looked at. */
export interface UnreadStream {
  startsLike(kind: Beginning): boolean
  /** All of it, as it flows. */
  whole(): AsyncIterable<Uint8Array>
  /** No more than `limit` bytes of it. */
  bytes(limit: number): Promise<Buffer>
}

export async function unreadStream(stream: AsyncIterable<Uint8Array>): Promise<UnreadStream> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  async function* whole(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for (let next = first; next.done !== true; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return {
    startsLike: (kind) => startsLike(first.done === true ? new Uint8Array() : first.value) === kind,
    whole,
    async bytes(limit) {
      const chunks: Uint8Array[] = []
      let size = 0
      for await (const chunk of whole()) {
        chunks.push(chunk)
        size += chunk.byteLength
        if (size > limit) break
      }
      return Buffer.concat(chunks)
    },
  }
}
