import { unlikeness } from './likeness'
import type { Operation, Table } from './table'
import { loadTable } from './table'

/**
 * What the catalog has in place of a request that WeChat Pay does not know, as a part of an error's sentence; `undefined` where the
 * request is in the catalog as it stands, or nothing is near. Loads the table of operations.
 *
 * @param path as sent below the base URL, or as written in `chain(uri)`; its query is left out
 * @example
 * await nearest('POST', 'v3/pay/transactions/natve') // 'the catalog has POST v3/pay/transactions/native; did you mean that?'
 */
export async function nearest(verb: string, path: string): Promise<string | undefined> {
  const table = await loadTable()
  const asked = verb.toUpperCase()
  const sent = sentPath(path)
  if (table.byPath(asked, sent)) return undefined
  const uri = otherVerb(table, sent)?.uri ?? misspelt(table, asked, sent.split('/').slice(1))
  if (uri === undefined) return undefined
  const verbs = table.operations.filter((one) => one.uri === uri).map((one) => one.verb)
  const right = verbs.includes(asked as Operation['verb']) ? asked : verbs.join(', ').replace(/, (\w+)$/, ' and $1')
  return `the catalog has ${right} ${uri}; did you mean that?`
}

/**
 * The URI template of a path, such as `v3/pay/transactions/out-trade-no/{out_trade_no}/close`: of the catalog, also where it has the
 * path under another verb, else the path itself with `{…}` for each segment that may be a value. Loads the table of operations.
 */
export async function templateOf(verb: string, path: string): Promise<string | undefined> {
  const table = await loadTable()
  const sent = sentPath(path)
  const known = table.byPath(verb, sent) ?? otherVerb(table, sent)
  if (known) return known.uri
  const segments = path
    .replace(/^\//, '')
    .replace(/[?#].*$/s, '')
    .split('/')
  if (segments.join('') === '') return undefined
  const names = new Set(table.operations.flatMap((one) => one.path.split('/')))
  return segments.map((segment) => (isName(segment, names) ? segment : '{…}')).join('/')
}

/** The path without query, and without the `v2/` that a URI of APIv2 begins with. */
const sentPath = (path: string): string =>
  `/${path
    .replace(/^\//, '')
    .replace(/^v2\//, '')
    .replace(/[?#].*$/s, '')}`

function otherVerb(table: Table, path: string): Operation | undefined {
  for (const verb of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    const found = table.byPath(verb, path)
    if (found) return found
  }
  return undefined
}

/** Words of the catalog, and plain words: a number, a capital, an escape or a long word may be somebody's order or openid. */
function isName(segment: string, names: ReadonlySet<string>): boolean {
  if (names.has(segment) || segment === 'v2' || /^\{\w+\}$/.test(segment)) return true
  return segment.length <= 40 && /^[a-z]{1,14}(?:[-_][a-z]{1,14})*$/.test(segment)
}

/** One segment with a slip in it, or one segment too few or too many. */
function misspelt(table: Table, verb: string, written: readonly string[]): string | undefined {
  let best: { uri: string; cost: number } | undefined
  let tied = false
  for (const { verb: other, uri, path } of table.operations) {
    const slips = compare(written, path.split('/').slice(1))
    if (slips === undefined) continue
    // The same verb goes first, then a slip before a segment too many, then names before variables.
    const cost = slips + (other === verb ? 0 : 0.5)
    if (best === undefined || cost < best.cost) {
      best = { uri, cost }
      tied = false
    } else if (cost === best.cost && uri !== best.uri) tied = true
  }
  // Of several that are as near by leaving out or adding a segment, none is meant more than the others.
  return best !== undefined && tied && best.cost >= ADDED ? undefined : best?.uri
}

const ADDED = 2
const VARIABLE = 0.01

/** The cost of reading a path as a template; `undefined` where more than one thing is wrong. */
function compare(written: readonly string[], template: readonly string[]): number | undefined {
  if (Math.abs(written.length - template.length) > 1) return undefined
  if (written.length === template.length) return costOf(written, template)
  const [long, short] = written.length > template.length ? [written, template] : [template, written]
  // Where little else agrees, a segment more or less makes any path like any other.
  if (short.length < 3) return undefined
  const costs = long.flatMap((_, index) => {
    const rest = [...long.slice(0, index), ...long.slice(index + 1)]
    const cost = long === written ? costOf(rest, template) : costOf(written, rest)
    return cost === undefined || cost >= 1 ? [] : [cost + ADDED]
  })
  return costs.length === 0 ? undefined : Math.min(...costs)
}

function costOf(written: readonly string[], template: readonly string[]): number | undefined {
  let cost = 0
  let named = 0
  for (const [index, meant] of template.entries()) {
    const segment = written[index] ?? ''
    if (meant.startsWith('{')) {
      if (segment === '') return undefined
      cost += VARIABLE
      continue
    }
    const unlike = unlikeness(segment, meant)
    if (unlike === undefined) return undefined
    cost += unlike
    if (unlike === 0) named++
  }
  return cost >= 2 || named === 0 ? undefined : cost
}
