import { Journal } from '../flows/bill/journal'
import type { Random } from '../random'
import type { World } from '../world/world'
import { BillStore } from './bills'
import { CardStore } from './cards'
import { MediaStore } from './media'
import { OrderView } from './orders'
import { RefundView } from './refunds'

/** Everything the simulator remembers about its users and merchants. */
export interface SimulatorState {
  /** How bills are made. */
  readonly bills: BillStore
  /** Membership cards, by code. */
  readonly cards: CardStore
  /** @internal What happened on which day. */
  readonly journal: Journal
  /** Files that were uploaded, by id. */
  readonly media: MediaStore
  /** Orders, by `out_trade_no`. */
  readonly orders: OrderView
  /** Refunds, by `out_refund_no`. */
  readonly refunds: RefundView
}

export function createState(now: () => number, random: Random, world: World): SimulatorState {
  return {
    bills: new BillStore(random, now),
    cards: new CardStore(now),
    journal: new Journal(world),
    media: new MediaStore(random),
    orders: new OrderView(world),
    refunds: new RefundView(world),
  }
}
