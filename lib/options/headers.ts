import { invalidArgument } from '../errors'
import { refuseOfTheWire } from '../protocol/wire-headers'
import { ownOf } from '../json/own'
import { came } from './checks'
import type { HeaderValue } from './request-options'

const TAKES = "`headers` takes an object, a Headers or a Map, as in headers: { 'Wechatpay-Serial': '…' }"

/**
 * The headers of a call or a client, entry by entry: of a plain object, a `Headers`, a `Map`, an `AxiosHeaders`.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` for a header of the wire (`Content-Length`, `Host` …), a name or a value
 *   that HTTP cannot carry
 */
export function headersOf(value: unknown): Record<string, HeaderValue> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument('headers', `${TAKES}, not ${came(value)}`)
  const headers: Record<string, HeaderValue> = Object.create(null) as Record<string, HeaderValue>
  for (const [name, single] of entriesOf(value)) {
    if (single === undefined) continue
    requireName(name)
    headers[name] = valueOf(name, single)
  }
  return headers
}

/**
 * The same for a client, where axios also knows headers by verb: those of `common` are taken, those of one verb are refused.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`
 */
export function defaultHeadersOf(value: unknown): Record<string, HeaderValue> {
  if (came(value) !== 'an object') return headersOf(value)
  const { common, ...rest } = ownOf(value as object)
  if (typeof common !== 'object' || common === null) return headersOf(value)
  return Object.assign(headersOf(common), headersOf(rest))
}

function entriesOf(value: object): Iterable<readonly [unknown, unknown]> {
  const kind = came(value)
  if (kind === 'a Map' || kind === 'a Headers') return value as Headers
  if (kind !== 'an object' && kind !== 'an AxiosHeaders') throw invalidArgument('headers', `${TAKES}, not ${kind}`)
  return Object.entries(value)
}

function requireName(name: unknown): asserts name is string {
  if (typeof name !== 'string' || !isToken(name))
    throw invalidArgument('headers', '`headers` holds a name that HTTP cannot carry: letters, digits and `-` make one')
  refuseOfTheWire(name)
}

function valueOf(name: string, value: unknown): HeaderValue {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value === 'string') return carried(name, value)
  if (Array.isArray(value) && value.every((one): one is string => typeof one === 'string'))
    return value.map((one) => carried(name, one))
  throw invalidArgument(
    `headers.${name}`,
    `\`headers.${name}\` takes a string, a number or a list of strings, not ${came(value)}`,
  )
}

/** What is no byte, or ends a line, would be dropped on the way, or end in an error of the adapter. */
function carried(name: string, value: string): string {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if ((code < 0x20 && code !== 0x09) || code === 0x7f || code > 0xff)
      throw invalidArgument(
        `headers.${name}`,
        `\`headers.${name}\` holds a character that HTTP cannot carry: encode it, as encodeURIComponent() does`,
      )
  }
  return value
}

/** A token of RFC 9110: visible ASCII without separators. */
function isToken(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    const isWord = (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
    if (!isWord && !"!#$%&'*+-.^_`|~".includes(name.charAt(i))) return false
  }
  return name !== ''
}
