import { comment } from '../generated'
import type { Field, Modifiers, Schema } from '../model'

/** The official term, and what the type alone does not say. */
export function fieldComment(field: Field): string {
  const notes = [...new Set(notesOf(field.schema))]
  const text = [field.term ?? '', notes.length > 0 ? `〔${notes.join(', ')}〕` : ''].filter((part) => part !== '').join(' ')
  return text === '' ? '' : `/** ${comment(text)} */ `
}

function notesOf(schema: Schema): string[] {
  switch (schema.kind) {
    case 'array':
      return [...notesOf(schema.items), ...range(schema.modifiers, '项')]
    case 'json':
      return ['JSON', ...notesOf({ kind: 'scalar', type: 'string', modifiers: schema.modifiers })]
    case 'sealed':
      return [schema.by]
    case 'scalar':
    case 'enum':
    case 'ref': {
      const { encrypted, format, pattern } = schema.modifiers
      return [...(encrypted ? ['加密'] : []), ...(format === undefined ? [] : [format]), ...range(schema.modifiers, '字'), ...(pattern === undefined ? [] : [`/${pattern}/`])]
    }
    default:
      return []
  }
}

function range({ min, max, from, to }: Modifiers, unit: string): string[] {
  const one = (low: number | undefined, high: number | undefined, of: string): string[] =>
    low === undefined && high === undefined ? [] : [low === undefined ? `≤ ${high ?? ''}${of}` : high === undefined ? `≥ ${low}${of}` : `${low}–${high}${of}`]
  return [...one(min, max, ` ${unit}`), ...one(from, to, '')]
}
