import type { Detailed, Schema } from '../../openapi/schema'

/** Where the shapes are looked up. */
export interface Shapes {
  shape(name: string): Schema | undefined
}

/** A schema with its shape looked up; what stands beside the name of the shape is laid over it. */
export function resolve(schema: Schema, shapes: Shapes): Detailed {
  const own = typeof schema === 'string' ? { t: schema } : schema
  if (own.t?.startsWith('@') !== true) return own
  const { t, ...beside } = own
  return { ...resolve(shapes.shape(t.slice(1)) ?? 'any', shapes), ...beside }
}

/** The name of a field as it is sent, and whether it has to be there: `mchid!`, `coupon_id_$n`. */
export function fieldName(key: string): { name: string; required: boolean } {
  return { name: key.replace(/!$/, '').replace(/\$\w/g, '0'), required: key.endsWith('!') }
}
