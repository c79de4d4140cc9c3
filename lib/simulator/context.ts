import type { SimulatedMerchant } from './merchant'
import type { SimulatedPlatform } from './platform'
import type { Random } from './random'
import type { SimulatorState } from './state'

/** What handlers work with. */
export interface SimulatorContext {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Repeats itself for the same `seed`. */
  readonly random: Random
  /** The merchant whose requests arrive. */
  readonly merchant: SimulatedMerchant
  /** WeChat Pay's own keys. */
  readonly platform: SimulatedPlatform
  /** Orders, refunds, cards, bills and files. */
  readonly state: SimulatorState
}
