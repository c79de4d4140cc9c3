import type { IncomingMessage, ServerResponse } from 'node:http'

import type { NotificationAnswer } from './answer'
import { isRaw, readBody } from './body'
import type { NotificationHeaders } from './headers'
import type { Incoming } from './parse'

/** A request of node:http, Express or Nest: with its body unread, raw as `body`, or raw as `rawBody`. */
export type NodeRequest = IncomingMessage & { body?: unknown; rawBody?: unknown }

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
    options: { parseAs: 'buffer'; bodyLimit: number },
    parser: (request: unknown, body: Buffer, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown
  post(
    path: string,
    handler: (
      request: { headers: object; body?: unknown },
      reply: { code(status: number): { headers(headers: Record<string, string>): { send(body: string): unknown } } },
    ) => Promise<unknown>,
  ): unknown
}

/** The faces of one handler; each can be passed on as it is. */
export interface Fronts {
  /** `Request` → `Response`: Hono, Next route handlers, Bun, Deno, Workers. `export const POST = handler.fetch` */
  readonly fetch: (request: Request) => Promise<Response>
  /** node:http, Express, Nest (`@Req()`, `@Res()`), Next's pages/api. `app.post('/notify', handler.node)` */
  readonly node: (request: NodeRequest, response: ServerResponse) => Promise<void>
  /** `router.post('/notify', handler.koa)` */
  readonly koa: (context: KoaContext) => Promise<void>
  /** A plugin with a parser of its own. `app.register(handler.fastify, { path: '/notify' })` */
  readonly fastify: (app: FastifyApp, options: { path: string }) => Promise<void>
}

/** Dresses a handler for each kind of server. */
export function createFronts(
  answer: (read: () => Incoming | Promise<Incoming>) => Promise<NotificationAnswer>,
  maxBody: number,
): Fronts {
  const fromNode = (request: NodeRequest, rawBody: unknown = request.rawBody) =>
    answer(() => incoming(request, rawBody, maxBody))
  return {
    fetch: async (request) => {
      const { status, headers, body } = await answer(() => request)
      return new Response(status === 204 ? null : body, { status, headers })
    },
    node: async (request, response) => {
      const { status, headers, body } = await fromNode(request)
      // What was not read would be taken for the next request.
      const rest = request.complete ? {} : { Connection: 'close' }
      response.writeHead(status, { ...headers, ...rest })
      response.end(body)
    },
    koa: async (context) => {
      const { status, headers, body } = await fromNode(context.req, (context.request as { rawBody?: unknown }).rawBody)
      context.body = body
      context.status = status
      context.set(headers)
    },
    // Fastify takes what returns a promise for a plugin that is ready when it resolves.
    // eslint-disable-next-line @typescript-eslint/require-await
    fastify: async (app, { path }) => {
      app.removeAllContentTypeParsers()
      app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: maxBody }, (_request, body, done) => {
        done(null, body)
      })
      app.post(path, async (request, reply) => {
        const { status, headers, body } = await answer(() => ({
          headers: request.headers as NotificationHeaders,
          body: (request.body ?? '') as string,
        }))
        return reply
          .code(status)
          .headers({ ...headers })
          .send(body)
      })
    },
  }
}

/** Finds the raw body where servers and their parsers leave it, else reads it. */
async function incoming(request: NodeRequest, rawBody: unknown, maxBody: number): Promise<Incoming> {
  const { headers, body } = request
  const raw = [rawBody, body].find((one) => isRaw(one))
  if (raw !== undefined) return { headers, body: raw }
  // A parser that does not know the type leaves `{}`, and the stream alone.
  return { headers, body: request.readableDidRead ? (body as string) : await readBody(request, maxBody) }
}
