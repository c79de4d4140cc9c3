import type { Paging } from '../openapi/paging'

/** What one response of a list says. */
export interface Page {
  readonly entries: readonly unknown[]
  /** How far it moves an offset. */
  readonly length: number
  /** Number of all entries of the list, where it says so. */
  readonly total?: number
  /** What the next page is asked for by, where the response says so. */
  readonly next?: string
}

/** Reads a page as the catalog describes it. */
export function readPage(data: unknown, { items, total, next }: Paging): Page {
  if (typeof data === 'string') return textPage(data)
  const entries = items === undefined ? numberedEntries(data) : listOf(inside(data, items))
  const all = total === undefined ? undefined : numberOf(inside(data, total))
  const token = next === undefined ? undefined : inside(data, next)
  return {
    entries,
    length: entries.length,
    ...(all !== undefined && { total: all }),
    ...(typeof token === 'string' && token !== '' && { next: token }),
  }
}

/** A number, also as the text in which APIv2 has it. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** The value at `a.b`; a text on the way is JSON. */
function inside(data: unknown, path: string): unknown {
  let value = data
  for (const name of path.split('.')) {
    const record = typeof value === 'string' ? jsonOf(value) : value
    if (typeof record !== 'object' || record === null) return undefined
    value = (record as Record<string, unknown>)[name]
  }
  return value
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A list of one is no array in XML. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return []
  return Array.isArray(value) ? value : [value]
}

const NUMBERED = /^(.*\D)_(\d+)((?:_\d+)*)$/

/**
 * APIv2 numbers the fields of its entries, `refund_id_0`, and of what belongs to them, `coupon_refund_fee_0_1`: an object each, in
 * which these are `refund_id` and `coupon_refund_fee_1`. A response without any is one entry itself.
 */
function numberedEntries(data: unknown): readonly unknown[] {
  if (typeof data !== 'object' || data === null) return []
  const found = new Map<number, Record<string, unknown>>()
  for (const [field, value] of Object.entries(data)) {
    const [, name = '', number, rest = ''] = NUMBERED.exec(field) ?? []
    if (number === undefined) continue
    const entry = found.get(Number(number)) ?? {}
    entry[`${name}${rest}`] = value
    found.set(Number(number), entry)
  }
  return [...found].sort(([a], [b]) => a - b).map(([, entry]) => entry)
}

/** A table: its first line says where the next page begins, and each other one is an entry. */
function textPage(text: string): Page {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const rows = lines.filter((line) => line.startsWith('`'))
  const [first] = lines
  const next = rows.length === 0 || first === undefined || first.startsWith('`') ? undefined : first.trim()
  return { entries: rows, length: rows.length, ...(next !== undefined && { next }) }
}
