import { contentFaults } from './content'
import type { FaultEffect, FaultTools } from './effect'
import { insteadFaults } from './override'
import type { FaultKind, FaultOf, FaultRule } from './kinds'
import { signatureFaults } from './signature'
import { wireFaults } from './wire'

/** Every kind of fault and what it does: a new kind is a line in `kinds.ts` and an entry in one of these. */
const FAULTS: { readonly [Kind in FaultKind]: (fault: FaultOf<Kind>, tools: FaultTools) => FaultEffect } = {
  ...signatureFaults,
  ...insteadFaults,
  ...contentFaults,
  ...wireFaults,
}

/** All kinds of fault, to choose one of at random. */
export const FAULT_KINDS = Object.keys(FAULTS) as readonly FaultKind[]

/** What the fault of a rule does to one exchange. */
export function effectOf(rule: FaultRule, tools: FaultTools): FaultEffect {
  // The table pairs each kind with its own function; the compiler can not follow that through a union.
  const create = FAULTS[rule.kind] as (fault: FaultRule, tools: FaultTools) => FaultEffect
  return create(rule, tools)
}
