import { Ajv2020 } from 'ajv/dist/2020.js'
import { toJsonSchema, type Schema } from '../../lib/openapi/schema'
import type { Schemas } from '../../lib/openapi/schemas'

/** Says what of a value differs from a schema of the catalog; apart from the simulator's own check. */
export function createCheck(schemas: Schemas): (schema: Schema, value: unknown) => string | undefined {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    meta: false,
    addUsedSchema: false,
    code: { optimize: false },
  })
  for (const name of Object.keys(schemas.definitions.$defs as object))
    ajv.addSchema({ ...toJsonSchema(schemas.shape(name)!, 'shape-'), $id: `shape-${name}` })
  return (schema, value) => (ajv.validate(toJsonSchema(schema, 'shape-'), value) ? undefined : ajv.errorsText())
}
