import type { AxiosResponse } from 'axios'

import type { WeChatPay } from '../builder'
import { invalidArgument, isFlowError, isWeChatPayError, type HttpError } from '../errors'
import { isNotThere } from './not-there'
import { questionFor, questionOf, type OutcomeQuestion, type StoredRequest } from './outcome-question'
import { stateOf, verdictOf, type Verdict } from './outcome-rules'
import { checkTiming, poll, type PollTiming } from './poll'

/** What became of a request. */
export interface FoundOutcome {
  /**
   * `done`, it took effect; `not-done`, it did not, and may be sent again; `unknown`, it cannot be told: no query is known, the state
   * still moves, or it says nothing of this request.
   */
  readonly outcome: 'done' | 'not-done' | 'unknown'
  /** The state that decided, such as `SUCCESS`, where the query gave one. */
  readonly state?: string
  /** The last response of the query, where there was one. */
  readonly response?: AxiosResponse<unknown>
  /** The last error of the query, where it ended in one: for `not-done` mostly that there is nothing under this number. */
  readonly error?: unknown
}

/** Milliseconds, where nothing else is said. */
const DEADLINE = 60_000

/**
 * Finds out what became of a request whose outcome is unknown: by the query that the catalog names for it, repeated while the state
 * still moves. That there is nothing under a number has to be said twice, as a request may arrive late.
 *
 * @param failed the error that the call ended in
 * @param timing milliseconds; 60 s in all, pauses of 1, 2, 3, 5, 5, … s unless told
 * @returns never throws for what WeChat Pay says: at the deadline it is `unknown`, with the last `response`
 * @throws FlowError `ERR_POLL_CANCELED`; InvalidArgumentError `ERR_INVALID_ARGUMENT` for what is not the error of a call
 * @example
 * const order = { verb: 'post', uri: 'v3/refund/domestic/refunds', options: { json } } as const
 * const { outcome, response } = await instance.chain(order.uri).post(order.options).then(
 *   (response) => ({ outcome: 'done', response }),
 *   (error) => findOutcome(error),
 * )
 */
export function findOutcome(failed: unknown, timing?: PollTiming): Promise<FoundOutcome>
/**
 * The same after a crash, from what the merchant has stored of the request.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` also where the catalog names no query, or the options lack what it needs
 * @example await findOutcome(instance, { verb: 'post', uri: 'v3/refund/domestic/refunds', options: { json: { out_refund_no } } })
 */
export function findOutcome(instance: WeChatPay, request: StoredRequest, timing?: PollTiming): Promise<FoundOutcome>
export async function findOutcome(
  subject: unknown,
  second?: StoredRequest | PollTiming,
  third?: PollTiming,
): Promise<FoundOutcome> {
  if (typeof subject === 'function')
    return settled(questionFor(subject as unknown as WeChatPay, second as StoredRequest), third)
  if (!isWeChatPayError(subject) || subject.outcome === undefined)
    throw invalidArgument(
      'failed',
      'findOutcome() takes the error of a call, or a client and the request: findOutcome(instance, { verb, uri, options })',
      'ERR_INVALID_ARGUMENT',
    )
  if (subject.outcome !== 'unknown') return { outcome: 'not-done', error: subject }
  const question = questionOf(subject as HttpError)
  return question === undefined ? { outcome: 'unknown', error: subject } : settled(question, second as PollTiming)
}

interface Answer {
  readonly verdict: Verdict
  readonly found: Omit<FoundOutcome, 'outcome'>
}

async function settled(question: OutcomeQuestion, timing: PollTiming = {}): Promise<FoundOutcome> {
  checkTiming(timing)
  let denials = 0
  let last: Answer['found'] = {}
  try {
    const { verdict, found } = await poll<Answer>(
      async ({ signal }) => {
        const answer = await answerTo(question, signal)
        last = answer.found
        return answer
      },
      {
        ...timing,
        deadline: timing.deadline ?? DEADLINE,
        until: ({ verdict }) => (verdict === 'not-done' ? ++denials > 1 : verdict !== 'moving'),
      },
    )
    return { outcome: verdict === 'moving' ? 'unknown' : verdict, ...found }
  } catch (error) {
    if (isFlowError(error) && error.code === 'ERR_POLL_DEADLINE')
      return { outcome: 'unknown', ...last, ...(error.cause !== undefined && { error: error.cause }) }
    if (isWeChatPayError(error) && !isFlowError(error)) return { outcome: 'unknown', ...last, error }
    throw error
  }
}

async function answerTo({ method, template, ask }: OutcomeQuestion, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await ask(signal)
    const state = stateOf(response.data)
    if (state === null) return { verdict: 'not-done', found: { response } }
    return { verdict: verdictOf(method, template, state), found: { response, ...(state !== undefined && { state }) } }
  } catch (error) {
    if (!isNotThere(error)) throw error
    return { verdict: 'not-done', found: { error } }
  }
}
