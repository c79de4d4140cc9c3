import type { Catalog, Operation, Schema } from '../model'

/** Where the RSA-encrypted values of a request stand. */
export function sensitiveInRequest(operation: Operation, catalog: Catalog): string[] {
  const parts: [string, Schema][] = [
    ['query', { kind: 'object', fields: operation.query }],
    ['headers', { kind: 'object', fields: operation.headers }],
    ['variables', { kind: 'object', fields: operation.variables }],
    ['form', { kind: 'object', fields: operation.form }],
  ]
  if (operation.body) parts.push([operation.body.kind, operation.body.schema])
  return parts.flatMap(([name, schema]) => paths(schema, name, catalog))
}

export const sensitiveInReply = (operation: Operation, catalog: Catalog): string[] =>
  operation.replies.flatMap(({ schema }) => (schema ? paths(schema, '', catalog) : []))

function paths(schema: Schema, at: string, catalog: Catalog): string[] {
  if ('modifiers' in schema && schema.modifiers.encrypted) return [at]
  switch (schema.kind) {
    case 'object':
      return schema.fields.flatMap((field) =>
        paths(field.schema, at === '' ? field.name : `${at}.${field.name}`, catalog),
      )
    case 'array':
      return paths(schema.items, `${at}[]`, catalog)
    case 'json':
      return paths(schema.content, `${at}<json>`, catalog)
    case 'oneOf':
      return [...new Set(schema.options.flatMap((option) => paths(option.schema, at, catalog)))]
    case 'ref': {
      const shape = catalog.shapes.get(schema.name)
      return shape ? paths(shape.schema, at, catalog) : []
    }
    default:
      return []
  }
}
