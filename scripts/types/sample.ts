import { fieldsOf } from '../generate/fields-of'
import { filledByClient, SERIAL } from '../generate/filled-by-client'
import type { Catalog, Field, Operation, Schema } from '../generate/model'

/** Source text of a value of this type, with all of its fields or the required ones alone. */
export function sample(schema: Schema, catalog: Catalog, all: boolean): string {
  switch (schema.kind) {
    case 'scalar':
      return { string: "'x'", integer: '1', number: '1', boolean: 'true', file: "'x'", any: '{}' }[schema.type]
    case 'enum':
      return JSON.stringify(schema.values[0])
    case 'ref': {
      const shape = catalog.shapes.get(schema.name)
      return shape ? sample(shape.schema, catalog, all) : 'undefined'
    }
    case 'object':
      return objectOf(schema.fields, catalog, all)
    case 'array':
      return `[${sample(schema.items, catalog, all)}]`
    case 'json':
    case 'sealed':
      return "'{}'"
    case 'oneOf':
      return schema.options[0] ? sample(schema.options[0].schema, catalog, all) : '{}'
  }
}

const objectOf = (fields: readonly Field[], catalog: Catalog, all: boolean): string =>
  `{ ${entries(fields, catalog, all)
    .map(([, text]) => text)
    .join(', ')} }`

const entries = (fields: readonly Field[], catalog: Catalog, all: boolean): [string, string][] =>
  fields
    .filter((field) => field.required || all)
    .map((field) => [field.name, `${JSON.stringify(keyOf(field))}: ${sample(field.schema, catalog, all)}`])

/** `coupon_id_$n` → `coupon_id_0`. */
export const keyOf = ({ name }: Field): string => name.replace(/\$\w/g, '0')

/** The source texts of an object that lacks one of the fields that must be there, itself or further inside. */
function lacking(fields: readonly Field[], catalog: Catalog): string[] {
  const needed = fields.filter((field) => field.required)
  return needed.flatMap((field) => {
    const others = needed.filter((other) => other !== field)
    const beside = entries(others, catalog, false).map(([, text]) => text)
    const inside = lackingIn(field.schema, catalog).map((text) => `${JSON.stringify(keyOf(field))}: ${text}`)
    return [beside, ...inside.map((text) => [...beside, text])].map((texts) => `{ ${texts.join(', ')} }`)
  })
}

/** The same of a value; of alternatives none, since what one lacks another may not have. */
function lackingIn(schema: Schema, catalog: Catalog): string[] {
  switch (schema.kind) {
    case 'object':
      return lacking(schema.fields, catalog)
    case 'array':
      return lackingIn(schema.items, catalog).map((text) => `[${text}]`)
    case 'ref': {
      const shape = catalog.shapes.get(schema.name)
      return shape ? lackingIn(shape.schema, catalog) : []
    }
    default:
      return []
  }
}

/** A part of the options: its name, its source text, and the same without each thing that must be there, however deep. */
export interface Part {
  name: string
  text: string
  required: boolean
  broken: string[]
}

/** The options of a call, part by part. */
export function parts(operation: Operation, catalog: Catalog, all: boolean): Part[] {
  const found: Part[] = operation.variables.map((field) => ({
    name: field.name,
    text: `${field.name}: ${field.schema.kind === 'scalar' ? "'x'" : sample(field.schema, catalog, all)}`,
    required: true,
    broken: [],
  }))
  const filled = operation.uri.startsWith('v2/') ? byClient : (field: Field): Field => field
  const group = (name: string, list: readonly Field[], must: boolean): void => {
    const fields = list.map(filled)
    const required = must || fields.some((field) => field.required)
    if (fields.length === 0 || (!required && !all)) return
    const broken = lacking(fields, catalog).map((text) => `${name}: ${text}`)
    found.push({ name, text: `${name}: ${objectOf(fields, catalog, all)}`, required, broken })
  }
  group('query', operation.query, false)
  group(
    'headers',
    operation.headers.filter((field) => field.name !== SERIAL),
    false,
  )
  if (operation.body) {
    const { kind, required, schema } = operation.body
    const fields = fieldsOf(schema, catalog)
    if (fields.length > 0) {
      group(kind, fields, required)
      const part = found.at(-1)
      if (part?.name === kind) part.required = required
    } else if (required) found.push({ name: kind, text: `${kind}: {}`, required, broken: [] })
  }
  if (operation.form.length > 0) found.push({ name: 'body', text: "body: 'x'", required: true, broken: [] })
  return found
}

const byClient = (field: Field): Field => (filledByClient(field) ? { ...field, required: false } : field)
