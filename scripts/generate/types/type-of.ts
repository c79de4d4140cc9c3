import { filledByClient } from '../filled-by-client'
import type { Catalog, Field, Schema } from '../model'
import { pascal } from '../names'
import type { Declarations } from './declarations'
import type { Domain } from './domain'
import { received } from './domain'
import { fieldComment } from './field-comment'

const SUFFIX: Record<Domain, string> = { json: '', jsonReply: 'Reply', xmlRequest: 'Xml', xmlReply: 'XmlReply' }

/** What a reply may hold beside what is documented. */
export const UNDOCUMENTED = 'Extra'

/** Writes the types of schemas; what has fields gets an interface of its own, named after where it stands. */
export class TypeWriter {
  constructor(
    readonly catalog: Catalog,
    readonly domains: ReadonlyMap<string, ReadonlySet<Domain>>,
    readonly declarations: Declarations,
  ) {}

  /** The type of a schema; `name` is what an interface for it would be called. */
  of(schema: Schema, domain: Domain, name: string): string {
    switch (schema.kind) {
      case 'scalar':
        return scalar(schema.type, domain)
      case 'enum':
        return values(schema.values, domain, received(domain) || schema.modifiers.open === true)
      case 'ref':
        return this.shapeName(schema.name, domain) + this.#others(schema.name, domain)
      case 'object':
        if (schema.fields.length === 0) return received(domain) ? UNDOCUMENTED : 'object'
        this.object(schema.fields, domain, name)
        return name
      case 'array': {
        const items = this.of(schema.items, domain, name)
        return /[|&]/.test(items) ? `(${items})[]` : `${items}[]`
      }
      case 'json':
        this.of(schema.content, received(domain) ? 'jsonReply' : 'json', name)
        return 'string'
      case 'sealed':
        this.of(schema.content, domain, name)
        return 'string'
      case 'oneOf':
        return schema.options.map((option, index) => this.of(option.schema, domain, `${name}${index + 1}`)).join(' | ')
    }
  }

  /** Declares an interface with these fields and members; one of a reply is open for more. */
  object(fields: readonly Field[], domain: Domain, name: string, base = '', more: readonly string[] = []): void {
    const members = [...fields.map((field) => `    ${this.member(field, domain, name)}`), ...more]
    const bases = [base, received(domain) ? UNDOCUMENTED : ''].filter((one) => one !== '').join(', ')
    this.declarations.add(
      name,
      `  interface ${name}${bases === '' ? '' : ` extends ${bases}`} {\n${members.join('\n')}\n  }`,
    )
  }

  member(field: Field, domain: Domain, owner: string): string {
    const type = this.of(field.schema, domain, `${owner}${pascal(field.name)}`)
    const needed = field.required && !(domain === 'xmlRequest' && filledByClient(field))
    return `${fieldComment(field, domain)}${memberName(field.name)}${needed || field.name.includes('$') ? '' : '?'}: ${type}${domain === 'xmlRequest' && nullable(field.schema) ? ' | null' : ''}`
  }

  /** Values beside those of an enumeration that requests have as well; where they have not, its type is open itself. */
  #others(name: string, domain: Domain): string {
    const schema = this.catalog.shapes.get(name)?.schema
    if (schema?.kind !== 'enum' || schema.modifiers.open || !received(domain) || this.#received(name)) return ''
    return typeof schema.values[0] === 'string' ? ' | (string & {})' : ''
  }

  /** Whether a shape appears in what WeChat Pay sends alone. */
  #received(name: string): boolean {
    return [...(this.domains.get(name) ?? [])].every(received)
  }

  /** A shape that appears in requests and in replies, in JSON and in XML, has a name for each. */
  shapeName(name: string, domain: Domain): string {
    const shape = this.catalog.shapes.get(name)
    if (shape?.schema.kind === 'enum' && typeof shape.schema.values[0] === 'string') return name
    const domains = this.domains.get(name)
    return domains !== undefined && domains.size > 1 ? name + SUFFIX[domain] : name
  }

  shapes(): void {
    for (const [name, shape] of this.catalog.shapes) {
      for (const domain of this.domains.get(name) ?? []) {
        const own = this.shapeName(name, domain)
        if (this.declarations.has(own)) continue
        const { schema } = shape
        if (schema.kind === 'object' && schema.fields.length > 0) this.object(schema.fields, domain, own)
        else if (schema.kind === 'enum' && typeof schema.values[0] === 'string')
          this.declarations.add(
            own,
            `  type ${own} = ${values(schema.values, domain, schema.modifiers.open === true || this.#received(name))}`,
          )
        else this.declarations.add(own, `  type ${own} = ${this.of(schema, domain, `${own}Item`)}`)
      }
    }
  }
}

function scalar(type: string, domain: Domain): string {
  if (type === 'any') return 'unknown'
  if (domain === 'xmlReply') return 'string'
  if (type === 'file') return 'Upload'
  if (type === 'integer' || type === 'number') return domain === 'xmlRequest' ? 'string | number' : 'number'
  if (type === 'boolean' && domain === 'xmlRequest') return 'string | boolean'
  return type
}

function values(list: readonly (string | number)[], domain: Domain, open: boolean): string {
  const known = list
    .flatMap((value) => {
      const text = quote(String(value))
      if (typeof value === 'string') return [text]
      return domain === 'xmlReply' ? [text] : domain === 'xmlRequest' ? [String(value), text] : [String(value)]
    })
    .join(' | ')
  if (!open) return known
  return `${known} | ${typeof list[0] === 'string' || domain === 'xmlReply' ? '(string & {})' : '(number & {})'}`
}

/** Repeated fields of XML (`coupon_id_$n`) become a template literal key. */
export function memberName(name: string): string {
  if (name.includes('$')) return `[key: \`${name.replace(/\$\w/g, '${number}')}\`]`
  return /^[A-Za-z_]\w*$/.test(name) ? name : quote(name)
}

export const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`

const nullable = (schema: Schema): boolean => 'modifiers' in schema && schema.modifiers.nullable === true
