// Stands for the package while the pages run: what a page would send to WeChat Pay goes to the simulator, with its keys.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Builder as Real, MediaUtil as RealMedia, type ClientOptions, type MediaOptions, type WeChatPay } from 'wechatpay-chain'
import { trustOf as realTrustOf, type Trust, type TrustOptions } from 'wechatpay-chain/notification'
import { createSimulator as create, type Simulator, type SimulatorOptions } from 'wechatpay-chain/simulator'
import { apiv3Key, certs, mchid, serial, sim } from './context.js'

export * from 'wechatpay-chain'
export * from 'wechatpay-chain/notification'
export * from 'wechatpay-chain/simulator'

/** A simulator of the page's own knows the merchant that the page speaks of. */
export const createSimulator = (options?: SimulatorOptions): Promise<Simulator> => create({ mchid, serial, ...options })

export const Builder = {
  factory(options: ClientOptions): WeChatPay {
    const local = /^http:\/\/127\./.test(String(options.baseURL))
    const { privateKey, mchid: _, ...keys } = sim.secureOptions
    return Real.factory(local ? options : { ...options, ...keys, ...(options.signer === undefined && { privateKey }), ...(options.brandId === undefined && { mchid }) })
  },
}

export const trustOf = (options: TrustOptions): Trust => realTrustOf({ ...options, certs, apiv3Key })

/** A file that the reader has, and we do not. */
const file = resolve('image.jpg')

export class MediaUtil extends RealMedia {
  constructor(content: ConstructorParameters<typeof RealMedia>[0], options?: MediaOptions) {
    writeFileSync(file, 'image')
    super(typeof content === 'string' && content.startsWith('file:') ? pathToFileURL(file) : content, options as never)
  }
}
