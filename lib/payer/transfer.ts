import type { PayerKeys } from './keys'

/** What `requestMerchantTransfer` takes; it is not signed. */
export interface TransferParams {
  /** Merchant id (商户号). */
  mchId: string
  /** As it was given. */
  appId: string
  /** `package_info` of the response to the transfer. */
  package: string
}

/**
 * What a payee confirms a merchant transfer with; `package_info` is in the response to the transfer.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716430
 */
export function transferParams(
  { appid, package_info: content }: { appid: string; package_info: string },
  { mchid }: Pick<PayerKeys, 'mchid'>,
): TransferParams {
  return { mchId: mchid, appId: appid, package: content }
}
