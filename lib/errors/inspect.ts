import { inspect } from 'node:util'

import { plain, type Bounds } from './plain'
import { cut, oneLine } from './text'

/** Lines of fields; with the brace that closes them, and a line for what is left out, no more than ten. */
const LINES = 8
/** Characters of a line that holds several fields. */
const WIDTH = 100
/** Characters of a field. */
const FIELD = 240
const BOUNDS: Bounds = { depth: 5, members: 40, text: FIELD, characters: 2 * FIELD }

/** What `console.error(error)` shows: the stack, the fields, and the cause in one line. */
export function inspected(error: Error): string {
  const stack = typeof error.stack === 'string' && error.stack !== '' ? error.stack : `${error.name}: ${error.message}`
  const fields = Object.keys(error).map((name) => `${name}: ${shown(() => Reflect.get(error, name))}`)
  if (error.cause !== undefined) fields.push(`[cause]: ${causeLine(error.cause)}`)
  const lines = packed(fields)
  if (lines.length === 0) return stack
  const left = lines.length - LINES
  const all = left > 0 ? [...lines.slice(0, LINES), `… ${left} more lines`] : lines
  return `${stack} {\n${all.map((line) => `  ${line}`).join('\n')}\n}`
}

/** A cause in one line: name, message, code, and the place where it was thrown. */
export function causeLine(cause: unknown): string {
  try {
    if (!(cause instanceof Error)) return shown(() => cause)
    const code = (cause as { code?: unknown }).code
    const message = cause.message === '' && cause instanceof AggregateError ? messagesOf(cause) : cause.message
    const said = oneLine(message === '' ? cause.name : `${cause.name}: ${message}`, FIELD)
    const place = /^ +(at .*)$/m.exec(typeof cause.stack === 'string' ? cause.stack : '')?.[1]
    return [
      said,
      typeof code === 'string' && !said.includes(code) ? ` (${oneLine(code, 60)})` : '',
      place === undefined ? '' : ` ${oneLine(place, 160)}`,
    ].join('')
  } catch {
    return '[unreadable]'
  }
}

/** node:net tries each address of a host, and leaves the message of the whole empty. */
function messagesOf({ errors }: AggregateError): string {
  return errors
    .slice(0, 3)
    .map((error: unknown) => (error instanceof Error ? error.message : ''))
    .join(', ')
}

function shown(read: () => unknown): string {
  try {
    const text = inspect(plain(read(), BOUNDS), { breakLength: Infinity, compact: true, depth: BOUNDS.depth })
    return oneLine(cut(text, FIELD), FIELD + 1)
  } catch {
    return '[unreadable]'
  }
}

/** Short fields share a line. */
function packed(fields: readonly string[]): string[] {
  const lines: string[] = []
  for (const field of fields) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + field.length < WIDTH) lines[lines.length - 1] = `${last}, ${field}`
    else lines.push(field)
  }
  return lines
}
