import { InvalidArgumentError } from '../errors'
import { queryString, type Query } from './query'
import { UriTemplate } from './template'

/** Where a request goes, below the base URL: nothing in it is encoded again or rewritten later. */
export interface Target {
  /** Path without leading `/`, percent-encoded. */
  readonly path: string
  /** Query without `?`, may be empty. */
  readonly query: string
}

const ABSOLUTE = /^([a-z][a-z0-9+.-]*:|[/\\])/i
const DOT_SEGMENT = /^(\.|%2e){1,2}$/i

/**
 * Expands the URI of a chain and joins its query.
 *
 * @throws InvalidArgumentError `ERR_INVALID_URI` for empty, absolute and protocol-relative URIs, `#` and dot segments,
 * `ERR_MISSING_VARIABLE` and `ERR_INVALID_VARIABLE` name a variable of the template
 */
export function requestTarget(uri: string, variables: object, query: Query | undefined): Target {
  const expanded = UriTemplate.expandStrict(uri, variables)
  const relative = expanded.startsWith('/') ? expanded.slice(1) : expanded
  if (ABSOLUTE.test(relative))
    throw refused(uri, 'is absolute: write it relative to the base URL, and another host as `baseURL`')
  if (relative.includes('#')) throw refused(uri, 'holds a `#`: a fragment is never sent')
  const mark = relative.indexOf('?')
  const path = mark < 0 ? relative : relative.slice(0, mark)
  if (path === '') throw refused(uri, 'has no path: write one such as `v3/pay/transactions/native`')
  if (path.split('/').some((segment) => DOT_SEGMENT.test(segment)))
    throw refused(uri, 'has a segment `.` or `..`, which would leave its path')
  const written = mark < 0 ? '' : relative.slice(mark + 1)
  const given = query === undefined ? '' : queryString(query)
  return { path, query: written !== '' && given !== '' ? `${written}&${given}` : written + given }
}

function refused(uri: string, why: string): InvalidArgumentError {
  return new InvalidArgumentError(`the URI '${uri}' ${why}`, { code: 'ERR_INVALID_URI', argument: 'uri' })
}
