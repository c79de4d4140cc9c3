import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer'
import type { V3Code } from './codes'
import type { SimulatorContext } from './context'
import { isControl } from './control/routes'
import type { FaultEffect } from './faults/effect'
import type { FaultRules } from './faults/rules'
import { finish } from './finish'
import { askHandlers } from './handlers'
import type { SimulatedMerchant } from './merchant'
import { receive } from './receive'
import { Refusal } from './refusal'
import { sendReply } from './reply'
import { describeRequest, type RecordedRequest, type SimulatorRequest } from './request'
import type { Handler } from './router'

/** What an exchange needs of the simulator. */
export interface ExchangeParts {
  /** Of the first merchant, as long as it is not known who asks. */
  readonly context: SimulatorContext
  /** Who signed; throws a {@link Refusal} where that cannot be said. */
  readonly authorize: (request: SimulatorRequest) => SimulatedMerchant
  readonly handlers: readonly Handler[]
  readonly faults: FaultRules
  /** Answers what comes for the simulator itself. */
  readonly control: (request: SimulatorRequest) => Promise<Answer>
  /** Largest request body, in bytes. */
  readonly maxBodyLength: number
  readonly record: (request: RecordedRequest) => void
  /** Whether WeChat Pay goes on by itself with what it was asked for. */
  readonly settle: boolean
}

/** One request and its answer, from the first byte to the last. */
export async function exchange(
  parts: ExchangeParts,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const request = await receive(message, parts.maxBodyLength)
  if (!request) {
    refuseSize(parts, message, response)
    return
  }
  if (isControl(request.path)) {
    const { status, headers = {}, body } = await parts.control(request)
    sendReply({ status, headers: Object.entries(headers), body }, response)
    return
  }
  const { world, wire } = parts.context
  world.tick()
  const recorded: RecordedRequest = Object.assign(request, { receivedAt: wire(), verified: false })
  parts.record(recorded)
  const fault = parts.faults.strike(request)
  if (fault) recorded.fault = fault.kind
  const effect = fault?.effect ?? {}
  const { answer, context, events } = await decide(parts, recorded, effect)
  if (answer.problems) recorded.problems = answer.problems
  if (answer.invented) recorded.invented = true
  const { reply, serial } = finish(request, answer, effect, context)
  recorded.status = reply.status
  if (serial !== undefined) recorded.answerSerial = serial
  if (effect.send) await effect.send(reply, response, goneSignal(response))
  else sendReply(reply, response)
  // Only now: the answer said PROCESSING, and whatever is asked next finds what came of it.
  if (events && parts.settle) world.settle(events.from, events.to)
}

/** Aborts when the connection is gone; made for faults alone, which take their time. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  if (response.destroyed || response.closed) gone.abort()
  else
    response.once('close', () => {
      gone.abort()
    })
  return gone.signal
}

interface Decision {
  readonly answer: Answer
  readonly context: SimulatorContext
  readonly events?: Answer['events']
}

/** The answer before it is signed, in the name of the merchant who asks. */
async function decide(
  { authorize, handlers, context }: ExchangeParts,
  request: RecordedRequest,
  effect: FaultEffect,
): Promise<Decision> {
  const signer = who(authorize, request)
  const own = signer instanceof Refusal || signer === context.merchant ? context : { ...context, merchant: signer }
  request.verified = !(signer instanceof Refusal)
  if (effect.instead && effect.handled !== true) return { answer: effect.instead(request), context: own }
  const answer = signer instanceof Refusal ? signer.answer : await askHandlers(handlers, request, own)
  return { answer: effect.instead?.(request) ?? answer, context: own, events: answer.events }
}

function who(authorize: ExchangeParts['authorize'], request: SimulatorRequest): SimulatedMerchant | Refusal {
  try {
    return authorize(request)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function refuseSize({ context }: ExchangeParts, message: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '', headers, rawHeaders } = message
  const request = describeRequest({ method, target: url, headers, rawHeaders, rawBody: Buffer.alloc(0) })
  const { answer } = new Refusal(413, 'INVALID_REQUEST' satisfies V3Code, '请求体过大')
  sendReply(finish(request, answer, {}, context).reply, response)
}
