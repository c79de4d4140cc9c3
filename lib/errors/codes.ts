import { ARGUMENT_CODES } from './codes/argument'
import { FLOW_CODES } from './codes/flow'
import { NOTIFICATION_CODES } from './codes/notification'
import { SIGNATURE_CODES } from './codes/signature'
import { TRANSPORT_CODES } from './codes/transport'

/** What each code of this package means and what to do about it; the tables in the docs are written from this one. */
export const ERROR_CODES = {
  ...ARGUMENT_CODES,
  ...SIGNATURE_CODES,
  ...NOTIFICATION_CODES,
  ...TRANSPORT_CODES,
  ...FLOW_CODES,
} as const

/** The codes this package itself gives. */
export type ErrorCode = keyof typeof ERROR_CODES

type CodesOf<Name extends string> = {
  [C in ErrorCode]: (typeof ERROR_CODES)[C]['error'] extends Name ? C : never
}[ErrorCode]
/** Codes of `InvalidArgumentError`: nothing was sent. */
export type InvalidArgumentCode = CodesOf<'InvalidArgumentError'>
/** Codes of `SignatureError`: the outcome of a call is unknown. */
export type SignatureCode = CodesOf<'SignatureError'>
/** Codes of `TransportError`. */
export type TransportCode = CodesOf<'TransportError'>
/** Codes of `FlowError`, of `wechatpay-chain/merchant`. */
export type FlowCode = CodesOf<'FlowError'>
