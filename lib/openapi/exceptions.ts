import type { Exceptions, Row } from './exception-rows'
import { readRows, RULE } from './exception-rows'
import { HOSTS, V2, V3 } from './generated/exceptions'
import { Paths } from './paths'

export type { Exceptions } from './exception-rows'
export type { FilledQuery, OutcomeQuery } from './outcome-query'
export { fillQuery, optionsOf, pathVariables, spellQuery } from './outcome-query'

/**
 * What departs from the rule for a request; as a rule one shared object that says: nothing.
 *
 * @param path as sent below the base URL, percent-encoded, with a leading `/` and without the query
 * @example
 * exceptionsOf('v3', 'GET', '/v3/billdownload/file').signed // 'never'
 */
export function exceptionsOf(protocol: 'v3' | 'v2', verb: string, path: string): Exceptions {
  const index = indexOf(protocol)
  const row = index.exact.get(path) ?? byTemplate(index, path)
  return row ? (row.verbs.get(verb.toUpperCase()) ?? row.all) : RULE
}

const hosts: ReadonlySet<string> = new Set(HOSTS.split('\n'))

/** Whether a host, as `URL.host` gives it, is one of WeChat Pay. */
export function isKnownHost(host: string): boolean {
  return hosts.has(host)
}

interface Index {
  readonly exact: ReadonlyMap<string, Row>
  readonly templates: Paths<Row>
}

const indexes = new Map<'v3' | 'v2', Index>()

function indexOf(protocol: 'v3' | 'v2'): Index {
  const known = indexes.get(protocol)
  if (known) return known
  const exact = new Map<string, Row>()
  const templates = new Paths<Row>()
  for (const row of protocol === 'v2' ? readRows(V2, 'v2/') : readRows(V3, '')) {
    if (row.path.includes('{')) templates.add('', row.path, row, row.slashes)
    else exact.set(row.path, row)
  }
  const index = { exact, templates }
  indexes.set(protocol, index)
  return index
}

function byTemplate({ exact, templates }: Index, path: string): Row | undefined {
  const row = templates.find('', path)
  if (!row?.slashes) return row
  // What a server may take for another path than it looks keeps the rule: `/upload` in another spelling, steps upwards.
  const plain = plainly(path)
  return plain === undefined ? undefined : (exact.get(plain) ?? row)
}

/** The path without percent-encoding, and without doubled and final slashes; `undefined` where that is not one path for sure. */
function plainly(path: string): string | undefined {
  try {
    const segments = decodeURIComponent(path)
      .split(/[/\\]/)
      .filter((segment) => segment !== '')
    return segments.some((segment) => segment === '.' || segment === '..') ? undefined : `/${segments.join('/')}`
  } catch {
    return undefined
  }
}
