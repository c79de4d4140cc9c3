import { channel } from 'node:diagnostics_channel'
import { debuglog } from 'node:util'

import type { AxiosResponse } from 'axios'

import { isSignatureError, type HttpError } from '../errors'
import type { Logger } from '../options/client-options'
import type { WireConfig } from './exchange'
import { summarize } from './redact'

/** What is told of an exchange: no key, no signature, no body. */
export interface ExchangeEvent {
  /** HTTP method, in capitals. */
  readonly method: string
  /** Name or address of the host, without port. */
  readonly host: string
  /** Path and query. */
  readonly target: string
  /** HTTP status, where there was an answer. */
  readonly status?: number
  /** Milliseconds since the request was signed. */
  readonly took?: number
  /** `Request-ID` of the answer, to be quoted to WeChat Pay's support. */
  readonly requestId?: string
  /** The key that the answer is signed with. */
  readonly serial?: string
  /** Code of the error it ended in. */
  readonly code?: string
}

const REQUEST = channel('wechatpay-chain:request')
const RESPONSE = channel('wechatpay-chain:response')
const RETRY = channel('wechatpay-chain:retry')
const UNVERIFIED = channel('wechatpay-chain:unverified')
const debug = debuglog('wechatpay')

/** Tells `diagnostics_channel`, `NODE_DEBUG=wechatpay` and a logger of the exchanges of one client. */
export class Diagnosis {
  readonly #started = new WeakMap<object, number>()

  constructor(private readonly logger: Logger | undefined) {}

  request(config: WireConfig): void {
    if (config.exchange) this.#started.set(config.exchange, performance.now())
    if (REQUEST.hasSubscribers) REQUEST.publish(eventOf(config))
  }

  /** The config is the wire's own; that of the response is made for the caller to see. */
  response(config: WireConfig, { status, headers }: Pick<AxiosResponse, 'status' | 'headers'>): void {
    if (!this.#listened(RESPONSE)) return
    const event = this.#timed(config, { status, ...marks(headers) })
    RESPONSE.publish(event)
    this.#say('debug', event)
  }

  failure(config: WireConfig | undefined, error: unknown): void {
    if (config === undefined || !(this.#listened(RESPONSE) || UNVERIFIED.hasSubscribers)) return
    const { code, status, response } = error as Partial<HttpError>
    const event = this.#timed(config, {
      ...(code !== undefined && { code }),
      ...(status !== undefined && { status }),
      ...marks(response?.headers),
    })
    RESPONSE.publish(event)
    if (isSignatureError(error)) UNVERIFIED.publish(event)
    this.#say('warn', event)
  }

  #listened(what: { readonly hasSubscribers: boolean }): boolean {
    return what.hasSubscribers || debug.enabled || this.logger !== undefined
  }

  #timed(config: WireConfig, more: Partial<ExchangeEvent>): ExchangeEvent {
    const start = config.exchange && this.#started.get(config.exchange)
    return { ...eventOf(config), ...(start !== undefined && { took: Math.round(performance.now() - start) }), ...more }
  }

  #say(level: keyof Logger, { method, target, status, took, requestId, serial, code }: ExchangeEvent): void {
    const line = [method, target, status, code, took === undefined ? undefined : `${took}ms`, requestId, serial]
      .filter((part) => part !== undefined)
      .join(' ')
    debug('%s', line)
    this.logger?.[level](`wechatpay ${line}`)
  }
}

/** Tells that a call is going to be tried again. */
export function beforeRetry(error: unknown, tries: number, pause: number): void {
  if (!RETRY.hasSubscribers) return
  const { code, request } = error as Partial<HttpError>
  RETRY.publish({ method: request?.method, host: request?.host, target: request?.path, code, tries, pause })
}

function eventOf(config: WireConfig): ExchangeEvent {
  const { method, host, path } = summarize(config)
  return { method, host, target: path }
}

function marks(headers: Record<string, unknown> | undefined): Partial<ExchangeEvent> {
  const requestId = headers?.['request-id']
  const serial = headers?.['wechatpay-serial']
  return { ...(typeof requestId === 'string' && { requestId }), ...(typeof serial === 'string' && { serial }) }
}
