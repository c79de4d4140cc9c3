import { invalidArgument } from '../errors'
import type { Query } from '../uri/query'
import { parseUri } from '../uri/target'
import { UriTemplate } from '../uri/template'
import { isOptions, optionsRefusal, unknownOption } from './advice'
import { ownOf } from '../json/own'
import { readOption } from './checks'
import type { Sink } from './request-options'
import { CALL_OPTIONS } from './table'

/** The options of one call, checked: what is the chain's own apart from what goes to axios as it is. */
export interface RequestParts {
  readonly json?: unknown
  readonly xml?: unknown
  readonly body?: unknown
  readonly query?: Query
  readonly baseURL?: string
  readonly sink?: Sink
  readonly security: boolean
  readonly nonceless: boolean
  readonly context?: unknown
  readonly reveal?: boolean | readonly string[]
  /** `false` where sensitive fields stay as they are given. */
  readonly encrypt?: boolean
  readonly idempotent?: boolean
  /** Values for the template, by name. */
  readonly variables: Readonly<Record<string, unknown>>
  /** axios' own options, with the headers of the call entry by entry. */
  readonly axios: Readonly<Record<string, unknown>>
}

const BODIES = ['json', 'xml', 'body'] as const

/**
 * Sorts and checks the options of a call, in one pass; nothing the caller passed is changed, and only its own properties are
 * read. Nothing of the result has a prototype, so that nothing is found in it that was not put there.
 *
 * @throws InvalidArgumentError `ERR_UNKNOWN_OPTION`, `ERR_INVALID_OPTION`, `ERR_INVALID_BODY`, each naming its option;
 *   `ERR_INVALID_URI`
 */
export function requestParts(verb: string, uri: string, options: unknown): RequestParts {
  const template = parseUri(uri)
  const variables = ownOf({})
  const axios = ownOf({})
  const parts = ownOf({ security: false, nonceless: false, variables, axios })
  if (options === undefined || options === null) return parts as unknown as RequestParts
  if (typeof options !== 'object' || !isOptions(options)) throw optionsRefusal(verb, uri, options)
  const names = UriTemplate.variables(template)
  for (const [name, value] of Object.entries(options)) {
    if (names.includes(name)) {
      variables[name] = value
      continue
    }
    if (value === undefined) continue
    const option = CALL_OPTIONS.get(name)
    if (option === undefined) throw unknownOption(verb, uri, name, value, names)
    const checked = readOption(name, value, option.check)
    if (option.axios || name === 'headers') axios[name] = checked
    else if (name !== 'base_uri') parts[name] = checked
    else parts.baseURL ??= checked
  }
  requireOneBody(verb, parts)
  return parts as unknown as RequestParts
}

function requireOneBody(verb: string, parts: Readonly<Record<string, unknown>>): void {
  let first: string | undefined
  for (const name of BODIES) {
    if (parts[name] === undefined) continue
    if (first !== undefined)
      throw invalidArgument(name, `\`${first}\` and \`${name}\` are two bodies: give one`, 'ERR_INVALID_BODY')
    first = name
  }
  if (first !== undefined && verb === 'get')
    throw invalidArgument(first, `a GET carries no body: write \`${first}\` as \`query\``, 'ERR_INVALID_BODY')
}
