import { Formatter } from '../crypto/formatter'
import type { PayerKeys } from './keys'
import { requireOrder } from './order'

/** What a JSAPI page or a mini program hands to `WeixinJSBridge` or `wx.requestPayment`. */
export interface JsapiParams {
  /** As it was given. */
  appId: string
  /** Unix seconds. */
  timeStamp: string
  /** Random text. */
  nonceStr: string
  /** `prepay_id=…` */
  package: string
  /** How it is signed. */
  signType: 'RSA'
  /** RSA-SHA256, base64. */
  paySign: string
}

/** What an app hands to the OpenSDK. */
export interface AppParams {
  /** As it was given. */
  appid: string
  /** Merchant id (商户号). */
  partnerid: string
  /** Id of the prepared order. */
  prepayid: string
  /** `Sign=WXPay`, and the instalment where there is one. */
  package: string
  /** Random text. */
  noncestr: string
  /** Unix seconds. */
  timestamp: string
  /** RSA-SHA256, base64. */
  sign: string
}

/** An order by instalments that the merchant subsidises: chosen before the payer's page opens. */
export interface Installment {
  /** Which instalments are subsidised, as WeChat Pay names it. */
  subsidy_period_type: string
  /** How many instalments. */
  selected_installment_number: number
}

/** A prepared order, to be paid on a JSAPI page or in a mini program. */
export interface JsapiOrder {
  /** The appid of the page or mini program that the order was placed with. */
  appid: string
  /** From the response to the order; good for two hours. */
  prepay_id: string
  /** Only for orders by instalments. */
  installment?: Installment
}

/** A prepared order, to be paid in an app. */
export interface AppOrder {
  /** The appid of the app that the payer has; in partner mode too. */
  appid: string
  /** From the response to the order; good for two hours. */
  prepay_id: string
  /** Only for orders by instalments. */
  installment?: Installment
}

/**
 * Signs what a JSAPI page pays with; a mini program takes the same.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for an appid or prepay_id that cannot be one; what the signer throws
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365870
 */
export async function jsapiParams(order: JsapiOrder, { sign, now, nonce }: PayerKeys): Promise<JsapiParams> {
  const { appid, prepayId } = requireOrder(order)
  const { installment } = order
  const [timeStamp, nonceStr, content] = [seconds(now), nonce(), `prepay_id=${prepayId}${suffix(installment)}`]
  const paySign = await sign(Formatter.joinedByLineFeed(appid, timeStamp, nonceStr, content))
  return { appId: appid, timeStamp, nonceStr, package: content, signType: 'RSA', paySign }
}

/**
 * Signs what an app pays with; an instalment follows in `package` and is not signed.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for an appid or prepay_id that cannot be one; what the signer throws
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365869
 */
export async function appParams(order: AppOrder, { mchid, sign, now, nonce }: PayerKeys): Promise<AppParams> {
  const { appid, prepayId: prepayid } = requireOrder(order)
  const { installment } = order
  const [timestamp, noncestr] = [seconds(now), nonce()]
  const signature = await sign(Formatter.joinedByLineFeed(appid, timestamp, noncestr, prepayid))
  return {
    appid,
    partnerid: mchid,
    prepayid,
    package: `Sign=WXPay${suffix(installment)}`,
    noncestr,
    timestamp,
    sign: signature,
  }
}

export function seconds(now: () => number): string {
  return String(Math.floor(now() / 1000))
}

function suffix(installment: Installment | undefined): string {
  if (installment === undefined) return ''
  return `&subsidy_period_type=${installment.subsidy_period_type}&selected_installment_number=${installment.selected_installment_number}`
}
