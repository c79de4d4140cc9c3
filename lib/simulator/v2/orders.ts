import type { SimulatorContext } from '../context'
import { HEX } from '../random'
import type { Order, TradeState } from '../state/orders'
import { BusinessRefusal } from './answer'
import { amount, oneOf, required } from './check'
import type { V2Fields } from './message'
import type { V2Handler, V2Route } from './router'
import type { XmlFields } from './xml'

const STATES: Record<TradeState, string> = {
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  NOTPAY: '订单未支付',
  CLOSED: '订单已关闭',
}
const TYPES = { JSAPI: 'JSAPI', NATIVE: 'NATIVE', APP: 'APP', MWEB: 'MWEB' } as const

const unifiedOrder: V2Handler = (fields, context) => {
  const tradeType = TYPES[required(fields, 'trade_type', { max: 16 }) as keyof typeof TYPES] as
    keyof typeof TYPES | undefined
  if (tradeType === undefined) throw new BusinessRefusal('PARAM_ERROR', 'trade_type参数格式有误')
  if (tradeType === 'JSAPI') required(fields, 'openid', { max: 128 })
  const order = read(fields, tradeType, required(fields, 'notify_url', { max: 256, pattern: /^https?:\/\// }), context)
  const known = context.state.orders.get(order.out_trade_no)
  if (known) refuseOther(known, order)
  else context.state.orders.place(order)
  return ticket(known ?? order, tradeType)
}

/** The payer's code pays at once. */
const micropay: V2Handler = (fields, context) => {
  required(fields, 'auth_code', { max: 128, pattern: /^\d{18}$/ })
  const order = read(fields, 'MICROPAY', '', context)
  const known = context.state.orders.get(order.out_trade_no)
  if (known) refuseOther(known, order)
  else context.state.orders.place(order)
  const paid = context.state.orders.pay(order.out_trade_no)
  return { ...payment(paid), bank_type: 'OTHERS', is_subscribe: 'N' }
}

const query: V2Handler = (fields, context) => {
  const order = find(fields, context)
  return {
    ...(order.transaction_id === undefined ? { out_trade_no: order.out_trade_no } : payment(order)),
    trade_state: order.state,
    trade_state_desc: STATES[order.state],
  }
}

const close: V2Handler = (fields, { state }) => {
  const order = state.orders.get(required(fields, 'out_trade_no', { max: 32 }))
  if (!order) throw new BusinessRefusal('ORDERNOTEXIST', '订单不存在')
  if (order.state === 'CLOSED') throw new BusinessRefusal('ORDERCLOSED', '订单已关闭')
  if (order.state !== 'NOTPAY') throw new BusinessRefusal('ORDERPAID', '订单已支付')
  order.state = 'CLOSED'
  return {}
}

/** Takes back a payment by code, or closes what is not paid. */
const reverse: V2Handler = (fields, context) => {
  const order = find(fields, context)
  if (order.state === 'REFUND') throw new BusinessRefusal('REVERSE_EXPIRE', '订单已退款，不能撤销')
  if (order.state === 'SUCCESS') order.refunded = order.total
  order.state = order.state === 'SUCCESS' ? 'REFUND' : 'CLOSED'
  return { recall: 'N' }
}

/** Orders of APIv2; they are the same that APIv3 queries, closes and refunds. */
export const orderRoutes: readonly V2Route[] = [
  ['POST', '/pay/unifiedorder', unifiedOrder],
  ['POST', '/pay/micropay', micropay],
  ['POST', '/pay/orderquery', query],
  ['POST', '/pay/closeorder', close],
  ['POST', '/secapi/pay/reverse', reverse],
]

/** The order that a request names by either number. */
export function find(fields: V2Fields, { state }: SimulatorContext): Order {
  const [name, value] = oneOf(fields, 'transaction_id', 'out_trade_no')
  const order = name === 'transaction_id' ? state.orders.byTransaction(value) : state.orders.get(value)
  if (!order) throw new BusinessRefusal('ORDERNOTEXIST', '此交易订单号不存在')
  return order
}

function read(
  fields: V2Fields,
  tradeType: Order['tradeType'],
  notifyUrl: string,
  { merchant, random }: SimulatorContext,
): Order {
  const order = {
    tradeType,
    appid: required(fields, 'appid', { max: 32 }),
    mchid: merchant.mchid,
    description: required(fields, 'body', { max: 128 }),
    out_trade_no: required(fields, 'out_trade_no', { max: 32, pattern: /^[\w\-|*@]+$/ }),
    ...(fields.attach === undefined ? {} : { attach: fields.attach }),
    notify_url: notifyUrl,
    total: amount(fields, 'total_fee'),
    ...(fields.openid === undefined ? {} : { openid: fields.openid }),
    ticket: `wx${random.text(34, HEX).toLowerCase()}`,
    state: 'NOTPAY' as const,
    refunded: 0,
  }
  required(fields, 'spbill_create_ip', { max: 64 })
  const content = Object.entries(fields).filter(([name]) => !['nonce_str', 'sign', 'sign_type'].includes(name))
  return { ...order, request: JSON.stringify(content.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

function refuseOther(known: Order, order: Order): void {
  if (known.tradeType !== order.tradeType || known.request !== order.request)
    throw new BusinessRefusal('OUT_TRADE_NO_USED', '商户订单号重复')
  if (known.state === 'CLOSED') throw new BusinessRefusal('ORDERCLOSED', '订单已关闭')
  if (known.state !== 'NOTPAY') throw new BusinessRefusal('ORDERPAID', '该订单已支付')
}

function ticket(order: Order, tradeType: keyof typeof TYPES): XmlFields {
  const page = {
    NATIVE: { code_url: `weixin://wxpay/bizpayurl?pr=${order.ticket.slice(2, 11)}` },
    MWEB: { mweb_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${order.ticket}` },
    JSAPI: {},
    APP: {},
  }
  return { trade_type: tradeType, prepay_id: order.ticket, ...page[tradeType] }
}

function payment(order: Order): XmlFields {
  return {
    openid: order.openid ?? '',
    trade_type: order.tradeType,
    bank_type: 'OTHERS',
    total_fee: order.total,
    cash_fee: order.total,
    fee_type: 'CNY',
    transaction_id: order.transaction_id ?? '',
    out_trade_no: order.out_trade_no,
    attach: order.attach ?? '',
    time_end: compactTime(order.paidAt ?? 0),
  }
}

/** Beijing time, `20141030133525`. */
export function compactTime(milliseconds: number): string {
  return new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 19).replace(/\D/g, '')
}
