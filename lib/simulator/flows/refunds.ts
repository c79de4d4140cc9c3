import { json } from '../answer'
import { bodyFields, type Fields } from '../check'
import type { SimulatorContext } from '../context'
import { DIGITS } from '../random'
import { invalidRequest, notFound } from '../refusal'
import type { Route, RouteHandler } from '../router'
import type { Order } from '../state/orders'
import type { Refund } from '../state/refunds'
import { rfc3339 } from '../time'

const apply: RouteHandler = (request, context) => {
  const fields = bodyFields(request)
  const outRefundNo = fields.text('out_refund_no', { max: 64, pattern: /^[\w\-|*@]+$/ })
  const amount = fields.object('amount')
  const [refund, total] = [amount.amount('refund'), amount.amount('total')]
  amount.text('currency', { max: 16, pattern: /^CNY$/ })
  const order = orderOf(fields, context)
  const known = context.state.refunds.get(outRefundNo)
  if (known) return json(describe(repeat(known, order, { refund, total })))
  return json(describe(create(order, { outRefundNo, refund, total }, context)))
}

/** A refund is settled by the time it is first asked about. */
const query: RouteHandler = (_request, context, parameters) => {
  const refund = context.state.refunds.get(parameters.out_refund_no ?? '')
  if (!refund) throw notFound('退款单不存在')
  refund.status = 'SUCCESS'
  refund.settledAt ??= context.now()
  return json(describe(refund))
}

/** Refunds (退款): apply and query. */
export const refundRoutes: readonly Route[] = [
  ['POST', '/v3/refund/domestic/refunds', apply],
  ['GET', '/v3/refund/domestic/refunds/{out_refund_no}', query],
]

function orderOf(fields: Fields, { state }: SimulatorContext): Order {
  const transactionId = fields.optionalText('transaction_id', { max: 32 })
  const outTradeNo = fields.optionalText('out_trade_no', { max: 32 })
  if (!transactionId && !outTradeNo) throw fields.wrong('out_trade_no', '', 'transaction_id和out_trade_no必须二选一')
  const order = transactionId ? state.orders.byTransaction(transactionId) : state.orders.get(outTradeNo ?? '')
  if (!order || (outTradeNo && order.out_trade_no !== outTradeNo)) throw notFound('订单不存在')
  return order
}

function create(
  order: Order,
  wanted: { outRefundNo: string; refund: number; total: number },
  { state, now, random }: SimulatorContext,
): Refund {
  if (order.transaction_id === undefined) throw invalidRequest('订单未支付，不能退款')
  if (wanted.total !== order.total) throw invalidRequest('订单金额与支付金额不一致')
  if (order.refunded + wanted.refund > order.total) throw invalidRequest('申请退款金额大于订单可退金额')
  order.refunded += wanted.refund
  order.state = 'REFUND'
  const refund: Refund = {
    refund_id: `50${random.text(27, DIGITS)}`,
    out_refund_no: wanted.outRefundNo,
    out_trade_no: order.out_trade_no,
    transaction_id: order.transaction_id,
    refund: wanted.refund,
    total: order.total,
    createdAt: now(),
    status: 'PROCESSING',
  }
  state.refunds.add(refund)
  return refund
}

function repeat(known: Refund, order: Order, wanted: { refund: number; total: number }): Refund {
  if (known.out_trade_no !== order.out_trade_no || known.refund !== wanted.refund || known.total !== wanted.total) {
    throw invalidRequest('订单金额或退款金额与之前请求不一致，请核实后再试')
  }
  return known
}

function describe(refund: Refund): unknown {
  return {
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    ...(refund.settledAt === undefined ? {} : { success_time: rfc3339(refund.settledAt) }),
    create_time: rfc3339(refund.createdAt),
    status: refund.status,
    funds_account: 'UNSETTLED',
    amount: {
      total: refund.total,
      refund: refund.refund,
      from: [],
      payer_total: refund.total,
      payer_refund: refund.refund,
      settlement_refund: refund.refund,
      settlement_total: refund.total,
      discount_refund: 0,
      currency: 'CNY',
      refund_fee: 0,
    },
    promotion_detail: [],
  }
}
