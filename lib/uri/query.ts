import { InvalidArgumentError } from '../errors'

/** Values that a query can carry; `null` and `undefined` are left out. */
export type QueryValue = string | number | bigint | boolean | Date | null | undefined | object

export type Query = string | URLSearchParams | Readonly<Record<string, QueryValue>>

/**
 * The one query string that is both signed and sent, without `?`.
 *
 * Arrays repeat their key, a Date becomes RFC 3339 in +08:00, other objects become JSON, and what is encoded is encoded
 * so that no URL parser rewrites it.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` names the key whose value can not be written
 */
export function queryString(query: Query): string {
  if (typeof query === 'string') return query.startsWith('?') ? query.slice(1) : query
  const pairs: string[] = []
  const entries: Iterable<[string, unknown]> = query instanceof URLSearchParams ? query : Object.entries(query)
  for (const [key, value] of entries) {
    for (const single of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (single === null || single === undefined) continue
      pairs.push(`${encode(key, key)}=${encode(text(single, key), key)}`)
    }
  }
  return pairs.join('&')
}

/** RFC 3339 with whole seconds in China Standard Time, the form of all of WeChat Pay's times: `2025-06-22T13:29:35+08:00`. */
export function chinaTime(date: Date): string {
  return new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19) + '+08:00'
}

function text(value: unknown, key: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw unusable(key, 'an invalid Date')
    return chinaTime(value)
  }
  if (typeof value === 'object') return json(value, key)
  throw unusable(key, typeof value === 'number' ? String(value) : `a ${typeof value}`)
}

function json(value: unknown, key: string): string {
  try {
    return JSON.stringify(value)
  } catch (cause) {
    throw unusable(key, 'an object that JSON can not write', cause)
  }
}

function encode(value: string, key: string): string {
  try {
    // URL parsers also encode the apostrophe in a query.
    return encodeURIComponent(value).replace(/'/g, '%27')
  } catch (cause) {
    throw unusable(key, 'text with half a surrogate pair', cause)
  }
}

function unusable(key: string, what: string, cause?: unknown): InvalidArgumentError {
  return new InvalidArgumentError(
    `query.${key} is ${what}: give a string, a number, a boolean, a Date, an array of these, or an object for JSON`,
    {
      code: 'ERR_INVALID_OPTION',
      argument: `query.${key}`,
      cause,
    },
  )
}
