import { json } from '../../answer'
import { bodyFields, type Fields } from '../../check'
import type { SimulatorContext } from '../../context'
import type { Route, RouteHandler } from '../../router'
import { orderKey } from '../order/commands'
import { orders } from '../order/machine'
import type { Order } from '../order/order'
import { checkAppid, subMerchant } from '../parties'
import { Refused } from '../refused'
import { redirect, refund, refundKey } from './commands'
import { contentOf } from './content'
import { ecommerceRefundOf, refundOf } from './describe'
import { refunds } from './machine'
import type { Refund } from './refund'

const OUT_REFUND_NO = { max: 64, pattern: /^[\w\-|*@]+$/ }

/** One of the two APIs by which refunds are applied for. */
interface Api {
  readonly name: 'v3' | 'ecommerce'
  readonly describe: (refund: Refund) => Record<string, unknown>
}

const DOMESTIC: Api = { name: 'v3', describe: refundOf }
const ECOMMERCE: Api = { name: 'ecommerce', describe: ecommerceRefundOf }

const apply =
  ({ name, describe }: Api): RouteHandler =>
  (request, context) => {
    const fields = bodyFields(request)
    const out_refund_no = fields.text('out_refund_no', OUT_REFUND_NO)
    const amount = fields.object('amount')
    const [wanted, total] = [amount.amount('refund'), amount.amount('total')]
    if (name === 'v3') amount.text('currency', { max: 16, pattern: /^CNY$/ })
    const notify_url = fields.optionalText('notify_url', { max: 256, pattern: /^https?:\/\// })
    if (name === 'ecommerce') checkAppid(fields.text('sp_appid', { max: 32 }), context.merchant.appids)
    const order = orderOf(fields, context)
    const made = refund(context.world, order, {
      api: name,
      out_refund_no,
      refund: wanted,
      total,
      reason: fields.optionalText('reason', { max: 80 }),
      notify_url,
      request: contentOf(fields.values),
    })
    return json(describe(asAccepted(made)))
  }

const query =
  ({ describe }: Api): RouteHandler =>
  (request, context, { out_refund_no = '' }) => {
    const sub = request.query.get('sub_mchid') ?? undefined
    const found = context.world.get(refunds, refundKey(context.merchant.mchid, sub, out_refund_no))
    if (!found) throw new Refused('refund unknown')
    return json(describe(found))
  }

const byId =
  ({ describe }: Api): RouteHandler =>
  (request, context, { refund_id = '' }) =>
    json(describe(ownRefund(context, refund_id, request.query.get('sub_mchid') ?? undefined)))

/** Of an abnormal refund: the money goes to a bank card instead. */
const redirecting =
  ({ describe }: Api): RouteHandler =>
  (request, context, { refund_id = '' }) => {
    const fields = bodyFields(request)
    const number = fields.text('out_refund_no', OUT_REFUND_NO)
    const found = ownRefund(context, refund_id, fields.optionalText('sub_mchid', { max: 32 }))
    if (found.out_refund_no !== number) throw new Refused('refund unknown')
    if (fields.text('type', { max: 32 }) === 'USER_BANK_CARD')
      for (const name of ['bank_type', 'bank_account', 'real_name']) fields.text(name, { max: 1024 })
    return json(describe(redirect(context.world, found)))
  }

/** Refunds (退款): apply, query, and send abnormal ones another way. */
export const refundRoutes: readonly Route[] = [
  ['POST', '/v3/refund/domestic/refunds', apply(DOMESTIC)],
  ['GET', '/v3/refund/domestic/refunds/{out_refund_no}', query(DOMESTIC)],
  ['POST', '/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund', redirecting(DOMESTIC)],
  ['POST', '/v3/ecommerce/refunds/apply', apply(ECOMMERCE)],
  ['GET', '/v3/ecommerce/refunds/out-refund-no/{out_refund_no}', query(ECOMMERCE)],
  ['GET', '/v3/ecommerce/refunds/id/{refund_id}', byId(ECOMMERCE)],
  ['POST', '/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund', redirecting(ECOMMERCE)],
]

function orderOf(fields: Fields, context: SimulatorContext): Order {
  const { world, merchant } = context
  const transactionId = fields.optionalText('transaction_id', { max: 32 })
  const outTradeNo = fields.optionalText('out_trade_no', { max: 32 })
  if (!transactionId && !outTradeNo) throw fields.wrong('out_trade_no', '', 'transaction_id和out_trade_no必须二选一')
  const given = fields.optionalText('sub_mchid', { max: 32 })
  const sub = given === undefined ? undefined : subMerchant(given, context).mchid
  const order = transactionId
    ? world.byNumber(orders, transactionId)
    : world.get(orders, orderKey(merchant.mchid, sub, outTradeNo ?? ''))
  if (order?.mchid !== merchant.mchid || (outTradeNo && order.out_trade_no !== outTradeNo))
    throw new Refused('nothing to refund')
  if (order.sub_mchid !== undefined && sub === undefined)
    throw fields.wrong('sub_mchid', '', '服务商模式的订单，此字段为必填项')
  if (order.sub_mchid !== sub) throw new Refused('nothing to refund')
  return order
}

/** The same application gets the same response, whatever has become of the refund since. */
function asAccepted({ settledAt: _, ...refund }: Refund): Refund {
  return { ...refund, state: 'PROCESSING' }
}

function ownRefund({ world, merchant }: SimulatorContext, refundId: string, sub: string | undefined): Refund {
  const found = world.byNumber(refunds, refundId)
  if (found?.mchid !== merchant.mchid || found.sub_mchid !== sub) throw new Refused('refund unknown')
  return found
}
