import { invalidArgument } from '../errors'
import type { Outgoing, Signing } from '../protocol/protocol'
import { queryString } from '../uri/query'
import { Transformer } from '../xml/transformer'
import { signFields, type V2Merchant } from './fields'

/** Signs an APIv2 request: fields become signed XML, a signed query on GET, or parts of an upload. */
export function sign(request: Outgoing, merchant: V2Merchant, nonce: () => string): Signing | Promise<Signing> {
  const fresh = request.nonceless ? undefined : nonce()
  if (request.method === 'GET') {
    const fields = signFields(Object.fromEntries(new URLSearchParams(request.url.search)), merchant, fresh)
    return { search: `?${written(fields)}`, fields }
  }
  if (request.upload !== undefined) return signUpload(request.upload, merchant, fresh)
  const fields = signFields(fieldsOf(request.data), merchant, fresh)
  return { data: Transformer.toXml(fields), fields }
}

/** A query that is signed as a whole, as APIv2 wants it of a GET. */
export function signedQuery(query: string, merchant: V2Merchant, nonce: string | undefined): string {
  return written(signFields(Object.fromEntries(new URLSearchParams(query)), merchant, nonce))
}

function written(fields: Readonly<Record<string, unknown>>): string {
  return queryString(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)])))
}

async function signUpload(
  upload: NonNullable<Outgoing['upload']>,
  merchant: V2Merchant,
  nonce: string | undefined,
): Promise<Signing> {
  const fields = { mch_id: merchant.mchid, media_hash: await upload.digest('MD5'), sign_type: 'HMAC-SHA256' }
  const form = signFields(fields, merchant, nonce)
  return { form: { part: 'media', meta: false, form }, fields: form }
}

function fieldsOf(data: unknown): Record<string, unknown> {
  if (data === undefined || data === null) return {}
  // Sent again after an error, it is XML already.
  if (typeof data === 'string' && data.startsWith('<xml>')) return Transformer.toObject(data)
  if (typeof data === 'object' && !Array.isArray(data) && !ArrayBuffer.isView(data))
    return data as Record<string, unknown>
  throw invalidArgument(
    'xml',
    'an APIv2 request takes its fields as an object, as in post({ xml: { … } }), or a MediaUtil as `body`',
    'ERR_INVALID_BODY',
  )
}
