/**
 * The same client without the index signature: what the [catalog](/openapi/) does not have, the compiler refuses.
 *
 * @module wechatpay-chain/strict
 */
import { Builder as OpenBuilder, type Root } from './builder'
import type { StrictChain } from './openapi/strict'
import type { ClientOptions } from './options/client-options'

/** A client of the catalog alone: a typo in a chain is an error of the compiler. */
export type StrictWeChatPay = StrictChain & Root

/** Makes clients without the index signature; at run time they are the same. */
export const Builder = {
  /** As `Builder.factory` of `wechatpay-chain`. */
  factory: (options: ClientOptions): StrictWeChatPay => OpenBuilder.factory(options),
} as const

export type { API, Call, CustomEndpoints } from './openapi/chain'
