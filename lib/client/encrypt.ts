import { AxiosHeaders } from 'axios'

import type { RequestParts } from '../options/call'
import { holdsSensitive, seal } from '../sensitive/encrypt'
import type { Query } from '../uri/query'
import type { V3Side } from './v3-side'

/** The parts of a call with its sensitive fields encrypted, and the key that did it named in `Wechatpay-Serial`. */
export async function sealed(
  parts: RequestParts,
  pathOf: () => string,
  side: V3Side | undefined,
): Promise<RequestParts> {
  if (side === undefined || !(holdsSensitive(parts.json) || holdsSensitive(parts.query))) return parts
  const headers = AxiosHeaders.from(parts.axios.headers as AxiosHeaders | undefined)
  const named = headers.get('Wechatpay-Serial')
  const { values, serial } = await seal([parts.json, parts.query] as const, {
    path: pathOf(),
    named: typeof named === 'string' ? named : undefined,
    keys: (wanted) => side.keys.encryptionKey?.(wanted),
  })
  const [json, query] = values as readonly [unknown, Query | undefined]
  return {
    ...parts,
    ...(json !== undefined && { json }),
    ...(query !== undefined && { query }),
    axios: { ...parts.axios, headers: headers.set('Wechatpay-Serial', serial) },
  }
}
