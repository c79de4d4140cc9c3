import { ownOf } from '../json/own'
import { invalidArgument } from '../errors'

/** What a value of an option has to be. */
export interface Check {
  /** What it takes, as it stands behind "takes" in an error and in the table of the docs. */
  readonly takes: string
  readonly holds: (value: unknown) => boolean
  /** Why a value is refused, where the general sentence does not say enough: stands behind the name of the option. */
  readonly why?: (value: unknown) => string | undefined
}

/** A check with words of its own, which also brings what is given into one form. */
export interface Reader {
  readonly takes: string
  readonly read: (value: unknown, name: string) => unknown
}

/**
 * The checked value of an option.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` that names the option, what it takes and what came
 */
export function readOption(name: string, value: unknown, check: Check | Reader): unknown {
  if ('read' in check) return check.read(value, name)
  if (check.holds(value)) return value
  const why = check.why?.(value) ?? `takes ${check.takes}, not ${came(value)}`
  throw invalidArgument(name, `\`${name}\` ${why}`)
}

/** A value in words; never a text that was given, which may be a secret. */
export function came(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  if (Array.isArray(value)) return 'an array'
  const kind = typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value
  return `${/^[aeio]/i.test(kind) ? 'an' : 'a'} ${kind === 'Object' ? 'object' : kind}`
}

const isFunction = (value: unknown): boolean => typeof value === 'function'
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string'
const isSize = (value: unknown): boolean => typeof value === 'number' && (value >= 0 || value === -1)

export const ANYTHING: Check = { takes: 'any value', holds: () => true }
export const FLAG: Check = { takes: 'true or false', holds: (value) => typeof value === 'boolean' }
export const FUNCTION: Check = { takes: 'a function', holds: isFunction }
export const TEXT: Check = { takes: 'a string', holds: isText }
export const OBJECT: Check = { takes: 'an object', holds: isObject }
export const TEXTS: Check = {
  takes: 'a list of strings',
  holds: (value) => Array.isArray(value) && value.every(isText),
}
export const TRANSFORM: Check = {
  takes: 'a function or a list of functions',
  holds: (value) => isFunction(value) || (Array.isArray(value) && value.every(isFunction)),
}
export const ADAPTER: Check = {
  takes: "a function, 'http' or 'fetch'",
  holds: (value) => isFunction(value) || isText(value) || Array.isArray(value),
}
export const AGENT: Check = {
  takes: 'an agent of node:http or node:https',
  holds: (value) => isObject(value) || value === false,
}
export const SIZE: Check = { takes: 'a number of bytes, -1 or Infinity for no limit', holds: isSize }
export const RATE: Check = {
  takes: 'a number of bytes a second, or [upload, download]',
  holds: (value) => isSize(value) || (Array.isArray(value) && value.length === 2 && value.every(isSize)),
}
export const SOCKET_PATH: Check = { takes: 'a path', holds: (value) => value === null || isText(value) }
export const SOCKET_PATHS: Check = {
  takes: 'a path or a list of paths',
  holds: (value) => SOCKET_PATH.holds(value) || TEXTS.holds(value),
}

export const TIMEOUT: Check = {
  takes: 'a number of milliseconds (0 waits without end)',
  holds: (value) => typeof value === 'number' && (value === 0 || (value >= 100 && value < 2 ** 31)),
  why: (value) =>
    typeof value === 'number' && value > 0 && value < 100
      ? `is ${value} milliseconds: were seconds meant? Write ${value * 1000}; for less than 100 ms give a \`signal\`, as in AbortSignal.timeout(${Math.ceil(value)})`
      : undefined,
}
export const SIGNAL: Check = {
  takes: 'an AbortSignal, such as new AbortController().signal',
  holds: (value) => {
    if (!isObject(value)) return false
    const { aborted, addEventListener } = value as Partial<AbortSignal>
    return typeof aborted === 'boolean' && typeof addEventListener === 'function'
  },
}
const RESPONSE_TYPES: readonly unknown[] = ['json', 'text', 'arraybuffer', 'blob', 'stream']
export const RESPONSE_TYPE: Check = {
  takes: "one of 'json', 'text', 'arraybuffer', 'blob', 'stream'",
  holds: (value) => RESPONSE_TYPES.includes(value),
  why: (value) =>
    value === 'document' || value === 'formdata'
      ? `takes ${RESPONSE_TYPE.takes}: '${value}' exists in browsers alone`
      : undefined,
}
export const STATUS_FILTER: Check = {
  takes: 'a function of the status',
  holds: (value) => value === null || isFunction(value),
}
export const DECOMPRESS: Check = {
  takes: 'true',
  holds: (value) => value === true,
  why: () => 'stays true: the signature is made over the unpacked response',
}
export const MAX_REDIRECTS: Check = {
  takes: '0',
  holds: (value) => value === 0,
  why: () => 'stays 0: a signature does not hold at another address, and a POST would become a GET',
}
export const TRANSITIONAL: Check = {
  takes: 'an object',
  holds: (value) => isObject(value) && ownOf(value).legacyInterceptorReqResOrdering !== false,
  why: (value) =>
    isObject(value)
      ? 'keeps `legacyInterceptorReqResOrdering` true: the signature has to be the last thing that is made'
      : undefined,
}
export const PROXY: Check = {
  takes: "false or { host, port, protocol, auth }, as in proxy: { host: '127.0.0.1', port: 8080 }",
  holds: (value) => value === false || (isObject(value) && typeof ownOf(value).host === 'string'),
}
export const FAMILY: Check = { takes: '4 or 6', holds: (value) => value === 4 || value === 6 || value === 0 }
export const HTTP_VERSION: Check = { takes: '1 or 2', holds: (value) => value === 1 || value === 2 }
export const SINK: Check = {
  takes: 'a path, a file:// URL or a writable stream',
  holds: (value) => {
    if (typeof value === 'string') return value !== ''
    if (!isObject(value)) return false
    const { write, getWriter } = value as Partial<NodeJS.WritableStream & WritableStream>
    return typeof write === 'function' || typeof getWriter === 'function' || came(value) === 'a URL'
  },
}
export const REVEAL: Check = {
  takes: "true or a list of paths, as in reveal: ['phone_number', 'list[].name']",
  holds: (value) => typeof value === 'boolean' || TEXTS.holds(value),
}
