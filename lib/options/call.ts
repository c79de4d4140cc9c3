import { InvalidArgumentError } from '../errors'
import type { Verb } from '../chain/verbs'
import type { Sink } from '../file/sink'
import type { Query } from '../uri/query'
import { UriTemplate } from '../uri/template'
import { AXIOS_OPTIONS } from './axios'
import { requireBaseURL, requireSafeAxios } from './checks'
import { suggest } from './suggest'

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
  readonly idempotent?: boolean
  /** Values for the template, by name. */
  readonly variables: Readonly<Record<string, unknown>>
  /** axios' own options. */
  readonly axios: Readonly<Record<string, unknown>>
}

const BODIES = ['json', 'xml', 'body'] as const
const OWN: ReadonlySet<string> = new Set([
  ...BODIES,
  'query',
  'baseURL',
  'base_uri',
  'sink',
  'security',
  'nonceless',
  'context',
  'reveal',
  'idempotent',
])

/** Names from axios or Guzzle that are written otherwise here. */
const INSTEAD: Readonly<Record<string, string>> = {
  data: 'write the body as `json`, `xml` or `body`',
  params: 'write the query string as `query`',
  form_params: 'write the body as `json`, or as `xml` for APIv2',
  multipart: 'give an upload as `body`',
  url: 'the chain itself says where the request goes',
  method: 'the verb at the end of the chain says it',
  auth: 'it would replace the signature',
  paramsSerializer: 'the query string that is signed is written in one way only',
  allowAbsoluteUrls: 'a request goes to `baseURL` alone',
  http_errors: 'use `validateStatus`',
  connect_timeout: 'use `timeout`, in milliseconds',
  redact: 'headers and agents are always redacted',
}

/**
 * Sorts and checks the options of a call; nothing the caller passed is changed.
 *
 * @throws InvalidArgumentError `ERR_UNKNOWN_OPTION`, `ERR_INVALID_OPTION`, `ERR_INVALID_BODY`, each naming its option
 */
export function requestParts(verb: Verb, uri: string, options: unknown): RequestParts {
  if (options === undefined || options === null) return { variables: {}, axios: {}, security: false, nonceless: false }
  if (typeof options !== 'object' || Array.isArray(options)) {
    throw invalid('options', `${verb}() takes its options as an object, as in ${verb}(${example(verb)})`)
  }
  const names = new Set(UriTemplate.variables(uri))
  const own: Record<string, unknown> = {}
  const variables: Record<string, unknown> = {}
  const axios: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(options)) {
    if (names.has(name)) variables[name] = value
    else if (value === undefined) continue
    else if (OWN.has(name)) own[name] = value
    else if (AXIOS_OPTIONS.has(name)) axios[name] = value
    else throw unknown(verb, name, names)
  }
  requireSafeAxios(axios)
  return { ...bodies(verb, own), ...shared(own), variables, axios }
}

function bodies(verb: Verb, own: Record<string, unknown>): Pick<RequestParts, 'json' | 'xml' | 'body'> {
  const given = BODIES.filter((name) => own[name] !== undefined)
  const [first, second] = given
  if (first === undefined) return {}
  if (second !== undefined)
    throw invalid(second, `\`${first}\` and \`${second}\` are two bodies: give one`, 'ERR_INVALID_BODY')
  if (verb === 'get') throw invalid(first, `a GET carries no body: write \`${first}\` as \`query\``, 'ERR_INVALID_BODY')
  return { [first]: own[first] }
}

function shared(
  own: Record<string, unknown>,
): Pick<RequestParts, 'query' | 'baseURL' | 'sink' | 'security' | 'nonceless' | 'context' | 'reveal' | 'idempotent'> {
  const { query, sink, security, nonceless, context, reveal, idempotent } = own
  if (
    query !== undefined &&
    typeof query !== 'string' &&
    (typeof query !== 'object' || query === null || Array.isArray(query))
  ) {
    throw invalid('query', '`query` takes an object, a URLSearchParams or a string')
  }
  const base = own.baseURL ?? own.base_uri
  const baseURL = base === undefined ? undefined : requireBaseURL(base)
  if (sink !== undefined && !isSink(sink))
    throw invalid('sink', '`sink` takes a path, a file:// URL or a writable stream')
  for (const [name, flag] of Object.entries({ security, nonceless, idempotent })) {
    if (flag !== undefined && typeof flag !== 'boolean') throw invalid(name, `\`${name}\` takes true or false`)
  }
  if (
    reveal !== undefined &&
    typeof reveal !== 'boolean' &&
    !(Array.isArray(reveal) && reveal.every((path) => typeof path === 'string'))
  ) {
    throw invalid('reveal', "`reveal` takes true or a list of paths, as in reveal: ['phone_number', 'list[].name']")
  }
  return {
    ...(query !== undefined && { query: query as Query }),
    ...(baseURL !== undefined && { baseURL }),
    ...(sink !== undefined && { sink }),
    ...(context !== undefined && { context }),
    ...(reveal !== undefined && { reveal }),
    ...(idempotent !== undefined && { idempotent: idempotent === true }),
    security: security === true,
    nonceless: nonceless === true,
  }
}

function isSink(value: unknown): value is Sink {
  return (
    typeof value === 'string' ||
    value instanceof URL ||
    (typeof value === 'object' && value !== null && 'write' in value && typeof value.write === 'function')
  )
}

function unknown(verb: Verb, name: string, variables: ReadonlySet<string>): InvalidArgumentError {
  const instead = Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined
  const close = suggest(name, [...OWN, ...AXIOS_OPTIONS, ...variables])
  const wrap =
    verb === 'get'
      ? `wrap it in \`query\`, as in get({ query: { ${name} } })`
      : `wrap it in \`json\`, as in ${verb}({ json: { ${name} } }), or in \`query\``
  const advice =
    instead ??
    (close === undefined ? wrap : `did you mean \`${close}\`? Data goes into \`${verb === 'get' ? 'query' : 'json'}\``)
  return new InvalidArgumentError(
    `\`${name}\` is no option of a call and no variable of its URI: ${advice}; what interceptors need goes under \`context\``,
    {
      code: 'ERR_UNKNOWN_OPTION',
      argument: name,
    },
  )
}

function example(verb: Verb): string {
  return verb === 'get' ? '{ query: { … } }' : '{ json: { … } }'
}

function invalid(
  argument: string,
  message: string,
  code: 'ERR_INVALID_OPTION' | 'ERR_INVALID_BODY' = 'ERR_INVALID_OPTION',
): InvalidArgumentError {
  return new InvalidArgumentError(message, { code, argument })
}
