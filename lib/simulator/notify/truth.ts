import { InvalidArgumentError } from '../../errors'
import type { SimulatorContext } from '../context'
import { combines, partsOf } from '../flows/order/combine'
import { combinedOf, v2CombinedNotice } from '../flows/order/combined'
import { transactionOf } from '../flows/order/describe'
import { orders } from '../flows/order/machine'
import type { Order } from '../flows/order/order'
import { v2PaymentNotice } from '../flows/order/notice'
import { refunds } from '../flows/refund/machine'
import type { Refund } from '../flows/refund/refund'
import { refundNotice, v2RefundNotice } from '../flows/refund/notice'
import type { Thing } from '../world/thing'
import type { Notice } from '../world/thing'

/** What a notification is to be about. */
interface Subject {
  order?: string
  refund?: string
  mchid?: string
  resource?: Readonly<Record<string, unknown>>
}

const PAYMENTS: readonly string[] = ['TRANSACTION.SUCCESS', 'v2/transaction-success']
const REFUNDS = /^REFUND\.(SUCCESS|ABNORMAL|CLOSED)$|^v2\/refund-processed$/

/**
 * What can truthfully be said of the order or refund that is named; `undefined` where none is.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` where there is no such thing, or it is in another state
 */
export function truthOf(event: string, subject: Subject, context: SimulatorContext): Notice | undefined {
  context.world.tick()
  if (subject.refund !== undefined) return ofRefund(event, subject.refund, subject.mchid, context)
  if (subject.order !== undefined) return ofOrder(event, subject.order, subject.mchid, context)
  forbidContradiction(event, subject, context)
  return undefined
}

function ofOrder(event: string, number: string, mchid: string | undefined, context: SimulatorContext): Notice {
  const { world } = context
  if (REFUNDS.test(event)) throw wrong('order', `${event} tells of a refund: give its out_refund_no as \`refund\``)
  const combined = of(world.byOut(combines, number), mchid)
  if (combined) {
    if (combined.state !== 'SUCCESS')
      throw wrong('order', `order ${number} is ${combined.state}: ${event} would not be true`)
    const describe = event.startsWith('v2/') ? v2CombinedNotice : combinedOf
    const resource = describe(combined, partsOf(world, combined))
    return { event, url: combined.notify_url, mchid: combined.mchid, resource }
  }
  const order = of(world.byOut(orders, number), mchid)
  if (!order) throw wrong('order', `there is no order ${number}`)
  if (order.transaction_id === undefined || (order.state !== 'SUCCESS' && order.state !== 'REFUND'))
    throw wrong('order', `order ${number} is ${order.state}: ${event} would not be true`)
  const resource = event.startsWith('v2/') ? v2PaymentNotice(order) : transactionOf(order)
  return { event, url: order.notify_url, mchid: order.mchid, resource }
}

function ofRefund(event: string, number: string, mchid: string | undefined, { world }: SimulatorContext): Notice {
  const refund = of(world.byOut(refunds, number), mchid)
  if (!refund) throw wrong('refund', `there is no refund ${number}`)
  if (!REFUNDS.test(event)) throw wrong('event', `${event} does not tell of a refund`)
  if (refund.state === 'PROCESSING' || !(event.startsWith('v2/') || event === `REFUND.${refund.state}`))
    throw wrong('event', `refund ${number} is ${refund.state}: ${event} would not be true`)
  const resource = event.startsWith('v2/') ? v2RefundNotice(refund) : refundNotice(refund)
  return { event, url: refund.notify_url, mchid: refund.mchid, resource }
}

/** A free composition may be about nothing that is there, but not against what is there. */
function forbidContradiction(event: string, { resource, mchid }: Subject, { world }: SimulatorContext): void {
  const text = (name: string): string => (typeof resource?.[name] === 'string' ? resource[name] : '')
  const order: Order | undefined = PAYMENTS.includes(event)
    ? of(world.byOut(orders, text('out_trade_no')), mchid)
    : undefined
  if (order?.paidAt === undefined && order)
    throw wrong('resource', `order ${order.out_trade_no} is ${order.state}: ${event} would not be true`)
  const refund: Refund | undefined = REFUNDS.test(event)
    ? of(world.byOut(refunds, text('out_refund_no')), mchid)
    : undefined
  if (refund && event.startsWith('REFUND.') && event !== `REFUND.${refund.state}`)
    throw wrong('resource', `refund ${refund.out_refund_no} is ${refund.state}: ${event} would not be true`)
}

function of<T extends Thing>(found: readonly T[], mchid: string | undefined): T | undefined {
  return found.find((thing) => mchid === undefined || thing.mchid === mchid)
}

function wrong(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { code: 'ERR_INVALID_ARGUMENT', argument })
}
