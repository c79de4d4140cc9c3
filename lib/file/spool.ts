import { randomBytes } from 'node:crypto'
import { openSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { TransportError } from '../errors'
import { writeFully } from './descriptor'
import { removeAtExit } from './leftovers'
import { abandon, openSource, type ByteSource } from './source'
import { release, SpooledFile, type TemporaryFile } from './spooled-file'
import { Until } from './until'

export type { ByteSource } from './source'
export { SpooledFile } from './spooled-file'

/** Bytes that a file takes at most unless `maxBytes` says otherwise: some thirty million rows of a bill. */
export const MAX_BYTES = 8 * 1024 ** 3

/** What happens to a stream on its way into a file. */
export interface CopyOptions {
  /** Sees every chunk before it is written: a digest, a count. What it throws ends the copying. */
  onChunk?: ((chunk: Uint8Array) => void) | undefined
  /** Last word before anything is handed over; what it throws lets go of the file and is thrown on. */
  verify?: ((file: { readonly size: number }) => void | Promise<void>) | undefined
  /** Largest number of bytes that is written; 8 GiB by default. */
  maxBytes?: number | undefined
  /** Ends it at any moment, whatever it waits for. */
  signal?: AbortSignal | undefined
}

/** How a stream is written into a temporary file. */
export interface SpoolOptions extends CopyOptions {
  /** Directory of the temporary file; the system's own by default. */
  directory?: string | undefined
}

/**
 * Writes a stream into a temporary file and hands it over only when it is whole and `verify` agrees; nothing is left
 * behind otherwise.
 *
 * @throws TransportError `ERR_SINK` (cannot be written), `ERR_RESPONSE_TOO_LARGE` (`maxBytes`), `ERR_CANCELED` (`signal`);
 * errors of the source, of `onChunk` and of `verify` come through as they are
 * @example
 * const digest = new Digest('SHA1')
 * const file = await spool(response.data, { onChunk: (chunk) => digest.update(chunk), verify: () => digest.expect(hashValue) })
 * const stream = await file.take()
 */
export async function spool(source: ByteSource, options: SpoolOptions = {}): Promise<SpooledFile> {
  let file: TemporaryFile
  try {
    file = openTemporary(options.directory ?? tmpdir())
  } catch (error) {
    abandon(source)
    throw error
  }
  try {
    return new SpooledFile(file, await copy(source, file.fd, 'the temporary file', options))
  } catch (error) {
    await release(file)
    throw error
  }
}

/**
 * Copies a stream into an open file, and gives its size when it is whole and `verify` agrees. It lets go of the source if not.
 *
 * @throws as `spool()`
 */
export async function copy(source: ByteSource, fd: number, name: string, options: CopyOptions): Promise<number> {
  const { onChunk, verify, maxBytes = MAX_BYTES, signal } = options
  const until = new Until(signal)
  try {
    const reader = openSource(source)
    try {
      let size = 0
      for (;;) {
        const { done, value: chunk } = await until.wait(() => reader.next())
        if (done === true) break
        if (size + chunk.byteLength > maxBytes)
          throw new TransportError(`the stream holds more than ${maxBytes} bytes`, {
            code: 'ERR_RESPONSE_TOO_LARGE',
            retryable: false,
          })
        onChunk?.(chunk)
        // Not left by the signal: the descriptor has to be free when it is closed.
        await writeFully(fd, chunk, size).catch((cause: unknown) => {
          throw sinkError(name, cause)
        })
        size += chunk.byteLength
      }
      await until.wait(() => verify?.({ size }))
      return size
    } catch (error) {
      void reader.return()
      throw error
    }
  } finally {
    until.end()
  }
}

/** A response as a stream that is handed over only when it is whole and trusted. */
export async function spooledStream(source: ByteSource, options: SpoolOptions): Promise<Readable> {
  return (await spool(source, options)).take()
}

/** `ERR_SINK`: what fails while something is written. */
export function sinkError(name: string, cause: unknown): TransportError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new TransportError(`${name} cannot be written: ${reason}`, { code: 'ERR_SINK', retryable: false, cause })
}

/** For this user alone; and without a name at once, by synchronous calls, so that no end of the process leaves it. */
function openTemporary(directory: string): TemporaryFile {
  const path = join(directory, `wechatpay-${randomBytes(12).toString('hex')}.part`)
  let fd: number
  try {
    fd = openSync(path, 'wx+', 0o600)
  } catch (cause) {
    throw sinkError(path, cause)
  }
  try {
    unlinkSync(path)
    return { fd }
  } catch {
    // Some systems keep the name of an open file.
    removeAtExit(path)
    return { fd, path }
  }
}
