import axios, { AxiosError } from 'axios'

import { isTransportError, isWeChatPayError, TransportError, type TransportCode } from '../errors'
import type { WireConfig } from './exchange'
import { outcomeUnknown } from './outcome'
import { redactConfig, summarize } from './redact'

/** Codes of node:net, node:dns and axios that say that no byte of the request can have been read by the server. */
export const NEVER_ARRIVED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
])
const TIMEOUTS = new Set([
  'ECONNABORTED',
  'ETIMEDOUT',
  'ESOCKETTIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])
const BROKEN = new Set([
  'ERR_STREAM_PREMATURE_CLOSE',
  'Z_DATA_ERROR',
  'Z_BUF_ERROR',
  'HPE_INVALID_CHUNK_SIZE',
  'HPE_HEADER_OVERFLOW',
  'HPE_INVALID_CONSTANT',
  'HPE_INVALID_CONTENT_LENGTH',
])

/** What became of an exchange that `error` ended; errors of our own stay what they are. */
export function failureOf(error: unknown, config: WireConfig | undefined): unknown {
  const timedOut = config?.exchange?.deadline.expired ?? false
  if (isWeChatPayError(error) && !(timedOut && isTransportError(error) && error.code === 'ERR_CANCELED')) return error
  if (axios.isAxiosError(error) || axios.isCancel(error)) return transportError(error, config, timedOut)
  // Streams end in the errors of node:net and node:zlib, which carry a code.
  if (config !== undefined && isCoded(error))
    return transportError(AxiosError.from(error, error.code), config, timedOut)
  return error
}

function isCoded(error: unknown): error is Error & { code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
}

/** Our own error for a request without a whole answer, with nothing secret in it. */
function transportError(error: AxiosError, given: WireConfig | undefined, timedOut: boolean): TransportError {
  const code = codeOf(error, timedOut)
  const config: WireConfig | undefined = given ?? error.config
  const summary = config && summarize(config)
  const safe = config?.method?.toLowerCase() === 'get'
  const unconnected =
    error.code === 'ETIMEDOUT' && (error.cause as { syscall?: unknown } | undefined)?.syscall === 'connect'
  const unsent = config?.exchange?.unsent === true
  const retryable =
    (unsent && code === 'ERR_TIMEOUT') ||
    unconnected ||
    NEVER_ARRIVED.has(error.code ?? '') ||
    (safe && code !== 'ERR_CANCELED' && code !== 'ERR_RESPONSE_TOO_LARGE')
  const where = summary ? `${summary.method} ${summary.path}` : 'the request'
  return new TransportError(
    `${where}: ${unsent ? unsigned(code, config) : describe(code, error, config)}${unsent ? '; nothing was sent' : advice(code, retryable, config)}`,
    {
      code,
      retryable,
      config: config && redactConfig(config),
      request: summary,
      cause: plainCause(error),
    },
  )
}

function codeOf(error: AxiosError, timedOut: boolean): TransportCode {
  const code = error.code ?? ''
  if (timedOut || TIMEOUTS.has(code)) return 'ERR_TIMEOUT'
  if (axios.isCancel(error)) return 'ERR_CANCELED'
  if (error.message.startsWith('maxContentLength')) return 'ERR_RESPONSE_TOO_LARGE'
  if (BROKEN.has(code) || code.startsWith('HPE_') || code.startsWith('Z_') || /aborted|premature/i.test(error.message))
    return 'ERR_RESPONSE_BROKEN'
  return 'ERR_CONNECTION'
}

function describe(code: TransportCode, error: AxiosError, config: WireConfig | undefined): string {
  switch (code) {
    case 'ERR_TIMEOUT':
      return `no complete answer within ${config?.timeout ?? 0} ms (timeout)`
    case 'ERR_CANCELED':
      return 'cancelled'
    case 'ERR_RESPONSE_TOO_LARGE':
      return `the answer is larger than maxContentLength (${config?.maxContentLength ?? 0} bytes)`
    case 'ERR_RESPONSE_BROKEN':
      return 'the answer broke off or can not be decoded'
    default:
      return `the connection failed (${error.code ?? error.message})`
  }
}

function unsigned(code: TransportCode, config: WireConfig | undefined): string {
  return code === 'ERR_TIMEOUT' ? `not signed within ${config?.timeout ?? 0} ms (timeout)` : 'cancelled'
}

function advice(code: TransportCode, retryable: boolean, config: WireConfig | undefined): string {
  const raise = code === 'ERR_RESPONSE_TOO_LARGE' ? '; raise it, or let `sink` write the answer to a file' : ''
  return retryable || config === undefined ? raise : raise + outcomeUnknown(config)
}

/** The cause without axios' wrapping, which holds the whole config and the socket. */
function plainCause(error: AxiosError): unknown {
  const { cause } = error
  if (isCoded(cause) && !axios.isAxiosError(cause)) return cause
  const plain = new Error(error.message)
  return error.code === undefined ? plain : Object.assign(plain, { code: error.code })
}
