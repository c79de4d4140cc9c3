import type { Readable } from 'node:stream'
import { isTransportError } from '../errors'
import { END, streamOf, type ByteReader } from '../file/source'
import { markFault, sourceFault } from './fault'

/** What a form is made of, in the order of its bytes. */
export interface FormParts {
  readonly head: Uint8Array
  /** The bytes of the file; whatever it throws is a fault of the upload. */
  readonly file: ByteReader
  readonly tail: Uint8Array
}

/**
 * The stream of a form. Nothing is opened before it is read; when it is destroyed, however early, all is let go of at once. It
 * ends with the fault of the upload, if there was one, and is marked with it.
 *
 * @param open readies the form, ended by its signal
 */
export function formStream(filename: string, open: (signal: AbortSignal) => Promise<FormParts>): Readable {
  const stream: Readable = streamOf(() => marking(formReader(open), filename, () => stream))
  return stream
}

function formReader(open: (signal: AbortSignal) => Promise<FormParts>): ByteReader {
  const controller = new AbortController()
  let parts: FormParts | undefined
  let at: 'head' | 'file' | 'end' = 'head'
  return {
    async next() {
      if (at === 'end') return END
      if (parts === undefined) {
        parts = await open(controller.signal)
        at = 'file'
        return { done: false, value: parts.head }
      }
      const one = await parts.file.next()
      if (one.done !== true) return one
      at = 'end'
      return { done: false, value: parts.tail }
    },
    return() {
      at = 'end'
      controller.abort()
      void parts?.file.return()
      return Promise.resolve(END)
    },
  }
}

function marking(reader: ByteReader, filename: string, stream: () => Readable): ByteReader {
  return {
    next: () =>
      reader.next().catch((error: unknown) => {
        // Once it is destroyed, the source fails because it was let go of.
        if (isTransportError(error) || stream().destroyed) throw error
        throw markFault(stream(), sourceFault(filename, error))
      }),
    return: () => reader.return(),
  }
}
