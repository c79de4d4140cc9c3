import type { SimulatorContext } from '../context'
import { DIGITS } from '../random'
import type { Order } from '../state/orders'
import type { Refund } from '../state/refunds'
import { BusinessRefusal } from './answer'
import { amount, oneOf, required } from './check'
import type { V2Fields } from './message'
import { find } from './orders'
import type { V2Handler, V2Route } from './router'
import type { XmlFields } from './xml'

const apply: V2Handler = (fields, context) => {
  const order = find(fields, context)
  const outRefundNo = required(fields, 'out_refund_no', { max: 64, pattern: /^[\w\-|*@]+$/ })
  const [total, refund] = [amount(fields, 'total_fee'), amount(fields, 'refund_fee')]
  if (total !== order.total)
    throw new BusinessRefusal('REFUND_FEE_MISMATCH', '订单金额或退款金额与之前请求不一致，请核实后再试')
  const known = context.state.refunds.get(outRefundNo)
  if (known && (known.out_trade_no !== order.out_trade_no || known.refund !== refund))
    throw new BusinessRefusal('REFUND_FEE_MISMATCH', '订单金额或退款金额与之前请求不一致，请核实后再试')
  return describe(known ?? create(order, { outRefundNo, refund }, context), '')
}

const query: V2Handler = (fields, context) => {
  const refunds = wanted(fields, context)
  for (const refund of refunds) {
    refund.status = 'SUCCESS'
    refund.settledAt ??= context.now()
  }
  const [first] = refunds
  if (!first) throw new BusinessRefusal('REFUNDNOTEXIST', '退款不存在')
  const { transaction_id, out_trade_no, total } = first
  const listed = refunds.map((refund, index) => ({
    ...describe(refund, `_${index}`),
    [`refund_status_${index}`]: refund.status,
    [`refund_channel_${index}`]: 'ORIGINAL',
    [`refund_recv_accout_${index}`]: '支付用户零钱',
  }))
  return Object.assign(
    { transaction_id, out_trade_no, total_fee: total, cash_fee: total, refund_count: refunds.length },
    ...listed,
  ) as XmlFields
}

/** Refunds of APIv2; they are the same that APIv3 knows. */
export const refundRoutes: readonly V2Route[] = [
  ['POST', '/secapi/pay/refund', apply],
  ['POST', '/pay/refundquery', query],
]

function wanted(fields: V2Fields, { state }: SimulatorContext): Refund[] {
  const [name, value] = oneOf(fields, 'refund_id', 'out_refund_no', 'transaction_id', 'out_trade_no')
  return state.refunds
    .all()
    .filter((refund) => refund[name as 'refund_id' | 'out_refund_no' | 'transaction_id' | 'out_trade_no'] === value)
}

function create(
  order: Order,
  { outRefundNo, refund }: { outRefundNo: string; refund: number },
  { state, now, random }: SimulatorContext,
): Refund {
  if (order.transaction_id === undefined)
    throw new BusinessRefusal('TRADE_STATE_ERROR', '订单状态错误，未支付的订单不能退款')
  if (order.refunded + refund > order.total)
    throw new BusinessRefusal('REFUND_AMOUNT_EXCEEDED', '累计退款金额大于支付金额')
  order.refunded += refund
  order.state = 'REFUND'
  const made: Refund = {
    refund_id: `50${random.text(27, DIGITS)}`,
    out_refund_no: outRefundNo,
    out_trade_no: order.out_trade_no,
    transaction_id: order.transaction_id,
    refund,
    total: order.total,
    createdAt: now(),
    status: 'PROCESSING',
  }
  state.refunds.add(made)
  return made
}

function describe(refund: Refund, suffix: string): XmlFields {
  const own = {
    [`refund_id${suffix}`]: refund.refund_id,
    [`out_refund_no${suffix}`]: refund.out_refund_no,
    [`refund_fee${suffix}`]: refund.refund,
  }
  if (suffix !== '') return own
  return {
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    ...own,
    total_fee: refund.total,
    cash_fee: refund.total,
    cash_refund_fee: refund.refund,
  }
}
