import type { Random } from '../random'
import { CardStore } from './cards'
import { OrderStore } from './orders'
import { RefundStore } from './refunds'

/** Everything the simulator remembers about its users and merchants. */
export interface SimulatorState {
  readonly cards: CardStore
  readonly orders: OrderStore
  readonly refunds: RefundStore
}

export function createState(now: () => number, random: Random): SimulatorState {
  return { cards: new CardStore(now), orders: new OrderStore(now, random), refunds: new RefundStore() }
}
