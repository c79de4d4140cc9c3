import { invalidArgument, type InvalidArgumentError } from '../errors'
import { FORBIDDEN, MAX_XML_DEPTH } from './reader'

/** How arrays and unnameable keys are written. */
export interface XmlStyle {
  /** The tag of array elements and of keys that cannot be a tag, such as `0`. */
  item: string
  /** `item`: `<a><item>1</item><item>2</item></a>`, as the PHP SDK; `repeat`: `<a>1</a><a>2</a>`. */
  arrays: 'item' | 'repeat'
}

const NAME = /^[\p{L}_][\p{L}0-9._:-]*$/u

/** Writes one element and what is inside; `path` is how errors name it. */
export function writeElement(tag: string, value: unknown, style: XmlStyle, path = '', depth = 1): string {
  if (depth > MAX_XML_DEPTH) throw unwritable(path, `lies deeper than ${MAX_XML_DEPTH} elements`)
  return `<${tag}>${isTree(value) ? writeChildren(value, style, path, depth) : writeText(value, path)}</${tag}>`
}

function writeChildren(tree: object, style: XmlStyle, path: string, depth: number): string {
  let xml = ''
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    // As everywhere in this client: what has no value is not sent. The signature leaves it out as well.
    if (value === undefined || value === null) continue
    const tag = NAME.test(key) ? key : style.item
    const name = path === '' ? key : `${path}.${key}`
    if (Array.isArray(value) && style.arrays === 'repeat') {
      value.forEach((one: unknown, i) => {
        xml += writeElement(tag, one, style, `${name}.${i}`, depth + 1)
      })
    } else xml += writeElement(tag, value, style, name, depth + 1)
  }
  return xml
}

function writeText(value: unknown, path: string): string {
  const text = textOf(value, path)
  if (FORBIDDEN.test(text))
    throw unwritable(path, 'holds a character that XML forbids (a control character, or half of a surrogate pair)')
  if (/[&<>"]/.test(text)) return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
  // A bare CR would reach WeChat Pay as LF, and the signature would not fit.
  return text.replaceAll('\r', '&#13;')
}

function textOf(value: unknown, path: string): string {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean' || typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value)
  throw unwritable(
    path,
    `is ${typeof value === 'object' ? Object.prototype.toString.call(value) : `a ${typeof value}`}: give text, a finite number, a boolean, an array or a plain object`,
  )
}

/** Arrays and plain objects. */
export function isTree(value: unknown): value is object {
  if (Array.isArray(value)) return true
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // Also a plain object of another realm, as in Jest or vm.
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.prototype.toString.call(value) === '[object Object]')
  )
}

function unwritable(path: string, why: string): InvalidArgumentError {
  return invalidArgument(path, `\`${path}\` cannot be written as XML: it ${why}`, 'ERR_INVALID_BODY')
}
