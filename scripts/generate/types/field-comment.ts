import { comment } from '../generated'
import type { Field, Schema } from '../model'

/** The official term, and what the type alone does not say; lengths stay out, they would weigh more than they help. */
export function fieldComment(field: Field): string {
  const notes = [...new Set(notesOf(field.schema))]
  const text = [field.term ?? '', notes.length > 0 ? `〔${notes.join(', ')}〕` : '']
    .filter((part) => part !== '')
    .join(' ')
  return text === '' ? '' : `/** ${comment(text)} */ `
}

function notesOf(schema: Schema): string[] {
  switch (schema.kind) {
    case 'array':
      return notesOf(schema.items)
    case 'json':
      return ['JSON']
    case 'sealed':
      return [schema.by]
    case 'scalar':
    case 'enum':
    case 'ref': {
      const { encrypted, format, from, to } = schema.modifiers
      return [
        ...(encrypted ? ['加密'] : []),
        ...(format === undefined ? [] : [format]),
        ...(from === undefined && to === undefined ? [] : [`${from ?? ''}–${to ?? ''}`]),
      ]
    }
    default:
      return []
  }
}
