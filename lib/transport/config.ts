import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'

import type { Sink } from '../file/sink'
import type { CallFacts } from '../protocol/call'
import type { Ongoing } from './ongoing'

/** Names the exchange on the config that passes the interceptors. */
export const EXCHANGE = Symbol('wechatpay-chain.exchange')
/** What the package's own callers tell of a call; no option that a user can name stands for it. */
export const CALL = Symbol('wechatpay-chain.call')
/** Names the call that is under way on the configs of its errors. */
export const ONGOING = Symbol('wechatpay-chain.ongoing')

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
  [ONGOING]?: Ongoing
}
