import { GENERATED } from './generated'
import { fieldsOf } from './fields-of'
import type { Catalog, Operation, Paging, Place, Schema } from './model'
import type { Problems } from './problems'

const WAYS = ['offset', 'page', 'index', 'token'] as const
const KEYS = ['offset', 'page', 'index', 'token', 'size', 'items', 'total', 'next'] as const

/** `offset=offset size=limit items=data total=total_count`: the way of paging, and the fields that it goes by. */
export function readPaging(text: string, at: Place, problems: Problems): Paging | undefined {
  const found = new Map<string, string>()
  for (const part of text.split(' ')) {
    const [, key = '', value = ''] = /^(\w+)=([\w.]+)$/.exec(part) ?? []
    if (!(KEYS as readonly string[]).includes(key) || found.has(key))
      problems.add(at, `expected ${KEYS.join('=, ')}= and a field, each once, found "${part}"`)
    else found.set(key, value)
  }
  const ways = WAYS.filter((way) => found.has(way))
  const [way] = ways
  if (way === undefined || ways.length > 1) {
    problems.add(at, `"pages" goes by one of ${WAYS.join(', ')}`)
    return undefined
  }
  if (found.has('next') !== (way === 'token'))
    problems.add(at, 'the field of the next token is named where pages go by token')
  const { size, items, total, next } = Object.fromEntries(found) as Partial<Record<string, string>>
  return {
    way,
    field: found.get(way) ?? '',
    ...(size === undefined ? {} : { size }),
    ...(items === undefined ? {} : { items }),
    ...(total === undefined ? {} : { total }),
    ...(next === undefined ? {} : { next }),
    at,
  }
}

/** The fields of paging are those of the query or the body, and of the reply. */
export function checkPaging({ paging, query, body, replies }: Operation, catalog: Catalog, problems: Problems): void {
  if (!paging) return
  const asked = [...query, ...(body ? fieldsOf(body.schema, catalog) : [])].map(({ name }) => name)
  for (const name of [paging.field, paging.size])
    if (name !== undefined && !asked.includes(name)) problems.add(paging.at, `the request has no field "${name}"`)
  const told = (path: string): boolean =>
    replies.some(({ schema }) => schema !== undefined && holds(schema, path.split('.'), catalog))
  for (const path of [paging.items, paging.total, paging.next])
    if (path !== undefined && !told(path)) problems.add(paging.at, `the reply has no field "${path}"`)
}

function holds(schema: Schema, [name, ...rest]: readonly string[], catalog: Catalog): boolean {
  if (name === undefined) return true
  if (schema.kind === 'json') return holds(schema.content, [name, ...rest], catalog)
  const field = fieldsOf(schema, catalog).find((one) => one.name === name)
  return field !== undefined && holds(field.schema, rest, catalog)
}

/** A line an operation: where its pages are asked for, how, and by which fields. */
export function writePaging(catalog: Catalog): string {
  const rows = catalog.operations.flatMap(({ verb, uri, paging, query, body }) => {
    if (!paging) return []
    const { way, field, size = '', items = '', total = '', next = '' } = paging
    const part = query.some(({ name }) => name === field) ? 'query' : (body?.kind ?? 'json')
    return [[verb, uri, part, way, field, size, items, total, next].join(' ').trimEnd()]
  })
  return `// ${GENERATED}\nexport const PAGES: string = \`${rows.join('\n')}\`\n`
}
