import { rfc3339 } from '../../time'
import type { Machine, Step, Thing } from '../../world/thing'
import type { World } from '../../world/world'
import { Refused } from '../refused'
import { close, pay, place, type Draft } from './commands'
import { partOf } from './describe'
import { orders } from './machine'
import type { Order, TradeType } from './order'

/** A combined order (合单): several orders that are paid all or none. */
export interface Combined extends Thing {
  readonly kind: 'combine'
  readonly state: 'NOTPAY' | 'SUCCESS' | 'CLOSED'
  readonly tradeType: TradeType
  readonly combine_out_trade_no: string
  readonly combine_appid: string
  readonly notify_url?: string | undefined
  readonly device_id?: string | undefined
  readonly openid?: string | undefined
  /** Keys of its parts. */
  readonly parts: readonly string[]
  readonly request: string
  /** Milliseconds since 1970. */
  readonly placedAt: number
  /** Milliseconds since 1970. */
  readonly expireAt: number
  readonly combine_transaction_id?: string
}

const steps = {
  placed: { from: [], to: 'NOTPAY', change: (_, data, at) => ({ ...data, placedAt: at }) } satisfies Step<
    Combined,
    Partial<Combined>
  >,
  paid: {
    from: ['NOTPAY'],
    to: 'SUCCESS',
    change: (combined, { openid, ...data }) => ({ ...data, openid: combined.openid ?? openid }),
    tells: (combined, world) => ({
      event: 'TRANSACTION.SUCCESS',
      url: combined.notify_url,
      mchid: combined.mchid,
      resource: combinedOf(
        combined,
        combined.parts.map((key) => world.get(orders, key)),
      ),
    }),
  } satisfies Step<Combined, { combine_transaction_id: string; openid: string | undefined }>,
  closed: { from: ['NOTPAY'], to: 'CLOSED' } satisfies Step<Combined>,
  expired: { from: ['NOTPAY'], to: 'CLOSED' } satisfies Step<Combined>,
}

/** Combined orders; their parts are orders of their own, which are refunded one by one. */
export const combines: Machine<Combined> = {
  kind: 'combine',
  steps,
  numbers: ({ combine_transaction_id }) => [combine_transaction_id],
  out: ({ combine_out_trade_no }) => combine_out_trade_no,
  due: ({ state, expireAt }) => (state === 'NOTPAY' ? { at: expireAt, step: 'expired' } : undefined),
}

/** What a query says of it, and its notification. */
export function combinedOf(combined: Combined, parts: readonly (Order | undefined)[]): Record<string, unknown> {
  const { mchid, combine_appid, combine_out_trade_no, combine_transaction_id, device_id, openid } = combined
  return {
    combine_appid,
    combine_mchid: mchid,
    combine_out_trade_no,
    ...(combine_transaction_id !== undefined && { combine_transaction_id }),
    ...(device_id !== undefined && { scene_info: { device_id } }),
    sub_orders: parts.filter((part) => part !== undefined).map(partOf),
    ...(openid !== undefined && { combine_payer_info: { openid } }),
  }
}

/** The parts of a combined order as they are now. */
export function partsOf(world: World, { parts }: Combined): Order[] {
  return parts.map((key) => world.get(orders, key)).filter((part) => part !== undefined)
}

/** The same combined order that is already there under its number, if it can still be paid. */
export function repeatedCombined(
  world: World,
  draft: Omit<Combined, 'kind' | 'state' | 'placedAt'>,
): Combined | undefined {
  const known = world.get(combines, draft.key)
  if (!known) return undefined
  if (known.state === 'SUCCESS') throw new Refused('order paid')
  if (known.state === 'CLOSED') throw new Refused('order closed')
  if (known.tradeType !== draft.tradeType || known.request !== draft.request) throw new Refused('number used')
  return known
}

/** Places all parts, or none: a number that is taken refuses the whole. */
export function placeCombined(
  world: World,
  draft: Omit<Combined, 'kind' | 'state' | 'placedAt'>,
  parts: readonly Draft[],
): Combined {
  if (parts.some(({ key }) => world.get(orders, key))) throw new Refused('number used')
  for (const part of parts) place(world, part)
  return world.commit(combines, 'placed', draft, draft)
}

/** The payer pays all parts at once. */
export function payCombined(
  world: World,
  combined: Combined,
  payer: { openid?: string; bank_type?: string },
): Combined {
  let openid: string | undefined
  for (const part of partsOf(world, combined)) openid = pay(world, part, payer).openid
  const combine_transaction_id = `4200${world.ids.digits(24, 'combine', combined.mchid, combined.combine_out_trade_no)}`
  return world.commit(combines, 'paid', combined, { combine_transaction_id, openid })
}

export function closeCombined(world: World, combined: Combined): void {
  if (combined.state === 'CLOSED') return
  if (combined.state === 'SUCCESS') throw new Refused('order paid')
  for (const part of partsOf(world, combined)) close(world, part)
  world.commit(combines, 'closed', combined)
}

/** A combined order as the simulator's own state shows it. */
export function combinedState(world: World, combined: Combined): Record<string, unknown> {
  return {
    state: combined.state,
    placed_at: rfc3339(combined.placedAt),
    ...combinedOf(combined, partsOf(world, combined)),
  }
}
