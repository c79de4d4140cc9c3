import { Formatter } from '../crypto/formatter'
import type { PayerKeys } from './keys'

/** What a JSAPI page or a mini program hands to `WeixinJSBridge` or `wx.requestPayment`. */
export interface JsapiParams {
  appId: string
  timeStamp: string
  nonceStr: string
  package: string
  signType: 'RSA'
  paySign: string
}

/** What an app hands to the OpenSDK. */
export interface AppParams {
  appid: string
  partnerid: string
  prepayid: string
  package: string
  noncestr: string
  timestamp: string
  sign: string
}

/** An order by instalments that the merchant subsidises: chosen before the payer's page opens. */
export interface Installment {
  subsidy_period_type: string
  selected_installment_number: number
}

export interface JsapiOrder {
  appid: string
  prepay_id: string
  installment?: Installment
}

export interface AppOrder {
  /** The appid of the app that the payer has; in partner mode too. */
  appid: string
  prepay_id: string
  installment?: Installment
}

/**
 * Signs what a JSAPI page pays with; a mini program takes the same.
 *
 * @throws what the signer throws
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365870
 */
export async function jsapiParams({ appid, prepay_id: prepayId, installment }: JsapiOrder, { sign, now, nonce }: PayerKeys): Promise<JsapiParams> {
  const [timeStamp, nonceStr, content] = [seconds(now), nonce(), `prepay_id=${prepayId}${suffix(installment)}`]
  const paySign = await sign(Formatter.joinedByLineFeed(appid, timeStamp, nonceStr, content))
  return { appId: appid, timeStamp, nonceStr, package: content, signType: 'RSA', paySign }
}

/**
 * Signs what an app pays with; an instalment follows in `package` and is not signed.
 *
 * @throws what the signer throws
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365869
 */
export async function appParams({ appid, prepay_id: prepayid, installment }: AppOrder, { mchid, sign, now, nonce }: PayerKeys): Promise<AppParams> {
  const [timestamp, noncestr] = [seconds(now), nonce()]
  const signature = await sign(Formatter.joinedByLineFeed(appid, timestamp, noncestr, prepayid))
  return { appid, partnerid: mchid, prepayid, package: `Sign=WXPay${suffix(installment)}`, noncestr, timestamp, sign: signature }
}

export function seconds(now: () => number): string {
  return String(Math.floor(now() / 1000))
}

function suffix(installment: Installment | undefined): string {
  if (installment === undefined) return ''
  return `&subsidy_period_type=${installment.subsidy_period_type}&selected_installment_number=${installment.selected_installment_number}`
}
