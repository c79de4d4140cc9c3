import { invalidArgument } from '../errors'
import {
  encodeReserved,
  type ParsedTemplate,
  parseTemplate,
  type TemplateOperator,
  type TemplateVariable,
} from './template-parse'

interface Style {
  first: string
  separator: string
  /** Whether `name=` stands before the value, and what stands after the name of an empty value. */
  named: boolean
  ifEmpty: string
  reserved: boolean
}

/** The table of RFC 6570, appendix A. */
const STYLES: Readonly<Record<TemplateOperator, Style>> = {
  '': { first: '', separator: ',', named: false, ifEmpty: '', reserved: false },
  '+': { first: '', separator: ',', named: false, ifEmpty: '', reserved: true },
  '#': { first: '#', separator: ',', named: false, ifEmpty: '', reserved: true },
  '.': { first: '.', separator: '.', named: false, ifEmpty: '', reserved: false },
  '/': { first: '/', separator: '/', named: false, ifEmpty: '', reserved: false },
  ';': { first: ';', separator: ';', named: true, ifEmpty: '', reserved: false },
  '?': { first: '?', separator: '&', named: true, ifEmpty: '=', reserved: false },
  '&': { first: '&', separator: '&', named: true, ifEmpty: '=', reserved: false },
}

/** URI templates by RFC 6570, all four levels. */
export const UriTemplate = {
  /**
   * Expands a template as the RFC says: what is undefined or null is left out.
   *
   * Only own properties of `variables` count. Values are texts, numbers, bigints, booleans, lists and associative arrays of these.
   *
   * @throws InvalidArgumentError `ERR_INVALID_URI` for a malformed template, `ERR_INVALID_VARIABLE` naming a variable that cannot be written.
   * @see https://www.rfc-editor.org/rfc/rfc6570
   * @example UriTemplate.expand('v3/pay/transactions/id/{transaction_id}{?mchid}', { transaction_id: '1217', mchid: '1900009191' })
   */
  expand(template: string | ParsedTemplate, variables: object): string {
    return write(template, variables, expandVariable)
  },

  /**
   * Expands a template for a request: every variable needs a value that stays where it is put.
   *
   * `{empty}` is the reserved way to write a trailing slash and needs no value.
   *
   * @throws InvalidArgumentError `ERR_MISSING_VARIABLE` naming a variable without a value; `ERR_INVALID_VARIABLE` for an empty path segment,
   *   `.`, `..`, NaN, Infinity, lists and objects; `ERR_INVALID_URI` for a malformed template.
   * @example UriTemplate.expandStrict('v3/users/{openid}', { openid: 'T123/AbC d' }) // 'v3/users/T123%2FAbC%20d'
   */
  expandStrict(template: string | ParsedTemplate, variables: object): string {
    return write(template, variables, expandRequired)
  },

  /**
   * The names of a template's variables, each once, in the order of their first use.
   *
   * @throws InvalidArgumentError `ERR_INVALID_URI` for a malformed template.
   * @example UriTemplate.variables('v3/{+path}/{id}{?id}') // ['path', 'id']
   */
  variables(template: string | ParsedTemplate): string[] {
    const names = parsed(template).flatMap((part) =>
      typeof part === 'string' ? [] : part.variables.map((variable) => variable.name),
    )
    return [...new Set(names)]
  },

  /**
   * Takes a template apart, for callers that need its variables and its expansion.
   *
   * @throws InvalidArgumentError `ERR_INVALID_URI` for a malformed template.
   * @example UriTemplate.parse('users/{id}') // ['users/', { operator: '', variables: [{ name: 'id', explode: false }] }]
   */
  parse: parseTemplate,
} as const

/** Writes one variable in the style of its expression; `undefined` leaves it out. */
type Expander = (variable: TemplateVariable, value: unknown, style: Style) => string | undefined

const parsed = (template: string | ParsedTemplate): ParsedTemplate =>
  typeof template === 'string' ? parseTemplate(template) : template

function write(template: string | ParsedTemplate, variables: object, expander: Expander): string {
  let uri = ''
  for (const part of parsed(template)) {
    if (typeof part === 'string') {
      uri += part
      continue
    }
    const style = STYLES[part.operator]
    let separator = style.first
    for (const variable of part.variables) {
      // Inherited names such as `constructor` are not values that anyone meant to give.
      const value = Object.hasOwn(variables, variable.name)
        ? (variables as Record<string, unknown>)[variable.name]
        : undefined
      const piece = expander(variable, value, style)
      if (piece === undefined) continue
      uri += separator + piece
      separator = style.separator
    }
  }
  return uri
}

const isDefined = (value: unknown): boolean => value !== undefined && value !== null

function expandVariable(variable: TemplateVariable, value: unknown, style: Style): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object')
    return named(variable.name, encode(cut(textOf(value, variable), variable.prefix, style), style, variable), style)
  if (variable.prefix !== undefined) throw unusable(variable, 'is a list or an object, which `:n` cannot cut')
  const isList = Array.isArray(value)
  const members = Object.entries(value).filter(([, member]) => isDefined(member))
  if (members.length === 0) return undefined
  const pieces = members.map(([key, member]): string => {
    const text = encode(textOf(member, variable), style, variable)
    if (isList) return variable.explode ? named(variable.name, text, style) : text
    const name = encode(key, style, variable)
    if (!variable.explode) return `${name},${text}`
    return style.named ? named(name, text, style) : `${name}=${text}`
  })
  return variable.explode ? pieces.join(style.separator) : named(variable.name, pieces.join(','), style)
}

function expandRequired(variable: TemplateVariable, value: unknown, style: Style): string {
  if (!isDefined(value)) {
    if (variable.name === 'empty') return named('empty', '', style)
    throw invalidArgument(
      variable.name,
      `the URI needs a value for \`${variable.name}\`: give it in the options, beside \`json\` and \`query\``,
      'ERR_MISSING_VARIABLE',
    )
  }
  if (typeof value === 'object') throw unusable(variable, 'is a list or an object; a URI takes texts and numbers')
  if (typeof value === 'number' && !Number.isFinite(value)) throw unusable(variable, `is ${value}`)
  const text = textOf(value, variable)
  if (style.named) return named(variable.name, encode(cut(text, variable.prefix, style), style, variable), style)
  if (text === '' && variable.name !== 'empty')
    throw unusable(variable, 'is an empty text, which would leave a path segment out')
  if (style.reserved && text.includes('\\'))
    throw unusable(variable, 'holds a backslash, which URL parsers take for a slash: write %5C')
  const piece = encode(cut(text, variable.prefix, style), style, variable)
  // URL parsers remove such segments, also written as %2E: the request would go elsewhere.
  if (piece.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
    throw unusable(variable, 'is or holds a segment `.` or `..`, which would leave its path')
  return piece
}

function named(name: string, text: string, style: Style): string {
  if (!style.named) return text
  return text === '' ? name + style.ifEmpty : `${name}=${text}`
}

function textOf(value: unknown, variable: TemplateVariable): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value)
  throw unusable(
    variable,
    typeof value === 'object' ? 'holds a list or an object inside another' : `is or holds a ${typeof value}`,
  )
}

function cut(text: string, prefix: number | undefined, style: Style): string {
  if (prefix === undefined) return text
  // Counted in characters, not in UTF-16 units; a percent-triplet that stays as it is counts as the one character it stands for.
  const characters = text.match(style.reserved ? /%[0-9A-Fa-f]{2}|./gsu : /./gsu) ?? []
  return characters.slice(0, prefix).join('')
}

function encode(text: string, style: Style, variable: TemplateVariable): string {
  try {
    if (style.reserved) return encodeReserved(text)
    return encodeURIComponent(text).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  } catch (cause) {
    throw unusable(variable, 'holds half of a surrogate pair, which no URI can carry', cause)
  }
}

function unusable(variable: TemplateVariable, why: string, cause?: unknown): Error {
  return invalidArgument(variable.name, `the value of \`${variable.name}\` ${why}`, 'ERR_INVALID_VARIABLE', cause)
}
