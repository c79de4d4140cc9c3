// Stands for the package while the pages run: what a page would send to WeChat Pay goes to the simulator, with its keys.
import { Builder as Real, type ClientOptions, type WeChatPay } from 'wechatpay-chain'
import { createSimulator as create, type Simulator, type SimulatorOptions } from 'wechatpay-chain/simulator'
import { mchid, serial, sim } from './context.js'

export * from 'wechatpay-chain'
export * from 'wechatpay-chain/simulator'

/** A simulator of the page's own knows the merchant that the page speaks of. */
export const createSimulator = (options?: SimulatorOptions): Promise<Simulator> => create({ mchid, serial, ...options })

export const Builder = {
  factory(options: ClientOptions): WeChatPay {
    const local = String(options.baseURL).startsWith('http://127.')
    const { privateKey, mchid: _, ...keys } = sim.secureOptions
    return Real.factory(
      local
        ? options
        : {
            ...options,
            ...keys,
            ...(options.signer === undefined && { privateKey }),
            ...(options.brandId === undefined && { mchid }),
          },
    )
  },
}
