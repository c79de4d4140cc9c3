import { fieldsOf } from '../fields-of'
import { filledByClient } from '../filled-by-client'
import type { BarePath, Catalog, Field, Operation, Outcome } from '../model'
import type { Problems } from '../problems'
import { departureOf } from './departure'
import { checkHost } from './read'

/** What departs from the rule must be possible: flags that fit, one fact for one path, queries that exist and can be filled. */
export function checkExceptions(catalog: Catalog, problems: Problems): void {
  const byShape = new Map(catalog.operations.map((one) => [`${one.verb} ${shapeOf(one.uri)}`, one]))
  for (const operation of catalog.operations) {
    checkFlags(operation, isV2(operation), problems)
    const { reentrant, outcome, host, at } = operation
    if (host !== undefined) checkHost(host, { at }, problems)
    if (reentrant) {
      if (operation.verb === 'GET') problems.add(reentrant.at, 'a GET may always be repeated')
      if (!inRequest(reentrant.number, operation, catalog))
        problems.add(reentrant.at, `the request has no field "${reentrant.number}"`)
    }
    if (outcome) checkOutcome(outcome, operation, byShape, catalog, problems)
  }
  for (const path of catalog.paths) checkFlags(path, isV2(path), problems)
  checkPaths(catalog, problems)
}

function checkFlags({ flags, at, path }: Operation | BarePath, v2: boolean, problems: Problems): void {
  const only = (
    flag: 'nonceless' | 'redirect' | 'maybe-unsigned' | 'statement' | 'digest-header',
    ofV2: boolean,
  ): void => {
    if (flags.has(flag) && ofV2 !== v2) problems.add(at, `the flag "${flag}" is for APIv${ofV2 ? 2 : 3} alone`)
  }
  only('nonceless', true)
  only('redirect', true)
  only('maybe-unsigned', true)
  only('statement', false)
  only('digest-header', false)
  if (flags.has('unsigned') && (flags.has('maybe-unsigned') || flags.has('statement')))
    problems.add(at, '"unsigned" excludes "maybe-unsigned" and "statement"')
  if (flags.has('digest-header') && !flags.has('unsigned'))
    problems.add(at, 'the flag "digest-header" is for a file that is "unsigned"')
  if (flags.has('slashes') && !path.endsWith('}'))
    problems.add(at, 'the flag "slashes" is for a path that ends in a variable')
}

/** A request is known by its path: what has the same path must say the same. */
function checkPaths(catalog: Catalog, problems: Problems): void {
  const first = new Map<string, { facts: string; at: Operation['at'] }>()
  const keyOf = (one: Operation | BarePath): string => (isV2(one) ? 'v2 ' : '') + shapeOf(one.path)
  for (const one of catalog.operations) {
    const { path, mark, query = '' } = departureOf(one)
    // Facts of the path hold for every verb; those of the operation for its own.
    for (const [name, facts] of [
      [keyOf(one), path],
      [`${one.verb} ${keyOf(one)}`, mark + query],
    ] as const) {
      const other = first.get(name)
      if (other && other.facts !== facts)
        problems.add(
          one.at,
          `departs from the rule otherwise than ${other.at.file}:${other.at.line}, which has the same path`,
        )
      else first.set(name, { facts, at: one.at })
    }
  }
  for (const one of catalog.paths) {
    if (first.has(keyOf(one))) problems.add(one.at, `${one.uri} stands already: write its flags there`)
    else first.set(keyOf(one), { facts: '', at: one.at })
  }
}

function checkOutcome(
  outcome: Outcome,
  operation: Operation,
  byShape: ReadonlyMap<string, Operation>,
  catalog: Catalog,
  problems: Problems,
): void {
  const { verb, uri, parameters, at } = outcome
  const v2 = isV2(operation)
  if (operation.verb === 'GET') problems.add(at, 'a GET may always be repeated: it needs no "outcome"')
  if (verb !== (v2 ? 'POST' : 'GET') || uri.startsWith('v2/') !== v2)
    problems.add(at, `the outcome of APIv${v2 ? '2 is told by a POST' : '3 is told by a GET'} of the same protocol`)
  const query = byShape.get(`${verb} ${shapeOf(uri)}`)
  if (!query) {
    problems.add(at, `there is no operation "${verb} ${uri}"`)
    return
  }
  const used = [...uri.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  for (const parameter of parameters) if ('from' in parameter) used.push(parameter.from)
  for (const name of used)
    if (!inRequest(name, operation, catalog))
      problems.add(at, `"${name}" is neither a variable nor a field of ${operation.verb} ${operation.uri}`)
  const known = v2 ? (query.body ? fieldsOf(query.body.schema, catalog) : []) : query.query
  for (const { name } of parameters)
    if (!known.some((field) => field.name === name)) problems.add(at, `${verb} ${query.uri} has no parameter "${name}"`)
  for (const field of known) {
    if (!field.required || (v2 && filledByClient(field))) continue
    const given = parameters.find(({ name }) => name === field.name)
    if (!given) problems.add(at, `${verb} ${query.uri} requires the parameter "${field.name}"`)
    else if ('optional' in given && given.optional)
      problems.add(at, `${verb} ${query.uri} requires the parameter "${field.name}": write it without "?"`)
  }
}

/** Whether a name, or a path of names with dots between, is a variable or a field of the request. */
function inRequest(name: string, { variables, query, body }: Operation, catalog: Catalog): boolean {
  let fields: readonly Field[] = [...variables, ...query, ...(body ? fieldsOf(body.schema, catalog) : [])]
  for (const part of name.split('.')) {
    const found = fields.find((field) => field.name === part)
    if (!found) return false
    fields = fieldsOf(found.schema, catalog)
  }
  return true
}

const isV2 = ({ uri }: Operation | BarePath): boolean => uri.startsWith('v2/')

/** What is left of a template without the names of its variables. */
const shapeOf = (template: string): string => template.replace(/\{(?!empty\})\w+\}/g, '{}')
