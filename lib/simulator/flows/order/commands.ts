import { DAY } from '../../time'
import type { World } from '../../world/world'
import { Refused } from '../refused'
import { holderOf, orders } from './machine'
import type { Order } from './order'

/** A new order before it is placed. */
export type Draft = Omit<
  Order,
  'kind' | 'state' | 'placedAt' | 'refunded' | 'refunds' | 'fee' | 'feeBack' | 'transaction_id' | 'paidAt'
>

/** The key of an order: its number is unique for a merchant, and for each sub-merchant of a service provider. */
export function orderKey(mchid: string, sub: string | undefined, outTradeNo: string): string {
  return `${mchid}/${sub ?? ''}/${outTradeNo}`
}

/** The same order once more is the same order; another one under its number is refused. */
export function place(world: World, draft: Draft): Order {
  const known = repeated(world, draft)
  return known ?? world.commit(orders, 'placed', draft, draft)
}

/** The order that is already there under a number, if it is the same and can still be paid. */
export function repeated(world: World, draft: Draft): Order | undefined {
  const known = world.get(orders, draft.key)
  if (!known) return undefined
  if (known.state === 'SUCCESS' || known.state === 'REFUND') throw new Refused('order paid')
  if (known.state === 'CLOSED') throw new Refused('order closed')
  if (known.state === 'REVOKED') throw new Refused('order reversed')
  if (known.tradeType !== draft.tradeType || known.protocol !== draft.protocol || known.request !== draft.request)
    throw new Refused('number used')
  return known
}

/** What payers do unless told. */
const PAYER = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

/** The payer pays one order. */
export function pay(world: World, order: Order, payer: { openid?: string; bank_type?: string } = {}): Order {
  return world.commit(orders, 'paid', order, {
    transaction_id: `4200${world.ids.digits(24, 'transaction', order.mchid, order.sub_mchid ?? '', order.out_trade_no)}`,
    bank_type: payer.bank_type ?? 'OTHERS',
    openid: payer.openid ?? PAYER,
  })
}

/** Closing again is the same as closing once. */
export function close(world: World, order: Order): void {
  if (order.state === 'CLOSED') return
  if (order.state === 'USERPAYING') throw new Refused('order being paid')
  if (order.state === 'REVOKED') throw new Refused('order reversed')
  if (!world.allows(orders, 'closed', order)) throw new Refused('order paid')
  world.commit(orders, 'closed', order)
}

/** Takes a payment by code back, or makes sure that it never happens. */
export function reverse(world: World, order: Order): void {
  if (order.state === 'REVOKED') return
  if (order.tradeType !== 'MICROPAY') throw new Refused('not by code')
  if (order.state === 'CLOSED') throw new Refused('order closed')
  if (order.state === 'REFUND') throw new Refused('order refunded')
  if (order.state !== 'SUCCESS') {
    world.commit(orders, 'revoked', order)
    return
  }
  if (world.now() > (order.paidAt ?? 0) + 7 * DAY) throw new Refused('too late to reverse')
  const { available } = world.ledger.balance(holderOf(order), 'BASIC')
  if (!order.profitSharing && available < order.total - order.fee) throw new Refused('no money of the merchant')
  world.commit(orders, 'reversed', order)
}
