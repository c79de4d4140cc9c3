import { chainName } from '../../../scripts/generate/names'
import { Media, Sensitive, type Options } from './sample'

/** A value as it is written in TypeScript. */
export function source(value: unknown, indent = ''): string {
  if (value instanceof Sensitive) return quoted(value.text)
  if (value instanceof Media)
    return `new MediaUtil(${quoted(value.file)}${Object.keys(value.options).length > 0 ? `, ${inline(value.options)}` : ''})`
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    if (value.every((one) => typeof one !== 'object')) return `[${value.map((one) => source(one)).join(', ')}]`
    return `[\n${value.map((one) => `${deeper}${source(one, deeper)},\n`).join('')}${indent}]`
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  return `{\n${entries.map(([name, one]) => `${deeper}${key(name)}: ${source(one, deeper)},\n`).join('')}${indent}}`
}

const inline = (value: object): string =>
  `{ ${Object.entries(value)
    .map(
      ([name, one]) =>
        `${key(name)}: ${typeof one === 'object' && one !== null && !Array.isArray(one) ? inline(one as object) : source(one)}`,
    )
    .join(', ')} }`
const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))
const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`

/** `v3.brand.partner.cardMember`, as it follows `instance`. */
export const chainOf = (uri: string): string =>
  uri
    .split('/')
    .map(chainName)
    .map((name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`))
    .join('')

/** The argument of a call; nothing where there is nothing to say. */
export const argument = (options: Options): string => (Object.keys(options).length === 0 ? '' : source(options))
