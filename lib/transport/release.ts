import type { Readable } from 'node:stream'

import type { AxiosResponse } from 'axios'

import { isStream } from './bytes'

/** Lets go of a streamed answer that nobody will read: its socket would be held until the server gives up. */
export function letGo({ data, request }: Pick<AxiosResponse<unknown>, 'data' | 'request'>): void {
  if (!isStream(data)) return
  if (data instanceof ReadableStream) {
    if (!data.locked) void data.cancel().catch(() => undefined)
    return
  }
  const stream = data as Partial<Readable>
  stream.once?.('error', () => undefined)
  stream.destroy?.()
  // axios wraps the answer in a generator, and one that was never started does not pass its end on.
  end(request)
}

/** The same when the caller ends a stream that was handed over, even before its first byte was read. */
export function letGoWithStream({ data, request }: Pick<AxiosResponse<unknown>, 'data' | 'request'>): void {
  if (isStream(data))
    (data as Partial<Readable>).once?.('close', () => {
      end(request)
    })
}

/** Does nothing where the answer has been read to its end: the socket is the agent's again. */
function end(request: unknown): void {
  if (typeof request === 'object' && request !== null) (request as Partial<Readable>).destroy?.()
}
