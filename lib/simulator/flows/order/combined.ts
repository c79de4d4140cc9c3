import type { Thing } from '../../world/thing'
import { partOf, TRADE_STATES } from './describe'
import type { Order, TradeType } from './order'

/** A combined order (合单): several orders that are paid all or none. */
export interface Combined extends Thing {
  readonly kind: 'combine'
  readonly state: 'NOTPAY' | 'SUCCESS' | 'CLOSED'
  readonly tradeType: TradeType
  /** Over which protocol it was placed; both see the same. */
  readonly protocol: 'v3' | 'v2'
  readonly combine_out_trade_no: string
  readonly combine_appid: string
  readonly notify_url?: string | undefined
  readonly device_id?: string | undefined
  readonly openid?: string | undefined
  /** Keys of its parts. */
  readonly parts: readonly string[]
  readonly request: string
  /** Milliseconds since 1970. */
  readonly placedAt: number
  /** Milliseconds since 1970. */
  readonly expireAt: number
  readonly combine_transaction_id?: string
}

/** What a query of APIv3 says of it, and its notification. */
export function combinedOf(combined: Combined, parts: readonly (Order | undefined)[]): Record<string, unknown> {
  const { mchid, combine_appid, combine_out_trade_no, combine_transaction_id, device_id, openid } = combined
  return {
    combine_appid,
    combine_mchid: mchid,
    combine_out_trade_no,
    ...(combine_transaction_id !== undefined && { combine_transaction_id }),
    ...(device_id !== undefined && { scene_info: { device_id } }),
    sub_orders: parts.filter((part) => part !== undefined).map(partOf),
    ...(openid !== undefined && { combine_payer_info: { openid } }),
  }
}

/** What a query of APIv2 says of it. */
export function v2CombinedOf(
  combined: Combined,
  parts: readonly (Order | undefined)[],
): Record<string, string | number> {
  const { combine_out_trade_no, device_id, openid, state } = combined
  return {
    result_msg: 'OK',
    ...(device_id !== undefined && { device_info: device_id }),
    ...(openid !== undefined && { combine_openid: openid }),
    combine_out_trade_no,
    trade_state: state,
    trade_state_desc: TRADE_STATES[state],
    sub_order_list: listOf(parts),
  }
}

/** The fields of the notice of APIv2; whoever sends it adds nonce and sign. */
export function v2CombinedNotice(
  combined: Combined,
  parts: readonly (Order | undefined)[],
): Record<string, string | number> {
  const { mchid, combine_appid, combine_out_trade_no, device_id, openid, tradeType } = combined
  return {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    combine_appid,
    combine_mch_id: mchid,
    sign_type: 'HMAC-SHA256',
    ...(device_id !== undefined && { device_info: device_id }),
    ...(openid !== undefined && { combine_openid: openid }),
    combine_out_trade_no,
    trade_type: tradeType,
    bank_type: parts[0]?.bank_type ?? '',
    sub_order_list: listOf(parts),
  }
}

function listOf(parts: readonly (Order | undefined)[]): string {
  const order_list = parts
    .filter((part) => part !== undefined)
    .map(({ mchid, sub_mchid, tradeType, attach = '', total, transaction_id, out_trade_no, description }) => ({
      mchid,
      ...(sub_mchid !== undefined && { sub_mchid }),
      trade_type: tradeType,
      attach,
      amount: { total_amount: total, currency: 'CNY' },
      ...(transaction_id !== undefined && { transaction_id }),
      out_trade_no,
      description,
    }))
  return JSON.stringify({ order_num: order_list.length, order_list })
}
