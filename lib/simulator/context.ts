import type { SimulatedMerchant } from './merchant'
import type { SimulatedPlatform } from './platform'
import type { Random } from './random'
import type { SimulatorState } from './state'

/** What handlers work with. */
export interface SimulatorContext {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: Random
  readonly merchant: SimulatedMerchant
  readonly platform: SimulatedPlatform
  readonly state: SimulatorState
}
