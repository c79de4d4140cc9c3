import { empty, type Answer } from './answer'
import type { SimulatorContext } from './context'
import { parameterError } from './refusal'
import type { SimulatorRequest } from './request'

/** The values of a path's variables, decoded. */
export type PathParameters = Readonly<Record<string, string>>

/** Answers the requests of one route. */
export type RouteHandler = (
  request: SimulatorRequest,
  context: SimulatorContext,
  parameters: PathParameters,
) => Answer | Promise<Answer>

/** Method, path template with `{variable}` segments, handler. */
export type Route = readonly [method: string, template: string, handler: RouteHandler]

/** Answers a request, or leaves it to the next handler by returning `undefined`. */
export type Handler = (
  request: SimulatorRequest,
  context: SimulatorContext,
) => Answer | undefined | Promise<Answer | undefined>

/** A template as a pattern; each variable stands for one whole segment, still encoded. */
export function templatePattern(template: string): RegExp {
  const source = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  return new RegExp(`^${source}$`)
}

/** Makes one handler of a table of routes. */
export function createRouter(routes: readonly Route[]): Handler {
  const compiled = routes.map(([method, template, handler]) => ({
    method,
    pattern: templatePattern(template),
    handler,
  }))
  return (request, context) => {
    for (const { method, pattern, handler } of compiled) {
      const match = method === request.method ? pattern.exec(request.path) : null
      if (match) return handler(request, context, decode(match.groups ?? {}))
    }
    return undefined
  }
}

/** Calls the handler of an operation, found by verb and path template; what it commits goes with its answer. */
export function dispatcher(
  routes: readonly Route[],
): (request: SimulatorRequest, context: SimulatorContext, operation: string) => Promise<Answer | undefined> {
  const byOperation = new Map(
    routes.map(([method, template, handler]) => [
      `${method} ${template}`,
      // Most have no variables, and nothing to be decoded.
      { handler, pattern: template.includes('{') ? templatePattern(template) : undefined },
    ]),
  )
  return async (request, context, operation) => {
    const found = byOperation.get(operation)
    if (!found) return undefined
    const parameters = found.pattern ? decode(found.pattern.exec(request.path)?.groups ?? {}) : {}
    return recorded(context, () => found.handler(request, context, parameters))
  }
}

/** Calls a handler; the events that it commits before it first waits are its own. */
export async function recorded({ world }: SimulatorContext, handle: () => Answer | Promise<Answer>): Promise<Answer> {
  const from = world.events.length
  const result = handle()
  const to = world.events.length
  const answer = await result
  return from === to ? answer : { ...answer, events: { from, to } }
}

/** The last handler: 404, which has no body at WeChat Pay; the hint is the simulator's own. */
export function createLastHandler(): (request: SimulatorRequest) => Answer {
  return ({ method, path }) => empty(404, { 'X-Simulator-Hint': `no handler answers ${method} ${path.slice(0, 200)}` })
}

function decode(groups: Readonly<Record<string, string>>): PathParameters {
  const decoded: Record<string, string> = {}
  for (const [name, value] of Object.entries(groups)) {
    try {
      decoded[name] = decodeURIComponent(value)
    } catch {
      throw parameterError({ field: name, value, issue: '不是合法的URL编码', location: 'path' })
    }
  }
  return decoded
}
