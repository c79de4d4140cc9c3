import type { Catalog, Field, Operation, Schema } from '../generate/model'
import type { Part } from './claim'

/** A field of the catalog, or the items of an array: then it has no name of its own. */
export interface Found {
  schema: Schema
  required: boolean
}

/** Where a part of an operation begins; several where an answer has several forms. */
export function rootsOf(operation: Operation, part: Part): Schema[] {
  const object = (fields: readonly Field[]): Schema[] => (fields.length > 0 ? [{ kind: 'object', fields }] : [])
  switch (part) {
    case 'query':
      return object(operation.query)
    case 'form':
      return object(operation.form)
    // The JSON of an upload is the field `meta` of its form.
    case 'body':
      return operation.body
        ? [operation.body.schema]
        : operation.form.filter(({ name }) => name === 'meta').map(({ schema }) => schema)
    default:
      return operation.replies.flatMap(({ schema }) => (schema ? [schema] : []))
  }
}

/** Follows a path such as `a.b[].c`; an array that the path does not mention is gone through to its items. */
export function find(roots: readonly Schema[], path: string, catalog: Catalog): Found[] {
  const steps = path.split('.').flatMap((part) => part.split(/(?=\[\])/))
  let found: Found[] = roots.map((schema) => ({ schema, required: true }))
  for (const step of steps) {
    const inside = found.flatMap(({ schema }) => opened(schema, catalog))
    found =
      step === '[]'
        ? inside.flatMap((schema) => (schema.kind === 'array' ? [{ schema: schema.items, required: true }] : []))
        : inside
            .flatMap((schema) => (schema.kind === 'array' ? opened(schema.items, catalog) : [schema]))
            .flatMap((schema) => (schema.kind === 'object' ? schema.fields : []))
            .filter(({ name }) => name === step || numbered(name, step))
  }
  return found
}

/** `coupon_id_$n` stands for `coupon_id_0`. */
const numbered = (name: string, step: string): boolean =>
  name.includes('$') && new RegExp(`^${name.replace(/\$\w/g, '\\d+')}$`).test(step)

/** What a schema is, behind references, JSON in a text, ciphertexts and alternatives. */
export function opened(schema: Schema, catalog: Catalog): Schema[] {
  switch (schema.kind) {
    case 'ref': {
      const shape = catalog.shapes.get(schema.name)
      return shape ? opened(shape.schema, catalog) : []
    }
    case 'json':
    case 'sealed':
      return opened(schema.content, catalog)
    case 'oneOf':
      return schema.options.flatMap((option) => opened(option.schema, catalog))
    default:
      return [schema]
  }
}

/** `string integer number boolean array object`, or `any`, of a field. */
export function typesOf(schema: Schema, catalog: Catalog): string[] {
  switch (schema.kind) {
    case 'scalar':
      return [schema.type]
    case 'enum':
      return [typeof schema.values[0] === 'number' ? 'integer' : 'string']
    case 'array':
      return ['array']
    case 'object':
      return ['object']
    case 'json':
    case 'sealed':
      return ['string']
    default:
      return schema.kind === 'oneOf'
        ? schema.options.flatMap((option) => typesOf(option.schema, catalog))
        : opened(schema, catalog).flatMap((inner) => typesOf(inner, catalog))
  }
}
