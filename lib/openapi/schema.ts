/**
 * A schema as the runtime table holds it: the name of a type (`string`, `integer`, `number`, `boolean`, `any`, `file`), a shape
 * (`@TransactionAmount`), or an object with short keys.
 */
export type Schema = string | Detailed

export interface Detailed {
  /** The name of a type or a shape. */
  t?: string
  /** The values allowed. */
  e?: readonly (string | number)[]
  /** Other values are allowed as well. */
  w?: 1
  /** The fields of an object; a name that ends in `!` is required, `$n` stands for a number. */
  o?: Readonly<Record<string, Schema>>
  /** The items of an array. */
  a?: Schema
  /** What the JSON inside a text looks like. */
  j?: Schema
  /** What is inside a ciphertext under the APIv3 key. */
  s?: Schema
  /** Alternatives. */
  x?: readonly Schema[]
  /** The format, as the official documents call it. */
  f?: string
  min?: number
  max?: number
  from?: number
  to?: number
  /** Source of a regular expression, not anchored. */
  p?: string
  /** May be null. */
  n?: 1
  /** The RSA ciphertext of a sensitive value. */
  c?: 1
  /** An example. */
  ex?: unknown
}

/** JSON Schema, draft 2020-12, as far as the catalog needs it. */
export type JsonSchema = Record<string, unknown>

/**
 * The JSON Schema of a table schema. Shapes become references: `${base}${name}`. Formats are left out, as validators do not know them,
 * and so is what lies inside a text or a ciphertext.
 */
export function toJsonSchema(schema: Schema, base: string): JsonSchema {
  if (typeof schema === 'string') return named(schema, base)
  const shared: JsonSchema = {
    ...(schema.ex === undefined ? {} : { examples: [schema.ex] }),
  }
  if (schema.o) return { ...objectSchema(schema.o, base), ...shared }
  if (schema.a !== undefined)
    return {
      type: 'array',
      items: toJsonSchema(schema.a, base),
      ...drop({ minItems: schema.min, maxItems: schema.max }),
      ...shared,
    }
  if (schema.x) return { anyOf: schema.x.map((one) => toJsonSchema(one, base)), ...shared }
  const limits = drop({
    minLength: schema.min,
    maxLength: schema.max,
    minimum: schema.from,
    maximum: schema.to,
    pattern: schema.p,
  })
  const plain = schema.e
    ? schema.w
      ? { type: typeof schema.e[0] === 'number' ? 'integer' : 'string' }
      : { enum: [...schema.e] }
    : schema.j !== undefined || schema.s !== undefined
      ? { type: 'string' }
      : named(schema.t ?? 'any', base)
  const whole = { ...plain, ...(schema.c ? {} : limits), ...shared }
  return schema.n ? { anyOf: [whole, { type: 'null' }] } : whole
}

function named(name: string, base: string): JsonSchema {
  if (name.startsWith('@')) return { $ref: base + name.slice(1) }
  return name === 'any' ? {} : { type: name === 'file' ? 'string' : name }
}

function objectSchema(fields: Readonly<Record<string, Schema>>, base: string): JsonSchema {
  const properties: JsonSchema = {}
  const patterns: JsonSchema = {}
  const required: string[] = []
  for (const [key, schema] of Object.entries(fields)) {
    const name = key.replace(/!$/, '')
    if (name.includes('$')) patterns[`^${name.replace(/\$\w/g, '\\d+')}$`] = toJsonSchema(schema, base)
    else {
      properties[name] = toJsonSchema(schema, base)
      if (name !== key) required.push(name)
    }
  }
  return {
    type: 'object',
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(Object.keys(patterns).length > 0 ? { patternProperties: patterns } : {}),
    ...(required.length > 0 ? { required } : {}),
  }
}

const drop = (keywords: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined))
