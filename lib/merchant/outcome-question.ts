import type { AxiosResponse } from 'axios'

import type { WeChatPay } from '../builder'
import { invalidArgument, type HttpError } from '../errors'
import { exceptionsOf, fillQuery, optionsOf, pathVariables, spellQuery, type OutcomeQuery } from '../openapi/exceptions'
import { UriTemplate } from '../uri/template'

/** The query that tells what became of a request. */
export interface OutcomeQuestion {
  /** HTTP method of the request, in capitals. */
  readonly method: string
  /** Path of the request, a template. */
  readonly template: string
  readonly ask: (signal: AbortSignal) => Promise<AxiosResponse<unknown>>
}

/** A request as the merchant has stored it before it was sent. */
export interface StoredRequest {
  /** HTTP method. */
  readonly verb: 'post' | 'put' | 'patch' | 'delete'
  /** As in `chain(uri)`. */
  readonly uri: string
  /** Options of the call: variables, `json`, `xml`, `query`; at least what its query needs. */
  readonly options?: object
}

/** How the request reached WeChat Pay, and its query has to. */
const WAYS = ['baseURL', 'security', 'proxy', 'httpAgent', 'httpsAgent', 'transport', 'adapter', 'timeout'] as const

/** The question that an error brings along; `undefined` where no query is known. */
export function questionOf(error: HttpError): OutcomeQuestion | undefined {
  const { request } = error
  if (request === undefined || error.query === undefined) return undefined
  const template = queryFor(request.method, request.path.split('?', 1)[0] ?? '')?.of
  return {
    method: request.method,
    template: template ?? request.path,
    ask: async (signal) => (await error.query?.({ signal })) ?? Promise.reject(error),
  }
}

/** A base URL may have a path of its own, in front of that of the request. */
function queryFor(method: string, path: string): OutcomeQuery | undefined {
  for (let rest = path; rest !== ''; rest = rest.slice(1).replace(/^[^/]*/, '')) {
    const query = exceptionsOf('v3', method, rest).query ?? exceptionsOf('v2', method, rest).query
    if (query !== undefined) return query
  }
  return undefined
}

/** @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` where the catalog names no query, or the options lack what it needs */
export function questionFor(instance: WeChatPay, { verb, uri, options = {} }: StoredRequest): OutcomeQuestion {
  const given = options as Readonly<Record<string, unknown>>
  const [template = '', inline = ''] = uri.replace(/^\//, '').split('?', 2)
  const path = UriTemplate.expand(template, given)
  const protocol = path.startsWith('v2/') ? 'v2' : 'v3'
  const below = `/${protocol === 'v2' ? path.slice('v2/'.length) : path}`
  const { query } = exceptionsOf(protocol, verb, below)
  if (query === undefined)
    throw invalidArgument(
      'uri',
      `the catalog names no query that tells the outcome of ${verb.toUpperCase()} ${template}: see the official document for one`,
      'ERR_INVALID_ARGUMENT',
    )
  const fields = {
    ...Object.fromEntries(new URLSearchParams(inline)),
    ...recordOf(given.query),
    ...recordOf(given[protocol === 'v2' ? 'xml' : 'json']),
  }
  const filled = fillQuery(query, pathVariables(query, below), fields)
  if (filled === undefined)
    throw invalidArgument(
      'options',
      `${spellQuery(query)} tells the outcome, and \`options\` lacks something that it needs: ${neededBy(query).join(', ')}`,
      'ERR_INVALID_ARGUMENT',
    )
  const ways = Object.fromEntries(WAYS.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]))
  const call = { ...ways, ...optionsOf(filled) }
  return {
    method: verb.toUpperCase(),
    template: query.of,
    ask: (signal) => instance.chain(filled.uri)[filled.verb]({ ...call, signal }),
  }
}

function neededBy({ uri, parameters }: OutcomeQuery): string[] {
  const variables = [...uri.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const fields = parameters.flatMap((one) => ('from' in one && !one.optional ? [one.from] : []))
  return [...new Set([...variables, ...fields])]
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
