import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Http2ServerResponse } from 'node:http2'
import { Readable } from 'node:stream'

import { nodeArrival, streamArrival, webArrival, type Arrival, type NodeRequest } from './arrival'
import { endOf, type Ending } from './end'
import type { NotificationAnswer } from './respond'

interface KoaContext {
  req: NodeRequest
  request: object
  status: number
  body: unknown
  set(headers: Record<string, string>): unknown
}
interface FastifyApp {
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: IncomingMessage, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown
  all(
    path: string,
    handler: (
      request: { raw: IncomingMessage; body?: unknown },
      reply: {
        code(status: number): { headers(headers: Record<string, string>): { send(body: string | Readable): unknown } }
      },
    ) => Promise<unknown>,
  ): unknown
}

/** The faces of one handler; each can be passed on as it is. */
export interface Fronts {
  /** `Request` → `Response`: Hono, h3, Next route handlers, Bun, Deno, Workers. `export const POST = handler.fetch` */
  readonly fetch: (request: Request) => Promise<Response>
  /** node:http, node:http2, Express, Nest (`@Req()`, `@Res()`), Next's pages/api. `app.post('/notify', handler.node)` */
  readonly node: (request: NodeRequest, response: ServerResponse) => Promise<void>
  /** `router.post('/notify', handler.koa)` */
  readonly koa: (context: KoaContext) => Promise<void>
  /** A plugin with a parser of its own. `app.register(handler.fastify, { path: '/notify' })` */
  readonly fastify: (app: FastifyApp, options: { path: string }) => Promise<void>
}

/** Dresses a handler for each kind of server: each says what has arrived, and writes how it ends. */
export function createFronts(answer: (arrival: Arrival) => Promise<NotificationAnswer>): Fronts {
  const exchange = async (arrival: Arrival): Promise<Ending> => endOf(await answer(arrival), arrival)
  return {
    fetch: async (request) => {
      const { status, headers, body } = await exchange(webArrival(request))
      return new Response(status === 204 ? null : typeof body === 'string' ? body : webStream(body), {
        status,
        headers,
      })
    },
    node: async (request, response) => {
      await write(await exchange(nodeArrival(request)), response)
    },
    koa: async (context) => {
      const { rawBody } = context.request as { rawBody?: unknown }
      const { status, headers, body } = await exchange(nodeArrival(context.req, rawBody ?? context.req.rawBody))
      context.body = typeof body === 'string' ? body : Readable.from(body)
      context.status = status
      context.set(headers)
    },
    // Fastify takes what returns a promise for a plugin that is ready when it resolves.
    // eslint-disable-next-line @typescript-eslint/require-await
    fastify: async (app, { path }) => {
      app.removeAllContentTypeParsers()
      // The body is read here and not by Fastify, which would answer what is too large by itself.
      app.addContentTypeParser('*', (_request, payload, done) => {
        done(null, payload)
      })
      app.all(path, async ({ raw, body: payload }, reply) => {
        const stream = payload instanceof Readable ? payload : raw
        const { status, headers, body } = await exchange(streamArrival(raw, stream))
        return reply
          .code(status)
          .headers(headers)
          .send(typeof body === 'string' ? body : Readable.from(body, { objectMode: false }))
      })
    },
  }
}

async function write({ status, headers, body, unread }: Ending, response: ServerResponse): Promise<void> {
  // Whoever has gone away, or was answered by something else in the meantime, gets no second response.
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, headers)
  // In HTTP/2 one connection has many streams: only this one ends.
  const { stream } = response as unknown as Partial<Http2ServerResponse>
  const ended = (): void => {
    if (stream !== undefined && unread()) stream.close()
  }
  if (typeof body === 'string') {
    response.end(body, ended)
    return
  }
  response.flushHeaders()
  for await (const piece of body) response.write(piece)
  response.end(ended)
}

function webStream(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      for await (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
}
