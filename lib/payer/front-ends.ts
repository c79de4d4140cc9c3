import type { JsapiParams } from './rsa'
import type { TransferParams } from './transfer'
import type { V2JsapiParams } from './v2'

/** What a page inside WeChat calls; `declare const WeixinJSBridge: WeixinJSBridge` types it. */
export interface WeixinJSBridge {
  /** Opens the payment; whether it is paid is for the server to know, by its notification or a query. */
  invoke(
    name: 'getBrandWCPayRequest',
    params: JsapiParams | V2JsapiParams,
    done: (result: { err_msg: `get_brand_wcpay_request:${'ok' | 'cancel' | 'fail'}` }) => void,
  ): void
  /** Opens the confirmation of a transfer. */
  invoke(
    name: 'requestMerchantTransfer',
    params: TransferParams,
    done: (result: { err_msg: `requestMerchantTransfer:${'ok' | 'cancel' | 'fail'}` }) => void,
  ): void
}

/** How the functions of a mini program end. */
interface Endings {
  /** The page was closed after it succeeded. */
  success?: (result: { errMsg: string }) => void
  /** It was cancelled, or failed. */
  fail?: (result: { errMsg: string }) => void
}

/** The part of `wx` that pays in a mini program; `declare const wx: MiniProgramPayments` types it. */
export interface MiniProgramPayments {
  /** Opens the payment. */
  requestPayment(params: (JsapiParams | V2JsapiParams) & Endings): void
  /** Opens the confirmation of a transfer. */
  requestMerchantTransfer(params: TransferParams & Endings): void
}
