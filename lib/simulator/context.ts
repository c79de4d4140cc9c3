import type { SimulatedMerchant } from './merchant'
import type { Merchants } from './merchants'
import type { SimulatedPlatform } from './platform'
import type { Random } from './random'
import type { SimulatorState } from './state'
import type { World } from './world/world'

/** What handlers work with. */
export interface SimulatorContext {
  /** Business time, milliseconds since 1970: `sim.clock`. */
  readonly now: () => number
  /** The time by which signatures and certificates go, milliseconds since 1970. */
  readonly wire: () => number
  /** Repeats itself for the same `seed`. */
  readonly random: Random
  /** The merchant whose request arrives. */
  readonly merchant: SimulatedMerchant
  /** All merchants. */
  readonly merchants: Merchants
  /** WeChat Pay's own keys. */
  readonly platform: SimulatedPlatform
  /** Orders, refunds, cards, bills and files. */
  readonly state: SimulatorState
  /** What has happened, as events. */
  readonly world: World
}
