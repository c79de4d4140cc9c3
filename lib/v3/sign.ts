import type { Signed } from '../transport/exchange'

/** Who signs. */
export interface Merchant {
  readonly mchid: string
  /** Serial number of the merchant API certificate. */
  readonly serial: string
  /** @param crowded whether other exchanges wait for this thread meanwhile */
  readonly sign: (message: string | Uint8Array, crowded?: boolean) => string | Promise<string>
  /** Stands for `mchid` in the Brand API. */
  readonly brandId?: string
}

/** The five lines of an APIv3 request. https://pay.weixin.qq.com/doc/v3/merchant/4012365336 */
export function requestMessage(request: Signed): string | Uint8Array {
  const head = `${request.method}\n${request.target}\n${request.timestamp}\n${request.nonce}\n`
  if (typeof request.body === 'string') return `${head}${request.body}\n`
  return Buffer.concat([Buffer.from(head), request.body, Buffer.from('\n')])
}

/** The value of the `Authorization` header. */
export function authorization(request: Signed, { mchid, brandId, serial }: Merchant, signature: string): string {
  const who =
    brandId === undefined
      ? `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}"`
      : `WECHATPAY-BRAND-SHA256-RSA2048 brand_id="${brandId}"`
  return `${who},serial_no="${serial}",timestamp="${request.timestamp}",nonce_str="${request.nonce}",signature="${signature}"`
}
