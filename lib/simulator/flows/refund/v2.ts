import type { SimulatorContext } from '../../context'
import { plainTime } from '../../time'
import { BusinessRefusal } from '../../v2/answer'
import { amount, oneOf, required } from '../../v2/check'
import type { V2Fields } from '../../v2/message'
import type { V2Handler, V2Route } from '../../v2/router'
import type { XmlFields } from '../../v2/xml'
import type { Order } from '../order/order'
import { find } from '../order/v2'
import { checkAppid, subMerchant } from '../parties'
import { Refused } from '../refused'
import { refund, refundKey } from './commands'
import { v2ContentOf } from './content'
import { refunds } from './machine'
import type { Refund } from './refund'
import { RECEIVED, V2_STATES } from './words'

const apply: V2Handler = (fields, context) => {
  const out_refund_no = required(fields, 'out_refund_no', { max: 64, pattern: /^[\w\-|*@]+$/ })
  const [total, wanted] = [amount(fields, 'total_fee'), amount(fields, 'refund_fee')]
  if (fields.notify_url && !/^https?:\/\//.test(fields.notify_url))
    throw new BusinessRefusal('PARAM_ERROR', 'notify_url参数格式有误')
  if (fields.appid) checkAppid(fields.appid, context.merchant.appids)
  const made = refund(context.world, named(fields, context), {
    api: 'v2',
    out_refund_no,
    refund: wanted,
    total,
    reason: fields.refund_desc === '' ? undefined : fields.refund_desc,
    notify_url: fields.notify_url === '' ? undefined : fields.notify_url,
    request: v2ContentOf(fields),
  })
  return {
    transaction_id: made.transaction_id,
    out_trade_no: made.out_trade_no,
    out_refund_no: made.out_refund_no,
    refund_id: made.refund_id,
    refund_fee: made.refund,
    settlement_refund_fee: made.refund,
    total_fee: made.total,
    settlement_total_fee: made.total,
    fee_type: 'CNY',
    cash_fee: made.total,
    cash_refund_fee: made.refund,
  }
}

const query: V2Handler = (fields, context) => {
  const found = wanted(fields, context)
  const [first] = found
  if (!first) throw new Refused('refund unknown')
  const { transaction_id, out_trade_no, total } = first
  return Object.assign(
    {
      transaction_id,
      out_trade_no,
      total_fee: total,
      settlement_total_fee: total,
      fee_type: 'CNY',
      cash_fee: total,
      total_refund_count: found.length,
      refund_count: found.length,
    },
    ...found.map(listed),
  ) as XmlFields
}

/** Refunds of APIv2; they are the same that APIv3 knows. */
export const v2RefundRoutes: readonly V2Route[] = [
  ['POST', '/secapi/pay/refund', apply],
  ['POST', '/secapi/pay/refundv2', apply],
  ['POST', '/pay/refundquery', query],
  ['POST', '/pay/refundqueryv2', query],
]

/** An order that cannot be found is told by the number that was given for it. */
function named(fields: V2Fields, context: SimulatorContext): Order {
  try {
    return find(fields, context)
  } catch (error) {
    if (error instanceof Refused && error.because === 'order unknown' && fields.transaction_id)
      throw new BusinessRefusal('INVALID_TRANSACTIONID', '无效transaction_id')
    throw error
  }
}

function wanted(fields: V2Fields, context: SimulatorContext): readonly Refund[] {
  const { world, merchant } = context
  const [name, value] = oneOf(fields, 'refund_id', 'out_refund_no', 'transaction_id', 'out_trade_no')
  const sub = fields.sub_mch_id ? subMerchant(fields.sub_mch_id, context).mchid : undefined
  if (name === 'out_refund_no') return present([world.get(refunds, refundKey(merchant.mchid, sub, value))])
  const found =
    name === 'refund_id' ? present([world.byNumber(refunds, value)]) : refundsOf(find(fields, context), context)
  return found.filter(({ mchid, sub_mchid }) => mchid === merchant.mchid && sub_mchid === sub)
}

function refundsOf(order: Order, { world }: SimulatorContext): Refund[] {
  return present(order.refunds.map((key) => world.get(refunds, key)))
}

function present(found: readonly (Refund | undefined)[]): Refund[] {
  return found.filter((refund) => refund !== undefined)
}

function listed(refund: Refund, index: number): XmlFields {
  return {
    [`out_refund_no_${index}`]: refund.out_refund_no,
    [`refund_id_${index}`]: refund.refund_id,
    [`refund_channel_${index}`]: 'ORIGINAL',
    [`refund_fee_${index}`]: refund.refund,
    [`settlement_refund_fee_${index}`]: refund.refund,
    [`refund_status_${index}`]: V2_STATES[refund.state],
    [`refund_account_${index}`]: 'REFUND_SOURCE_UNSETTLED_FUNDS',
    [`refund_recv_accout_${index}`]: RECEIVED,
    ...(refund.settledAt !== undefined && { [`refund_success_time_${index}`]: plainTime(refund.settledAt) }),
  }
}
