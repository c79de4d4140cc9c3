import { invalidArgument } from '../errors'
import { isRecord, kindOf, tagOf } from '../json/kind'
import { chinaTime } from '../json/time'
import { encodeJson } from '../json/write'

/** Values that a query can carry; `null` and `undefined` are left out. */
export type QueryValue = string | number | bigint | boolean | Date | null | undefined | object

export type Query = string | URLSearchParams | Readonly<Record<string, QueryValue>>

/**
 * The one query string that is both signed and sent, without `?`.
 *
 * Arrays repeat their key, a Date is written as RFC 3339 in +08:00, other objects as JSON, and what is encoded is encoded
 * so that no URL parser rewrites it.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` names the key whose value cannot be written
 */
export function queryString(query: Query): string {
  requireQuery(query)
  if (typeof query === 'string') return query.startsWith('?') ? query.slice(1) : query
  const pairs: string[] = []
  const entries: Iterable<[string, unknown]> = isSearchParams(query) ? query : Object.entries(query)
  for (const [key, value] of entries) {
    for (const single of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (single === null || single === undefined) continue
      pairs.push(`${encode(key, key)}=${encode(text(single, key), key)}`)
    }
  }
  return pairs.join('&')
}

/**
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` for what is not a query: a Map, an array, a text with a fragment, or with
 *   characters that URL parsers drop
 */
export function requireQuery(query: unknown): asserts query is Query {
  if (typeof query === 'string') {
    const problem = problemOf(query)
    if (problem !== undefined) throw invalidArgument('query', `\`query\` ${problem}`)
    return
  }
  if (typeof query === 'object' && query !== null && !Array.isArray(query))
    if (isSearchParams(query) || isRecord(query)) return
  const kind = kindOf(query)
  const advice = kind === 'a Map' ? ': write Object.fromEntries(map)' : kind === 'a Promise' ? ': `await` it first' : ''
  throw invalidArgument('query', `\`query\` takes an object, a URLSearchParams or a string, not ${kind}${advice}`)
}

function problemOf(query: string): string | undefined {
  for (let i = 0; i < query.length; i++) {
    const code = query.charCodeAt(i)
    if (code === 0x23) return 'holds a `#`: a fragment is never sent; write %23, or give an object, which is encoded'
    if (code < 0x20 || code === 0x7f)
      return 'holds a control character, which URL parsers drop: give an object, which is encoded'
  }
  return query.isWellFormed() ? undefined : 'holds half of a surrogate pair, which no URI can carry'
}

function isSearchParams(value: object): value is URLSearchParams {
  return tagOf(value) === 'URLSearchParams'
}

function text(value: unknown, key: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (value instanceof Date || (typeof value === 'object' && value !== null && tagOf(value) === 'Date')) {
    if (Number.isNaN((value as Date).getTime())) throw unusable(key, 'an invalid Date')
    return chinaTime(value as Date)
  }
  if (typeof value === 'object') return encodeJson(value, `query.${key}`, 'ERR_INVALID_OPTION')
  throw unusable(key, typeof value === 'number' ? String(value) : kindOf(value))
}

function encode(value: string, key: string): string {
  try {
    // URL parsers also encode the apostrophe in a query.
    return encodeURIComponent(value).replace(/'/g, '%27')
  } catch (cause) {
    throw unusable(key, 'text with half of a surrogate pair', cause)
  }
}

function unusable(key: string, what: string, cause?: unknown): Error {
  return invalidArgument(
    `query.${key}`,
    `\`query.${key}\` is ${what}: give a string, a number, a boolean, a Date, an array of these, or an object for JSON`,
    'ERR_INVALID_OPTION',
    cause,
  )
}
