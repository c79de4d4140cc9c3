import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

import { TransportError } from '../errors'
import { spool, spoolTo, type ByteSource, type SpoolOptions } from './spool'

type Sink = string | URL | NodeJS.WritableStream

/** What is said of an answer that went to a `sink`. */
export interface Written {
  /** Absolute path, where the sink was a file. */
  path?: string
  /** Bytes. */
  size: number
}

/** Writes an answer to a file, which appears only when it is whole and trusted, or hands it to a stream after that. */
export async function writeSink(source: ByteSource, sink: Sink, options: SpoolOptions): Promise<Written> {
  if (typeof sink === 'string' || sink instanceof URL) {
    return spoolTo(source, sink instanceof URL || sink.startsWith('file://') ? fileURLToPath(sink) : sink, options)
  }
  const file = await spool(source, options)
  try {
    await pipeline(file.read(), sink)
  } catch (cause) {
    throw new TransportError('the stream given as `sink` did not take the answer', {
      code: 'ERR_SINK',
      retryable: false,
      cause,
    })
  } finally {
    await file.discard()
  }
  return { size: file.size }
}

/** An answer as a stream that is handed over only when it is whole and trusted. */
export async function spooledStream(source: ByteSource, options: SpoolOptions): Promise<Readable> {
  const file = await spool(source, options)
  return file.take()
}

/** A stream with nothing left to verify: handed over as it flows, or written where it is wanted. */
export async function handOver(
  source: ByteSource,
  call: { readonly sink?: Sink | undefined; readonly deadline: { readonly signal: AbortSignal } } | undefined,
): Promise<unknown> {
  return call?.sink === undefined ? source : writeSink(source, call.sink, { signal: call.deadline.signal })
}
