import type { Field, Modifiers, Schema } from '../model'

export type Json = Record<string, unknown>

const FORMATS: Readonly<Record<string, string>> = { rfc3339: 'date-time', url: 'uri' }

/** A schema of the catalog as OpenAPI 3.1 writes it; encryption is an extension, JSON inside a text is `contentSchema`. */
export function schemaOf(schema: Schema): Json {
  switch (schema.kind) {
    case 'scalar':
      return { ...typed(schema.type, schema.modifiers), ...limits(schema.modifiers) }
    case 'enum':
      return {
        ...typed(typeof schema.values[0] === 'number' ? 'integer' : 'string', schema.modifiers),
        [schema.modifiers.open ? 'x-extensible-enum' : 'enum']: [
          ...schema.values,
          ...(schema.modifiers.nullable ? [null] : []),
        ],
        ...limits(schema.modifiers),
      }
    case 'ref':
      return { $ref: `#/components/schemas/${schema.name}`, ...limits(schema.modifiers) }
    case 'object':
      return objectOf(schema.fields)
    case 'array':
      return {
        type: 'array',
        items: schemaOf(schema.items),
        ...defined({ minItems: schema.modifiers.min, maxItems: schema.modifiers.max }),
      }
    case 'json':
      return {
        ...typed('string', schema.modifiers),
        ...limits(schema.modifiers),
        contentMediaType: 'application/json',
        contentSchema: schemaOf(schema.content),
      }
    case 'sealed':
      return {
        type: 'string',
        contentEncoding: 'base64',
        'x-sealed': schema.by,
        contentSchema: schemaOf(schema.content),
      }
    case 'oneOf':
      return {
        anyOf: schema.options.map((option) => ({ ...schemaOf(option.schema), ...defined({ title: option.term }) })),
      }
  }
}

export function fieldOf(field: Field): Json {
  return {
    ...schemaOf(field.schema),
    ...defined({ title: field.term }),
    ...(field.example === undefined ? {} : { examples: [field.example] }),
  }
}

export function objectOf(fields: readonly Field[]): Json {
  const fixed = fields.filter((field) => !field.name.includes('$'))
  const numbered = fields.filter((field) => field.name.includes('$'))
  const required = fixed.filter((field) => field.required).map((field) => field.name)
  return {
    type: 'object',
    ...(fixed.length > 0 ? { properties: Object.fromEntries(fixed.map((field) => [field.name, fieldOf(field)])) } : {}),
    ...(numbered.length > 0
      ? {
          patternProperties: Object.fromEntries(
            numbered.map((field) => [`^${field.name.replace(/\$\w/g, '[0-9]+')}$`, fieldOf(field)]),
          ),
        }
      : {}),
    ...(required.length > 0 ? { required } : {}),
  }
}

function typed(type: string, { nullable }: Modifiers): Json {
  if (type === 'any') return {}
  if (type === 'file') return { type: 'string', contentMediaType: 'application/octet-stream' }
  return { type: nullable ? [type, 'null'] : type }
}

function limits({ format, min, max, from, to, pattern, encrypted, ...rest }: Modifiers): Json {
  return {
    ...(format === 'base64'
      ? { contentEncoding: 'base64' }
      : defined({ format: format === undefined ? undefined : (FORMATS[format] ?? format) })),
    ...defined({ minLength: min, maxLength: max, minimum: from, maximum: to, pattern, default: rest.default }),
    ...(encrypted ? { 'x-encrypted': 'RSA-OAEP' } : {}),
  }
}

export const defined = (keywords: Json): Json =>
  Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined))
