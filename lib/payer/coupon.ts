import { Hash } from '../crypto/hash'
import { requireSecret, type PayerKeys } from './keys'

/** A merchant coupon (商家券) that is handed to the payer. */
export interface Coupon {
  /** Id of the stock (批次号). */
  stock_id: string
  /** Number of this hand-out, unique for the merchant. */
  out_request_no: string
  /** Code of the coupon, where the merchant gives the codes. */
  coupon_code?: string
  /** openid of the payer. */
  open_id?: string
  [field: string]: string | undefined
}

/** What the coupon plugin of a mini program takes. */
export interface CouponPluginParams {
  /** The coupons as they were given. */
  send_coupon_params: readonly Coupon[]
  /** HMAC-SHA256 over all coupons, in capitals. */
  sign: string
  /** Merchant that hands the coupons out. */
  send_coupon_merchant: string
}

/** The same for payment coupons (支付券), which are made by a merchant. */
export interface PaymentCouponPluginParams {
  /** The coupons as they were given. */
  send_coupon_params: readonly Coupon[]
  /** HMAC-SHA256 over all coupons, in capitals. */
  sign: string
  /** Merchant that made the stock. */
  create_coupon_merchant: string
}

/** A coupon that an H5 page hands out. */
export interface H5Coupon {
  /** Id of the stock (批次号). */
  stock_id: string
  /** Number of this hand-out, unique for the merchant. */
  out_request_no: string
  /** Code of the coupon, where the merchant gives the codes. */
  coupon_code?: string
  /** openid of the payer. */
  open_id: string
  /** Merchant that hands the coupon out; this one unless told. */
  send_coupon_merchant?: string
}

const H5 = 'https://action.weixin.qq.com/busifavor/getcouponinfo'

/**
 * Signs merchant coupons for the plugin of a mini program: each field with the number of its coupon behind it.
 *
 * @throws InvalidArgumentError `ERR_PROTOCOL_NOT_CONFIGURED` without the APIv2 key
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463719
 */
export function couponParams(
  coupons: readonly Coupon[],
  keys: Pick<PayerKeys, 'mchid' | 'secret'>,
  merchant = keys.mchid,
): CouponPluginParams {
  const sign = signCoupons(coupons, { send_coupon_merchant: merchant }, keys)
  return { send_coupon_params: coupons, sign, send_coupon_merchant: merchant }
}

/** As {@link couponParams}, for payment coupons. */
export function paymentCouponParams(
  coupons: readonly Coupon[],
  keys: Pick<PayerKeys, 'mchid' | 'secret'>,
  merchant = keys.mchid,
): PaymentCouponPluginParams {
  const sign = signCoupons(coupons, { create_coupon_merchant: merchant }, keys)
  return { send_coupon_params: coupons, sign, create_coupon_merchant: merchant }
}

/**
 * The address of the page on which a payer takes a merchant coupon.
 *
 * @throws InvalidArgumentError `ERR_PROTOCOL_NOT_CONFIGURED` without the APIv2 key
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463720
 */
export function couponAddress(coupon: H5Coupon, keys: Pick<PayerKeys, 'mchid' | 'secret'>): string {
  const fields = { ...coupon, send_coupon_merchant: coupon.send_coupon_merchant ?? keys.mchid }
  const sign = Hash.sign(Hash.ALGO_HMAC_SHA256, fields, requireSecret(keys, 'coupons'))
  const query: [string, string | undefined][] = Object.entries({ ...fields, sign })
  return `${H5}?${query.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`])).join('&')}#wechat_pay&wechat_redirect`
}

function signCoupons(
  coupons: readonly Coupon[],
  merchant: Readonly<Record<string, string>>,
  keys: Pick<PayerKeys, 'secret'>,
): string {
  const flat = coupons.flatMap((coupon, index) =>
    Object.entries(coupon).map(([name, value]) => [`${name}${index}`, value] as const),
  )
  return Hash.sign(Hash.ALGO_HMAC_SHA256, [...flat, ...Object.entries(merchant)], requireSecret(keys, 'coupons'))
}
