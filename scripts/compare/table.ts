import type { Claim, EventClaim, FieldClaim, OperationClaim, Part } from './claim'

/** What a table says of one field. */
interface Cell {
  type?: string
  required?: boolean
  enum?: (string | number)[]
  encrypted?: boolean
  /** The fields below it, where it stands alone in a row. */
  inside?: Record<string, Cell>
  sources?: string[]
}

type Cells = Record<string, Cell | string>

/** A row of a table: an operation with its fields, or one field of an operation. */
interface Row extends Cell {
  verb: string
  uri: string
  in?: string
  field?: string
  should?: string
  add?: (string | number)[]
  status?: string
  fields?: Cells
  query?: Cells
  json?: Cells
  xml?: Cells
  form?: Cells
  reply?: Cells
}

interface EventRow {
  event: string
  payloads: { model: string; fields: Record<string, string> }[]
}

/** Several lists of rows by what they say. */
interface Lists {
  about?: { sources?: Record<string, string[]> }
  endpoints?: Row[]
  fields?: Row[]
  required?: Row[]
  lax?: Row[]
  enums?: Row[]
  types?: Row[]
  encrypted?: Row[]
  replies?: Row[]
  notifications?: EventRow[]
}

const SHORT: Readonly<Record<string, string>> = {
  s: 'string',
  i: 'integer',
  n: 'number',
  b: 'boolean',
  o: 'object',
  a: 'array',
}
const PARTS: Readonly<Record<string, Part>> = {
  query: 'query',
  json: 'body',
  xml: 'body',
  body: 'body',
  form: 'form',
  reply: 'reply',
}

/**
 * Reads a table: a list of `{ verb, uri, fields }`, where `fields` (the body), `query`, `json`, `xml`, `form` and `reply` map a field to its type; or
 * an object of such lists, by what they say (`endpoints`, `fields`, `required`, `lax`, `enums`, `types`, `encrypted`, `replies`, `notifications`).
 *
 * That a field is required counts only on the word of an official source, where the table says which of its sources are official.
 */
export function claimsOfTable(table: unknown): Claim[] {
  if (Array.isArray(table)) return (table as Row[]).map((row) => operation(row, () => true))
  const lists = table as Lists
  const kinds = Object.entries(lists.about?.sources ?? {}).map(([name, facts]) => [name, facts.at(-1)] as const)
  const official = new Set(kinds.filter(([, kind]) => kind === 'official').map(([name]) => name))
  const trusted = (sources: readonly string[] = []): boolean =>
    kinds.length === 0 || sources.some((source) => official.has(source))
  const one = (row: Row, claim: Partial<FieldClaim>): OperationClaim => ({
    ...head(row),
    fields: [{ part: partOf(row.in), field: row.field ?? '', sources: said(row), ...claim }],
  })
  return [
    ...(lists.endpoints ?? []).map((row) => operation(row, trusted)),
    ...(lists.fields ?? []).map((row) => ({
      ...head(row),
      fields: spread(partOf(row.in), row.field ?? '', row, trusted(row.sources), said(row)),
    })),
    ...(lists.required ?? []).map((row) => one(row, { required: false })),
    ...(lists.lax ?? []).map((row) => one(row, { required: true })),
    ...(lists.enums ?? []).map((row) => one(row, { values: row.add ?? [] })),
    ...(lists.types ?? []).map((row) => one(row, row.type === undefined ? {} : { type: row.type })),
    ...(lists.encrypted ?? []).map((row) => one(row, { encrypted: true })),
    ...(lists.replies ?? []).map((row) => ({ ...operation(row, trusted), status: Number(row.status) })),
    ...(lists.notifications ?? []).flatMap(products),
  ]
}

const head = (row: Row): Omit<OperationClaim, 'fields'> => ({
  kind: 'operation',
  verb: row.verb,
  uri: row.uri,
  sources: said(row),
})

const said = (row: { sources?: string[] }): string => (row.sources ?? []).join(', ')

const partOf = (name: string | undefined): Part => PARTS[name ?? 'body'] ?? 'body'

function operation(row: Row, trusted: (sources?: string[]) => boolean): OperationClaim {
  const parts: (keyof Row & ('fields' | 'query' | 'json' | 'xml' | 'form' | 'reply'))[] = [
    'fields',
    'query',
    'json',
    'xml',
    'form',
    'reply',
  ]
  return {
    ...head(row),
    fields: parts.flatMap((part) => cells(partOf(part), '', row[part] ?? {}, trusted(row.sources), said(row))),
  }
}

function cells(part: Part, above: string, of: Cells, trusted: boolean, sources: string): FieldClaim[] {
  return Object.entries(of).flatMap(([name, cell]) =>
    spread(part, below(above, name), typeof cell === 'string' ? { type: cell } : cell, trusted, sources),
  )
}

function spread(part: Part, field: string, cell: Cell, trusted: boolean, sources: string): FieldClaim[] {
  return [
    {
      part,
      field,
      sources,
      ...(cell.type === undefined ? {} : { type: cell.type }),
      ...(cell.required === true && trusted ? { required: true } : {}),
      ...(cell.enum === undefined ? {} : { values: cell.enum }),
      ...(cell.encrypted === true ? { encrypted: true } : {}),
    },
    ...cells(part, field, cell.inside ?? {}, trusted, sources),
  ]
}

/** `a` and `b` are `a.b`; what begins with `[]` goes on at once. */
const below = (above: string, name: string): string =>
  above === '' || name.startsWith('[]') ? above + name : `${above}.${name}`

function products({ event, payloads }: EventRow): EventClaim[] {
  return payloads.map(({ model, fields }, index) => ({
    kind: 'event',
    event,
    product: `${model}${payloads.findIndex((other) => other.model === model) === index ? '' : ` (${index + 1})`}`,
    sources: model,
    fields: Object.entries(fields).map(([field, short]) => {
      const type = SHORT[short]
      return { part: 'content', field, sources: model, ...(type === undefined ? {} : { type }) }
    }),
  }))
}
