import { channel } from 'node:diagnostics_channel'
import { debuglog } from 'node:util'

import type { AxiosResponse } from 'axios'

import { isSignatureError, oneLine, type HttpError, type Outcome } from '../errors'
import type { Exchange } from './state'
import { summarize } from './redact'

/** What is told of an exchange: no key, no signature, no body. */
export interface ExchangeEvent {
  /** HTTP method, in capitals. */
  readonly method: string
  /** Name or address of the host, and the port where it is not the usual one. */
  readonly host: string
  /** Path and query. */
  readonly target: string
  /** HTTP status, where there was a response. */
  readonly status?: number
  /** Milliseconds since the request was signed. */
  readonly took?: number
  /** `Request-ID` of the response, to be quoted to WeChat Pay's support. */
  readonly requestId?: string
  /** The key that the response is signed with. */
  readonly serial?: string
  /** Code of the error it ended in. */
  readonly code?: string
  /** What is known of the request after that error. */
  readonly outcome?: Outcome
}

/** Receives one line for each exchange: a `console`, pino, winston. */
export interface Logger {
  /** An exchange that ended well. */
  debug(line: string): unknown
  /** An exchange that ended in an error. */
  warn(line: string): unknown
}

const REQUEST = channel('wechatpay-chain:request')
const RESPONSE = channel('wechatpay-chain:response')
const RETRY = channel('wechatpay-chain:retry')
const UNVERIFIED = channel('wechatpay-chain:unverified')
const OBSERVER = channel('wechatpay-chain:observer')
const debug = debuglog('wechatpay')
/** Characters of one line of a log. */
const LONGEST_LINE = 1_000

/**
 * Tells `diagnostics_channel`, `NODE_DEBUG=wechatpay` and a logger of the exchanges of one client. None of them can change what
 * becomes of an exchange.
 */
export class Diagnosis {
  constructor(private readonly logger: Logger | undefined) {}

  request(exchange: Exchange): void {
    if (REQUEST.hasSubscribers) REQUEST.publish(eventOf(exchange))
  }

  response(exchange: Exchange, { status, headers }: Pick<AxiosResponse, 'status' | 'headers'>): void {
    if (!this.#listened(RESPONSE)) return
    const event = this.#timed(exchange, { status, ...marks(headers) })
    RESPONSE.publish(event)
    this.#say('debug', event)
  }

  failure(exchange: Exchange, error: unknown): void {
    if (!(this.#listened(RESPONSE) || UNVERIFIED.hasSubscribers)) return
    const { code, outcome, status, response } = error as Partial<HttpError>
    const event = this.#timed(exchange, {
      ...(code !== undefined && { code }),
      ...(outcome !== undefined && { outcome }),
      ...(status !== undefined && { status }),
      ...marks(response?.headers),
    })
    RESPONSE.publish(event)
    if (isSignatureError(error)) UNVERIFIED.publish(event)
    this.#say('warn', event)
  }

  #listened(what: { readonly hasSubscribers: boolean }): boolean {
    return what.hasSubscribers || debugs() || this.logger !== undefined
  }

  #timed(exchange: Exchange, more: Partial<ExchangeEvent>): ExchangeEvent {
    const { sentAt } = exchange
    const took = sentAt === undefined ? {} : { took: Math.round(performance.now() - sentAt) }
    return { ...eventOf(exchange), ...took, ...more }
  }

  #say(level: keyof Logger, { method, target, status, took, requestId, serial, code }: ExchangeEvent): void {
    const time = took === undefined ? undefined : `${took}ms`
    const line = oneLine(
      [method, target, status, code, time, requestId, serial].filter((part) => part !== undefined).join(' '),
      LONGEST_LINE,
    )
    if (debugs()) debug('%s', line)
    const { logger } = this
    if (logger !== undefined) observe('logger', () => logger[level](`wechatpay ${line}`))
  }
}

/** Tells that a call is going to be tried again. */
export function beforeRetry(error: unknown, tries: number, pause: number): void {
  if (!RETRY.hasSubscribers) return
  const { code, request } = error as Partial<HttpError>
  RETRY.publish({ method: request?.method, host: request?.host, target: request?.path, code, tries, pause })
}

/** Calls what the caller has given to look on; an error of it, thrown or rejected, is counted and goes no further. */
export function observe(observer: string, call: () => unknown): void {
  try {
    const result = call()
    if (typeof result !== 'object' || result === null || !('then' in result)) return
    Promise.resolve(result).catch((error: unknown) => {
      swallowed(observer, error)
    })
  } catch (error) {
    swallowed(observer, error)
  }
}

function swallowed(observer: string, error: unknown): void {
  if (OBSERVER.hasSubscribers) OBSERVER.publish({ observer, error })
}

/** Some runtimes say yes although nobody has asked. */
function debugs(): boolean {
  return debug.enabled && process.env.NODE_DEBUG !== undefined
}

function eventOf(exchange: Exchange): ExchangeEvent {
  const { method, host, path } = summarize(exchange)
  return { method, host, target: path }
}

function marks(headers: Record<string, unknown> | undefined): Partial<ExchangeEvent> {
  const requestId = headers?.['request-id']
  const serial = headers?.['wechatpay-serial']
  return { ...(typeof requestId === 'string' && { requestId }), ...(typeof serial === 'string' && { serial }) }
}
