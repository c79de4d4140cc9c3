import type { Random } from '../random'
import { BillStore } from './bills'
import { CardStore } from './cards'
import { MediaStore } from './media'
import { OrderStore } from './orders'
import { RefundStore } from './refunds'

/** Everything the simulator remembers about its users and merchants. */
export interface SimulatorState {
  readonly bills: BillStore
  readonly cards: CardStore
  readonly media: MediaStore
  readonly orders: OrderStore
  readonly refunds: RefundStore
}

export function createState(now: () => number, random: Random): SimulatorState {
  return { bills: new BillStore(random), cards: new CardStore(now), media: new MediaStore(random), orders: new OrderStore(now, random), refunds: new RefundStore() }
}
