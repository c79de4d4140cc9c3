import { InvalidArgumentError } from '../../errors'
import { json, type Answer } from '../answer'
import type { FaultRule } from '../faults/kinds'
import type { RecordedRequest, SimulatorRequest } from '../request'
import type { Delivery } from '../notify/deliveries'
import { ActError, type ActAction, type ActDetails } from './act'
import type { Snapshot } from './snapshot'

/** What can be done to a simulator from any language; each has a twin in the class. */
export interface Controlled {
  act(action: ActAction, target: string, details: ActDetails): object
  snapshot(): Snapshot
  clock: { now(): number; advance(duration: number | string): number; set(time: number | string): number }
  deliveries: readonly Delivery[]
  requests: readonly RecordedRequest[]
  fault(rule: FaultRule): unknown
  clearFaults(): void
  reset(): void
  idle(): Promise<void>
  merchant: { mchid: string }
  optionsOf(mchid: string): object
}

const BASE = '/_simulator/'

/** Whether a request is for the simulator itself, and not for WeChat Pay. */
export function isControl(path: string): boolean {
  return path.startsWith(BASE)
}

type Body = Readonly<Record<string, unknown>>
type ControlHandler = (sim: Controlled, body: Body, request: SimulatorRequest) => unknown

const ROUTES: Readonly<Record<string, ControlHandler>> = {
  'GET health': (sim) => ({ status: 'ok', time: time(sim) }),
  'GET config': (sim, _, { query }) => sim.optionsOf(query.get('mchid') ?? sim.merchant.mchid),
  'GET state': (sim) => sim.snapshot(),
  'GET deliveries': async (sim) => {
    await sim.idle()
    return sim.deliveries
  },
  'GET requests': (sim) => sim.requests.map(told),
  'GET clock': (sim) => ({ time: time(sim) }),
  'POST clock': (sim, { advance, set }) => {
    if ((advance === undefined) === (set === undefined))
      throw new ActError(400, 'advance', 'give either advance, as "2h" or milliseconds, or set, as RFC 3339')
    if (advance !== undefined) sim.clock.advance(advance as number | string)
    else sim.clock.set(set as number | string)
    return { time: time(sim) }
  },
  'POST act': (sim, { action, target, details, mchid }) => {
    for (const [name, value] of Object.entries({ action, target }))
      if (typeof value !== 'string') throw new ActError(400, name, `${name} must be a text`)
    const given = typeof details === 'object' && details !== null ? details : {}
    return sim.act(String(action) as ActAction, String(target), {
      ...given,
      ...(typeof mchid === 'string' && { mchid }),
    })
  },
  'POST reset': (sim) => {
    sim.reset()
    return {}
  },
  'POST faults': (sim, rule) => {
    sim.fault(rule as unknown as FaultRule)
    return {}
  },
  'DELETE faults': (sim) => {
    sim.clearFaults()
    return {}
  },
}

/** Answers what comes for the simulator itself: unsigned, and in words of its own. */
export async function control(sim: Controlled, request: SimulatorRequest): Promise<Answer> {
  const name = request.path.slice(BASE.length).replace(/\/$/, '')
  const handler = ROUTES[`${request.method} ${name}`]
  if (!handler) {
    const names = Object.keys(ROUTES)
    const status = names.some((known) => known.endsWith(` ${name}`)) ? 405 : 404
    return json({ message: `${request.method} ${request.path} is not a route; there are ${names.join(', ')}` }, status)
  }
  try {
    return json(await handler(sim, bodyOf(request), request))
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error
    const status = error instanceof ActError ? error.status : 400
    return json({ code: error.code, message: error.message }, status)
  }
}

function bodyOf({ body }: SimulatorRequest): Body {
  if (body === '') return {}
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Body
  } catch {
    // Said below.
  }
  throw new ActError(400, 'body', 'the body must be a JSON object')
}

function time({ clock }: Controlled): string {
  return new Date(clock.now()).toISOString()
}

/** Without the bytes, and without what signs. */
function told({ rawBody: _, rawHeaders: __, query, headers, ...request }: RecordedRequest) {
  const { authorization: ___, ...open } = headers
  return { ...request, query: Object.fromEntries(query), headers: open }
}
