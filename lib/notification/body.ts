import { types } from 'node:util'

import { InvalidArgumentError, type SignatureError } from '../errors'
import { limitOf, MAX_XML, type RawBody } from './protocol'
import { unreceived } from './refusals'

/** Bytes of a body that are taken unless told otherwise: notifications hold a few KB. */
export const MAX_BODY = 1024 * 1024

const HOW_TO = [
  "Express: app.post(path, express.raw({ type: '*/*' }), …) before any express.json(), then req.body",
  'Koa: the route before any body parser, then ctx.req',
  "Fastify: app.register(handler.fastify, { path }), or addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => done(null, body))",
  'Nest: NestFactory.create(AppModule, { rawBody: true }), then req.rawBody',
  'Next: export const POST = handler.fetch in a route handler; under pages/api export const config = { api: { bodyParser: false } }',
  'Fetch (Hono, Bun, Deno, Workers): the Request itself, or await request.text()',
].join('; ')

/**
 * The bytes of a raw body; what is parsed already is refused, since another spelling of it was signed.
 *
 * @throws InvalidArgumentError `ERR_NOTIFICATION_BODY`
 * @throws SignatureError `ERR_NOTIFICATION_TOO_LARGE`, `ERR_NOTIFICATION_EMPTY`
 */
export function rawBytes(body: unknown, maxBody: number): Buffer {
  if (!isRaw(body)) throw parsed(body)
  // A text is at least as long in bytes as in characters: what is too long is not even encoded.
  const limit = limitOf(body, maxBody)
  if (typeof body === 'string' && body.length > limit) throw tooLarge(limit)
  const bytes = bytesOf(body)
  if (bytes.length > limit) throw tooLarge(limit)
  if (bytes.length === 0) throw unreceived('ERR_NOTIFICATION_EMPTY', 'it has no body')
  return bytes
}

/** Whether it is a body as it arrived, also of another realm (a test runner's, a worker's). */
export function isRaw(body: unknown): body is RawBody {
  return typeof body === 'string' || ArrayBuffer.isView(body) || types.isAnyArrayBuffer(body)
}

export function tooLarge(limit: number): SignatureError {
  const what = limit === MAX_XML ? 'XML that is read from a notification' : '`maxBody`'
  return unreceived('ERR_NOTIFICATION_TOO_LARGE', `its body is larger than ${limit} bytes, the limit of ${what}`)
}

/** The refusal of a body that something has parsed, with the ways to the raw one. */
export function parsed(body: unknown): InvalidArgumentError {
  const what =
    body === undefined || body === null
      ? 'it is missing (something in front may have read it)'
      : `a parsed ${Array.isArray(body) ? 'array' : typeof body} came`
  return new InvalidArgumentError(
    `\`body\` takes the raw bytes of the notification, because they are what was signed, and ${what}; how to get them: ${HOW_TO}`,
    { code: 'ERR_NOTIFICATION_BODY', argument: 'body' },
  )
}

function bytesOf(body: RawBody): Buffer {
  if (typeof body === 'string') return Buffer.from(body)
  return ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body)
}
