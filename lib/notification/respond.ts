import { InvalidArgumentError } from '../errors'
import { encodeJson } from '../json/write'
import { asksSomething } from './events'

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

/** The notification was handled, and wants to hear no more than that. */
export function accepted(protocol: 'v2' | 'v3'): NotificationAnswer {
  return protocol === 'v2'
    ? { status: 200, headers: XML_TYPE, body: V2_SUCCESS }
    : { status: 204, headers: {}, body: '' }
}

/**
 * The response to a notification that was handled. What the handler has returned is part of it only where the event asks
 * for something: the row that an ORM gives is not meant for WeChat Pay.
 *
 * @throws InvalidArgumentError `ERR_INVALID_BODY` where the event asks, and what came cannot be its response
 */
export function responseTo(protocol: 'v2' | 'v3', event: string, returned: unknown): NotificationAnswer {
  if (protocol === 'v2' || !asksSomething(event) || returned === undefined || returned === null)
    return accepted(protocol)
  return { status: 200, headers: JSON_TYPE, body: jsonOf(event, returned) }
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

function jsonOf(event: string, returned: unknown): string {
  if (isPlain(returned)) return encodeJson(returned)
  if (typeof returned === 'string' && isJson(returned)) return returned
  const what = typeof returned === 'object' ? Object.prototype.toString.call(returned) : `a ${typeof returned}`
  throw new InvalidArgumentError(
    `\`on.${event}\` takes a function that returns a plain object, or JSON as text, because WeChat Pay asks for a response; ${what} was returned`,
    { code: 'ERR_INVALID_BODY', argument: `on.${event}` },
  )
}

/** Also of another realm, as in Jest or vm. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.prototype.toString.call(value) === '[object Object]')
  )
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
