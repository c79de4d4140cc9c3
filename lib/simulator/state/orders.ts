import { orders } from '../flows/order/machine'
import type { Order } from '../flows/order/order'
import type { World } from '../world/world'

/** The orders WeChat Pay knows, to be looked at: calls and hands alone change them. */
export class OrderView {
  /** @internal */
  constructor(private readonly world: World) {}

  /** The order of a merchant's number; of several merchants that have it, the first who did unless `mchid` says whose. */
  get(outTradeNo: string, mchid?: string): Order | undefined {
    this.world.tick()
    return this.world.byOut(orders, outTradeNo).find((order) => mchid === undefined || order.mchid === mchid)
  }

  /** The order of WeChat Pay's number. */
  byTransaction(transactionId: string): Order | undefined {
    return this.world.byNumber(orders, transactionId)
  }

  /** Oldest first. */
  all(): Order[] {
    this.world.tick()
    return this.world.all(orders)
  }
}
