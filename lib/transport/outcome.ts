import type { Outcome } from '../errors'
import type { Exchange } from './state'
import type { Facts } from '../protocol/protocol'

/** Codes that leave open whether the business was done. */
const OPEN: ReadonlySet<string> = new Set([
  'SYSTEMERROR',
  'SYSTEM_ERROR',
  'BANKERROR',
  'BANK_ERROR',
  'USERPAYING',
  'USER_PAYING',
  'PROCESSING',
  'SEND_FAILED',
])

/** What became of a request whose response has a status other than a success. */
export function outcomeOfStatus(facts: Facts | undefined, status: number, code: string | undefined): Outcome {
  if (facts?.reentrant === 'query-first' && status !== 401 && code !== 'PARAM_ERROR') return 'unknown'
  if (status < 400 || status > 499 || code === undefined) return 'unknown'
  return outcomeOfCode(code)
}

/** What became of a request that WeChat Pay refused with this code; without one, nothing says that it was refused. */
export function outcomeOfCode(code: string | undefined): Outcome {
  return code === undefined || OPEN.has(code) ? 'unknown' : 'refused'
}

/** Whether a request changes nothing, so that it may be sent again whatever became of it. */
export function isSafe({ config }: { readonly config: Exchange['config'] }): boolean {
  const method = (config.method ?? 'get').toLowerCase()
  return method === 'get' || method === 'head' || method === 'options'
}

/** `retryable`, where a refusal says anything about it. */
export function retryableAfter(exchange: Exchange, outcome: Outcome, passing = false): { retryable?: true } {
  return isSafe(exchange) && (outcome !== 'refused' || passing) ? { retryable: true } : {}
}

/** What to do about an outcome, as the end of a message. */
export function advice(exchange: Exchange, outcome: Outcome): string {
  if (outcome !== 'unknown' || isSafe(exchange)) return ''
  const query = exchange.surroundings.settlement(exchange)
  const how = query === undefined ? "by the merchant's own number" : `with ${query.spelled}`
  return `; outcome unknown: query it ${how} before sending the same request again`
}
