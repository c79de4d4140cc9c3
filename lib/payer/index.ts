import {
  couponAddress,
  couponParams,
  paymentCouponParams,
  type Coupon,
  type CouponPluginParams,
  type H5Coupon,
  type PaymentCouponPluginParams,
} from './coupon'
import { h5Address } from './h5'
import type { PayerKeys } from './keys'
import {
  payscoreDetailParams,
  payscoreUseParams,
  type PayscoreDetail,
  type PayscoreDetailParams,
  type PayscoreUse,
  type PayscoreUseParams,
} from './payscore'
import { appParams, jsapiParams, type AppOrder, type AppParams, type JsapiOrder, type JsapiParams } from './rsa'
import { transferParams, type TransferParams } from './transfer'
import {
  redPacketParams,
  v2AppParams,
  v2JsapiParams,
  type RedPacketParams,
  type V2AppParams,
  type V2JsapiParams,
} from './v2'

export * from './coupon'
export type { MiniProgramPayments, WeixinJSBridge } from './front-ends'
export { h5Address } from './h5'
export type { PayerKeys } from './keys'
export * from './payscore'
export {
  appParams,
  jsapiParams,
  type AppOrder,
  type AppParams,
  type Installment,
  type JsapiOrder,
  type JsapiParams,
} from './rsa'
export { transferParams, type TransferParams } from './transfer'
export * from './v2'

type V2Order = Parameters<typeof v2JsapiParams>[0]

/** What the payer's device is handed, signed as one merchant; ready to be sent to the front end. */
export interface PayParams {
  /** `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` */
  jsapi(order: JsapiOrder): Promise<JsapiParams>
  /** `wx.requestPayment(…)` */
  miniProgram(order: JsapiOrder): Promise<JsapiParams>
  /** `IWXAPI.sendReq(…)` */
  app(order: AppOrder): Promise<AppParams>
  /** The address that a browser opens. */
  h5(order: { h5_url: string; redirect_url?: string }): string
  /** `wx.requestMerchantTransfer(…)` */
  merchantTransfer(transfer: { appid: string; package_info: string }): TransferParams
  /** The plugin of a mini program; `merchant` hands the coupons out, where it is not this one. */
  coupons(coupons: readonly Coupon[], merchant?: string): CouponPluginParams
  /** As `coupons`, for payment coupons (支付券). */
  paymentCoupons(coupons: readonly Coupon[], merchant?: string): PaymentCouponPluginParams
  /** An address for H5. */
  couponAddress(coupon: H5Coupon): string
  /** `extraData` that opens the confirmation of a payscore order (支付分). */
  payscoreUse(order: PayscoreUse): PayscoreUseParams
  /** `extraData` that opens the details of a payscore order. */
  payscoreDetail(order: PayscoreDetail): PayscoreDetailParams
  /** `wx.sendBizRedPacket(…)` */
  miniProgramRedPacket(packet: { appid: string; package: string }): RedPacketParams
  /** As `jsapi`, for an order of APIv2. */
  v2Jsapi(order: V2Order): V2JsapiParams
  /** As `app`, for an order of APIv2. */
  v2App(order: V2Order): V2AppParams
}

/** Binds the functions to the keys of one merchant, which are in a closure alone. */
export function payParams(keys: PayerKeys): PayParams {
  return Object.freeze({
    jsapi: (order: JsapiOrder) => jsapiParams(order, keys),
    miniProgram: (order: JsapiOrder) => jsapiParams(order, keys),
    app: (order: AppOrder) => appParams(order, keys),
    h5: h5Address,
    merchantTransfer: (transfer: { appid: string; package_info: string }) => transferParams(transfer, keys),
    coupons: (coupons: readonly Coupon[], merchant?: string) => couponParams(coupons, keys, merchant),
    paymentCoupons: (coupons: readonly Coupon[], merchant?: string) => paymentCouponParams(coupons, keys, merchant),
    couponAddress: (coupon: H5Coupon) => couponAddress(coupon, keys),
    payscoreUse: (order: PayscoreUse) => payscoreUseParams(order, keys),
    payscoreDetail: (order: PayscoreDetail) => payscoreDetailParams(order, keys),
    miniProgramRedPacket: (packet: { appid: string; package: string }) => redPacketParams(packet, keys),
    v2Jsapi: (order: V2Order) => v2JsapiParams(order, keys),
    v2App: (order: V2Order) => v2AppParams(order, keys),
  })
}
