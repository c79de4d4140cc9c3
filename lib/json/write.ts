import { types } from 'node:util'

import { invalidArgument, type InvalidArgumentCode } from '../errors'
import { holdsData, kindOf } from './kind'
import { chinaTime } from './time'

/** Deeper than any body of WeChat Pay; beyond it, and in cycles, the slower way finds out what is wrong. */
const MAX_DEPTH = 32

/**
 * Writes a JSON body, once: the text that is signed is the text that is sent. `undefined` members are left out, a Date is
 * written as RFC 3339 in +08:00, an object with `toJSON` as that says.
 *
 * @param argument what the value is called in errors
 * @throws InvalidArgumentError `ERR_INVALID_BODY`, naming the member, for what JSON cannot hold or would silently change:
 *   a Promise, Map, Set, Blob, stream, Error, bytes, a function, bigint, NaN, a cycle
 * @example
 * encodeJson({ mchid: '1900006511', amount: { total: 1 } })
 */
export function encodeJson(value: unknown, argument = 'json', code: InvalidArgumentCode = 'ERR_INVALID_BODY'): string {
  try {
    if (isPlainData(value, MAX_DEPTH) && !isToJSONPolluted()) return JSON.stringify(value)
    return JSON.stringify(value, checker(argument, code))
  } catch (cause) {
    if (isOwnRefusal(cause, code)) throw cause
    throw invalidArgument(argument, `\`${argument}\` cannot be written as JSON: ${firstLine(cause)}`, code, cause)
  }
}

/** A replacer that refuses what has no place in JSON, and writes dates. */
function checker(
  argument: string,
  code: InvalidArgumentCode,
): (this: object, key: string, written: unknown) => unknown {
  const paths = new Map<object, string>()
  return function check(key, written) {
    const given = (this as Record<string, unknown>)[key]
    const inner = paths.get(this)
    const path = inner === undefined ? argument : inner + (Array.isArray(this) ? `[${key}]` : `.${key}`)
    // A `toJSON` that somebody has put on Object.prototype is nothing that this value says of itself.
    const checked = isObject(given) && (isSpecial(given) || !saysItself(given)) ? given : written
    const problem = problemOf(checked, Array.isArray(this) || inner === undefined)
    if (problem !== undefined) throw invalidArgument(argument, `\`${path}\` is ${problem}`, code)
    if (types.isDate(checked)) return chinaTime(checked)
    if (isObject(checked)) paths.set(checked, path)
    return checked
  }
}

/** Whether `JSON.stringify` writes all of a value as it is meant: the common case, told at little cost. */
function isPlainData(value: unknown, depth: number): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth === 0) return false
  if (Array.isArray(value)) {
    for (const member of value) if (!isPlainData(member, depth - 1)) return false
    return true
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  // Inherited names, of a polluted prototype alone, cost no more than the slower way.
  for (const name in value) {
    const member = (value as Record<string, unknown>)[name]
    if (name === 'toJSON' || (member !== undefined && !isPlainData(member, depth - 1))) return false
  }
  return true
}

function isToJSONPolluted(): boolean {
  return (Object.prototype as { toJSON?: unknown }).toJSON !== undefined
}

/** Why a value has no place in JSON, and what to write; `undefined` where it has one. */
function problemOf(value: unknown, inList: boolean): string | undefined {
  switch (typeof value) {
    case 'undefined':
      return inList ? 'undefined, which JSON cannot hold: leave it out' : undefined
    case 'number':
      return Number.isFinite(value) ? undefined : `${value}, which JSON cannot hold: give a finite number`
    case 'bigint':
      return 'a bigint, which JSON cannot hold: write it as a string, or as a number where it is safe'
    case 'function':
    case 'symbol':
      return `a ${typeof value}, which JSON cannot hold: give its value`
    case 'object':
      if (types.isDate(value))
        return Number.isNaN(value.getTime()) ? 'an invalid Date, which has no time to write' : undefined
      if (value === null || Array.isArray(value) || (!isSpecial(value) && (saysItself(value) || holdsData(value))))
        return undefined
      return `${kindOf(value)}, which JSON cannot hold: ${adviceFor(value)}`
    default:
      return undefined
  }
}

function adviceFor(value: object): string {
  const kind = kindOf(value)
  if (kind === 'a Promise') return '`await` it first'
  if (kind === 'a Map') return 'write Object.fromEntries(map)'
  if (kind === 'a Set') return 'write [...set]'
  if (kind === 'a URLSearchParams') return 'write it as `query`, or as Object.fromEntries(params)'
  return 'give plain objects, arrays, text and numbers; bytes, files and uploads are written as `body`'
}

/** Bytes and promises are never data, though some of them have a `toJSON`. */
function isSpecial(value: object): boolean {
  return ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value) || types.isPromise(value) || types.isDate(value)
}

function saysItself(value: object): boolean {
  const { toJSON } = value as { toJSON?: unknown }
  return typeof toJSON === 'function' && toJSON !== (Object.prototype as { toJSON?: unknown }).toJSON
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isOwnRefusal(cause: unknown, code: InvalidArgumentCode): boolean {
  return cause instanceof Error && (cause as { code?: unknown }).code === code && 'argument' in cause
}

function firstLine(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause)
  return text.split('\n', 1)[0] ?? ''
}
