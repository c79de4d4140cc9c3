import type { SimulatorContext } from '../../context'
import { BusinessRefusal } from '../../v2/answer'
import { amount, oneOf, required, type FieldCodes } from '../../v2/check'
import type { V2Fields } from '../../v2/message'
import type { V2Handler, V2Route } from '../../v2/router'
import type { XmlFields } from '../../v2/xml'
import { canonical } from '../canonical'
import { checkAppid, subMerchant } from '../parties'
import { Refused } from '../refused'
import { charge } from './code'
import { close, orderKey, place, repeated, reverse, type Draft } from './commands'
import { TRADE_STATES, v2PaymentOf } from './describe'
import { orders } from './machine'
import type { Order, TradeType } from './order'
import { v2TicketOf } from './ticket'
import { contentOf, expiryOf, PLACING, requireFuture, textOf, tradeTypeOf } from './v2-fields'

const unifiedOrder: V2Handler = (fields, context) => {
  const { world } = context
  const tradeType = tradeTypeOf(fields)
  if (tradeType === 'JSAPI' && !fields.sub_openid) required(fields, 'openid', { max: 128 }, PLACING)
  const notify_url = required(fields, 'notify_url', { max: 256, pattern: /^https?:\/\// }, PLACING)
  const draft = read(fields, { tradeType, notify_url, codes: PLACING }, context)
  const known = repeated(world, draft)
  if (!known) requireFuture(fields, draft.expireAt, context.now())
  return v2TicketOf(known ?? place(world, draft), context)
}

/** The code that the payer shows. */
const byCode =
  (name: 'auth_code' | 'face_code'): V2Handler =>
  (fields, context) => {
    const code = required(fields, name, { max: 128 })
    // A face has no last digits that mean anything.
    const shown = name === 'auth_code' ? code : '100000000000000000'
    const order = charge(context.world, read(fields, { tradeType: 'MICROPAY' }, context), shown)
    if (order.state === 'USERPAYING') throw new BusinessRefusal('USERPAYING', '需要用户输入支付密码')
    return v2PaymentOf(order)
  }

const query: V2Handler = (fields, context) => {
  const order = find(fields, context)
  return {
    ...(order.paidAt === undefined ? unpaid(order) : v2PaymentOf(order)),
    trade_state: order.state,
    trade_state_desc: TRADE_STATES[order.state],
  }
}

const closing: V2Handler = (fields, context) => {
  required(fields, 'out_trade_no', { max: 32 })
  const order = find({ ...fields, transaction_id: '' }, context)
  // A part of a combined order is closed with the whole alone.
  if (order.combine !== undefined) throw new Refused('order unknown')
  if (order.state === 'CLOSED') throw new Refused('order closed')
  close(context.world, order)
  return {}
}

const reversing: V2Handler = (fields, context) => {
  reverse(context.world, find(fields, context))
  return { recall: 'N' }
}

/** Orders of APIv2; they are the same that APIv3 queries, closes and refunds. */
export const v2OrderRoutes: readonly V2Route[] = [
  ['POST', '/pay/unifiedorder', unifiedOrder],
  ['POST', '/pay/micropay', byCode('auth_code')],
  ['POST', '/pay/facepay', byCode('face_code')],
  ['POST', '/pay/orderquery', query],
  ['POST', '/pay/facepayquery', query],
  ['POST', '/pay/closeorder', closing],
  ['POST', '/secapi/pay/reverse', reversing],
  ['POST', '/secapi/pay/facepayreverse', reversing],
]

/** The order that a request names by either number. */
export function find(fields: V2Fields, context: SimulatorContext): Order {
  const { world, merchant } = context
  const [name, value] = oneOf(fields, 'transaction_id', 'out_trade_no')
  const sub = fields.sub_mch_id ? subMerchant(fields.sub_mch_id, context).mchid : undefined
  const order =
    name === 'transaction_id' ? world.byNumber(orders, value) : world.get(orders, orderKey(merchant.mchid, sub, value))
  if (order?.mchid !== merchant.mchid || order.sub_mchid !== sub) throw new Refused('order unknown')
  return order
}

function read(
  fields: V2Fields,
  { tradeType, notify_url, codes }: { tradeType: TradeType; notify_url?: string; codes?: FieldCodes },
  context: SimulatorContext,
): Draft {
  const { merchant, now } = context
  const outTradeNo = required(fields, 'out_trade_no', { max: 32, pattern: /^[\w\-|*@]+$/ }, codes)
  const description = required(fields, 'body', { max: 128 }, codes)
  const total = amount(fields, 'total_fee', codes)
  required(fields, 'spbill_create_ip', { max: 64 }, codes)
  const appid = required(fields, 'appid', { max: 32 }, codes)
  const sub = fields.sub_mch_id ? subMerchant(fields.sub_mch_id, context) : undefined
  checkAppid(appid, merchant.appids)
  if (sub && fields.sub_appid) checkAppid(fields.sub_appid, sub.appids)
  return {
    key: orderKey(merchant.mchid, sub?.mchid, outTradeNo),
    mchid: merchant.mchid,
    sub_mchid: sub?.mchid,
    sub_appid: textOf(fields.sub_appid),
    appid,
    tradeType,
    protocol: 'v2',
    out_trade_no: outTradeNo,
    description,
    attach: textOf(fields.attach),
    notify_url,
    total,
    openid: textOf(fields.openid),
    sub_openid: textOf(fields.sub_openid),
    profitSharing: fields.profit_sharing === 'Y',
    request: canonical(contentOf(fields)),
    expireAt: expiryOf(fields.time_expire, now()),
  }
}

function unpaid({ out_trade_no, attach, total }: Order): XmlFields {
  return { out_trade_no, total_fee: total, fee_type: 'CNY', ...(attach !== undefined && { attach }) }
}
