import type { Schema, Schemas } from '../../openapi/schemas'
import { DIGITS, type Random } from '../random'
import { rfc3339 } from '../time'

/** What a sample needs beside its schema. */
export interface SampleParts {
  readonly shapes: Pick<Schemas, 'shape'>
  readonly random: Random
  readonly now: () => number
}

const PLAIN: Readonly<Record<string, unknown>> = { integer: 1, number: 1, boolean: true, any: {} }
/** Shapes may hold themselves. */
const DEEPEST = 8

/** A value that fits a schema: its example where it has one, the first of its values, or something made up. */
export function sampleOf(schema: Schema, parts: SampleParts, name = '', depth = 0): unknown {
  if (typeof schema === 'string') return named(schema, parts, name, depth)
  if (schema.ex !== undefined) return schema.ex
  if (schema.e) return schema.e[0]
  if (schema.o) return sampleObject(schema.o, parts, depth)
  if (schema.a !== undefined) return depth > DEEPEST ? [] : Array.from({ length: Math.max(1, schema.min ?? 1) }, () => sampleOf(schema.a ?? 'any', parts, name, depth + 1))
  if (schema.x?.[0] !== undefined) return sampleOf(schema.x[0], parts, name, depth)
  if (schema.j !== undefined) return JSON.stringify(sampleOf(schema.j, parts, name, depth + 1))
  const value = named(schema.t ?? 'string', parts, name, depth)
  return typeof value === 'string' ? value.slice(0, schema.max).padEnd(schema.min ?? 0, '0') : value
}

function sampleObject(fields: Readonly<Record<string, Schema>>, parts: SampleParts, depth: number): Record<string, unknown> {
  const entries = Object.entries(fields).filter(([key]) => depth <= DEEPEST || key.endsWith('!'))
  return Object.fromEntries(
    entries.map(([key, schema]) => {
      const name = key.replace(/!$/, '').replace(/\$\w/g, '0')
      return [name, sampleOf(schema, parts, name, depth + 1)]
    }),
  )
}

function named(type: string, parts: SampleParts, name: string, depth: number): unknown {
  if (type.startsWith('@')) {
    const shape = parts.shapes.shape(type.slice(1))
    return shape === undefined || depth > 2 * DEEPEST ? {} : sampleOf(shape, parts, name, depth + 1)
  }
  if (type !== 'string') return PLAIN[type] ?? ''
  if (/time$|_date$/.test(name)) return rfc3339(parts.now())
  return /(_no|_id|_code|mchid)$/.test(name) ? parts.random.text(18, DIGITS) : name || '微信支付'
}
