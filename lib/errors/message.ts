import { oneLine } from './text'

/** What the message of a refusal is made of; each part may be missing. */
export interface MessageParts {
  /** WeChat Pay's code, or `HTTP_502` and the like. */
  readonly code?: string | undefined
  /** WeChat Pay's text, as it came. */
  readonly message?: string | undefined
  /** HTTP method, in either case. */
  readonly verb?: string | undefined
  /** The URI template, never the path with its values: those are the payer's. */
  readonly uri?: string | undefined
  readonly status?: number | undefined
  readonly requestId?: string | undefined
}

/**
 * The message of an `ApiError` or a `BusinessError`, on one line whatever came over the wire.
 *
 * @example
 * // ORDER_CLOSED 订单已关闭 (POST v3/pay/transactions/out-trade-no/{out_trade_no}/close, 400, Request-ID 08F7…CF05-268578704)
 */
export function apiMessage({ code, message, verb, uri, status, requestId }: MessageParts): string {
  const said = joined(' ', code && oneLine(code.trim(), 64), message && oneLine(message.trim(), 300))
  const place = joined(
    ', ',
    joined(' ', verb && oneLine(verb.toUpperCase(), 20), uri && oneLine(uri.replace(/^\//, ''), 200)),
    status === undefined ? undefined : String(status),
    requestId && `Request-ID ${oneLine(requestId.trim(), 100)}`,
  )
  return joined(' ', said || 'the call was refused', place && `(${place})`)
}

function joined(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator)
}
