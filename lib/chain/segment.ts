import { invalidArgument } from '../errors'

const FOREIGN_VARIABLE = /^\$\w+\$$/

/**
 * What a name of the chain stands for in the URI. What `chain()` appends (`written`) is kept exactly as it is, without one
 * leading `/`; of property and bracket names
 *
 * - one with a `/` is a URI, kept in the same way
 * - `_name_` is the template variable `{name}`, the name as written
 * - one with braces is kept as written
 * - camelCase words become words joined by `-`: `userCards` → `user-cards`
 * - one without a capital is kept as written
 *
 * @throws InvalidArgumentError `ERR_INVALID_URI` for any other name with a capital: it is a value, such as an order number,
 *   and would be rewritten into another one; and for `//host`
 */
export function toSegment(name: string, written = false): string {
  const segment = segmentOf(name, written)
  if (segment === undefined) throw unclear(name)
  return segment
}

/** The same without a refusal: a name that would be refused is shown as written. */
export function shownSegment(name: string, written: boolean): string {
  return segmentOf(name, written) ?? name
}

const SLASH = 0x2f
const UNDERSCORE = 0x5f

/** `undefined` where the name is refused. */
function segmentOf(name: string, written: boolean): string | undefined {
  if (written) return relative(name)
  let capital = false
  let brace = false
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code === SLASH) return relative(name)
    if (isCapital(code)) capital = true
    else if (code === 0x7b || code === 0x7d) brace = true
  }
  const last = name.length - 1
  if (last > 1 && name.charCodeAt(0) === UNDERSCORE && name.charCodeAt(last) === UNDERSCORE)
    return `{${name.slice(1, -1)}}`
  // `$name$` of another library is refused with the whole URI, which knows the form to write.
  if (!capital || brace || FOREIGN_VARIABLE.test(name)) return name
  return kebabOf(name)
}

/** A URI without one leading `/`; two would name another host. */
function relative(uri: string): string | undefined {
  if (uri.charCodeAt(0) !== SLASH) return uri
  return uri.charCodeAt(1) === SLASH ? undefined : uri.slice(1)
}

/**
 * camelCase words → words joined by `-`: a letter and lower-case letters, then words of a capital and at least one
 * lower-case letter; each may end in one digit; `V` and a digit is a word too (`complaintsV2`).
 */
function kebabOf(name: string): string | undefined {
  const { length } = name
  if (!isLetter(name.charCodeAt(0))) return undefined
  let end = digit(name, lowers(name, 1))
  let kebab = name.slice(0, end).toLowerCase()
  while (end < length) {
    if (!isCapital(name.charCodeAt(end))) return undefined
    const start = end
    end = lowers(name, start + 1)
    const isVersion = end === start + 1 && name[start] === 'V' && digit(name, end) > end
    if (end === start + 1 && !isVersion) return undefined
    end = digit(name, end)
    kebab += `-${name.slice(start, end).toLowerCase()}`
  }
  return kebab
}

/** Where the lower-case letters that begin at `from` end. */
function lowers(name: string, from: number): number {
  let end = from
  while (end < name.length && isLower(name.charCodeAt(end))) end++
  return end
}

/** Behind the digit at `from`, if there is one. */
function digit(name: string, from: number): number {
  const code = name.charCodeAt(from)
  return code >= 0x30 && code <= 0x39 ? from + 1 : from
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a
const isLetter = (code: number): boolean => isCapital(code) || isLower(code)

function unclear(name: string): Error {
  const shown = JSON.stringify(name.length > 64 ? `${name.slice(0, 64)}…` : name)
  return invalidArgument(
    'uri',
    name.startsWith('//')
      ? `the URI ${shown} begins with \`//\`, which names a host: write it relative to the base URL, and another host as \`baseURL\``
      : `the name ${shown} has capitals and is not made of camelCase words: write a value, such as an order number, as a variable, as in outTradeNo._out_trade_no_.get({ out_trade_no: ${shown} }), or keep it as it is with chain(${shown})`,
    'ERR_INVALID_URI',
  )
}
