import { Readable } from 'node:stream'
import { isInvalidArgumentError, type InvalidArgumentError } from '../errors'
import { digestAlgorithm, digestOf } from '../file/digest'
import { openSource, sequenceOf, type ByteReader, type ByteSource } from '../file/source'
import { spool, type SpooledFile } from '../file/spool'
import { invalidBody, sourceFault } from './fault'
import { SharedWork } from './shared-work'
import type { MediaSource } from './source'

/**
 * A stream, which flows once: it goes to a temporary file first, because the digest is sent before the bytes.
 *
 * @param check throws for a size that is not sent
 */
export function streamSource(
  filename: string,
  stream: ByteSource,
  maxBytes: number | undefined,
  check: (size: number) => void,
): MediaSource {
  let file: SpooledFile | undefined
  let begun = false
  let failure: unknown
  const state = { closed: false }
  const work = new SharedWork(async (signal) => {
    if (isInvalidArgumentError(failure)) throw failure
    if (begun) throw invalidBody(`the stream of ${filename} was let go of half-read: make a new MediaUtil`)
    requireUnread(filename, stream)
    begun = true
    try {
      const spooled = await spool(
        sequenceOf(() => faulty(filename, stream)),
        { maxBytes, signal },
      )
      file = spooled
      check(spooled.size)
      return spooled
    } catch (error) {
      failure = error
      await file?.discard()
      throw error
    }
  })
  const requireUnsent = (): void => {
    if (state.closed) throw sentAlready()
  }
  const spooled = async (signal?: AbortSignal): Promise<SpooledFile> => {
    requireUnsent()
    try {
      return await work.join(signal)
    } catch (error) {
      if (signal?.aborted !== true) requireUnsent()
      throw error
    }
  }
  return {
    size: async (signal) => (await spooled(signal)).size,
    digest: async (algorithm, signal) => (await digestOf((await spooled(signal)).read(), algorithm, signal)).hex,
    requireUnsent,
    open: () => {
      if (!file || state.closed) throw sentAlready()
      return openSource(file.read())
    },
    close: async () => {
      state.closed = true
      await work.stop()
      await file?.discard()
    },
  }
}

/** A stream whose digest the caller knows: it is sent as it flows, once. */
export function onceSource(
  filename: string,
  stream: ByteSource,
  algorithm: string,
  digest: string,
  size: number | undefined,
): MediaSource {
  let opened = false
  const requireUnsent = (): void => {
    if (opened) throw sentAlready()
    requireUnread(filename, stream)
  }
  const digestNow = (asked: string): string => {
    if (digestAlgorithm(asked) === digestAlgorithm(algorithm)) return digest
    throw invalidBody(`\`digest\` is the ${algorithm} of this stream, but its ${asked} is wanted: give that one`)
  }
  return {
    size: () => Promise.resolve(size),
    digest: async (asked) => Promise.resolve(digestNow(asked)),
    known: (asked) => ({ size, digest: digestNow(asked) }),
    requireUnsent,
    open: () => {
      requireUnsent()
      opened = true
      return faulty(filename, stream)
    },
    close: () => Promise.resolve(),
  }
}

/** Reads a source whose failure is a fault of the upload, not of the disk or the wire. */
export function faulty(filename: string, source: ByteSource): ByteReader {
  let reader: ByteReader
  try {
    reader = openSource(source)
  } catch (error) {
    throw sourceFault(filename, error)
  }
  return {
    next: () =>
      reader.next().catch((error: unknown) => {
        throw sourceFault(filename, error)
      }),
    return: () => reader.return(),
  }
}

/**
 * Refuses a stream of which somebody has read already: what is left of it is not the file.
 *
 * @throws InvalidArgumentError `ERR_INVALID_BODY`
 */
export function requireUnread(filename: string, stream: unknown): void {
  const { errored, destroyed, locked, readableDidRead, readableEnded } = stream as Partial<Readable & ReadableStream>
  if (errored) throw sourceFault(filename, errored)
  const why =
    locked === true
      ? 'is locked by another reader'
      : readableEnded === true || readableDidRead === true
        ? 'has been read already'
        : destroyed === true
          ? 'was destroyed'
          : Readable.isDisturbed(stream as Readable)
            ? 'has been read already'
            : undefined
  if (why !== undefined) throw invalidBody(`the stream of ${filename} ${why}: give one that nobody has read`)
}

/** Hears of a failure before the stream is read, which would end the process otherwise. Its reader is told of it as well. */
export function heard(stream: ByteSource): ByteSource {
  const { on } = stream as Partial<Readable>
  if (typeof on === 'function') on.call(stream, 'error', () => undefined)
  return stream
}

/** What can be read once was read. */
function sentAlready(): InvalidArgumentError {
  return invalidBody(
    'this stream was sent already and flows only once: make a new MediaUtil, or give a path, bytes or a Blob',
  )
}
