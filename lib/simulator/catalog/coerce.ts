import { fieldName, resolve, type Shapes } from './resolve'
import type { Detailed, Schema } from '../../openapi/schema'

/**
 * Values that arrive as text, in a query, a path or headers, as what their schema takes them for. A text that is no such value
 * stays one, for the schema to refuse; an empty one is as if absent.
 */
export function readTexts(
  schema: Schema | undefined,
  all: (name: string) => readonly string[],
  shapes: Shapes,
): Record<string, unknown> {
  const read: Record<string, unknown> = {}
  if (schema === undefined) return read
  for (const [key, field] of Object.entries(resolve(schema, shapes).o ?? {})) {
    const { name } = fieldName(key)
    const texts = all(name).filter((text) => text !== '')
    const whole = resolve(field, shapes)
    const items = whole.a
    if (texts.length > 0)
      read[name] =
        items === undefined
          ? valueOf(texts[0] ?? '', whole)
          : texts.map((text) => valueOf(text, resolve(items, shapes)))
  }
  return read
}

function valueOf(text: string, { t, e, o }: Detailed): unknown {
  if (t === 'integer' || t === 'number' || typeof e?.[0] === 'number')
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  if (t === 'boolean') return text === 'true' || (text === 'false' ? false : text)
  return o === undefined ? text : parsed(text)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
