import { Hash } from '../crypto/hash'
import { requireSecret, type PayerKeys } from './keys'
import { seconds } from './rsa'

/** Opens the confirmation of an order of payscore (支付分). */
export interface PayscoreUse {
  /** `package` of the response to the order. */
  package: string
}

/** Opens the details of an order of payscore. */
export interface PayscoreDetail {
  /** Id of the service (服务ID). */
  service_id: string
  /** The merchant's number of the order. */
  out_order_no: string
}

interface Signed {
  mch_id: string
  timestamp: string
  nonce_str: string
  sign_type: 'HMAC-SHA256'
  sign: string
}

/** What `wxpayScoreUse` takes. */
export type PayscoreUseParams = PayscoreUse & Signed
/** What `wxpayScoreDetail` takes. */
export type PayscoreDetailParams = PayscoreDetail & Signed

/**
 * Signs the confirmation of a payscore order: `extraData` of a mini program.
 *
 * @throws InvalidArgumentError `ERR_PROTOCOL_NOT_CONFIGURED` without the APIv2 key
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012607483
 */
export function payscoreUseParams({ package: content }: PayscoreUse, keys: PayerKeys): PayscoreUseParams {
  return signed({ mch_id: keys.mchid, package: content }, keys)
}

/** Signs the details of a payscore order: `extraData` of a mini program. */
export function payscoreDetailParams(
  { service_id, out_order_no }: PayscoreDetail,
  keys: PayerKeys,
): PayscoreDetailParams {
  return signed({ mch_id: keys.mchid, service_id, out_order_no }, keys)
}

/** The query string in which an app or a JSAPI page takes the same fields. */
export function payscoreQuery(params: PayscoreUseParams | PayscoreDetailParams): string {
  return Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value as string)}`)
    .join('&')
}

function signed<T extends { mch_id: string }>(fields: T, keys: PayerKeys): T & Signed {
  const all = { ...fields, timestamp: seconds(keys.now), nonce_str: keys.nonce(), sign_type: Hash.ALGO_HMAC_SHA256 }
  return { ...all, sign: Hash.sign(Hash.ALGO_HMAC_SHA256, { ...all }, requireSecret(keys, 'payscore orders')) }
}
