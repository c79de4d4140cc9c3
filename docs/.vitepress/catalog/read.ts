import { fileURLToPath } from 'node:url'
import { fieldsOf as fieldsIn } from '../../../scripts/generate/fields-of'
import type { Field, Schema } from '../../../scripts/generate/model'
import { readCatalog, readSources } from '../../../scripts/generate/read'

export type { Field, Notification, Operation, Schema } from '../../../scripts/generate/model'

export const catalog = readCatalog(readSources(fileURLToPath(new URL('../../../lib/openapi/catalog', import.meta.url))))

/** The schema that a reference stands for, with the modifiers of the reference. */
export function resolved(schema: Schema): Schema {
  if (schema.kind !== 'ref') return schema
  const shape = catalog.shapes.get(schema.name)
  if (shape === undefined) throw new Error(`no shape ${schema.name}`)
  const target = resolved(shape.schema)
  return 'modifiers' in target && target.kind !== 'ref'
    ? { ...target, modifiers: { ...target.modifiers, ...schema.modifiers } }
    : target
}

export const fieldsOf = (schema: Schema): readonly Field[] => fieldsIn(schema, catalog)
