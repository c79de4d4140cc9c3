import { empty, json, type Answer } from '../../answer'
import { bodyFields, queryText } from '../../check'
import type { SimulatorContext } from '../../context'
import type { PathParameters, Route, RouteHandler } from '../../router'
import type { SimulatorRequest } from '../../request'
import { ownMchid, ownProvider, subMerchant } from '../parties'
import { Refused } from '../refused'
import { charge } from './code'
import { close, orderKey, place, repeated, reverse } from './commands'
import { transactionOf } from './describe'
import { orders } from './machine'
import type { Order, TradeType } from './order'
import { readOrder, requireFuture } from './read'
import { ticketOf } from './ticket'

const placing =
  (tradeType: TradeType, partner: boolean): RouteHandler =>
  (request, context) => {
    const { world } = context
    const fields = bodyFields(request)
    const draft = readOrder(fields, { tradeType, partner }, context)
    const known = repeated(world, draft)
    if (!known) requireFuture(fields, context)
    return json(ticketOf(known ?? place(world, draft), context))
  }

const byCode =
  (partner: boolean): RouteHandler =>
  (request, context) => {
    const fields = bodyFields(request)
    const code = fields.object('payer').text('auth_code', { max: 32 })
    const order = charge(context.world, readOrder(fields, { tradeType: 'MICROPAY', partner }, context), code)
    return json(order.state === 'USERPAYING' ? { trade_state: order.state } : transactionOf(order))
  }

/** The merchant of a query, or the service provider and its sub-merchant. */
function askedFor(request: SimulatorRequest, context: SimulatorContext, partner: boolean): string | undefined {
  if (!partner) {
    ownMchid(queryText(request, 'mchid'), context)
    return undefined
  }
  ownProvider(queryText(request, 'sp_mchid'), context)
  return subMerchant(queryText(request, 'sub_mchid'), context).mchid
}

const byOutTradeNo =
  (partner: boolean): RouteHandler =>
  (request, context, parameters) =>
    json(transactionOf(orderOf(context, askedFor(request, context, partner), parameters)))

const byTransaction =
  (partner: boolean): RouteHandler =>
  (request, context, parameters) => {
    const sub = askedFor(request, context, partner)
    const order = context.world.byNumber(orders, parameters.transaction_id ?? '')
    if (order?.mchid !== context.merchant.mchid) throw new Refused('order unknown')
    if (order.sub_mchid !== sub) throw new Refused('other sub-merchant')
    return json(transactionOf(order))
  }

/** The order that a change names, by the parties in its body. */
function changed(request: SimulatorRequest, context: SimulatorContext, parameters: PathParameters, partner: boolean) {
  const fields = bodyFields(request)
  if (!partner) {
    ownMchid(fields.text('mchid', { max: 32 }), context)
    return orderOf(context, undefined, parameters)
  }
  ownProvider(fields.text('sp_mchid', { max: 32 }), context)
  return orderOf(context, subMerchant(fields.text('sub_mchid', { max: 32 }), context).mchid, parameters)
}

const closing =
  (partner: boolean): RouteHandler =>
  (request, context, parameters): Answer => {
    const order = changed(request, context, parameters, partner)
    // A part of a combined order is closed with the whole alone.
    if (order.combine !== undefined) throw new Refused('order unknown')
    close(context.world, order)
    return empty(204)
  }

const reversing =
  (partner: boolean): RouteHandler =>
  (request, context, parameters) => {
    const order = changed(request, context, parameters, partner)
    reverse(context.world, order)
    const { mchid, appid, sub_mchid, sub_appid, out_trade_no } = order
    return json(
      partner
        ? { sp_appid: appid, sp_mchid: mchid, sub_appid, sub_mchid, out_trade_no }
        : { appid, mchid, out_trade_no },
    )
  }

/** Under another sub-merchant of the same provider the number is known, but not to be had. */
function orderOf(
  { world, merchant }: SimulatorContext,
  sub: string | undefined,
  { out_trade_no = '' }: PathParameters,
): Order {
  const order = world.get(orders, orderKey(merchant.mchid, sub, out_trade_no))
  if (order) return order
  const elsewhere = world.byOut(orders, out_trade_no).some(({ mchid }) => mchid === merchant.mchid)
  throw new Refused(sub !== undefined && elsewhere ? 'other sub-merchant' : 'order unknown')
}

const routesUnder = (base: string, partner: boolean): Route[] => [
  ['POST', `${base}/jsapi`, placing('JSAPI', partner)],
  ['POST', `${base}/miniprogram`, placing('JSAPI', partner)],
  ['POST', `${base}/app`, placing('APP', partner)],
  ['POST', `${base}/h5`, placing('MWEB', partner)],
  ['POST', `${base}/native`, placing('NATIVE', partner)],
  ['POST', `${base}/codepay`, byCode(partner)],
  ['GET', `${base}/out-trade-no/{out_trade_no}`, byOutTradeNo(partner)],
  ['GET', `${base}/id/{transaction_id}`, byTransaction(partner)],
  ['POST', `${base}/out-trade-no/{out_trade_no}/close`, closing(partner)],
  ['POST', `${base}/out-trade-no/{out_trade_no}/reverse`, reversing(partner)],
]

/** Orders (基础支付) of merchants and of service providers: place, charge a code, query, close, reverse. */
export const orderRoutes: readonly Route[] = [
  ...routesUnder('/v3/pay/transactions', false),
  ...routesUnder('/v3/pay/partner/transactions', true),
]
