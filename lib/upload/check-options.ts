import { invalidArgument, type InvalidArgumentError } from '../errors'
import { isDigest } from '../file/digest'
import { nameOf } from '../file/kinds'
import { suggest } from '../options/suggest'
import { metaText } from './meta'
import type { MediaForm, MediaOptions } from './options'

type Check = readonly [holds: (value: unknown) => boolean, takes: string]

const NAME: Check = [(value) => typeof value === 'string' && value !== '', 'a name']
const FORM_CHECKS: Readonly<Record<keyof MediaForm, Check>> = {
  part: NAME,
  meta: [(value) => value === false || isPlain(value), 'an object of further members of `meta`, or false for none'],
  form: [
    (value) => isPlain(value) && Object.values(value).every(isField),
    'an object of texts and numbers, each a part of the form',
  ],
}
const CHECKS: Readonly<Record<keyof MediaOptions, Check>> = {
  ...FORM_CHECKS,
  filenameField: [(value) => value === false || NAME[0](value), 'the name of a member of `meta`, or false for none'],
  digestField: NAME,
  algorithm: [(value) => typeof value === 'string', "'SHA256', 'SM3', 'MD5' or 'SHA1'"],
  digest: [(value) => typeof value === 'string', 'the digest in hexadecimal'],
  size: [(value) => Number.isSafeInteger(value) && Number(value) > 0, 'a number of bytes, whole and larger than 0'],
  contentType: [
    (value) => typeof value === 'string' && /^[\x20-\x7e]+$/.test(value),
    'a media type that a header can hold, such as image/png',
  ],
  maxSize: [
    (value) => value === false || value === Infinity || (Number.isSafeInteger(value) && Number(value) > 0),
    'a number of bytes, whole and larger than 0, or false for no limit',
  ],
  boundary: [
    (value) => typeof value === 'string' && /^[\w'+.-]{1,70}$/.test(value),
    "1 to 70 letters, digits and any of _ ' + . -",
  ],
}

/**
 * The options of a MediaUtil, checked. Own properties alone are read; what is undefined is as if absent.
 *
 * @throws InvalidArgumentError `ERR_UNKNOWN_OPTION`, `ERR_INVALID_ARGUMENT`
 */
export function mediaOptions(given: unknown): MediaOptions {
  const options: MediaOptions = checked(given, CHECKS)
  const { algorithm = 'SHA256', digest } = options
  if (digest !== undefined && !isDigest(digest, algorithm))
    throw wrong('digest', digest, `the ${algorithm} of the file in hexadecimal, all of it`)
  if (options.meta !== undefined && options.meta !== false) metaText(options.meta)
  return options
}

/** As `mediaOptions()`, of those that say which parts a form has. */
export function mediaForm(given: unknown): MediaForm {
  const form: MediaForm = checked(given, FORM_CHECKS)
  if (form.meta !== undefined && form.meta !== false) metaText(form.meta)
  return form
}

function checked(given: unknown, checks: Readonly<Record<string, Check>>): Record<string, never> {
  const options = Object.create(null) as Record<string, never>
  if (given === undefined) return options
  if (!isPlain(given))
    throw invalidArgument(
      'options',
      `the options of a MediaUtil are an object, not ${nameOf(given)}`,
      'ERR_INVALID_ARGUMENT',
    )
  for (const [name, value] of Object.entries(given)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (check === undefined) throw unknown(name, Object.keys(checks))
    if (value === undefined) continue
    if (!check[0](value)) throw wrong(name, value, check[1])
    options[name] = value as never
  }
  return options
}

function unknown(name: string, known: string[]): InvalidArgumentError {
  const close = suggest(name, known)
  const advice = close === undefined ? `known are ${known.join(', ')}` : `did you mean \`${close}\`?`
  return invalidArgument(name, `\`${name}\` is not an option of a MediaUtil: ${advice}`, 'ERR_UNKNOWN_OPTION')
}

function wrong(name: string, value: unknown, takes: string): InvalidArgumentError {
  const came =
    typeof value === 'string'
      ? JSON.stringify(value.slice(0, 100))
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : nameOf(value)
  return invalidArgument(name, `\`${name}\` of a MediaUtil is ${came}: it takes ${takes}`, 'ERR_INVALID_ARGUMENT')
}

function isField(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'bigint' || Number.isFinite(value)
}

/** Whether it is an object of nothing but data: of no class, here or in another realm. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
