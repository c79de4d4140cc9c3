import { dayOf } from '../../time'
import type { Thing, WorldEvent } from '../../world/thing'
import type { World } from '../../world/world'
import { orders } from '../order/machine'
import type { Order } from '../order/order'
import { refunds } from '../refund/machine'
import type { Refund } from '../refund/refund'

/** What becomes a row of a trade bill: a payment, a refund that was accepted, a payment taken back. */
export type Row =
  | { readonly state: 'SUCCESS' | 'REVOKED'; readonly at: number; readonly order: Order }
  | { readonly state: 'REFUND'; readonly at: number; readonly order: Order; readonly refund: Refund }

const STATES: Readonly<Record<string, Row['state']>> = {
  'order.paid': 'SUCCESS',
  'order.reversed': 'REVOKED',
  'refund.accepted': 'REFUND',
}

interface Noted {
  readonly state: Row['state']
  readonly at: number
  readonly key: string
}

/** What happened on which day, so that a bill costs what is in it and not what is in the world. */
export class Journal {
  private readonly days = new Map<string, Noted[]>()
  private readonly subs = new Map<string, Set<string>>()

  constructor(private readonly world: World) {
    world.onEvent((event, thing) => {
      this.note(event, thing)
    })
  }

  /** The rows of a merchant's day, oldest first. */
  rows(mchid: string, day: string): Row[] {
    return (this.days.get(`${mchid} ${day}`) ?? []).flatMap((noted) => this.rowOf(noted) ?? [])
  }

  /** The sub-merchants for which a service provider has placed orders that were paid. */
  subMerchants(mchid: string): string[] {
    return [...(this.subs.get(mchid) ?? [])].sort()
  }

  clear(): void {
    this.days.clear()
    this.subs.clear()
  }

  private note({ type, key, mchid, at }: WorldEvent, thing: Thing): void {
    const state = STATES[type]
    if (state === undefined) return
    const place = `${mchid} ${dayOf(at)}`
    const day = this.days.get(place) ?? []
    if (day.length === 0) this.days.set(place, day)
    day.push({ state, at, key })
    const { sub_mchid } = thing as Order | Refund
    if (sub_mchid !== undefined) this.subs.set(mchid, (this.subs.get(mchid) ?? new Set()).add(sub_mchid))
  }

  /** As things are now: a refund may have arrived since. */
  private rowOf({ state, at, key }: Noted): Row | undefined {
    if (state !== 'REFUND') {
      const order = this.world.get(orders, key)
      return order && { state, at, order }
    }
    const refund = this.world.get(refunds, key)
    const order = refund && this.world.get(orders, refund.order)
    return refund && order && { state, at, order, refund }
  }
}
