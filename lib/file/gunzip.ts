import { Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { BrokenResponseError, TransportError } from '../errors'
import type { ByteSource } from './spool'

/** Bytes. A bill of this size has some ten million rows. */
const MAX_BYTES = 8 * 1024 ** 3

/**
 * Unpacks a gzip stream as it flows, up to a bound: a few MB of gzip can hold GBs.
 *
 * @param options.maxBytes largest number of plain bytes; 8 GB by default
 * @throws TransportError `ERR_RESPONSE_BROKEN` (no gzip, truncated, damaged), `ERR_RESPONSE_TOO_LARGE`
 * @example
 * const file = await spool(gunzip(response.data), { onChunk: (chunk) => digest.update(chunk) })
 */
export async function* gunzip(
  source: ByteSource,
  { maxBytes = MAX_BYTES }: { maxBytes?: number } = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const unpack = createGunzip({ chunkSize: 64 * 1024 })
  // Errors reach the loop below through `unpack`.
  pipeline(Readable.from(source, { objectMode: false }), unpack, () => undefined)
  let size = 0
  try {
    for await (const chunk of unpack as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes)
        throw new TransportError(`The gzip stream holds more than ${maxBytes} bytes`, {
          code: 'ERR_RESPONSE_TOO_LARGE',
          retryable: false,
        })
      yield chunk
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code.startsWith('Z_'))
      throw new BrokenResponseError(`The answer is no whole gzip stream: ${(error as Error).message}`, '', error)
    throw error
  }
}
