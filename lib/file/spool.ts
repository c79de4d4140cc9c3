import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, realpath, rename, rm, stat, unlink } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { TransportError } from '../errors'

/** What can be spooled: a Node stream, a web `ReadableStream`, any asynchronous sequence of bytes. */
export type ByteSource = AsyncIterable<Uint8Array>

/** How a stream is written into a temporary file. */
export interface SpoolOptions {
  /** Directory of the temporary file; the system's own by default. */
  directory?: string | undefined
  /** Sees every chunk before it is written: a digest, a count. What it throws ends the spooling. */
  onChunk?: ((chunk: Uint8Array) => void) | undefined
  /** Last word before anything is handed over; what it throws removes the file and is thrown on. */
  verify?: ((file: { readonly path: string; readonly size: number }) => void | Promise<void>) | undefined
  /** Largest number of bytes that is written. */
  maxBytes?: number | undefined
  signal?: AbortSignal | undefined
  /** Files that still lie on disk: each puts itself in, and takes itself out when it is gone. */
  live?: Set<SpooledFile> | undefined
}

/** A stream that lies, whole and verified, in a temporary file. */
export class SpooledFile {
  /** Absolute path of the temporary file. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly #live: Set<SpooledFile> | undefined

  constructor(path: string, size: number, live?: Set<SpooledFile>) {
    this.path = path
    this.size = size
    this.#live = live
    live?.add(this)
  }

  /** A fresh reader from the start; the file stays until `discard()`. */
  read(): Readable {
    return createReadStream(this.path)
  }

  /**
   * The one reader of this file, which takes it along: the name is gone at once, the bytes as soon as the
   * reader ends, fails or is destroyed.
   *
   * @throws TransportError `ERR_SINK` when the temporary file is gone
   */
  async take(): Promise<Readable> {
    const handle = await open(this.path, 'r').catch((cause: unknown) => {
      throw sinkError(this.path, cause)
    })
    // Where an open file can not be removed (Windows), it is when the reader has closed it.
    const removed = await unlink(this.path).then(
      () => true,
      () => false,
    )
    this.#live?.delete(this)
    const stream = handle.createReadStream()
    if (!removed) stream.once('close', () => void this.discard())
    return stream
  }

  /** Removes the temporary file; repeating it does no harm. */
  async discard(): Promise<void> {
    this.#live?.delete(this)
    await rm(this.path, { force: true })
  }
}

/**
 * Writes a stream into a temporary file and hands it over only when it is whole and `verify` agrees; nothing is left
 * behind otherwise.
 *
 * @throws TransportError `ERR_SINK` (can not be written), `ERR_RESPONSE_TOO_LARGE` (`maxBytes`), `ERR_CANCELED` (`signal`);
 * errors of the source, of `onChunk` and of `verify` come through as they are
 * @example
 * const digest = new Digest('SHA1')
 * const file = await spool(response.data, { onChunk: (chunk) => digest.update(chunk), verify: () => digest.expect(hashValue) })
 * const stream = await file.take()
 */
export async function spool(source: ByteSource, options: SpoolOptions = {}): Promise<SpooledFile> {
  const path = join(options.directory ?? tmpdir(), `wechatpay-${randomBytes(12).toString('hex')}.part`)
  const size = await writePart(source, path, false, options)
  return new SpooledFile(path, size, options.live)
}

/**
 * Writes a stream to `path`, where it appears only when it is whole, on disk and `verify` agrees: until then it is called
 * `<path>.<random>.part`, and an older file of that name stays as it was.
 *
 * @throws TransportError as `spool()` does
 * @example
 * const { path, size } = await spoolTo(response.data, './bills/2026-11-01.csv', { verify: () => digest.expect(hashValue) })
 */
export async function spoolTo(
  source: ByteSource,
  path: string,
  options: Omit<SpoolOptions, 'directory' | 'live'> = {},
): Promise<{ path: string; size: number }> {
  let target: string
  try {
    target = await sinkTarget(path)
  } catch (error) {
    abandon(source)
    throw error
  }
  const part = `${target}.${randomBytes(6).toString('hex')}.part`
  const size = await writePart(source, part, true, options)
  try {
    await rename(part, target)
  } catch (cause) {
    await rm(part, { force: true })
    throw sinkError(path, cause)
  }
  await syncDirectory(dirname(target))
  return { path: target, size }
}

/**
 * Where a file of this name will really be put. Worth a call before anything is sent.
 *
 * @throws TransportError `ERR_SINK` when its directory is missing, or the name belongs to what is no regular file
 */
export async function sinkTarget(path: string): Promise<string> {
  try {
    // Through a symbolic link, so that the link stays what it is.
    const target = await realpath(path).catch(async () => join(await realpath(dirname(resolve(path))), basename(path)))
    const found = await stat(target).catch(() => undefined)
    // A rename would replace /dev/null by a file.
    if (found && !found.isFile()) throw new Error('not a regular file')
    return target
  } catch (cause) {
    throw sinkError(path, cause)
  }
}

async function writePart(source: ByteSource, path: string, lasting: boolean, options: SpoolOptions): Promise<number> {
  let handle: FileHandle
  try {
    // Temporary files are for this user alone, the others as the umask says.
    handle = await open(path, 'wx', lasting ? 0o666 : 0o600)
  } catch (cause) {
    abandon(source)
    throw sinkError(path, cause)
  }
  let size = 0
  try {
    size = await copy(source, handle, path, options)
    // What keeps its name has to outlive a power cut; what is temporary has not.
    if (lasting)
      await handle.sync().catch((cause: unknown) => {
        throw sinkError(path, cause)
      })
    await handle.close()
    await options.verify?.({ path, size })
    return size
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(path, { force: true }).catch(() => undefined)
    throw error
  }
}

async function copy(source: ByteSource, handle: FileHandle, path: string, options: SpoolOptions): Promise<number> {
  const { onChunk, maxBytes = Infinity, signal } = options
  // A web stream that is being iterated can be cancelled by nobody; one that was wrapped, by its wrapper.
  const stream = source instanceof ReadableStream ? Readable.fromWeb(source) : source
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  // A source may be silent for ever: the signal has to win without its help. Not by Promise.race(): the promise that
  // never settles would keep every chunk alive.
  let reject: (error: Error) => void = () => undefined
  const next = (): Promise<IteratorResult<Uint8Array>> =>
    new Promise((resolve, fail) => {
      reject = fail
      if (signal?.aborted) fail(canceled(signal))
      else iterator.next().then(resolve, fail)
    })
  const stop = () => {
    reject(canceled(signal))
  }
  signal?.addEventListener('abort', stop, { once: true })
  let size = 0
  try {
    for (;;) {
      const one = await next()
      if (one.done) return size
      const chunk = one.value
      size += chunk.byteLength
      if (size > maxBytes)
        throw new TransportError(`The stream holds more than ${maxBytes} bytes`, {
          code: 'ERR_RESPONSE_TOO_LARGE',
          retryable: false,
        })
      onChunk?.(chunk)
      for (let done = 0; done < chunk.byteLength;) {
        done += (
          await handle.write(chunk, done).catch((cause: unknown) => {
            throw sinkError(path, cause)
          })
        ).bytesWritten
      }
    }
  } catch (error) {
    abandon(stream)
    void Promise.resolve(iterator.return?.()).catch(() => undefined)
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

/** Lets go of a source that nobody will read, so that its socket is not held. */
function abandon(source: ByteSource): void {
  if (source instanceof ReadableStream && !source.locked) void source.cancel().catch(() => undefined)
  const stream = source as Partial<Readable>
  if (typeof stream.destroy !== 'function') return
  stream.once?.('error', () => undefined)
  stream.destroy()
}

function canceled(signal: AbortSignal | undefined): TransportError {
  return new TransportError('The stream was cancelled', {
    code: 'ERR_CANCELED',
    retryable: false,
    cause: signal?.reason,
  })
}

function sinkError(path: string, cause: unknown): TransportError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new TransportError(`${path} can not be written: ${reason}`, { code: 'ERR_SINK', retryable: false, cause })
}

/** The rename itself outlives a power cut only after this; file systems that can not do it are left alone. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r').catch(() => undefined)
  await directory?.sync().catch(() => undefined)
  await directory?.close().catch(() => undefined)
}
