import type { ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import type { HeaderList } from './sign-answer'

/** An answer as it goes out: signed, with all its headers. */
export interface Reply {
  readonly status: number
  readonly headers: HeaderList
  readonly body: Buffer
  /** Sent in chunks in place of `body`. */
  readonly stream?: () => AsyncIterable<Buffer>
}

/** Bytes of a body up to which it is sent together with its headers. */
const ONE_PIECE = 16_384

/** Writes the first line and the headers; `length` is what `Content-Length` claims. */
export function sendHead(reply: Reply, response: ServerResponse, length = reply.body.length): void {
  const headers: string[] = []
  for (const [name, value] of reply.headers) headers.push(name, value)
  // RFC 9110 8.6: a 204 has no Content-Length.
  if (reply.status !== 204) headers.push('Content-Length', String(length))
  response.writeHead(reply.status, headers)
}

export function sendReply(reply: Reply, response: ServerResponse): void {
  if (reply.stream) {
    response.writeHead(reply.status, reply.headers.flat())
    // Whoever hangs up has had enough.
    pipeline(Readable.from(reply.stream(), { objectMode: false }), response, () => undefined)
    return
  }
  sendHead(reply, response)
  // As text it goes out with its headers in one piece, byte for byte; as bytes it would be a second write.
  if (reply.body.length <= ONE_PIECE) response.end(reply.body.toString('latin1'), 'latin1')
  else response.end(reply.body)
}
