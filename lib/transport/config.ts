import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'

import type { HttpError } from '../errors'
import type { Sink } from '../file/sink'
import type { CallFacts } from '../protocol/call'

/** Names the exchange on the config that passes the interceptors. */
export const EXCHANGE = Symbol('wechatpay-chain.exchange')
/** What the package's own callers tell of a call; no option that a user can name stands for it. */
export const CALL = Symbol('wechatpay-chain.call')
/** Marks the config of an error of unknown outcome. */
export const UNSETTLED = Symbol('wechatpay-chain.unsettled')

/**
 * A request of unknown outcome, while its call is under way: something stacked on the client, such as a retry interceptor,
 * that would send it again gets its error once more. Whoever has got the error may do with its config what he wants.
 */
export interface Unsettled {
  /** Absent once the call is over. */
  error: HttpError | undefined
}

/** The steps of an exchange that interceptors take. */
export interface Steps {
  prepare(config: WireConfig): Promise<WireConfig>
  verify(response: AxiosResponse): Promise<AxiosResponse>
  decode(response: AxiosResponse): Promise<AxiosResponse>
  failed(error: unknown): Promise<unknown>
}

/** An axios config as it passes our interceptors. */
export interface WireConfig extends InternalAxiosRequestConfig {
  sink?: Sink
  /** Sends the client certificate of the merchant. */
  security?: boolean
  /** APIv2: leaves `nonce_str` out. */
  nonceless?: boolean
  /** The caller's word that the request may be sent more than once. */
  idempotent?: boolean
  [EXCHANGE]?: Steps
  [CALL]?: CallFacts
  [UNSETTLED]?: Unsettled
}
