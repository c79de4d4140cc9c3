import { YEAR } from '../../authority'
import type { World } from '../../world/world'
import { feeBackOf, holderOf, orders } from '../order/machine'
import type { Order } from '../order/order'
import { Refused } from '../refused'
import { refunds } from './machine'
import type { Refund } from './refund'

/** What a refund is applied for with. */
export interface Wanted {
  readonly api: Refund['api']
  readonly out_refund_no: string
  /** In 分. */
  readonly refund: number
  /** What the merchant takes for the total of the order, in 分. */
  readonly total: number
  readonly reason?: string | undefined
  readonly notify_url?: string | undefined
  readonly request: string
}

/** Parts into which an order can be refunded. */
const MOST = 50

/** The key of a refund: its number is unique for a merchant, and for each sub-merchant of a service provider. */
export function refundKey(mchid: string, sub: string | undefined, outRefundNo: string): string {
  return `${mchid}/${sub ?? ''}/${outRefundNo}`
}

/** Applies for a refund; the same once more is the same refund. */
export function refund(world: World, order: Order, wanted: Wanted): Refund {
  const { mchid, sub_mchid } = order
  const key = refundKey(mchid, sub_mchid, wanted.out_refund_no)
  const known = world.get(refunds, key)
  if (known) return again(known, order, wanted)
  requireRefundable(world, order, wanted)
  const feeBack = feeBackOf(order, order.refunded + wanted.refund) - order.feeBack
  const { available } = world.ledger.balance(holderOf(order), 'BASIC')
  if (!order.profitSharing && available + feeBack < wanted.refund) throw new Refused('no money of the merchant')
  const made = world.commit(
    refunds,
    'accepted',
    { mchid, key },
    {
      ...wanted,
      sub_mchid,
      refund_id: `50${world.ids.digits(27, 'refund', mchid, sub_mchid ?? '', wanted.out_refund_no)}`,
      order: order.key,
      out_trade_no: order.out_trade_no,
      transaction_id: order.transaction_id,
      notify_url: wanted.notify_url ?? order.notify_url,
      appid: order.appid,
      frozen: order.profitSharing,
      feeBack,
    },
  )
  world.commit(orders, 'refunded', order, { amount: wanted.refund, feeBack, refund: key })
  return made
}

function again(known: Refund, order: Order, wanted: Wanted): Refund {
  // The same order may be named by either of its numbers, and applied for by either protocol.
  const same = known.order === order.key && known.refund === wanted.refund && known.total === wanted.total
  if (!same || known.request !== wanted.request) throw new Refused('refund differs')
  return known
}

function requireRefundable(world: World, order: Order, wanted: Wanted): void {
  if (order.state !== 'SUCCESS' && order.state !== 'REFUND') throw new Refused('not paid')
  if (wanted.total !== order.total) throw new Refused('total differs')
  if (order.refunded + wanted.refund > order.total) throw new Refused('refund too large')
  if (order.refunds.length >= MOST) throw new Refused('too many refunds')
  if (world.now() > (order.paidAt ?? 0) + YEAR) throw new Refused('too late to refund')
}

/** Sends the money of an abnormal refund another way. */
export function redirect(world: World, found: Refund): Refund {
  if (!world.allows(refunds, 'redirected', found)) throw new Refused('refund not abnormal')
  return world.commit(refunds, 'redirected', found)
}

/** WeChat Pay gives up on a refund: its amount can be refunded again. */
export function closeRefund(world: World, found: Refund): Refund {
  const order = world.get(orders, found.order)
  const closed = world.commit(refunds, 'closed', found)
  if (order) world.commit(orders, 'restored', order, { amount: found.refund, feeBack: found.feeBack })
  return closed
}
