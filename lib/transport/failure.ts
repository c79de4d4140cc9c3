import axios from 'axios'

import {
  invalidArgument,
  isInvalidArgumentError,
  isWeChatPayError,
  SignatureError,
  TransportError,
  withOutcome,
  type HttpError,
  type Outcome,
  type TransportCode,
} from '../errors'
import type { StopReason } from './deadline'
import type { Exchange } from './state'
import { advice, isSafe } from './outcome'
import { arrivedNever, brokeOff, codeOf, isHeaderFault, isTimeout, refusedCertificate, refusedTls } from './network'
import { keptBy, placeOf } from './redact'

/** Whether an error says already what became of its call. */
export function isDescribed(error: unknown): boolean {
  return isWeChatPayError(error) && Object.hasOwn(error, 'outcome')
}

/** The error of this package for whatever ended an exchange, with its outcome and nothing secret in it. */
export async function explain(exchange: Exchange, error: unknown): Promise<Error> {
  if (isDescribed(error)) return error as Error
  const fault = exchange.surroundings.uploadFault(exchange.config.data)
  // A form that was not finished cannot have taken effect.
  if (fault !== undefined) return withOutcome(fault, 'not-sent')
  const { reason } = exchange.deadline
  if (reason !== undefined && !isInvalidArgumentError(error)) return stopped(exchange, reason, error)
  if (isInvalidArgumentError(error)) return argumentFault(exchange, error)
  if (isWeChatPayError(error)) return completed(exchange, error as HttpError)
  if (exchange.sentNothing && isHeaderFault(error)) {
    return withOutcome(
      invalidArgument(
        'headers',
        `\`headers\` hold what HTTP does not allow: ${messageOf(error)}`,
        'ERR_INVALID_OPTION',
        error,
      ),
      'not-sent',
    )
  }
  if (exchange.stage === 'signing')
    return failed(exchange, 'ERR_SIGNER', `\`signer\` failed: ${messageOf(error)}`, error)
  if (exchange.stage === 'verifying') return unverified(exchange, error)
  if (!axios.isAxiosError(error) && !axios.isCancel(error) && codeOf(error) === undefined) {
    return failed(
      exchange,
      'ERR_INTERCEPTOR',
      `a function of the caller (adapter, transform, interceptor) failed: ${messageOf(error)}`,
      error,
    )
  }
  return broken(exchange, error)
}

async function stopped(exchange: Exchange, reason: StopReason, error: unknown): Promise<Error> {
  if (reason === 'canceled') return failed(exchange, 'ERR_CANCELED', 'cancelled', error)
  const { timeout } = exchange.deadline
  const what = exchange.sentNothing
    ? `not ${exchange.stage === 'signing' ? 'signed' : 'sent'} within ${timeout} ms (timeout)`
    : `no complete response within ${timeout} ms (timeout)`
  return failed(exchange, 'ERR_TIMEOUT', what, error)
}

async function broken(exchange: Exchange, error: unknown): Promise<Error> {
  const message = messageOf(error)
  if (message.startsWith('maxContentLength')) {
    const limit = exchange.given.maxContentLength ?? 0
    return failed(
      exchange,
      'ERR_RESPONSE_TOO_LARGE',
      `the response is larger than maxContentLength (${limit} bytes): raise it, or let \`sink\` write the response to a file`,
      error,
    )
  }
  if (isTimeout(error))
    return failed(exchange, 'ERR_TIMEOUT', `no connection in time (${codeOf(error) ?? message})`, error)
  if (axios.isCancel(error)) return failed(exchange, 'ERR_CANCELED', 'cancelled', error)
  if (brokeOff(error))
    return failed(exchange, 'ERR_RESPONSE_BROKEN', 'the response broke off or cannot be decoded', error)
  const certificate = refusedTls(error)
    ? ': the TLS handshake was refused; where the operation wants the client certificate, give `merchant` to Builder.factory and `security: true` to the call'
    : ''
  return failed(exchange, 'ERR_CONNECTION', `the connection failed (${codeOf(error) ?? message})${certificate}`, error)
}

async function failed(exchange: Exchange, code: TransportCode, what: string, error: unknown): Promise<TransportError> {
  const { verb, uri } = await placeOf(exchange)
  const outcome = outcomeOf(exchange, error)
  const end = outcome === 'not-sent' ? '; nothing was sent' : advice(exchange, outcome)
  return new TransportError(`${verb} ${uri}: ${what}${end}`, {
    code,
    outcome,
    retryable: retryableOf(exchange, code, outcome),
    cause: plainCause(error),
    ...keptBy(exchange, exchange.response, undefined),
  })
}

async function unverified(exchange: Exchange, error: unknown): Promise<SignatureError> {
  const { verb, uri } = await placeOf(exchange)
  return new SignatureError(
    `the response to ${verb} ${uri} could not be verified: \`verifier\` failed: ${messageOf(error)}${advice(exchange, 'unknown')}`,
    {
      code: 'ERR_VERIFIER',
      outcome: 'unknown',
      ...(isSafe(exchange) && { retryable: true }),
      cause: plainCause(error),
      ...keptBy(exchange, exchange.response, undefined),
    },
  )
}

/** An error of one step, such as that of a sink, with what its exchange knows. */
async function completed(exchange: Exchange, error: HttpError): Promise<Error> {
  const { verb, uri } = await placeOf(exchange)
  const outcome = exchange.outcome
  const end = outcome === 'not-sent' ? '; nothing was sent' : advice(exchange, outcome)
  error.message = `${verb} ${uri}: ${error.message}${end}`
  for (const [name, value] of Object.entries(keptBy(exchange, exchange.response, undefined))) {
    Object.defineProperty(error, name, { value, enumerable: false, writable: true, configurable: true })
  }
  if (exchange.response !== undefined) Object.assign(error, { status: exchange.response.status })
  if ('retryable' in error)
    Object.assign(error, { retryable: retryableOf(exchange, error.code as TransportCode, outcome) })
  return withOutcome(error, outcome)
}

/** What the caller gave was wrong: found before anything was sent, or in a step after the response, such as a decryption. */
function argumentFault(exchange: Exchange, error: Error): Error {
  if (exchange.response === undefined) return withOutcome(error, exchange.outcome)
  const { response } = keptBy(exchange, exchange.response, undefined)
  Object.defineProperty(error, 'response', { value: response, configurable: true })
  return withOutcome(error, exchange.outcome)
}

function outcomeOf(exchange: Exchange, error: unknown): Outcome {
  if (exchange.sentNothing || refusedCertificate(error)) return 'not-sent'
  // Where the adapter does not tell when it sends, only what fails while connecting is sure.
  return exchange.stage === 'dispatched' && arrivedNever(error) ? 'not-sent' : 'unknown'
}

function retryableOf(exchange: Exchange, code: TransportCode, outcome: Outcome): boolean {
  if (code === 'ERR_CANCELED' || code === 'ERR_INTERCEPTOR') return false
  if (outcome === 'not-sent') return code !== 'ERR_SINK'
  return isSafe(exchange) && code !== 'ERR_RESPONSE_TOO_LARGE' && code !== 'ERR_SINK'
}

/** The cause without axios' wrapping, which holds the whole config and the socket. */
function plainCause(error: unknown): unknown {
  if (!axios.isAxiosError(error) && !axios.isCancel(error)) return error
  const { cause } = error as { cause?: unknown }
  if (codeOf(cause) !== undefined && !axios.isAxiosError(cause)) return cause
  const plain = new Error(messageOf(error))
  const code = codeOf(error)
  return code === undefined ? plain : Object.assign(plain, { code })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
