import type { Attributes } from '@opentelemetry/api'

import type { ExchangeEvent } from '../transport/diagnosis'

/**
 * The attributes of one request, by the semantic conventions for HTTP clients; `wechatpay.outcome` is our own. What names a payer, an
 * order or a key is in none of them, so neither is `url.full`.
 *
 * @param template of the URI, such as `v3/pay/transactions/out-trade-no/{out_trade_no}`
 */
export function attributesOf({ method, host, status, code, outcome }: ExchangeEvent, template: string): Attributes {
  const [, address = host, port] = /^(.*?)(?::(\d+))?$/.exec(host) ?? []
  return {
    'http.request.method': method,
    'server.address': address,
    ...(port !== undefined && { 'server.port': Number(port) }),
    'url.template': template,
    ...(status !== undefined && { 'http.response.status_code': status }),
    ...(code !== undefined && { 'error.type': code }),
    ...(outcome !== undefined && { 'wechatpay.outcome': outcome }),
  }
}
