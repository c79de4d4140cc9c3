import { Hash, type SignType } from '../crypto/hash'
import { requireSecret, type PayerKeys } from './keys'
import { requireOrder } from './order'
import { seconds } from './rsa'

/** What a JSAPI page or a mini program pays an APIv2 order with. */
export interface V2JsapiParams {
  /** As it was given. */
  appId: string
  /** Unix seconds. */
  timeStamp: string
  /** Random text. */
  nonceStr: string
  /** `prepay_id=…` */
  package: string
  /** How it is signed. */
  signType: SignType
  /** Signature with the APIv2 key, in capitals. */
  paySign: string
}

/** What an app pays an APIv2 order with. */
export interface V2AppParams {
  /** As it was given. */
  appid: string
  /** Merchant id (商户号). */
  partnerid: string
  /** Id of the prepared order. */
  prepayid: string
  /** Always this. */
  package: 'Sign=WXPay'
  /** Random text. */
  noncestr: string
  /** Unix seconds. */
  timestamp: string
  /** Signature with the APIv2 key, in capitals. */
  sign: string
}

/** What a mini program opens a red packet with. */
export interface RedPacketParams {
  /** Unix seconds. */
  timeStamp: string
  /** Random text. */
  nonceStr: string
  /** As it came from WeChat Pay, URL-encoded. */
  package: string
  /** How it is signed. */
  signType: 'MD5'
  /** Signature with the APIv2 key, in lower case. */
  paySign: string
}

interface V2Order {
  appid: string
  prepay_id: string
  /** As the order was signed; MD5 unless told. */
  signType?: SignType
}

/**
 * Signs what a JSAPI page pays an APIv2 order with.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for an appid or prepay_id that cannot be one, `ERR_PROTOCOL_NOT_CONFIGURED` without the APIv2 key
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6
 */
export function v2JsapiParams(order: V2Order, keys: PayerKeys): V2JsapiParams {
  const { appid, prepayId } = requireOrder(order)
  const { signType = 'MD5' } = order
  const params = {
    appId: appid,
    timeStamp: seconds(keys.now),
    nonceStr: keys.nonce(),
    package: `prepay_id=${prepayId}`,
    signType,
  }
  return { ...params, paySign: Hash.sign(signType, params, requireSecret(keys, 'payments of APIv2')) }
}

/** Signs what an app pays an APIv2 order with. */
export function v2AppParams(order: V2Order, keys: PayerKeys): V2AppParams {
  const { appid, prepayId: prepayid } = requireOrder(order)
  const { signType = 'MD5' } = order
  const params = {
    appid,
    partnerid: keys.mchid,
    prepayid,
    package: 'Sign=WXPay' as const,
    noncestr: keys.nonce(),
    timestamp: seconds(keys.now),
  }
  return { ...params, sign: Hash.sign(signType, params, requireSecret(keys, 'payments of APIv2')) }
}

/**
 * Signs what a mini program opens a red packet with: MD5 in lower case, over the appid too, which is not passed on.
 *
 * @throws InvalidArgumentError `ERR_PROTOCOL_NOT_CONFIGURED` without the APIv2 key
 * @see https://pay.weixin.qq.com/wiki/doc/api/tools/miniprogram_hb.php?chapter=13_9&index=2
 */
export function redPacketParams(
  { appid, package: content }: { appid: string; package: string },
  keys: PayerKeys,
): RedPacketParams {
  const params = { timeStamp: seconds(keys.now), nonceStr: keys.nonce(), package: encodeURIComponent(content) }
  const paySign = Hash.sign('MD5', { appId: appid, ...params }, requireSecret(keys, 'red packets')).toLowerCase()
  return { ...params, signType: 'MD5', paySign }
}
