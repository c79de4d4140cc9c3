import { createChain } from './chain/node'
import { createDriver, type Driver } from './client/driver'
import type { OpenChain } from './openapi/chain'
import { settingsOf } from './options/client'
import type { ClientOptions } from './options/client-options'

/** A client: the three call styles over the whole catalog, and open for endpoints that are not in it. */
export type WeChatPay = OpenChain & Root

/** What the root of a chain has beside its endpoints. */
export interface Root {
  getDriver(): Driver
}

/** Makes clients. */
export const Builder = {
  /**
   * Makes the client of one merchant. Its keys are parsed here, once; two clients share nothing.
   *
   * @throws InvalidArgumentError with a code of its own for each option that is missing or wrong
   * @example
   * const instance = Builder.factory({ mchid, serial, privateKey: 'file:///…/apiclient_key.pem', certs: { PUB_KEY_ID_…: 'file:///…/pub_key.pem' } })
   * await instance.v3.pay.transactions.native.post({ json: { … } })
   */
  factory(options: ClientOptions): WeChatPay {
    const settings = settingsOf(options)
    const { driver, send } = createDriver(settings)
    return createChain({ send, getDriver: () => driver }) as WeChatPay
  },
} as const
