import { formParts } from '../form'
import type { SimulatorRequest } from '../request'
import type { V2SignType } from './sign'
import { readXml } from './xml'

/** What an APIv2 request says, wherever it says it. */
export type V2Fields = Readonly<Record<string, string>>

const V3 = /^\/((hk|global)\/)?v3\/|^\/(brand|invoicing)\//

/** Whether a path belongs to APIv2, which has no prefix of its own. */
export function isV2(path: string): boolean {
  return !V3.test(path)
}

/** The fields of the query, the form or the XML; `undefined` where there are none to be read. */
export function fieldsOf(request: SimulatorRequest): V2Fields | undefined {
  if (request.method === 'GET') return Object.fromEntries(request.query)
  const parts = formParts(request.rawBody, request.headers['content-type'] ?? '')
  if (parts)
    return Object.fromEntries(
      parts
        .filter(({ filename }) => filename === undefined)
        .map(({ name, content }) => [name, content.toString('utf8')]),
    )
  return readXml(request.body)
}

export function signTypeOf(fields: V2Fields | undefined): V2SignType {
  return fields?.sign_type === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'
}
