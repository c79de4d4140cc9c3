import { exceptionsOf, fillQuery, optionsOf, pathVariables, spellQuery } from '../openapi/exceptions'
import type { Exchange, Settlement } from '../transport/state'
import { Transformer } from '../xml/transformer'
import type { Send } from './send'

/** How the request reached WeChat Pay, and the query has to. */
const WAYS = ['baseURL', 'security', 'proxy', 'httpAgent', 'httpsAgent', 'transport'] as const

/** The query that tells what became of an exchange, filled from its request; `undefined` where the catalog names none. */
export function settlementOf(exchange: Exchange, protocol: 'v3' | 'v2', send: Send): Settlement | undefined {
  const { address, config, facts, given } = exchange
  if (address === undefined) return undefined
  const { query } = exceptionsOf(protocol, config.method ?? 'get', address.path)
  if (query === undefined) return undefined
  const filled = fillQuery(query, pathVariables(query, address.path), fieldsOf(exchange, protocol))
  if (filled === undefined) return undefined
  const ways = Object.fromEntries(WAYS.filter((name) => config[name] !== undefined).map((name) => [name, config[name]]))
  // A host that the catalog chose is chosen for the query by itself.
  if (facts?.host !== undefined) delete ways.baseURL
  if (given.adapter !== undefined) ways.adapter = given.adapter
  const { verb, uri } = filled
  const options = { ...ways, ...optionsOf(filled) }
  return {
    spelled: spellQuery(query),
    send: (signal) => send({ verb, uri, options }, { signals: [signal] }),
  }
}

/** What a request says: its body, with the parameters of its query string. */
function fieldsOf({ address, config, signed }: Exchange, protocol: 'v3' | 'v2'): Readonly<Record<string, unknown>> {
  const query = Object.fromEntries(address?.url.searchParams ?? [])
  try {
    const body: unknown = protocol === 'v2' ? bodyOfXml(config.data) : JSON.parse(String(signed?.body ?? '') || '{}')
    return { ...query, ...(typeof body === 'object' && body !== null ? body : {}) }
  } catch {
    return query
  }
}

function bodyOfXml(data: unknown): unknown {
  return typeof data === 'string' ? Transformer.toObject(data) : {}
}
