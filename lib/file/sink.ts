import { invalidArgument, isInvalidArgumentError, TransportError } from '../errors'
import { isNodeWritable, isURL, isWebWritable, nameOf } from './kinds'
import { requireOpen, requireOpenWeb, takeStream, takeWeb } from './sink-stream'
import { abandon, type ByteSource } from './source'
import { spool, spooledStream, type CopyOptions } from './spool'
import { prepareTarget, writeTarget } from './target'

export { spooledStream }

/** Where a response is to be written: a path, a `file://` URL, a stream of Node's or the web's. */
export type Sink = string | URL | NodeJS.WritableStream | WritableStream<Uint8Array>

/** What is said of a response that went to a `sink`. */
export interface Written {
  /** Absolute path, where the sink was a file. */
  path?: string
  /** Bytes. */
  size: number
}

/** A sink that can be written to, as far as can be known before. */
export interface ReadySink {
  /**
   * Writes a response: to a file, which appears only when it is whole and trusted, or to a stream after that.
   *
   * @throws TransportError `ERR_SINK` (cannot be written), `ERR_RESPONSE_TOO_LARGE` (`maxBytes`), `ERR_CANCELED` (`signal`);
   * errors of the source, of `onChunk` and of `verify` come through as they are
   */
  write(source: ByteSource, options?: CopyOptions): Promise<Written>
}

/**
 * Checks a sink before anything is sent; nothing is created by it.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` for a folder that is missing or cannot be written to, a name of something
 * that is not a regular file, a URL other than `file:`, a stream that is ended, failed or locked
 */
export async function prepareSink(
  sink: Sink,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<ReadySink> {
  if (typeof sink === 'string' || isURL(sink)) {
    const target = await prepareTarget(sink)
    return { write: (source, options = {}) => writeTarget(source, target, options) }
  }
  if (isNodeWritable(sink)) {
    await requireOpen(sink, signal)
    return {
      write: (source, options = {}) => handedOver(source, options, (file) => takeStream(file, sink, options.signal)),
    }
  }
  if (isWebWritable(sink)) {
    await requireOpenWeb(sink)
    return {
      write: (source, options = {}) => handedOver(source, options, (file) => takeWeb(file, sink, options.signal)),
    }
  }
  throw invalidArgument('sink', `\`sink\` is ${nameOf(sink)}: it takes a path, a file:// URL or a writable stream`)
}

/**
 * Writes a response to a sink that was not checked before its request was sent.
 *
 * @throws TransportError as `ReadySink.write()`; `ERR_SINK` for whatever is wrong with the sink
 */
export async function writeSink(source: ByteSource, sink: Sink, options: CopyOptions): Promise<Written> {
  let ready: ReadySink
  try {
    ready = await prepareSink(sink, options)
  } catch (cause) {
    abandon(source)
    throw isInvalidArgumentError(cause)
      ? new TransportError(cause.message, { code: 'ERR_SINK', retryable: false, cause })
      : cause
  }
  return ready.write(source, options)
}

/** A stream with nothing left to verify: handed over as it flows, or written where it is wanted. */
export async function handOver(
  source: ByteSource,
  call: { readonly sink?: Sink | undefined; readonly deadline: { readonly signal: AbortSignal } } | undefined,
): Promise<unknown> {
  return call?.sink === undefined ? source : writeSink(source, call.sink, { signal: call.deadline.signal })
}

async function handedOver(
  source: ByteSource,
  options: CopyOptions,
  take: (bytes: Awaited<ReturnType<typeof spooledStream>>) => Promise<void>,
): Promise<Written> {
  const file = await spool(source, options)
  const bytes = await file.take()
  try {
    await take(bytes)
    return { size: file.size }
  } finally {
    bytes.destroy()
  }
}
