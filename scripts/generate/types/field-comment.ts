import { comment } from '../generated'
import type { Field, Modifiers, Schema } from '../model'
import { unitOf } from '../unit'
import type { Domain } from './domain'
import { received } from './domain'

/** Characters of an example or a pattern that still help beside a field. */
const LONGEST = 40

const FORMATS: Readonly<Record<string, string>> = { rfc3339: 'RFC 3339', url: 'URL' }

/**
 * The official term, the unit, and for what is sent the rest that the type alone does not say: that a value is encrypted by the client,
 * how long it may be, and an example.
 */
export function fieldComment(field: Field, domain: Domain): string {
  const sent = !received(domain)
  const unit = unitOf(field)
  const notes = [...new Set([...(unit === undefined ? [] : [unit]), ...notesOf(field.schema, domain)])]
  // The example of an encrypted field is a ciphertext: it would mislead whoever gives the plain text.
  const example = sent && !(domain === 'json' && isEncrypted(field.schema)) ? exampleOf(field) : ''
  const text = [field.term ?? '', notes.length > 0 ? `〔${notes.join(', ')}〕` : '', example]
    .filter((part) => part !== '')
    .join(' ')
  return text === '' ? '' : `/** ${comment(text)} */ `
}

function notesOf(schema: Schema, domain: Domain): string[] {
  const sent = !received(domain)
  switch (schema.kind) {
    case 'array': {
      const items = range(schema.modifiers.min, schema.modifiers.max)
      return [...notesOf(schema.items, domain), ...(sent && items !== '' ? [`${items} 项`] : [])]
    }
    case 'json':
      return ['JSON']
    case 'sealed':
      return [schema.by]
    case 'oneOf':
      // A part of a query: as text, or as what it is.
      return schema.options[1] ? notesOf(schema.options[1].schema, domain) : []
    case 'scalar':
    case 'enum':
    case 'ref':
      return ofModifiers(schema.modifiers, domain)
    default:
      return []
  }
}

function ofModifiers({ encrypted, format, from, to, min, max, pattern }: Modifiers, domain: Domain): string[] {
  const sent = !received(domain)
  // The encrypted fields of APIv2 take a key of their own, which the client does not have.
  const byClient = domain === 'json'
  const [numbers, length] = [range(from, to), range(min, max)]
  return [
    ...(encrypted ? [byClient ? '加密，传明文' : sent ? '加密后传入' : '加密'] : []),
    // Of a ciphertext the plain text is given, in no encoding.
    ...(format === undefined || (encrypted && byClient) ? [] : [FORMATS[format] ?? format]),
    ...(numbers === '' ? [] : [numbers]),
    ...(sent && length !== '' ? [`${length} 字符`] : []),
    ...(sent && pattern !== undefined && pattern.length <= LONGEST ? [`/${pattern}/`] : []),
  ]
}

function range(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return to === undefined ? '' : `≤${to}`
  return to === undefined ? `≥${from}` : from === to ? String(from) : `${from}–${to}`
}

function exampleOf({ example, schema }: Field): string {
  if (example === undefined || schema.kind === 'enum') return ''
  const text = typeof example === 'string' ? example : JSON.stringify(example)
  return text.length > LONGEST || text === '' ? '' : `例 ${text}`
}

const isEncrypted = (schema: Schema): boolean => 'modifiers' in schema && schema.modifiers.encrypted === true
