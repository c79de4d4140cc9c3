import type { Schema as Compact, Detailed } from '../../../lib/openapi/schema'
import type { Field, Modifiers, Schema } from '../model'

/** A schema in the short form of the runtime table. */
export function compact(schema: Schema): Compact {
  switch (schema.kind) {
    case 'scalar':
      return withModifiers(schema.type, schema.modifiers)
    case 'ref':
      return withModifiers(`@${schema.name}`, schema.modifiers)
    case 'enum':
      return { e: schema.values, ...short(schema.modifiers) }
    case 'object':
      return { o: fields(schema.fields) }
    case 'array':
      return { a: compact(schema.items), ...short(schema.modifiers) }
    case 'json':
      return { j: compact(schema.content), ...short(schema.modifiers) }
    case 'sealed':
      return { s: compact(schema.content) }
    case 'oneOf':
      return { x: schema.options.map((option) => compact(option.schema)) }
  }
}

export function fields(list: readonly Field[]): Record<string, Compact> {
  return Object.fromEntries(
    list.map((field) => {
      const type = compact(field.schema)
      const whole =
        field.example === undefined ? type : { ...(typeof type === 'string' ? { t: type } : type), ex: field.example }
      return [`${field.name}${field.required ? '!' : ''}`, whole]
    }),
  )
}

function withModifiers(name: string, modifiers: Modifiers): Compact {
  const more = short(modifiers)
  return Object.keys(more).length === 0 ? name : { t: name, ...more }
}

function short({ format, min, max, from, to, pattern, nullable, encrypted, open }: Modifiers): Detailed {
  return {
    ...(format === undefined ? {} : { f: format }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(pattern === undefined ? {} : { p: pattern }),
    ...(nullable ? { n: 1 } : {}),
    ...(encrypted ? { c: 1 } : {}),
    ...(open ? { w: 1 } : {}),
  }
}
