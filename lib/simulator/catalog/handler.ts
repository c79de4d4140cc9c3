import { loadSchemas } from '../../openapi/schemas'
import type { Operation, Table, Verb } from '../../openapi/table'
import { empty, type Answer } from '../answer'
import { parameterError, type ParameterIssue } from '../refusal'
import type { Handler } from '../router'
import { readGiven } from './input'
import { issuesOf } from './issues'
import { replyTo } from './reply'
import { Validators } from './validators'

/** What becomes of a request that does not fit the catalog: refused, answered and noted, or answered as if nothing were wrong. */
export type Validation = 'strict' | 'warn' | 'off'

const VERBS: readonly Verb[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Answers every operation of APIv3 after its schema; nothing of schemas and ajv is loaded before the first. */
export function createCatalogHandler(
  table: Table,
  { seed, validate }: { seed: string; validate: Validation },
): Handler {
  let loading: ReturnType<typeof load> | undefined
  return async (request, context) => {
    const operation = table.byPath(request.method, request.path)
    if (!operation) return otherVerbs(table, request.path)
    if (operation.area === 'v2') return undefined
    const { schemas, validators } = await (loading ??= load())
    const own = schemas.of(operation.verb, operation.uri)
    if (!own) return undefined
    const given = readGiven(request, operation, own, schemas)
    const issues = validate === 'off' ? [] : issuesOf(given, own, validators, schemas)
    if (issues[0] && validate === 'strict') throw parameterError(issues[0])
    const answer = replyTo(request, { operation, schemas: own, shapes: schemas, given, seed }, context)
    return issues.length === 0 ? answer : noted(answer, issues)
  }
}

async function load() {
  const schemas = await loadSchemas()
  return { schemas, validators: await Validators.load(schemas) }
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
