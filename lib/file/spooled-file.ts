import { closeSync, unlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { TransportError } from '../errors'
import { closeFile, readSome } from './descriptor'
import { forget } from './leftovers'
import { END, streamOf, type ByteReader } from './source'

const CHUNK = 64 * 1024

/** An open temporary file; `path` is there only where an open file cannot be removed. */
export interface TemporaryFile {
  readonly fd: number
  readonly path?: string | undefined
}

/**
 * A stream that lies, whole and verified, in a temporary file which has no name any more: its bytes are gone when the
 * last reader has ended after `discard()`, or when the process ends in whatever way.
 */
export class SpooledFile {
  /** Bytes. */
  readonly size: number
  readonly #file: TemporaryFile
  #readers = 0
  #discarded = false
  #closed: Promise<void> | undefined

  constructor(file: TemporaryFile, size: number) {
    this.size = size
    this.#file = file
    lost.register(this, file, this)
  }

  /**
   * A fresh reader from the start; the file stays until `discard()`.
   *
   * @throws TransportError `ERR_SINK` when it was discarded
   */
  read(): Readable {
    if (this.#discarded)
      throw new TransportError('the temporary file was let go of already', { code: 'ERR_SINK', retryable: false })
    this.#readers++
    return this.#stream()
  }

  /**
   * The last reader of this file: the bytes are gone as soon as it ends, fails or is destroyed.
   *
   * @throws TransportError `ERR_SINK` when it was discarded
   */
  async take(): Promise<Readable> {
    const stream = this.read()
    await this.discard()
    return stream
  }

  /** Gives the bytes up, once their last reader has ended; repeating it does no harm. */
  async discard(): Promise<void> {
    this.#discarded = true
    if (this.#readers === 0) await this.#close()
  }

  #stream(): Readable {
    let position = 0
    let ended = false
    let reading: Promise<unknown> = Promise.resolve()
    // A descriptor that is closed during a read might be somebody else's by then.
    const leave = async (): Promise<void> => {
      await reading
      this.#readers--
      if (this.#discarded && this.#readers === 0) await this.#close()
    }
    const end = (): typeof END => {
      if (!ended) void leave()
      ended = true
      return END
    }
    const reader: ByteReader = {
      next: async () => {
        if (ended || position >= this.size) return end()
        const read = readSome(this.#file.fd, Math.min(CHUNK, this.size - position), position)
        reading = read.catch(() => undefined)
        const value = await read
        if (value.length === 0) throw new Error('the temporary file ended too early')
        position += value.length
        return { done: false, value }
      },
      return: () => Promise.resolve(end()),
    }
    // Opened at once: also a stream that is destroyed unread has to let go of the file.
    return streamOf(() => reader).once('close', end)
  }

  #close(): Promise<void> {
    lost.unregister(this)
    return (this.#closed ??= release(this.#file))
  }
}

/** Closes a temporary file, and removes it where it still has a name; repeating it does harm. */
export async function release({ fd, path }: TemporaryFile): Promise<void> {
  await closeFile(fd)
  if (path === undefined) return
  await rm(path, { force: true }).catch(() => undefined)
  forget(path)
}

/** Files that nobody discarded, and nobody can any more. */
const lost = new FinalizationRegistry<TemporaryFile>(({ fd, path }) => {
  closeSync(fd)
  if (path === undefined) return
  try {
    unlinkSync(path)
  } catch {
    // Gone already.
  }
  forget(path)
})
