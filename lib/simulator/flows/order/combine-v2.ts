import type { SimulatorContext } from '../../context'
import { BusinessRefusal } from '../../v2/answer'
import { amount, required } from '../../v2/check'
import type { V2Fields } from '../../v2/message'
import type { V2Handler, V2Route } from '../../v2/router'
import { canonical } from '../canonical'
import { checkAppid, ownMchid, subMerchant } from '../parties'
import { Refused } from '../refused'
import {
  closeCombined,
  findCombined,
  MOST_PARTS,
  OUT_TRADE_NO,
  partsOf,
  placeCombined,
  repeatedCombined,
  sameParts,
  type CombinedDraft,
} from './combine'
import { v2CombinedOf, type Combined } from './combined'
import { orderKey, type Draft } from './commands'
import { v2TicketOf } from './ticket'
import { contentOf, expiryOf, PLACING, requireFuture, textOf, tradeTypeOf } from './v2-fields'

const placing: V2Handler = (fields, context) => {
  const draft = read(fields, context)
  const { order_num, order_list } = jsonOf(fields, 'sub_order_list') as { order_num?: unknown; order_list?: unknown }
  const parts = listed(order_list).map((part) => readPart(part, draft, context))
  const numbers = parts.map(({ key }) => key)
  if (Number(order_num) !== parts.length || new Set(numbers).size < numbers.length) throw wrong('sub_order_list')
  const whole = { ...draft, parts: numbers }
  const known = repeatedCombined(context.world, whole)
  if (!known) requireFuture(fields, draft.expireAt, context.now())
  return v2TicketOf(known ?? placeCombined(context.world, whole, parts), context)
}

const query: V2Handler = (fields, context) => {
  const combined = find(fields, context)
  return v2CombinedOf(combined, partsOf(context.world, combined))
}

/** Closing names every part. */
const closing: V2Handler = (fields, context) => {
  const combined = find(fields, context)
  const named = listed(jsonOf(fields, 'sub_order_list')).map((part) => {
    // The documents spell it in both ways.
    const mchid = part.mchid ?? required(part, 'mch_id', { max: 32 }, PLACING)
    return orderKey(mchid, textOf(part.sub_mch_id), required(part, 'out_trade_no', OUT_TRADE_NO, PLACING))
  })
  if (!sameParts(named, combined)) throw wrong('sub_order_list')
  if (combined.state === 'CLOSED') throw new Refused('order closed')
  closeCombined(context.world, combined)
  return {}
}

/** Combined orders (合单支付) of APIv2; they are the same that APIv3 queries and closes. */
export const v2CombineRoutes: readonly V2Route[] = [
  ['POST', '/pay/combinedorder', placing],
  ['POST', '/pay/querycombinedorder', query],
  ['POST', '/pay/closecombinedorder', closing],
]

function read(fields: V2Fields, context: SimulatorContext): Omit<CombinedDraft, 'parts'> {
  const combine_out_trade_no = required(fields, 'combine_out_trade_no', OUT_TRADE_NO, PLACING)
  const tradeType = tradeTypeOf(fields)
  const notify_url = required(fields, 'notify_url', { max: 256, pattern: /^https?:\/\// }, PLACING)
  required(fields, 'spbill_create_ip', { max: 64 }, PLACING)
  const openid =
    tradeType === 'JSAPI' ? required(fields, 'combine_openid', { max: 128 }, PLACING) : textOf(fields.combine_openid)
  if (tradeType === 'MWEB' && !(jsonOf(fields, 'scene_info') as { h5_info?: unknown }).h5_info)
    throw wrong('scene_info')
  const combine_appid = required(fields, 'combine_appid', { max: 32 }, PLACING)
  const mchid = ownMchid(required(fields, 'combine_mch_id', { max: 32 }, PLACING), context)
  checkAppid(combine_appid, context.merchant.appids)
  return {
    key: orderKey(mchid, undefined, combine_out_trade_no),
    mchid,
    tradeType,
    protocol: 'v2',
    combine_out_trade_no,
    combine_appid,
    notify_url,
    device_id: textOf(fields.device_info),
    openid,
    request: canonical(contentOf(fields)),
    expireAt: expiryOf(fields.time_expire, context.now()),
  }
}

/** A part belongs to the merchant that it names: the one who combines, or another that the simulator knows. */
function readPart(
  part: V2Fields,
  { key, mchid: combiner, combine_appid, tradeType, notify_url, openid, expireAt }: ReturnType<typeof read>,
  context: SimulatorContext,
): Draft {
  const mchid = required(part, 'mch_id', { max: 32 }, PLACING)
  if (mchid !== combiner && !context.merchants.get(mchid)) throw new Refused('other merchant')
  const sub = part.sub_mch_id ? subMerchant(part.sub_mch_id, context) : undefined
  if (required(part, 'fee_type', { max: 16 }, PLACING) !== 'CNY') throw wrong('fee_type')
  const outTradeNo = required(part, 'out_trade_no', OUT_TRADE_NO, PLACING)
  return {
    key: orderKey(mchid, sub?.mchid, outTradeNo),
    mchid,
    sub_mchid: sub?.mchid,
    sub_appid: textOf(part.sub_appid),
    appid: textOf(part.appid) ?? combine_appid,
    combine: key,
    tradeType,
    protocol: 'v2',
    out_trade_no: outTradeNo,
    description: required(part, 'body', { max: 128 }, PLACING),
    attach: textOf(part.attach),
    notify_url,
    total: amount(part, 'total_fee', PLACING),
    openid,
    profitSharing: part.profit_sharing === 'Y',
    request: canonical(part),
    expireAt,
  }
}

function find(fields: V2Fields, { world, merchant }: SimulatorContext): Combined {
  const number = required(fields, 'combine_out_trade_no', OUT_TRADE_NO, PLACING)
  const found = findCombined(world, merchant.mchid, number)
  if (fields.combine_appid !== found.combine_appid) throw new Refused('other appid')
  return found
}

function jsonOf(fields: V2Fields, name: string): object {
  try {
    const value: unknown = JSON.parse(required(fields, name, { max: 10_240 }, PLACING))
    if (typeof value === 'object' && value !== null) return value
  } catch (error) {
    if (error instanceof BusinessRefusal) throw error
  }
  throw wrong(name)
}

/** The objects of a list, their values as text. */
function listed(list: unknown): V2Fields[] {
  if (!Array.isArray(list) || list.length < 1 || list.length > MOST_PARTS) throw wrong('sub_order_list')
  return list.map((item: unknown) => {
    if (typeof item !== 'object' || item === null) throw wrong('sub_order_list')
    const texts = Object.entries(item).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ])
    return Object.fromEntries(texts) as V2Fields
  })
}

function wrong(name: string): BusinessRefusal {
  return new BusinessRefusal(PLACING.wrong, `${name}参数格式有误`)
}
