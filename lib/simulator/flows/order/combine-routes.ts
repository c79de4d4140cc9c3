import { empty, json } from '../../answer'
import { bodyFields, type Fields } from '../../check'
import type { SimulatorContext } from '../../context'
import { parameterError } from '../../refusal'
import type { PathParameters, Route, RouteHandler } from '../../router'
import { canonical } from '../canonical'
import { checkAppid, ownMchid, subMerchant } from '../parties'
import { Refused } from '../refused'
import {
  closeCombined,
  combines,
  findCombined,
  MOST_PARTS,
  OUT_TRADE_NO,
  partsOf,
  placeCombined,
  repeatedCombined,
  sameParts,
  type CombinedDraft,
} from './combine'
import { combinedOf, type Combined } from './combined'
import { orderKey, type Draft } from './commands'
import type { TradeType } from './order'
import { expiryOf, requireFuture } from './read'
import { ticketOf } from './ticket'

const placing =
  (tradeType: TradeType): RouteHandler =>
  (request, context) => {
    const fields = bodyFields(request)
    const draft = read(fields, tradeType, context)
    const parts = fields.list('sub_orders', { max: MOST_PARTS }).map((part) => readPart(part, draft, context))
    const numbers = parts.map(({ key }) => key)
    if (new Set(numbers).size < numbers.length)
      throw fields.wrong(
        'sub_orders',
        parts.map(({ out_trade_no }) => out_trade_no),
        '子单商户订单号重复',
      )
    const whole = { ...draft, parts: numbers }
    const known = repeatedCombined(context.world, whole)
    if (!known) requireFuture(fields, context)
    return json(ticketOf(known ?? placeCombined(context.world, whole, parts), context))
  }

const query: RouteHandler = (_request, context, { combine_out_trade_no = '' }) =>
  json(described(findCombined(context.world, context.merchant.mchid, combine_out_trade_no), context))

const byTransaction: RouteHandler = (_request, context, { combine_transaction_id = '' }) => {
  const found = context.world.byNumber(combines, combine_transaction_id)
  if (found?.mchid !== context.merchant.mchid) throw new Refused('order unknown')
  return json(described(found, context))
}

/** Closing names every part. */
const close: RouteHandler = (request, context, { combine_out_trade_no = '' }: PathParameters) => {
  const fields = bodyFields(request)
  const combined = findCombined(context.world, context.merchant.mchid, combine_out_trade_no)
  if (fields.text('combine_appid', { max: 32 }) !== combined.combine_appid) throw new Refused('other appid')
  const named = fields.list('sub_orders', { max: MOST_PARTS }).map((part) => {
    const sub = part.optionalText('sub_mchid', { max: 32 })
    return orderKey(part.text('mchid', { max: 32 }), sub, part.text('out_trade_no', OUT_TRADE_NO))
  })
  if (!sameParts(named, combined))
    throw parameterError({
      field: '/sub_orders',
      value: named.length,
      issue: '子单信息与合单下单时不一致',
      location: 'body',
    })
  closeCombined(context.world, combined)
  return empty(204)
}

/** Combined orders (合单支付): place in each way, query, close. */
export const combineRoutes: readonly Route[] = [
  ['POST', '/v3/combine-transactions/jsapi', placing('JSAPI')],
  ['POST', '/v3/combine-transactions/miniprogram', placing('JSAPI')],
  ['POST', '/v3/combine-transactions/app', placing('APP')],
  ['POST', '/v3/combine-transactions/h5', placing('MWEB')],
  ['POST', '/v3/combine-transactions/native', placing('NATIVE')],
  ['GET', '/v3/combine-transactions/out-trade-no/{combine_out_trade_no}', query],
  ['GET', '/v3/combine-transactions/id/{combine_transaction_id}', byTransaction],
  ['POST', '/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close', close],
]

function read(fields: Fields, tradeType: TradeType, context: SimulatorContext): Omit<CombinedDraft, 'parts'> {
  const combine_out_trade_no = fields.text('combine_out_trade_no', OUT_TRADE_NO)
  const notify_url = fields.optionalText('notify_url', { max: 255, pattern: /^https?:\/\// })
  const openid =
    tradeType === 'JSAPI'
      ? fields.object('combine_payer_info').text('openid', { max: 128 })
      : fields.optionalObject('combine_payer_info')?.optionalText('openid', { max: 128 })
  const scene = tradeType === 'MWEB' ? fields.object('scene_info') : fields.optionalObject('scene_info')
  if (tradeType === 'MWEB') scene?.object('h5_info').text('type', { max: 32 })
  const combine_appid = fields.text('combine_appid', { max: 32 })
  const mchid = ownMchid(fields.text('combine_mchid', { max: 32 }), context)
  checkAppid(combine_appid, context.merchant.appids)
  return {
    key: orderKey(mchid, undefined, combine_out_trade_no),
    mchid,
    tradeType,
    protocol: 'v3',
    combine_out_trade_no,
    combine_appid,
    notify_url,
    device_id: scene?.optionalText('device_id', { max: 16 }),
    openid,
    request: canonical(fields.values),
    expireAt: expiryOf(fields, context.now()),
  }
}

/** A part belongs to the merchant that it names: the one who combines, or another that the simulator knows. */
function readPart(
  part: Fields,
  { key, mchid: combiner, combine_appid, tradeType, notify_url, openid, expireAt }: ReturnType<typeof read>,
  context: SimulatorContext,
): Draft {
  const mchid = part.text('mchid', { max: 32 })
  if (mchid !== combiner && !context.merchants.get(mchid)) throw new Refused('other merchant')
  const given = part.optionalText('sub_mchid', { max: 32 })
  const sub = given === undefined ? undefined : subMerchant(given, context)
  const amount = part.object('amount')
  amount.text('currency', { max: 16, pattern: /^CNY$/ })
  const outTradeNo = part.text('out_trade_no', OUT_TRADE_NO)
  return {
    key: orderKey(mchid, sub?.mchid, outTradeNo),
    mchid,
    sub_mchid: sub?.mchid,
    sub_appid: part.optionalText('sub_appid', { max: 32 }),
    appid: combine_appid,
    combine: key,
    tradeType,
    protocol: 'v3',
    out_trade_no: outTradeNo,
    description: part.text('description', { max: 127 }),
    attach: part.optionalText('attach', { max: 128 }),
    notify_url,
    total: amount.amount('total_amount'),
    openid,
    profitSharing: part.optionalObject('settle_info')?.flag('profit_sharing') ?? false,
    request: canonical(part.values),
    expireAt,
  }
}

function described(combined: Combined, { world }: SimulatorContext): Record<string, unknown> {
  return combinedOf(combined, partsOf(world, combined))
}
