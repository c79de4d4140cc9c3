import { encodeJson } from '../json/write'
import { Transformer } from '../xml/transformer'

/** What goes back to WeChat Pay. */
export interface NotificationAnswer {
  /** HTTP status. */
  readonly status: number
  /** Headers to be sent. */
  readonly headers: Readonly<Record<string, string>>
  /** Text; empty for a 204. */
  readonly body: string
}

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' }
const XML_TYPE = { 'Content-Type': 'text/xml; charset=utf-8' }
const V2_SUCCESS = '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>'

/** The notification was handled; `content` is what the handler has returned. */
export function accepted(protocol: 'v2' | 'v3', content: unknown): NotificationAnswer {
  const body = contentOf(content, protocol)
  if (protocol === 'v2') return { status: 200, headers: XML_TYPE, body: body ?? V2_SUCCESS }
  return body === undefined ? { status: 204, headers: {}, body: '' } : { status: 200, headers: JSON_TYPE, body }
}

/** The notification is to come again, or never should have come. */
export function failed(protocol: 'v2' | 'v3', status: number, message: string): NotificationAnswer {
  if (protocol === 'v3') return { status, headers: JSON_TYPE, body: JSON.stringify({ code: 'FAIL', message }) }
  return {
    status,
    headers: XML_TYPE,
    body: `<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[${message}]]></return_msg></xml>`,
  }
}

/** Only plain objects and texts are answers: what a database returned is none. */
function contentOf(content: unknown, protocol: 'v2' | 'v3'): string | undefined {
  if (typeof content === 'string' && content !== '') return content
  if (typeof content !== 'object' || content === null) return undefined
  const prototype: unknown = Object.getPrototypeOf(content)
  if (prototype !== null && prototype !== Object.prototype) return undefined
  return protocol === 'v3' ? encodeJson(content) : Transformer.toXml(content)
}
