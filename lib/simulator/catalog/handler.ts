import { loadSchemas, type OperationSchemas } from '../../openapi/schemas'
import type { Operation, Table, Verb } from '../../openapi/table'
import { empty, type Answer } from '../answer'
import type { SimulatorContext } from '../context'
import { Refused } from '../flows/refused'
import { parameterError, Refusal } from '../refusal'
import type { ParameterIssue } from '../issue'
import type { SimulatorRequest } from '../request'
import { createRouter, dispatcher, type Handler, type Route } from '../router'
import { missing } from './honest'
import { reader, type Given } from './input'
import { checker } from './issues'
import { replyTo } from './reply'
import { isUnreadable, openSensitive, unreadable } from './sensitive'
import { Validators } from './validators'

/** What becomes of a request that does not fit the catalog: refused, answered and noted, or answered as if nothing were wrong. */
export type Validation = 'strict' | 'warn' | 'off'

const VERBS: readonly Verb[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** How operations of APIv3 are answered. */
export interface CatalogOptions {
  readonly seed: string
  readonly validate: Validation
  /** Whether what has no flow is answered after its schema, or with 501. */
  readonly invent: boolean
}

/**
 * Answers every operation of APIv3: what does not fit its schema is refused, then its flow says what is so; without one the response
 * is invented, but never about something that nobody has created.
 */
export function createCatalogHandler(table: Table, routes: readonly Route[], options: CatalogOptions): Handler {
  const { validate } = options
  const dispatch = dispatcher(routes)
  // What the catalog does not know, as the statements of old.
  const unlisted = createRouter(routes)
  let loading: ReturnType<typeof load> | undefined
  return async (request, context) => {
    const operation = table.byPath(request.method, request.path)
    if (!operation) return (await unlisted(request, context)) ?? otherVerbs(table, request.path)
    if (operation.area === 'v2') return undefined
    const { schemas, formOf } = await (loading ??= load())
    const form = formOf(operation)
    if (!form) return undefined
    const own = form.schemas
    const given = form.read(request)
    const opened = openSensitive(request, operation, given, context.platform)
    const issues = validate === 'off' ? [] : [...form.check(given), ...(opened.issue ? [opened.issue] : [])]
    const [first] = issues
    if (first && validate === 'strict')
      return { ...(isUnreadable(first) ? unreadable(first) : parameterError(first)).answer, problems: issues }
    const checked = given.issue || operation.upload ? request : { ...request, content: opened.content }
    try {
      const answer =
        (await dispatch(checked, context, `${operation.verb} ${operation.path}`)) ??
        invented(checked, { operation, schemas: own, shapes: schemas, given, seed: options.seed }, options, context)
      return issues.length === 0 ? answer : noted(answer, issues)
    } catch (error) {
      const refusal = error instanceof Refused ? error.refusal() : error
      if (issues.length > 0 && refusal instanceof Refusal) return noted(refusal.answer, issues)
      throw refusal
    }
  }
}

function invented(
  request: SimulatorRequest,
  parts: Parameters<typeof replyTo>[1] & { operation: Operation; given: Given },
  { invent }: CatalogOptions,
  context: SimulatorContext,
): Answer {
  const refusal = missing(parts.operation, parts.given)
  if (refusal) throw refusal
  if (!invent) throw new Refusal(501, 'NOT_IMPLEMENTED', 'the simulator has no flow for this operation')
  return replyTo(request, parts, context)
}

/** What the catalog says of the requests of an operation, ready to be used. */
interface RequestForm {
  readonly schemas: OperationSchemas
  readonly read: ReturnType<typeof reader>
  readonly check: ReturnType<typeof checker>
}

async function load() {
  const schemas = await loadSchemas()
  const validators = await Validators.load(schemas)
  const known = new Map<Operation, RequestForm>()
  const formOf = (operation: Operation): RequestForm | undefined => {
    const found = known.get(operation)
    const own = schemas.of(operation.verb, operation.uri)
    if (found || !own) return found
    const form = {
      schemas: own,
      read: reader(operation, own, schemas),
      check: checker(own, validators, schemas),
    }
    known.set(operation, form)
    return form
  }
  return { schemas, formOf }
}

/** 405 for a path that has other verbs; nothing for one that has none. */
function otherVerbs(table: Table, path: string): Answer | undefined {
  const allowed = VERBS.map((verb) => table.byPath(verb, path)).filter(
    (operation): operation is Operation => operation !== undefined && operation.area !== 'v2',
  )
  return allowed.length === 0 ? undefined : empty(405, { Allow: allowed.map(({ verb }) => verb).join(', ') })
}

function noted(answer: Answer, problems: readonly ParameterIssue[]): Answer {
  const text = problems.map(({ field, location, issue }) => `${location} ${field}: ${issue}`).join('; ')
  return { ...answer, headers: { ...answer.headers, 'X-Simulator-Problem': ascii(text) }, problems }
}

/** As a header can carry it. */
function ascii(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^ -~]/gu, encodeURIComponent)
    .slice(0, 2000)
}
