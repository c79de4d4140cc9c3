import type { SimulatedMerchant } from './merchant'

/** The merchants that may sign requests. */
export class Merchants {
  private readonly known = new Map<string, SimulatedMerchant>()
  private readonly brands = new Map<string, SimulatedMerchant>()

  /** @internal */
  add(merchant: SimulatedMerchant): void {
    this.known.set(merchant.mchid, merchant)
    this.brands.set(merchant.brandId, merchant)
  }

  /** By merchant id. */
  get(mchid: string): SimulatedMerchant | undefined {
    return this.known.get(mchid)
  }

  /** By the id of its brand. */
  byBrand(brandId: string): SimulatedMerchant | undefined {
    return this.brands.get(brandId)
  }

  /** In the order in which they came. */
  all(): SimulatedMerchant[] {
    return [...this.known.values()]
  }
}
