import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer'
import type { V3Code } from './codes'
import type { SimulatorContext } from './context'
import type { FaultEffect } from './faults/effect'
import type { FaultRules } from './faults/rules'
import { finish } from './finish'
import { askHandlers } from './handlers'
import { receive } from './receive'
import { Refusal } from './refusal'
import { sendReply } from './reply'
import { describeRequest, type RecordedRequest, type SimulatorRequest } from './request'
import type { Handler } from './router'

/** What an exchange needs of the simulator. */
export interface ExchangeParts {
  readonly context: SimulatorContext
  readonly authorize: (request: SimulatorRequest) => void
  readonly handlers: readonly Handler[]
  readonly faults: FaultRules
  /** Largest request body, in bytes. */
  readonly maxBodyLength: number
  readonly record: (request: RecordedRequest) => void
}

/** One request and its answer, from the first byte to the last. */
export async function exchange(
  parts: ExchangeParts,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => {
    gone.abort()
  })
  const request = await receive(message, parts.maxBodyLength)
  if (!request) {
    refuseSize(parts, message, response)
    return
  }
  const recorded: RecordedRequest = { ...request, receivedAt: parts.context.now(), verified: false }
  parts.record(recorded)
  const fault = parts.faults.strike(request)
  if (fault) recorded.fault = fault.kind
  const effect = fault?.effect ?? {}
  const answer = await decide(parts, recorded, effect)
  if (answer.problems) recorded.problems = answer.problems
  const { reply, serial } = finish(request, answer, effect, parts.context)
  recorded.status = reply.status
  if (serial !== undefined) recorded.answerSerial = serial
  if (effect.send) await effect.send(reply, response, gone.signal)
  else sendReply(reply, response)
}

/** The answer before it is signed. */
async function decide(
  { authorize, handlers, context }: ExchangeParts,
  request: RecordedRequest,
  effect: FaultEffect,
): Promise<Answer> {
  const refused = refusal(authorize, request)
  request.verified = refused === undefined
  if (effect.instead && effect.handled !== true) return effect.instead(request)
  const answer = refused ?? (await askHandlers(handlers, request, context))
  return effect.instead?.(request) ?? answer
}

function refusal(authorize: ExchangeParts['authorize'], request: SimulatorRequest): Answer | undefined {
  try {
    authorize(request)
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
}

function refuseSize({ context }: ExchangeParts, message: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '', headers, rawHeaders } = message
  const request = describeRequest({ method, target: url, headers, rawHeaders, rawBody: Buffer.alloc(0) })
  const { answer } = new Refusal(413, 'INVALID_REQUEST' satisfies V3Code, '请求体过大')
  sendReply(finish(request, answer, {}, context).reply, response)
}
