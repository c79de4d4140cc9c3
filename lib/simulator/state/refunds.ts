import { refunds } from '../flows/refund/machine'
import type { Refund } from '../flows/refund/refund'
import type { World } from '../world/world'

/** The refunds WeChat Pay knows, to be looked at: calls and hands alone change them. */
export class RefundView {
  /** @internal */
  constructor(private readonly world: World) {}

  /** The refund of a merchant's number; of several merchants that have it, the first who did unless `mchid` says whose. */
  get(outRefundNo: string, mchid?: string): Refund | undefined {
    return this.world.byOut(refunds, outRefundNo).find((refund) => mchid === undefined || refund.mchid === mchid)
  }

  /** Oldest first. */
  all(): Refund[] {
    return this.world.all(refunds)
  }
}
