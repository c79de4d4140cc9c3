import type { Arrival } from './arrival'
import type { NotificationAnswer } from './respond'

/** Bytes of a body nobody wants that are read and dropped, so that a client that still sends gets to read its response. */
const REST = 4 * 1024 * 1024
/** Milliseconds for that. */
const PATIENCE = 2_000

/** How an exchange ends: the response, and what becomes of the rest of the request. */
export interface Ending {
  readonly status: number
  readonly headers: Record<string, string>
  /** A text; or, where a rest of the request is to be dropped, pieces that end when that is done. */
  readonly body: string | AsyncIterable<Uint8Array>
  /** Whether bytes of the request are still to come when the response has ended: its stream ends too in HTTP/2. */
  readonly unread: () => boolean
}

/**
 * Ends an exchange, the same for all servers. Where the request has arrived as a whole, its connection may stay. Where it
 * has not, the response goes out at once, a bounded rest is read and dropped, and the connection is closed: what follows
 * would be taken for the next request.
 */
export function endOf({ status, headers, body }: NotificationAnswer, arrival: Arrival): Ending {
  if (!arrival.unread()) return { status, headers: { ...headers }, body, unread: arrival.unread }
  return {
    status,
    headers: {
      ...headers,
      ...(status !== 204 && { 'Content-Length': String(Buffer.byteLength(body)) }),
      ...(arrival.closable && { Connection: 'close' }),
    },
    body: status === 204 || arrival.reader === undefined ? body : lingering(body, arrival.reader),
    unread: arrival.unread,
  }
}

async function* lingering(
  body: string,
  reader: { discard(most: number, time: number): Promise<void> },
): AsyncGenerator<Uint8Array, void> {
  if (body !== '') yield Buffer.from(body)
  await reader.discard(REST, PATIENCE)
}
