import type { ApiError } from './api'
import { KIND } from './base'
import type { BusinessError } from './business'
import type { FlowError } from './flow'
import type { InvalidArgumentError } from './invalid-argument'
import type { SignatureError } from './signature'
import type { TransportError } from './transport'

/** Every error a call can end in. */
export type AnyWeChatPayError = InvalidArgumentError | SignatureError | ApiError | BusinessError | TransportError

/** Whether it is any error of this package, also of another copy of it. */
export const isWeChatPayError = (error: unknown): error is AnyWeChatPayError => isKind(error, 'WeChatPayError')
/** Whether it is an {@link InvalidArgumentError}: nothing was sent. */
export const isInvalidArgumentError = (error: unknown): error is InvalidArgumentError =>
  isKind(error, 'InvalidArgumentError')
/** Whether it is a {@link SignatureError}: a response or a notification that cannot be trusted. */
export const isSignatureError = (error: unknown): error is SignatureError => isKind(error, 'SignatureError')
/** Whether it is an {@link ApiError}: WeChat Pay refused a call of APIv3. */
export const isApiError = (error: unknown): error is ApiError => isKind(error, 'ApiError')
/** Whether it is a {@link BusinessError}: WeChat Pay refused a call of APIv2. */
export const isBusinessError = (error: unknown): error is BusinessError => isKind(error, 'BusinessError')
/** Whether it is a {@link TransportError}: the exchange itself failed. */
export const isTransportError = (error: unknown): error is TransportError => isKind(error, 'TransportError')
/** Whether it is a {@link FlowError}: a function of `wechatpay-chain/merchant` could not bring something to its end. */
export const isFlowError = (error: unknown): error is FlowError => isKind(error, 'FlowError')

function isKind(error: unknown, name: string): boolean {
  const kinds = typeof error === 'object' && error !== null ? (error as { [KIND]?: unknown })[KIND] : undefined
  return Array.isArray(kinds) && kinds.includes(name)
}
