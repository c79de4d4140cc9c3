import type { ServerResponse } from 'node:http'
import type { Answer } from '../answer'
import type { SimulatedPlatform } from '../platform'
import type { Random } from '../random'
import type { Reply } from '../reply'
import type { SimulatorRequest } from '../request'
import type { SignaturePlan } from '../sign-answer'

/** What a fault does to one exchange, step by step; a step left out goes its usual way. */
export interface FaultEffect {
  /** An answer in place of the handler's. */
  instead?: (request: SimulatorRequest) => Answer
  /** Whether the handler is asked although its answer is thrown away. */
  handled?: boolean
  /** Whether an error is signed as well. */
  signErrors?: boolean
  /** Changes how the answer is signed; `undefined` leaves it unsigned. */
  plan?: (plan: SignaturePlan) => SignaturePlan | undefined
  /** Changes the finished reply. */
  reply?: (reply: Reply) => Reply
  /** Sends the reply; `signal` aborts when the connection is gone. */
  send?: (reply: Reply, response: ServerResponse, signal: AbortSignal) => Promise<void>
}

/** What effects work with. */
export interface FaultTools {
  readonly platform: SimulatedPlatform
  readonly random: Random
  /** How many times the rule has struck before. */
  readonly strikes: number
}
