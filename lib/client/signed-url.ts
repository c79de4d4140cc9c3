import { Formatter } from '../crypto/formatter'
import { invalidArgument } from '../errors'
import { exceptionsOf } from '../openapi/exceptions'
import { requestParts } from '../options/call'
import { DEFAULT_BASE } from '../transport/prepare'
import { requestTarget } from '../uri/target'
import type { V2Merchant } from '../v2/fields'
import { signedQuery } from '../v2/sign'

/** The signed address of an APIv2 page that a browser opens. */
export function signedUrl(
  uri: string,
  options: object | undefined,
  merchant: V2Merchant,
  clientBase: string | undefined,
): string {
  const parts = requestParts('get', uri, options)
  const { path, query } = requestTarget(uri, parts.variables, parts.query)
  if (!path.startsWith('v2/'))
    throw invalidArgument('uri', 'signedUrl() takes a URI of APIv2, such as v2/papay/entrustweb', 'ERR_INVALID_URI')
  const below = path.slice('v2'.length)
  const { host, nonceless } = exceptionsOf('v2', 'GET', below)
  const chosen = parts.baseURL ?? clientBase ?? DEFAULT_BASE
  const base = host !== undefined && new URL(chosen).origin === new URL(DEFAULT_BASE).origin ? host : chosen
  return `${base.replace(/\/+$/, '')}${below}?${signedQuery(query, merchant, parts.nonceless || nonceless ? undefined : Formatter.nonce())}`
}
