import { empty, json } from '../answer'
import { bodyFields, queryText, type Fields } from '../check'
import type { SimulatorContext } from '../context'
import { BASE62, HEX, type Random } from '../random'
import { invalidRequest, parameterError, refuse } from '../refusal'
import type { Route, RouteHandler } from '../router'
import type { Order, TradeState } from '../state/orders'
import { rfc3339 } from '../time'

const TRADE_STATES: Record<TradeState, string> = {
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  NOTPAY: '订单未支付',
  CLOSED: '订单已关闭',
}

const place =
  (tradeType: Order['tradeType']): RouteHandler =>
  (request, context) => {
    const order = read(bodyFields(request), tradeType, context)
    order.request = canonical(JSON.parse(request.body))
    const known = context.state.orders.get(order.out_trade_no)
    if (known) return json(repeat(known, order))
    context.state.orders.place(order)
    return json(ticket(order))
  }

const byOutTradeNo: RouteHandler = (request, context, parameters) => {
  checkMerchant(queryText(request, 'mchid'), context)
  return json(describe(existing(context.state.orders.get(parameters.out_trade_no ?? ''))))
}

const byTransaction: RouteHandler = (request, context, parameters) => {
  checkMerchant(queryText(request, 'mchid'), context)
  return json(describe(existing(context.state.orders.byTransaction(parameters.transaction_id ?? ''))))
}

const close: RouteHandler = (request, context, parameters) => {
  ownMerchant(bodyFields(request), context)
  const order = existing(context.state.orders.get(parameters.out_trade_no ?? ''))
  if (order.state === 'CLOSED') throw refuse('ORDER_CLOSED', '订单已关闭')
  if (order.state !== 'NOTPAY') throw invalidRequest('订单已支付，不能关闭')
  order.state = 'CLOSED'
  return empty(204)
}

/** Orders (基础支付): Native and JSAPI, query by both ids, close. */
export const orderRoutes: readonly Route[] = [
  ['POST', '/v3/pay/transactions/native', place('NATIVE')],
  ['POST', '/v3/pay/transactions/jsapi', place('JSAPI')],
  ['GET', '/v3/pay/transactions/out-trade-no/{out_trade_no}', byOutTradeNo],
  ['GET', '/v3/pay/transactions/id/{transaction_id}', byTransaction],
  ['POST', '/v3/pay/transactions/out-trade-no/{out_trade_no}/close', close],
]

function read(fields: Fields, tradeType: Order['tradeType'], context: SimulatorContext): Order {
  const appid = fields.text('appid', { max: 32 })
  const mchid = ownMerchant(fields, context)
  const description = fields.text('description', { max: 127 })
  const outTradeNo = fields.text('out_trade_no', { min: 6, max: 32, pattern: /^[\w\-|*]+$/ })
  const attach = fields.optionalText('attach', { max: 128 })
  const notifyUrl = fields.text('notify_url', { max: 255, pattern: /^https?:\/\// })
  const amount = fields.object('amount')
  const total = amount.amount('total')
  amount.optionalText('currency', { max: 16, pattern: /^CNY$/ })
  const openid = tradeType === 'JSAPI' ? fields.object('payer').text('openid', { max: 128 }) : undefined
  return {
    tradeType,
    appid,
    mchid,
    description,
    out_trade_no: outTradeNo,
    ...(attach === undefined ? {} : { attach }),
    notify_url: notifyUrl,
    total,
    ...(openid === undefined ? {} : { openid }),
    request: '',
    ticket: newTicket(tradeType, context.random),
    state: 'NOTPAY',
    refunded: 0,
  }
}

/** The same order once more gives the same ticket; another order under its number is refused. */
function repeat(known: Order, order: Order): unknown {
  if (known.tradeType !== order.tradeType || known.request !== order.request)
    throw refuse('OUT_TRADE_NO_USED', '商户订单号重复')
  if (known.state === 'CLOSED') throw refuse('ORDER_CLOSED', '订单已关闭')
  if (known.state !== 'NOTPAY') throw invalidRequest('该订单已支付')
  return ticket(known)
}

function newTicket(tradeType: Order['tradeType'], random: Random): string {
  return tradeType === 'NATIVE'
    ? `weixin://wxpay/bizpayurl?pr=${random.text(9, BASE62)}`
    : `wx${random.text(34, HEX).toLowerCase()}`
}

function ticket(order: Order): unknown {
  return order.tradeType === 'NATIVE' ? { code_url: order.ticket } : { prepay_id: order.ticket }
}

function describe(order: Order): unknown {
  const paid = order.transaction_id !== undefined && order.paidAt !== undefined
  return {
    appid: order.appid,
    mchid: order.mchid,
    description: order.description,
    out_trade_no: order.out_trade_no,
    ...(order.attach === undefined ? {} : { attach: order.attach }),
    notify_url: order.notify_url,
    trade_type: order.tradeType,
    trade_state: order.state,
    trade_state_desc: TRADE_STATES[order.state],
    amount: { total: order.total, payer_total: order.total, currency: 'CNY', payer_currency: 'CNY' },
    ...(paid
      ? { transaction_id: order.transaction_id, bank_type: 'OTHERS', success_time: rfc3339(order.paidAt ?? 0) }
      : {}),
    ...(order.openid === undefined ? {} : { payer: { openid: order.openid } }),
  }
}

function existing(order: Order | undefined): Order {
  if (!order) throw refuse('ORDER_NOT_EXIST', '订单不存在')
  return order
}

function ownMerchant(fields: Fields, { merchant }: SimulatorContext): string {
  const mchid = fields.text('mchid', { max: 32 })
  if (mchid !== merchant.mchid) throw fields.wrong('mchid', mchid, '商户号与签名的商户号不一致')
  return mchid
}

function checkMerchant(mchid: string, { merchant }: SimulatorContext): void {
  if (mchid !== merchant.mchid)
    throw parameterError({ field: 'mchid', value: mchid, issue: '商户号与签名的商户号不一致', location: 'query' })
}

/** JSON with the names of every object in order, so that only content counts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
