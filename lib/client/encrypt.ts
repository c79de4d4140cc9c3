import { AxiosHeaders } from 'axios'

import type { RequestParts } from '../options/call'
import { encryptMarked, holdsSensitive } from '../sensitive/encrypt'
import type { EncryptionKeys } from '../crypto/encryption-key'
import type { Query } from '../uri/query'

/** The parts of a call whose fields may be marked. */
export type Encryptable = Pick<RequestParts, 'json' | 'query'>

/** Whether a call holds fields that are to be encrypted. */
export function wantsEncryption({ json, query }: Encryptable): boolean {
  return holdsSensitive(json) || holdsSensitive(query)
}

/** The parts of a call with its marked fields encrypted, and the key that did it, for `Wechatpay-Serial`. */
export async function encrypted(
  { json, query }: Encryptable,
  headers: unknown,
  padding: 'pkcs1' | undefined,
  keys: EncryptionKeys,
): Promise<Encryptable & { serial: string }> {
  const named = AxiosHeaders.from(headers as AxiosHeaders | undefined).get('Wechatpay-Serial')
  const { values, serial } = await encryptMarked([json, query] as const, {
    padding,
    named: typeof named === 'string' ? named : undefined,
    keys,
  })
  const [body, parameters] = values as readonly [unknown, Query | undefined]
  return { ...(body !== undefined && { json: body }), ...(parameters !== undefined && { query: parameters }), serial }
}
