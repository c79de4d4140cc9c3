import { invalidArgument } from '../errors'

/** The operators of RFC 6570, section 2.2; `''` is simple expansion. */
export type TemplateOperator = '' | '+' | '#' | '.' | '/' | ';' | '?' | '&'

/** One variable of an expression with its modifier. */
export interface TemplateVariable {
  readonly name: string
  /** `*`: each member of a list or associative array by itself. */
  readonly explode: boolean
  /** `:n`: at most so many characters. */
  readonly prefix?: number
}

/** What stands between braces. */
export interface TemplateExpression {
  readonly operator: TemplateOperator
  readonly variables: readonly TemplateVariable[]
}

/** A template taken apart: texts, already encoded, and expressions in their order. */
export type ParsedTemplate = readonly (string | TemplateExpression)[]

const OPERATORS = '+#./;?&'
const VARIABLE =
  /^((?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*)(?:(\*)|:([1-9][0-9]{0,3}))?$/

/**
 * Takes a template apart.
 *
 * @throws InvalidArgumentError `ERR_INVALID_URI` when it is not an RFC 6570 template.
 */
export function parseTemplate(template: string): ParsedTemplate {
  const parts: (string | TemplateExpression)[] = []
  for (let offset = 0; offset < template.length;) {
    const open = template.indexOf('{', offset)
    const text = template.slice(offset, open < 0 ? undefined : open)
    if (text.includes('}')) throw malformed(template, 'has a `}` without its `{`')
    if (text !== '') parts.push(encodeLiteral(text, template))
    if (open < 0) break
    const close = template.indexOf('}', open)
    if (close < 0) throw malformed(template, 'has a `{` without its `}`')
    parts.push(expressionOf(template.slice(open + 1, close), template))
    offset = close + 1
  }
  return parts
}

function expressionOf(inner: string, template: string): TemplateExpression {
  const first = inner.charAt(0)
  const operator = first !== '' && OPERATORS.includes(first) ? (first as TemplateOperator) : ''
  const variables = inner
    .slice(operator.length)
    .split(',')
    .map((spec): TemplateVariable => {
      const [, name, explode, prefix] = VARIABLE.exec(spec) ?? []
      if (name === undefined) throw malformed(template, `has an expression that RFC 6570 does not know: {${inner}}`)
      return prefix === undefined
        ? { name, explode: explode !== undefined }
        : { name, explode: false, prefix: Number(prefix) }
    })
  return { operator, variables }
}

/** What a URI may hold stays, percent-triplets too; all else is encoded as UTF-8. */
function encodeLiteral(text: string, template: string): string {
  try {
    return encodeReserved(text)
  } catch (cause) {
    throw malformed(template, 'holds half of a surrogate pair, which no URI can carry', cause)
  }
}

/** `encodeURI`, but for the brackets it encodes and the percent-triplets it encodes again. */
export function encodeReserved(text: string): string {
  return encodeURI(text)
    .replace(/%5B/g, '[')
    .replace(/%5D/g, ']')
    .replace(/%25([0-9A-Fa-f]{2})/g, '%$1')
}

function malformed(template: string, why: string, cause?: unknown): Error {
  return invalidArgument('uri', `the URI template '${template}' ${why}`, 'ERR_INVALID_URI', cause)
}
