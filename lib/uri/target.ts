import { invalidArgument } from '../errors'
import { queryString, type Query } from './query'
import { UriTemplate } from './template'
import type { ParsedTemplate } from './template-parse'

/** Where a request goes, below the base URL: nothing in it is encoded again or rewritten later. */
export interface Target {
  /** Path without leading `/`, percent-encoded. */
  readonly path: string
  /** Query without `?`, may be empty. */
  readonly query: string
}

const ABSOLUTE = /^([a-z][a-z0-9+.-]*:|\/)/i
/** `$name$` and `:name`. */
const FOREIGN_VARIABLE = /^(?:\$(?=\w+\$$)|:(?=[A-Za-z]\w*$))(\w+)/
const DOT_SEGMENT = /^(\.|%2e){1,2}$/i

/** The URI that was read last: one call asks for its template several times. */
let last: { readonly uri: string; readonly template: ParsedTemplate } = { uri: '', template: [] }

/**
 * Takes the URI of a chain apart.
 *
 * @throws InvalidArgumentError `ERR_INVALID_URI` for what is not an RFC 6570 template, for variables in the spelling of other
 *   libraries and languages, and for backslashes
 */
export function parseUri(uri: string): ParsedTemplate {
  if (last.uri === uri) return last.template
  requireOwnSpelling(uri)
  const template = UriTemplate.parse(uri)
  last = { uri, template }
  return template
}

/**
 * Expands the URI of a chain and joins its query.
 *
 * @throws InvalidArgumentError `ERR_INVALID_URI` for empty, absolute and protocol-relative URIs, backslashes, `#` and dot segments,
 * `ERR_MISSING_VARIABLE` and `ERR_INVALID_VARIABLE` name a variable of the template
 */
export function requestTarget(uri: string, variables: object, query: Query | undefined): Target {
  const expanded = UriTemplate.expandStrict(parseUri(uri), variables)
  const relative = expanded.startsWith('/') ? expanded.slice(1) : expanded
  if (ABSOLUTE.test(relative))
    throw refused(uri, 'is absolute: write it relative to the base URL, and another host as `baseURL`')
  if (relative.includes('#')) throw refused(uri, 'holds a `#`: a fragment is never sent')
  const mark = relative.indexOf('?')
  const path = mark < 0 ? relative : relative.slice(0, mark)
  if (path === '') throw refused(uri, 'has no path: write one such as `v3/pay/transactions/native`')
  // Dots are looked at only where there are some: few paths have any.
  if ((path.includes('.') || path.includes('%2')) && path.split('/').some((segment) => DOT_SEGMENT.test(segment)))
    throw refused(uri, 'has a segment `.` or `..`, which would leave its path')
  const written = mark < 0 ? '' : relative.slice(mark + 1)
  const given = query === undefined ? '' : queryString(query)
  return { path, query: written !== '' && given !== '' ? `${written}&${given}` : written + given }
}

/** What stands for a variable in other libraries and languages would be sent as it is. */
function requireOwnSpelling(uri: string): void {
  const mark = uri.indexOf('?')
  const path = mark < 0 ? uri : uri.slice(0, mark)
  if (path.includes('\\'))
    throw refused(uri, 'holds a backslash, which URL parsers take for a slash: write `/`, or %5C inside a segment')
  if (uri.includes('${'))
    throw refused(
      uri,
      'holds `${`, which JavaScript fills in between backticks alone: write `{name}`, and its value in the options',
    )
  if (!path.includes('$') && !path.includes(':')) return
  for (const segment of path.split('/')) {
    const name = FOREIGN_VARIABLE.exec(segment)?.[1]
    if (name !== undefined)
      throw refused(
        uri,
        `holds ${segment}, which is not a variable here: write \`{${name}}\` (in a property chain \`_${name}_\`), and its value in the options, as in get({ ${name}: '…' })`,
      )
  }
}

function refused(uri: string, why: string): Error {
  return invalidArgument('uri', `the URI '${uri}' ${why}`, 'ERR_INVALID_URI')
}
