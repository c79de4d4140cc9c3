import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers'
import { invalidArgument, isTransportError, type InvalidArgumentError } from '../errors'
import { sinkError } from './spool'
import { canceled, Until } from './until'

const NAME = 'the stream given as `sink`'

/**
 * Insists on a Node stream that takes bytes; one that is still being opened, such as `createWriteStream()`, is waited for.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`; TransportError `ERR_CANCELED`
 */
export async function requireOpen(sink: NodeJS.WritableStream, signal: AbortSignal | undefined): Promise<void> {
  const stream = sink as Partial<Writable> & { pending?: unknown }
  if (stream.errored) throw unfit('has failed', stream.errored)
  if (stream.destroyed === true) throw unfit('was destroyed')
  if (stream.writableEnded === true) throw unfit('has ended')
  if (stream.writable === false) throw unfit('cannot be written to')
  if (stream.pending === true && typeof stream.on === 'function') await opened(stream as Writable, signal)
}

/** @throws InvalidArgumentError `ERR_INVALID_OPTION` for a web stream that is locked, closed or failed */
export async function requireOpenWeb(sink: WritableStream<Uint8Array>): Promise<void> {
  if (sink.locked) throw unfit('is locked: release its writer')
  const writer = sink.getWriter()
  const open = Symbol('open')
  try {
    // A stream that has ended or failed has settled this; one turn lets it be heard.
    const turn = new Promise((resolve) => setImmediate(resolve, open))
    if ((await Promise.race([writer.closed, turn])) !== open) throw unfit('has ended')
    if (writer.desiredSize === null) throw unfit('has failed')
  } catch (cause) {
    throw (cause as Partial<InvalidArgumentError>).argument === 'sink' ? cause : unfit('has failed', cause)
  } finally {
    writer.closed.catch(() => undefined)
    writer.releaseLock()
  }
}

/**
 * Hands bytes to a Node stream and ends it, as `pipeline()` does.
 *
 * @throws TransportError `ERR_SINK`, `ERR_CANCELED`
 */
export async function takeStream(
  bytes: Readable,
  sink: NodeJS.WritableStream,
  signal: AbortSignal | undefined,
): Promise<void> {
  await taken(
    signal,
    () => pipeline(bytes, sink),
    () => {
      // It may still tell of its end, and nobody else listens.
      sink.on('error', () => undefined)
      ;(sink as Partial<Writable>).destroy?.()
    },
  )
}

/**
 * Hands bytes to a web stream and closes it.
 *
 * @throws TransportError `ERR_SINK`, `ERR_CANCELED`
 */
export async function takeWeb(
  bytes: Readable,
  sink: WritableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<void> {
  let writer: WritableStreamDefaultWriter<Uint8Array> | undefined
  const write = async (): Promise<void> => {
    const own = (writer = sink.getWriter())
    // Told by write() and close() as well.
    own.closed.catch(() => undefined)
    try {
      for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
        await own.ready
        await own.write(chunk)
      }
      await own.close()
    } finally {
      own.releaseLock()
    }
  }
  await taken(signal, write, () => {
    bytes.destroy()
    writer?.abort(signal?.reason).catch(() => undefined)
  })
}

async function taken(signal: AbortSignal | undefined, work: () => Promise<void>, stop: () => void): Promise<void> {
  const until = new Until(signal)
  try {
    await until.wait(work)
  } catch (cause) {
    stop()
    if (signal?.aborted) throw canceled(signal)
    throw isTransportError(cause) ? cause : sinkError(NAME, cause)
  } finally {
    until.end()
  }
}

async function opened(stream: Writable, signal: AbortSignal | undefined): Promise<void> {
  const until = new Until(signal)
  let forget: () => void = () => undefined
  try {
    await until.wait(
      () =>
        new Promise<void>((resolve, reject) => {
          const done = (): void => {
            resolve()
          }
          const failed = (cause: unknown): void => {
            reject(unfit(`cannot be opened: ${(cause as Error | undefined)?.message ?? 'it was closed'}`, cause))
          }
          const events = { open: done, ready: done, error: failed, close: failed }
          for (const [event, listener] of Object.entries(events)) stream.on(event, listener)
          forget = () => {
            for (const [event, listener] of Object.entries(events)) stream.off(event, listener)
          }
        }),
    )
  } finally {
    until.end()
    forget()
  }
}

function unfit(why: string, cause?: unknown): InvalidArgumentError {
  return invalidArgument('sink', `${NAME} ${why}`, 'ERR_INVALID_OPTION', cause)
}
