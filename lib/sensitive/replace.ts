import { invalidArgument } from '../errors'
import { kindOf } from '../json/kind'
import type { FieldPath } from '../openapi/encrypted-fields'
import type { Visit } from './encrypt'
import { plainOf } from './mark'

/**
 * A copy of a value in which every mark, and every text at one of the paths, is what `visit` gives for it; the value itself
 * where there is none. What is empty or absent stays so.
 *
 * @param where what the value is called in errors
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT`, naming the field, for what is not a string
 */
export function replaceTexts<T>(value: T, paths: readonly FieldPath[], where: string, visit: Visit): T {
  return new Replacement(visit).at(value, paths, where) as T
}

/**
 * A query string in which the values of the parameters are what `visit` gives for them.
 *
 * @param paths each one name
 */
export function replaceInQuery(query: string, paths: readonly FieldPath[], visit: Visit): string {
  if (query === '' || paths.length === 0) return query
  return query
    .split('&')
    .map((pair) => {
      const cut = pair.indexOf('=')
      const name = cut < 0 ? undefined : decoded(pair.slice(0, cut))
      if (name === undefined || !paths.some(([first]) => first === name)) return pair
      const written = pair.slice(cut + 1)
      const text = decoded(written)
      if (text === undefined || text === '') return pair
      const replaced = visit(text, `query.${name}`, 'field')
      return replaced === text ? pair : `${pair.slice(0, cut)}=${encodeURIComponent(replaced)}`
    })
    .join('&')
}

class Replacement {
  /** What is being walked: whatever holds itself is refused where it is written. */
  readonly #above: unknown[] = []

  constructor(private readonly visit: Visit) {}

  at(value: unknown, paths: readonly FieldPath[], where: string): unknown {
    const marked = plainOf(value)
    if (marked !== undefined) return this.visit(marked, where, 'mark')
    if (paths.some((path) => isEnd(path, value))) return this.#text(value, where)
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
    if (this.#above.includes(value)) return value
    this.#above.push(value)
    const replaced = this.#inside(paths.length > 0 ? written(value) : value, paths, where)
    this.#above.pop()
    return replaced === undefined ? value : replaced
  }

  #inside(value: object, paths: readonly FieldPath[], where: string): unknown {
    if (Array.isArray(value)) {
      const inner = paths.map((path) => (path[0] === '[]' ? path.slice(1) : path))
      const items = value.map((item: unknown, index) => this.at(item, inner, `${where}[${index}]`))
      return items.some((item, index) => item !== value[index]) ? items : undefined
    }
    const entries = Object.entries(value).map(([name, inner]: [string, unknown]) => {
      const below = paths.length === 0 ? paths : paths.filter(([first]) => first === name).map((path) => path.slice(1))
      return { name, inner, replaced: this.at(inner, below, `${where}.${name}`) }
    })
    return entries.some(({ inner, replaced }) => replaced !== inner)
      ? Object.fromEntries(entries.map(({ name, replaced }) => [name, replaced]))
      : undefined
  }

  #text(value: unknown, where: string): unknown {
    if (value === undefined || value === null || value === '') return value
    if (typeof value === 'string') return this.visit(value, where, 'field')
    throw invalidArgument(
      where,
      `\`${where}\` is ${kindOf(value)}, and WeChat Pay takes a text there, encrypted: give a string`,
      'ERR_INVALID_ARGUMENT',
    )
  }
}

/** Whether a path ends at a value: where it wants an array, one text that is not in one is encrypted all the same. */
function isEnd(path: FieldPath, value: unknown): boolean {
  return path.length === 0 || (path.length === 1 && path[0] === '[]' && !Array.isArray(value))
}

/** What JSON writes for an object that says so itself. */
function written(value: object): object {
  const { toJSON } = value as { toJSON?: unknown }
  if (typeof toJSON !== 'function' || toJSON === (Object.prototype as { toJSON?: unknown }).toJSON) return value
  const said: unknown = toJSON.call(value)
  return typeof said === 'object' && said !== null ? said : value
}

/** `+` is a space only in what is not base64, which has it for itself. */
function decoded(text: string): string | undefined {
  try {
    const plain = decodeURIComponent(text)
    return /^[A-Za-z0-9+/]{32,}=*$/.test(plain) ? plain : decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}
