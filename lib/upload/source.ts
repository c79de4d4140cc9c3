import { closeSync, createReadStream, openSync, readSync, statSync, unlinkSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { InvalidArgumentError } from '../errors'
import { Digest } from '../file/digest'
import type { ByteSource, SpooledFile } from '../file/spool'
import { spool } from '../file/spool'

/** Where the bytes of an upload come from. */
export interface MediaSource {
  /** Bytes; `undefined` while they are unknown. */
  size(): Promise<number | undefined>
  /** Hexadecimal digest of the bytes. */
  digest(algorithm: string): Promise<string>
  /** Both at once, where no waiting is needed. */
  known?: ((algorithm: string) => { size: number | undefined; digest: string }) | undefined
  /** The bytes, from the start. */
  open(): ByteSource
  /** Lets go of what was written to disk. */
  close(): Promise<void>
}

/** Bytes in memory. */
export function bytesSource(bytes: Uint8Array): MediaSource {
  const digestNow = (algorithm: string): string => {
    const digest = new Digest(algorithm)
    digest.update(bytes)
    return digest.hex()
  }
  return {
    size: () => Promise.resolve(bytes.byteLength),
    digest: async (algorithm) => Promise.resolve(digestNow(algorithm)),
    known: (algorithm) => ({ size: bytes.byteLength, digest: digestNow(algorithm) }),
    open: () => Readable.from([bytes], { objectMode: false }),
    close: () => Promise.resolve(),
  }
}

/** A file on disk: read once for the digest and once for each sending. */
export function fileSource(path: string): MediaSource {
  const readable = <T>(read: Promise<T>): Promise<T> =>
    read.catch((cause: unknown) => {
      throw unreadable(path, cause)
    })
  return {
    size: () => readable(stat(path).then((found) => found.size)),
    digest: (algorithm) => readable(digestOf(algorithm, createReadStream(path))),
    known: (algorithm) => {
      try {
        return { size: statSync(path).size, digest: digestNow(algorithm, path) }
      } catch (cause) {
        throw unreadable(path, cause)
      }
    },
    open: () => createReadStream(path),
    close: () => Promise.resolve(),
  }
}

/** A Blob or File: its bytes can be asked for again. */
export function blobSource(blob: Blob): MediaSource {
  return {
    size: () => Promise.resolve(blob.size),
    digest: (algorithm) => digestOf(algorithm, blob.stream()),
    open: () => blob.stream(),
    close: () => Promise.resolve(),
  }
}

/** A stream, which flows once: it goes to a temporary file first, because the digest is sent before the bytes. */
export function streamSource(stream: ByteSource, maxBytes: number | undefined): MediaSource {
  let spooling: Promise<SpooledFile> | undefined
  let file: SpooledFile | undefined
  let closed = false
  const spooled = (): Promise<SpooledFile> => {
    if (closed) return Promise.reject(sentAlready())
    return (spooling ??= spool(stream, { maxBytes }).then((done) => {
      abandoned.register(source, done.path, source)
      return (file = done)
    }))
  }
  const source: MediaSource = {
    size: async () => (await spooled()).size,
    digest: async (algorithm) => digestOf(algorithm, (await spooled()).read()),
    open: () => {
      if (!file || closed) throw sentAlready()
      return file.read()
    },
    close: async () => {
      closed = true
      abandoned.unregister(source)
      await spooling?.then(
        (done) => done.discard(),
        () => undefined,
      )
    },
  }
  return source
}

/** A stream whose digest the caller knows: it is sent as it flows, once. */
export function onceSource(
  stream: ByteSource,
  algorithm: string,
  digest: string,
  size: number | undefined,
): MediaSource {
  let opened = false
  const digestNow = (asked: string): string => {
    if (new Digest(asked).algorithm === new Digest(algorithm).algorithm) return digest
    throw new InvalidArgumentError(`The stream came with its ${algorithm} and not with its ${asked}`, {
      code: 'ERR_INVALID_BODY',
      argument: 'digest',
    })
  }
  return {
    size: () => Promise.resolve(size),
    digest: async (asked) => Promise.resolve(digestNow(asked)),
    known: (asked) => ({ size, digest: digestNow(asked) }),
    open: () => {
      if (opened) throw sentAlready()
      opened = true
      return stream
    },
    close: () => Promise.resolve(),
  }
}

/** Temporary files of uploads that nobody closed. */
const abandoned = new FinalizationRegistry<string>((path) => {
  try {
    unlinkSync(path)
  } catch {
    /* gone already */
  }
})

async function digestOf(algorithm: string, source: ByteSource): Promise<string> {
  const digest = new Digest(algorithm)
  for await (const chunk of source) digest.update(chunk)
  return digest.hex()
}

function digestNow(algorithm: string, path: string): string {
  const digest = new Digest(algorithm)
  const chunk = Buffer.allocUnsafe(256 * 1024)
  const fd = openSync(path, 'r')
  try {
    for (let n = readSync(fd, chunk); n > 0; n = readSync(fd, chunk)) digest.update(chunk.subarray(0, n))
  } finally {
    closeSync(fd)
  }
  return digest.hex()
}

function unreadable(path: string, cause: unknown): Error {
  if (cause instanceof InvalidArgumentError) return cause
  return new InvalidArgumentError(
    `${path} can not be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    { code: 'ERR_INVALID_BODY', argument: 'body', cause },
  )
}

function sentAlready(): Error {
  return new InvalidArgumentError(
    'This stream was sent already and flows only once: make a new MediaUtil, or give a path, bytes or a Blob',
    { code: 'ERR_INVALID_BODY', argument: 'body' },
  )
}
