import { compactTime, rfc3339 } from '../../time'
import type { Order, TradeState } from './order'

/** What each state is called. */
export const TRADE_STATES: Readonly<Record<TradeState, string>> = {
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  NOTPAY: '订单未支付',
  CLOSED: '订单已关闭',
  REVOKED: '已撤销',
  USERPAYING: '用户支付中，需要输入密码',
  PAYERROR: '支付失败',
}

/** The part that exists once an order is paid. */
function paymentOf({ transaction_id, bank_type, paidAt }: Order) {
  return paidAt === undefined ? {} : { transaction_id, bank_type, success_time: rfc3339(paidAt) }
}

/** An order as a query of APIv3 shows it, and its notification. */
export function transactionOf(order: Order): Record<string, unknown> {
  const { state, out_trade_no, attach, total, paidAt } = order
  return {
    ...partiesOf(order),
    out_trade_no,
    ...(attach !== undefined && { attach }),
    trade_type: order.tradeType,
    trade_state: state,
    trade_state_desc: TRADE_STATES[state],
    amount: {
      total,
      currency: 'CNY',
      ...(paidAt !== undefined && { payer_total: total, payer_currency: 'CNY' }),
    },
    ...paymentOf(order),
    ...payerOf(order),
  }
}

function partiesOf({ mchid, appid, sub_mchid, sub_appid }: Order) {
  return sub_mchid === undefined
    ? { appid, mchid }
    : { sp_appid: appid, sp_mchid: mchid, sub_mchid, ...(sub_appid !== undefined && { sub_appid }) }
}

function payerOf({ openid, sub_openid, sub_mchid }: Order) {
  if (openid === undefined && sub_openid === undefined) return {}
  if (sub_mchid === undefined) return { payer: { openid } }
  return { payer: { sp_openid: openid ?? '', ...(sub_openid !== undefined && { sub_openid }) } }
}

/** A part of a combined order, as the query of the whole shows it. */
export function partOf(order: Order): Record<string, unknown> {
  const { mchid, out_trade_no, attach, total, paidAt, sub_mchid, sub_appid } = order
  return {
    mchid,
    out_trade_no,
    ...(sub_mchid !== undefined && { sub_mchid }),
    ...(sub_appid !== undefined && { sub_appid }),
    ...(attach !== undefined && { attach }),
    trade_type: order.tradeType,
    trade_state: order.state,
    amount: {
      total_amount: total,
      currency: 'CNY',
      payer_amount: paidAt === undefined ? 0 : total,
      ...(paidAt !== undefined && { payer_currency: 'CNY' }),
    },
    ...paymentOf(order),
  }
}

/** What APIv2 says of a payment, in responses and notices. */
export function v2PaymentOf(order: Order): Record<string, string | number> {
  const { attach, openid, sub_mchid, sub_openid } = order
  return {
    openid: openid ?? '',
    is_subscribe: 'N',
    ...(sub_mchid !== undefined && sub_openid !== undefined && { sub_openid, sub_is_subscribe: 'N' }),
    trade_type: order.tradeType,
    bank_type: order.bank_type ?? '',
    total_fee: order.total,
    settlement_total_fee: order.total,
    cash_fee: order.total,
    fee_type: 'CNY',
    cash_fee_type: 'CNY',
    transaction_id: order.transaction_id ?? '',
    out_trade_no: order.out_trade_no,
    ...(attach !== undefined && { attach }),
    time_end: compactTime(order.paidAt ?? 0),
  }
}
