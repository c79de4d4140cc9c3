import type { Readable } from 'node:stream'

/** The bytes of an answer as an adapter gave them, or nothing where it has parsed them already. */
export function bytesOf(data: unknown): Buffer | undefined {
  if (data === undefined || data === null) return Buffer.alloc(0)
  if (typeof data === 'string') return Buffer.from(data)
  if (Buffer.isBuffer(data)) return data
  if (data instanceof ArrayBuffer) return Buffer.from(data)
  if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  return undefined
}

export function isStream(data: unknown): data is AsyncIterable<Uint8Array> {
  return typeof data === 'object' && data !== null && Symbol.asyncIterator in data
}

/** Lets go of a stream that nobody will read: its socket would be held until the server gives up. */
export function letGo(data: unknown): void {
  if (!isStream(data)) return
  if (data instanceof ReadableStream) {
    if (!data.locked) void data.cancel().catch(() => undefined)
    return
  }
  const stream = data as Partial<Readable>
  stream.once?.('error', () => undefined)
  stream.destroy?.()
}

/** The beginning of a stream, for error messages: no more than `limit` bytes are read. */
export async function beginningOf(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size >= limit) break
  }
  return Buffer.concat(chunks).subarray(0, limit)
}
