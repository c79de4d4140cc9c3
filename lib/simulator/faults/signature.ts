import { HEX } from '../random'
import type { FaultEffect, FaultTools } from './effect'
import type { FaultOf } from './kinds'

/** The faults in how an answer is signed. */
export const signatureFaults = {
  'no-signature': (): FaultEffect => ({ plan: () => undefined }),

  'wrong-signature': (): FaultEffect => ({ plan: (plan) => ({ ...plan, message: OTHER }) }),

  signtest: (): FaultEffect => ({
    plan: (plan) => ({ ...plan, message: OTHER, disguise: (signature) => PROBE + signature.slice(PROBE.length) }),
  }),

  'unknown-serial': (fault: FaultOf<'unknown-serial'>, { random }: FaultTools): FaultEffect => ({
    plan: (plan) => ({ ...plan, serial: fault.serial ?? random.text(40, HEX) }),
  }),

  'clock-skew': (fault: FaultOf<'clock-skew'>): FaultEffect => ({
    plan: (plan) => ({ ...plan, timestamp: plan.timestamp + (fault.seconds ?? -600) }),
  }),

  'two-serials': (_fault: FaultOf<'two-serials'>, { platform, strikes }: FaultTools): FaultEffect => ({
    plan: (plan) => ({ ...plan, key: platform.keys[strikes % platform.keys.length] ?? plan.key }),
  }),
}

const OTHER = Buffer.from('other bytes than those of the answer')
const PROBE = 'WECHATPAY/SIGNTEST/'
