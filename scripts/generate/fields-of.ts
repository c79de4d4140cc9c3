import type { Catalog, Field, Schema } from './model'

/** The fields of an object, or of the shape that a reference stands for; none where it is neither. */
export function fieldsOf(schema: Schema, catalog: Catalog): readonly Field[] {
  if (schema.kind === 'ref') {
    const shape = catalog.shapes.get(schema.name)
    return shape ? fieldsOf(shape.schema, catalog) : []
  }
  return schema.kind === 'object' ? schema.fields : []
}
