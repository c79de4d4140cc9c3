import { fieldName, resolve, type Shapes } from './resolve'
import type { Detailed, Schema } from '../../openapi/schema'

/** Reads values that arrive as text; gets all the texts under a name. */
export type TextReader = (all: (name: string) => readonly string[]) => Record<string, unknown>

/**
 * Reads texts, in a query, a path or headers, as what their schema takes them for. A text that is no such value stays one, for the
 * schema to refuse; an empty one is as if absent.
 */
export function textReader(schema: Schema | undefined, shapes: Shapes): TextReader {
  const fields = Object.entries(schema === undefined ? {} : (resolve(schema, shapes).o ?? {})).map(([key, field]) => {
    const whole = resolve(field, shapes)
    return { name: fieldName(key).name, whole, items: whole.a === undefined ? undefined : resolve(whole.a, shapes) }
  })
  return (all) => {
    const read: Record<string, unknown> = {}
    for (const { name, whole, items } of fields) {
      const texts = all(name).filter((text) => text !== '')
      if (texts.length > 0)
        read[name] = items ? texts.map((text) => valueOf(text, items)) : valueOf(texts[0] ?? '', whole)
    }
    return read
  }
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
