import { InvalidArgumentError, SignatureError } from '../errors'

/** The body of a notification as it arrived. */
export type RawBody = string | Uint8Array | ArrayBuffer

/** Bytes of a body that are taken unless told otherwise: notifications hold a few KB. */
export const MAX_BODY = 1024 * 1024

const HOW_TO = [
  "Express: app.post(path, express.raw({ type: '*/*' }), …) before any express.json(), then req.body",
  'Koa: the route before any body parser, then ctx.req',
  "Fastify: addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => done(null, body)), or app.register(handler.fastify, { path })",
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
export function rawBytes(body: unknown, limit = MAX_BODY): Buffer {
  const bytes = bytesOf(body)
  if (bytes === undefined) throw parsed(body)
  if (bytes.length > limit) throw tooLarge(limit)
  if (bytes.length === 0) throw new SignatureError('the notification has no body', { code: 'ERR_NOTIFICATION_EMPTY' })
  return bytes
}

/**
 * Reads a body no further than the limit.
 *
 * @throws SignatureError `ERR_NOTIFICATION_TOO_LARGE`
 */
export async function readBody(stream: AsyncIterable<Uint8Array>, limit = MAX_BODY): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export function isRaw(body: unknown): body is RawBody {
  return typeof body === 'string' || ArrayBuffer.isView(body) || body instanceof ArrayBuffer
}

export function tooLarge(limit: number): SignatureError {
  return new SignatureError(`the body of the notification is larger than ${limit} bytes (maxBody)`, {
    code: 'ERR_NOTIFICATION_TOO_LARGE',
  })
}

/** The refusal of a body that something has parsed, with the ways to the raw one. */
export function parsed(body: unknown): InvalidArgumentError {
  const what =
    body === undefined || body === null ? 'missing' : `a parsed ${Array.isArray(body) ? 'array' : typeof body}`
  return new InvalidArgumentError(
    `the body of a notification is verified as the raw bytes that arrived, and this one is ${what}. How to get them: ${HOW_TO}`,
    {
      code: 'ERR_NOTIFICATION_BODY',
      argument: 'body',
    },
  )
}

function bytesOf(body: unknown): Buffer | undefined {
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof ArrayBuffer) return Buffer.from(body)
  // Views of another realm (a test runner's, a worker's) are no instances of ours.
  return ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : undefined
}
