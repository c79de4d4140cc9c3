import type { IncomingMessage } from 'node:http'
import type { Http2ServerRequest } from 'node:http2'
import type { Readable } from 'node:stream'

import { isRaw, parsed, rawBytes, tooLarge } from './body'
import { headerReader, type NotificationHeaders } from './headers'
import type { RawBody } from './protocol'
import { streamReader, webReader, type BodyReader } from './read'

/** A notification as it arrived: a Fetch `Request`, or headers and raw body. */
export type Incoming = { headers: NotificationHeaders; body: RawBody } | Request

/** A request of node:http, Express or Nest: with its body unread, raw as `body`, or raw as `rawBody`. */
export type NodeRequest = IncomingMessage & { body?: unknown; rawBody?: unknown }

/** What came, from whatever server, with its body where it is: here already, or still to be read. */
export interface Arrival {
  /** `undefined` where only headers and body are known. */
  readonly method: string | undefined
  readonly headers: NotificationHeaders
  /** The raw body, or what a parser has made of it. */
  readonly body?: unknown
  /** Reads the body; absent where it is here. */
  readonly reader?: BodyReader
  /** Whether bytes of the body are still to come. */
  readonly unread: () => boolean
  /** Whether a `Connection` header means anything: not so in HTTP/2. */
  readonly closable: boolean
}

const NOTHING_LEFT = (): boolean => false

/** Whatever `handle()` and `parseNotification()` take. */
export function arrivalOf(incoming: Incoming): Arrival {
  const given: unknown = incoming
  if (typeof given !== 'object' || given === null || !('headers' in given) || !given.headers)
    return { method: undefined, headers: {}, body: given, unread: NOTHING_LEFT, closable: false }
  if ('arrayBuffer' in incoming && typeof incoming.arrayBuffer === 'function') return webArrival(incoming)
  const { headers, body } = incoming as { headers: NotificationHeaders; body: unknown }
  return { method: undefined, headers, body, unread: NOTHING_LEFT, closable: false }
}

export function webArrival(request: Request): Arrival {
  const { method, headers, body, bodyUsed } = request
  const common = { method, headers, closable: headers.has('host') }
  if (bodyUsed) return { ...common, body: undefined, unread: NOTHING_LEFT }
  if (body === null) return { ...common, body: '', unread: NOTHING_LEFT }
  const reader = webReader(body)
  return { ...common, reader, unread: () => !reader.ended }
}

/**
 * Finds the raw body where servers and their parsers leave it, else reads it.
 *
 * @param rawBody where the framework keeps it elsewhere than on the request
 */
export function nodeArrival(request: NodeRequest, rawBody: unknown = request.rawBody): Arrival {
  const raw = [rawBody, request.body].find((one) => isRaw(one))
  // A parser that does not know the type leaves `{}`, and the stream alone.
  const given =
    raw === undefined && request.readableDidRead ? { body: request.body } : raw === undefined ? {} : { body: raw }
  return streamArrival(request, request, given)
}

/** The body may come through another stream than the request, as in Fastify. */
export function streamArrival(request: IncomingMessage, stream: Readable, given: { body?: unknown } = {}): Arrival {
  const { method, headers, httpVersionMajor } = request
  const common = { method, headers, closable: httpVersionMajor < 2 }
  if ('body' in given) return { ...common, ...given, unread: () => !request.complete && hasBody(request) }
  const reader = streamReader(stream)
  return {
    ...common,
    reader,
    // What was not touched and is here as a whole, the server itself drops.
    unread: () => !reader.ended && hasBody(request) && (reader.started || !request.complete),
  }
}

/**
 * The bytes of the body.
 *
 * @param time milliseconds for it to arrive
 * @throws InvalidArgumentError `ERR_NOTIFICATION_BODY`
 * @throws SignatureError `ERR_NOTIFICATION_TOO_LARGE`, `ERR_NOTIFICATION_EMPTY`, `ERR_NOTIFICATION_TIMEOUT`, `ERR_NOTIFICATION_ABORTED`
 */
export async function bodyOf({ headers, body, reader }: Arrival, maxBody: number, time: number): Promise<Buffer> {
  if (reader === undefined) {
    if (!isRaw(body)) throw parsed(body)
    return rawBytes(body, maxBody)
  }
  // What says that it is too large is not even begun.
  if (Number(headerReader(headers)('Content-Length') ?? 0) > maxBody) throw tooLarge(maxBody)
  return rawBytes(await reader.whole(maxBody, time), maxBody)
}

function hasBody(request: IncomingMessage): boolean {
  const { stream } = request as unknown as Partial<Http2ServerRequest>
  if (stream !== undefined) return !stream.endAfterHeaders
  return 'transfer-encoding' in request.headers || Number(request.headers['content-length'] ?? 0) > 0
}
