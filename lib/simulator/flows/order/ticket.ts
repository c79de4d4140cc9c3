import type { SimulatorContext } from '../../context'
import type { TradeType } from './order'

/** Milliseconds that a ticket is good for; then the same order gets another. */
const LIFETIME = 2 * 3_600_000

/** What a ticket is made of: an order or a combined order. */
interface Ticketed {
  readonly key: string
  readonly tradeType: TradeType
  readonly placedAt: number
}

/** `prepay_id`, with which the payer's device goes on. */
function prepayId({ key, placedAt }: Ticketed, { world, now }: Pick<SimulatorContext, 'world' | 'now'>): string {
  return `wx${world.ids.hex(34, 'prepay', key, Math.floor((now() - placedAt) / LIFETIME))}`
}

/** `weixin://…`, to be shown as QR code. */
function codeUrl(order: Ticketed, context: Pick<SimulatorContext, 'world' | 'now'>): string {
  return `weixin://wxpay/bizpayurl?pr=${prepayId(order, context).slice(2, 11)}`
}

/** The page of H5 payments. */
function h5Url(order: Ticketed, context: Pick<SimulatorContext, 'world' | 'now'>): string {
  const id = prepayId(order, context)
  const number = context.world.ids.digits(10, 'package', order.key)
  return `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${id}&package=${number}`
}

/** What the response of APIv2 to a placed order holds. */
export function v2TicketOf(order: Ticketed, context: Pick<SimulatorContext, 'world' | 'now'>): Record<string, string> {
  const { tradeType } = order
  return {
    trade_type: tradeType,
    prepay_id: prepayId(order, context),
    ...(tradeType === 'NATIVE' && { code_url: codeUrl(order, context) }),
    ...(tradeType === 'MWEB' && { mweb_url: h5Url(order, context) }),
  }
}

/** What the response to a placed order holds, by trade type. */
export function ticketOf(order: Ticketed, context: Pick<SimulatorContext, 'world' | 'now'>): Record<string, string> {
  if (order.tradeType === 'NATIVE') return { code_url: codeUrl(order, context) }
  return order.tradeType === 'MWEB' ? { h5_url: h5Url(order, context) } : { prepay_id: prepayId(order, context) }
}
