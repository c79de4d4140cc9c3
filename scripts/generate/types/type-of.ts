import { filledByClient } from '../filled-by-client'
import type { Catalog, Field, Schema } from '../model'
import { pascal } from '../names'
import type { Declarations } from './declarations'
import type { Domain } from './domain'
import { fieldComment } from './field-comment'

const SUFFIX: Record<Domain, string> = { json: '', xmlRequest: 'Xml', xmlReply: 'XmlReply' }

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
        return values(schema.values, domain)
      case 'ref':
        return this.shapeName(schema.name, domain)
      case 'object':
        if (schema.fields.length === 0) return domain === 'xmlReply' ? 'Record<string, unknown>' : 'object'
        this.object(schema.fields, domain, name)
        return name
      case 'array': {
        const items = this.of(schema.items, domain, name)
        return /[|&]/.test(items) ? `(${items})[]` : `${items}[]`
      }
      case 'json':
        this.of(schema.content, 'json', name)
        return 'string'
      case 'sealed':
        this.of(schema.content, domain, name)
        return 'string'
      case 'oneOf':
        return schema.options.map((option, index) => this.of(option.schema, domain, `${name}${index + 1}`)).join(' | ')
    }
  }

  /** Declares an interface with these fields. */
  object(fields: readonly Field[], domain: Domain, name: string, base = ''): void {
    const members = fields.map((field) => `    ${this.member(field, domain, name)}`)
    this.declarations.add(
      name,
      `  interface ${name}${base === '' ? '' : ` extends ${base}`} {\n${members.join('\n')}\n  }`,
    )
  }

  member(field: Field, domain: Domain, owner: string): string {
    const type = this.of(field.schema, domain, `${owner}${pascal(field.name)}`)
    const needed = field.required && !(domain === 'xmlRequest' && filledByClient(field))
    return `${fieldComment(field)}${memberName(field.name)}${needed || field.name.includes('$') ? '' : '?'}: ${type}${domain === 'xmlRequest' && nullable(field.schema) ? ' | null' : ''}`
  }

  /** A shape that appears in JSON and in XML has a name for each. */
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
        if (shape.schema.kind === 'object' && shape.schema.fields.length > 0)
          this.object(shape.schema.fields, domain, own)
        else this.declarations.add(own, `  type ${own} = ${this.of(shape.schema, domain, `${own}Item`)}`)
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

function values(list: readonly (string | number)[], domain: Domain): string {
  return list
    .flatMap((value) => {
      const text = quote(String(value))
      if (typeof value === 'string') return [text]
      return domain === 'json' ? [String(value)] : domain === 'xmlReply' ? [text] : [String(value), text]
    })
    .join(' | ')
}

/** Repeated fields of XML (`coupon_id_$n`) become a template literal key. */
export function memberName(name: string): string {
  if (name.includes('$')) return `[key: \`${name.replace(/\$\w/g, '${number}')}\`]`
  return /^[A-Za-z_]\w*$/.test(name) ? name : quote(name)
}

export const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`

const nullable = (schema: Schema): boolean => 'modifiers' in schema && schema.modifiers.nullable === true
