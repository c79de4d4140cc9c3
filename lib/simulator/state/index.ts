import type { Random } from '../random'
import { BillStore } from './bills'
import { CardStore } from './cards'
import { MediaStore } from './media'
import { OrderStore } from './orders'
import { RefundStore } from './refunds'

/** Everything the simulator remembers about its users and merchants. */
export interface SimulatorState {
  /** How bills are made. */
  readonly bills: BillStore
  /** Membership cards, by code. */
  readonly cards: CardStore
  /** Files that were uploaded, by id. */
  readonly media: MediaStore
  /** Orders, by `out_trade_no`. */
  readonly orders: OrderStore
  /** Refunds, by `out_refund_no`. */
  readonly refunds: RefundStore
}

export function createState(now: () => number, random: Random): SimulatorState {
  return {
    bills: new BillStore(random),
    cards: new CardStore(now),
    media: new MediaStore(random),
    orders: new OrderStore(now, random),
    refunds: new RefundStore(),
  }
}
