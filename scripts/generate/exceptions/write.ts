import { GENERATED } from '../generated'
import type { Catalog } from '../model'
import { departureOf } from './departure'

/** A line for each path that departs from the rule; `lib/openapi/exception-rows.ts` tells how it is written, and reads it. */
export function writeExceptions(catalog: Catalog): string {
  const hosts = [
    ...catalog.hosts.map(({ name }) => name),
    ...[...catalog.operations, ...catalog.paths].flatMap(({ host }) => (host === undefined ? [] : [host])),
  ]
  return [
    `// ${GENERATED}`,
    constant('HOSTS', [...new Set(hosts)].sort()),
    constant('V3', fold(rowsOf(catalog, false))),
    constant('V2', fold(rowsOf(catalog, true))),
    '',
  ].join('\n')
}

interface Row {
  path: string
  /** Holds for the path, whatever the verb. */
  facts: string
  verbs: { verb: string; mark: string; query: string }[]
}

function rowsOf(catalog: Catalog, v2: boolean): Row[] {
  const found = new Map<string, Row>()
  const rowOf = (path: string, facts: string): Row => {
    const row = found.get(path) ?? { path, facts, verbs: [] }
    found.set(path, row)
    return row
  }
  const operations = catalog.operations.filter(({ uri }) => uri.startsWith('v2/') === v2)
  for (const one of operations) {
    const { path, mark, query = '' } = departureOf(one)
    if (path + mark + query === '') continue
    const row = rowOf(one.path, path)
    if (mark + query !== '') row.verbs.push({ verb: one.verb, mark, query })
  }
  for (const one of catalog.paths) if (one.uri.startsWith('v2/') === v2) rowOf(one.path, departureOf(one).path)
  const open = [...found.values()].flatMap(({ path, facts }) =>
    facts.includes('*') ? path.replace(/\{\w+\}$/, '') : [],
  )
  // What keeps the rule below a template that takes everything.
  for (const { path } of operations) if (open.some((head) => path.startsWith(head))) rowOf(path, '')
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Front coding: of a path what the one above has not, of a query what its path has not. */
function fold(rows: readonly Row[]): string[] {
  let above = ''
  let last = ''
  return rows.map(({ path, facts, verbs }) => {
    const words = verbs.map(({ verb, mark, query }) => {
      const text = query === '' ? '' : query === last ? '"' : beyond(uriOf(path, query), query)
      if (query !== '') last = query
      return `${verb === 'POST' ? '' : verb}${mark}${text}`
    })
    const line = [beyond(above, path), facts, ...words].join('\t').trimEnd()
    above = path
    return line
  })
}

/** The path as a URI of the query's protocol. */
const uriOf = (path: string, query: string): string => (query.startsWith('v2/') ? `v2${path}` : path.slice(1))

/** How many characters two texts share, as two digits to the base 36, then the rest of the second. */
function beyond(first: string, second: string): string {
  let shared = 0
  while (shared < second.length && second[shared] === first[shared]) shared++
  return shared.toString(36).padStart(2, '0') + second.slice(shared)
}

const constant = (name: string, lines: readonly string[]): string => `export const ${name} = \`${lines.join('\n')}\``
