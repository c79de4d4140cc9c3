import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { BrokenResponseError, TransportError } from '../errors'
import { openSource, sequenceOf, streamOf, type ByteReader, type ByteSource } from './source'
import { MAX_BYTES } from './spool'

/**
 * Unpacks a gzip stream as it flows, up to a bound: a few MB of gzip can hold GBs.
 *
 * @param options.maxBytes largest number of plain bytes; 8 GiB by default
 * @throws TransportError `ERR_RESPONSE_BROKEN` (not gzip, truncated, damaged), `ERR_RESPONSE_TOO_LARGE`
 * @example
 * const file = await spool(gunzip(response.data), { onChunk: (chunk) => digest.update(chunk) })
 */
export function gunzip(source: ByteSource, { maxBytes = MAX_BYTES }: { maxBytes?: number } = {}): ByteSource {
  return sequenceOf(() => reader(source, maxBytes))
}

function reader(source: ByteSource, maxBytes: number): ByteReader {
  const unpack = createGunzip({ chunkSize: 64 * 1024 })
  // Errors reach next() through `unpack`; its end, of whatever kind, lets go of the source.
  pipeline(
    streamOf(() => openSource(source)),
    unpack,
    () => undefined,
  )
  const plain = openSource(unpack)
  let size = 0
  return {
    async next() {
      const one = await plain.next().catch((error: unknown) => {
        throw told(error)
      })
      size += one.value?.byteLength ?? 0
      if (size <= maxBytes) return one
      void plain.return()
      throw new TransportError(`the gzip stream holds more than ${maxBytes} bytes`, {
        code: 'ERR_RESPONSE_TOO_LARGE',
        retryable: false,
      })
    },
    return: () => plain.return(),
  }
}

function told(error: unknown): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException
  return code.startsWith('Z_')
    ? new BrokenResponseError(`the response is not a whole gzip stream: ${message}`, '', error)
    : error
}
