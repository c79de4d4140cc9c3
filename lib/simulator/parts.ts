import type { SimulatorContext } from './context'
import type { FaultRules } from './faults/rules'
import type { Hosts } from './host'
import type { MerchantOptions, SimulatedMerchant } from './merchant'
import type { Deliveries } from './notify/deliveries'
import type { RecordedRequest } from './request'
import type { Secure } from './secure'
import type { SimulatorClock } from './world/clock'

/** What a simulator is put together from. */
export interface SimulatorParts {
  readonly context: SimulatorContext
  readonly clock: SimulatorClock
  readonly faults: FaultRules
  readonly deliveries: Deliveries
  readonly hosts: Hosts
  readonly secure: Secure | undefined
  readonly seed: string
  readonly requests: RecordedRequest[]
  readonly addMerchant: (options: MerchantOptions) => Promise<SimulatedMerchant>
}
