import type { Schema } from './model'

/** Visits a schema and everything inside it, without following references. */
export function walk(schema: Schema, visit: (schema: Schema) => void): void {
  visit(schema)
  switch (schema.kind) {
    case 'object':
      for (const field of schema.fields) walk(field.schema, visit)
      break
    case 'array':
      walk(schema.items, visit)
      break
    case 'json':
    case 'sealed':
      walk(schema.content, visit)
      break
    case 'oneOf':
      for (const option of schema.options) walk(option.schema, visit)
  }
}
