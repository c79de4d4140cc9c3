import { rfc3339 } from '../../time'
import type { Machine, Notice, Readable, Step } from '../../world/thing'
import type { World } from '../../world/world'
import { canonical } from '../canonical'
import { Refused } from '../refused'
import { combinedOf, v2CombinedNotice, type Combined } from './combined'
import { close, orderKey, pay, place, type Draft } from './commands'
import { orders } from './machine'
import type { Order } from './order'

/** The merchant's own numbers of a combined order and of its parts. */
export const OUT_TRADE_NO = { max: 32, pattern: /^[\w\-|*]+$/ }
/** Parts of one combined order. */
export const MOST_PARTS = 50

/** A new combined order before it is placed. */
export type CombinedDraft = Omit<Combined, 'kind' | 'state' | 'placedAt'>

const steps = {
  placed: { from: [], to: 'NOTPAY', change: (_, data, at) => ({ ...data, placedAt: at }) } satisfies Step<
    Combined,
    Partial<Combined>
  >,
  paid: {
    from: ['NOTPAY'],
    to: 'SUCCESS',
    change: (combined, { openid, ...data }) => ({ ...data, openid: combined.openid ?? openid }),
    tells: (combined, world) => noticeOf(combined, world),
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

function noticeOf(combined: Combined, world: Readable): Notice {
  const told = { url: combined.notify_url, mchid: combined.mchid }
  const parts = combined.parts.map((key) => world.get(orders, key))
  return combined.protocol === 'v2'
    ? { ...told, event: 'v2/combined-transactions-success', resource: v2CombinedNotice(combined, parts) }
    : { ...told, event: 'TRANSACTION.SUCCESS', resource: combinedOf(combined, parts) }
}

/** @throws Refused where the merchant has placed none under this number */
export function findCombined(world: World, mchid: string, number: string): Combined {
  const found = world.get(combines, orderKey(mchid, undefined, number))
  if (!found) throw new Refused('order unknown')
  return found
}

/** The parts of a combined order as they are now. */
export function partsOf(world: World, { parts }: Combined): Order[] {
  return parts.map((key) => world.get(orders, key)).filter((part) => part !== undefined)
}

/** The same combined order that is already there under its number, if it can still be paid. */
export function repeatedCombined(world: World, draft: CombinedDraft): Combined | undefined {
  const known = world.get(combines, draft.key)
  if (!known) return undefined
  if (known.state === 'SUCCESS') throw new Refused('order paid')
  if (known.state === 'CLOSED') throw new Refused('order closed')
  if (known.tradeType !== draft.tradeType || known.request !== draft.request) throw new Refused('number used')
  return known
}

/** Places all parts, or none: a number that is taken refuses the whole. */
export function placeCombined(world: World, draft: CombinedDraft, parts: readonly Draft[]): Combined {
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

/** Whether keys are those of all parts of an order, in any order. */
export function sameParts(keys: readonly string[], { parts }: Combined): boolean {
  return canonical([...keys].sort()) === canonical([...parts].sort())
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
