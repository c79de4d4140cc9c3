import type { Fields } from '../../check'
import type { SimulatorContext } from '../../context'
import type { Draft } from './commands'
import { orderKey } from './commands'
import { LIFETIME } from './machine'
import type { TradeType } from './order'
import { canonical } from '../canonical'
import { checkAppid, ownMchid, subMerchant } from '../parties'

/** How an order is placed: by which path, for which trade type. */
export interface Way {
  readonly tradeType: TradeType
  readonly partner: boolean
}

type Parties = Pick<Draft, 'mchid' | 'appid' | 'sub_mchid' | 'sub_appid'>

const OUT_TRADE_NO = { min: 6, max: 32, pattern: /^[\w\-|*]+$/ }
const URL = { max: 255, pattern: /^https?:\/\// }

/** An order of APIv3 as it was sent, its amounts and formats checked. */
export function readOrder(fields: Fields, { tradeType, partner }: Way, context: SimulatorContext): Draft {
  const byCode = tradeType === 'MICROPAY'
  const party = partner ? readPartner(fields, context, byCode) : readDirect(fields, context)
  const description = fields.text('description', { max: 127 })
  const outTradeNo = fields.text('out_trade_no', OUT_TRADE_NO)
  const attach = fields.optionalText('attach', { max: 128 })
  const amount = fields.object('amount')
  const total = amount.amount('total')
  amount.optionalText('currency', { max: 16, pattern: /^CNY$/ })
  const notify_url = byCode ? fields.optionalText('notify_url', URL) : fields.text('notify_url', URL)
  if (tradeType === 'MWEB') fields.object('scene_info').object('h5_info').text('type', { max: 32 })
  const { mchid, sub_mchid } = party
  return {
    ...party,
    key: orderKey(mchid, sub_mchid, outTradeNo),
    tradeType,
    protocol: 'v3',
    out_trade_no: outTradeNo,
    description,
    attach,
    notify_url,
    total,
    ...(tradeType === 'JSAPI' ? readPayer(fields, partner) : {}),
    profitSharing: fields.optionalObject('settle_info')?.flag('profit_sharing') ?? false,
    request: canonical(fields.values),
    expireAt: expiryOf(fields, context.now()),
  }
}

/** In the past, or under a minute ahead: the caller asks only where the order is new. */
export function requireFuture(fields: Fields, { now }: SimulatorContext): void {
  const given = fields.optionalText('time_expire', { max: 64 })
  if (given !== undefined && Date.parse(given) < now() + 60_000)
    throw fields.wrong('time_expire', given, '交易结束时间必须晚于当前时间1分钟以上')
}

/** When it is closed by itself; `time_expire` has to be a time at all. */
export function expiryOf(fields: Fields, now: number): number {
  const given = fields.optionalText('time_expire', { max: 64 })
  if (given === undefined) return now + LIFETIME
  const at = Date.parse(given)
  if (Number.isNaN(at)) throw fields.wrong('time_expire', given, '时间格式不正确')
  return at
}

function readDirect(fields: Fields, context: SimulatorContext): Parties {
  const appid = fields.text('appid', { max: 32 })
  const mchid = ownMchid(fields.text('mchid', { max: 32 }), context)
  checkAppid(appid, context.merchant.appids)
  return { mchid, appid }
}

function readPartner(fields: Fields, context: SimulatorContext, byCode: boolean): Parties {
  const appid = byCode ? fields.optionalText('sp_appid', { max: 32 }) : fields.text('sp_appid', { max: 32 })
  const mchid = ownMchid(fields.text('sp_mchid', { max: 32 }), context)
  const sub = subMerchant(fields.text('sub_mchid', { max: 32 }), context)
  const sub_appid = fields.optionalText('sub_appid', { max: 32 })
  if (appid !== undefined) checkAppid(appid, context.merchant.appids)
  if (sub_appid !== undefined) checkAppid(sub_appid, sub.appids)
  return { mchid, appid, sub_mchid: sub.mchid, sub_appid }
}

function readPayer(fields: Fields, partner: boolean): { openid?: string; sub_openid?: string } {
  const payer = fields.object('payer')
  if (!partner) return { openid: payer.text('openid', { max: 128 }) }
  const [openid, sub_openid] = [
    payer.optionalText('sp_openid', { max: 128 }),
    payer.optionalText('sub_openid', { max: 128 }),
  ]
  if (openid === undefined && sub_openid === undefined)
    throw payer.wrong('sp_openid', '', 'sp_openid和sub_openid必须二选一')
  return { ...(openid !== undefined && { openid }), ...(sub_openid !== undefined && { sub_openid }) }
}
