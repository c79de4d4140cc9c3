import type { Catalog, Modifiers, Schema } from './model'

/** Whether an example is a value of its type. */
export function fits(value: unknown, schema: Schema, catalog: Catalog): boolean {
  switch (schema.kind) {
    case 'enum':
      return (
        (schema.values as readonly unknown[]).includes(value) ||
        (schema.modifiers.open === true && typeof value === typeof schema.values[0])
      )
    case 'scalar':
      if (schema.type === 'any') return true
      if (schema.type === 'integer') return Number.isInteger(value) && inRange(value as number, schema.modifiers)
      if (schema.type === 'string') return typeof value === 'string' && isText(value, schema.modifiers)
      return typeof value === schema.type
    case 'array':
      return Array.isArray(value) && value.every((item) => fits(item, schema.items, catalog))
    case 'json':
      return typeof value === 'string' && isText(value, schema.modifiers)
    case 'ref': {
      const shape = catalog.shapes.get(schema.name)
      return shape === undefined || fits(value, shape.schema, catalog)
    }
    case 'oneOf':
      return schema.options.some((option) => fits(value, option.schema, catalog))
    default:
      return false
  }
}

const inRange = (value: number, { from = -Infinity, to = Infinity }: Modifiers): boolean => value >= from && value <= to

/** The limits of an encrypted field are those of its plain text. */
function isText(value: string, { min = 0, max = Infinity, format, pattern, encrypted }: Modifiers): boolean {
  const { length } = Array.from(value)
  if (!encrypted && (length < min || length > max)) return false
  if (pattern !== undefined && !new RegExp(pattern).test(value)) return false
  return (
    format !== 'rfc3339' ||
    (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value)))
  )
}
