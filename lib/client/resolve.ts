import type { Call } from '../chain/node'
import { invalidArgument } from '../errors'
import { exceptionsOf, type Exceptions } from '../openapi/exceptions'
import { requestParts, type RequestParts } from '../options/call'
import { replaceTexts } from '../sensitive/replace'
import { requestTarget } from '../uri/target'

/** Begins the URIs of APIv2; it is not sent. */
const V2 = 'v2/'

/** A call whose options are checked and whose target is known. */
export interface Resolved {
  readonly call: Call
  readonly parts: RequestParts
  readonly protocol: 'v3' | 'v2'
  /** Path below the base URL, with its leading `/`. */
  readonly path: string
  readonly query: string
  readonly exceptions: Exceptions
}

/** Checks the options of a call and resolves its target; nothing is written yet. */
export function resolve(call: Call): Resolved {
  const parts = requestParts(call.verb, call.uri, call.options)
  const { path, query } = requestTarget(call.uri, parts.variables, parts.query)
  const protocol = path.startsWith(V2) ? 'v2' : 'v3'
  if (protocol === 'v2') requireUnmarked(parts.query)
  const below = `/${protocol === 'v2' ? path.slice(V2.length) : path}`
  return { call, parts, protocol, path: below, query, exceptions: exceptionsOf(protocol, call.verb, below) }
}

/** Those of APIv2 belong to another key, which `risk/getpublickey` gives. */
function requireUnmarked(query: unknown): void {
  replaceTexts(query, [], 'query', () => {
    throw invalidArgument(
      'sensitive',
      'sensitive() belongs to APIv3: for APIv2 write Rsa.encrypt(text, key) with the key that risk/getpublickey gives',
      'ERR_INVALID_ARGUMENT',
    )
  })
}
