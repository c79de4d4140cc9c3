import type { Detailed, Schema } from '../../openapi/schema'
import { fits } from './validate'
import { invent, type InventionParts } from './generate'
import { isFinal, isOutcome, isState, openState } from './honest'
import { personal } from './personal'
import { fieldName, resolve, type Shapes } from './resolve'

/** What a sample needs beside its schema. */
export interface SampleParts extends InventionParts {
  readonly shapes: Shapes
  /** Encrypts what is sensitive; without it the text stands there as it is. */
  readonly encrypt?: (text: string) => string
  /** What is known of the names, wherever they stand. */
  readonly known?: Fields
  /** Leaves out what may be left out. */
  readonly sparse?: boolean
  /** Lists are empty, and counts are 0: of what no call has created there is nothing to list. */
  readonly empty?: boolean
  /** Claims nothing: states are those in which nothing is decided yet, and what would contradict them is left out. */
  readonly modest?: boolean
  /** Changes an object that was made, as where it offers a file. */
  readonly finish?: (made: Record<string, unknown>) => void
}

type Fields = Readonly<Record<string, unknown>>

/**
 * A value that fits a schema: what `said` has at the same place, what is known of its name, its example, the first of its
 * values, or something made up.
 */
export function sampleOf(schema: Schema, parts: SampleParts, name = '', said?: unknown): unknown {
  const whole = resolve(schema, parts.shapes)
  if (whole.o) return sampleObject(whole.o, parts, isFields(said) ? said : {})
  if (whole.a !== undefined) return sampleArray(whole, whole.a, parts, name, said)
  if (whole.x?.[0] !== undefined) return sampleOf(whole.x[0], parts, name, said)
  if (whole.c) return secret(name, parts, said)
  if (parts.modest === true && isState(name)) {
    if (whole.e) return openState(whole.e)
    if (whole.ex !== undefined && isFinal(whole.ex)) return 'PROCESSING'
  }
  if (parts.empty === true && /^(total_|data_)?count$/.test(name)) return 0
  for (const value of [said, parts.known?.[name], whole.ex]) if (value !== undefined && fits(value, whole)) return value
  if (whole.ex !== undefined) return whole.ex
  if (whole.e) return whole.e[0]
  return whole.j === undefined ? invent(name, whole, parts) : JSON.stringify(sampleOf(whole.j, parts, name))
}

function sampleObject(fields: Readonly<Record<string, Schema>>, parts: SampleParts, said: Fields): Fields {
  const made: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(fields)) {
    const { name, required } = fieldName(key)
    if (!required && parts.modest === true && isOutcome(name)) continue
    if (required || parts.sparse !== true) made[name] = sampleOf(schema, parts, name, said[name])
  }
  parts.finish?.(made)
  return made
}

function sampleArray(
  { min = 0, max = Infinity, ex }: Detailed,
  items: Schema,
  parts: SampleParts,
  name: string,
  said: unknown,
): unknown {
  if (parts.empty === true && min === 0) return []
  const given: unknown[] = Array.isArray(said) ? said.slice(0, max) : []
  // The example of a list of secrets is ciphertexts of somebody else's.
  if (given.length === 0 && ex !== undefined && resolve(items, parts.shapes).c === undefined) return ex
  const length = Math.max(given.length, min, 1)
  return Array.from({ length }, (_, index) => sampleOf(items, parts, name, given[index]))
}

/** What was sent encrypted can not be said again; what was sent plainly can. */
function secret(name: string, { encrypt, random }: SampleParts, said: unknown): string {
  const text = typeof said === 'string' && said.length < 128 ? said : personal(name, random)
  return encrypt?.(text) ?? text
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
