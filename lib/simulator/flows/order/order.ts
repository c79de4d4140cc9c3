import type { Thing } from '../../world/thing'

/** What became of an order. */
export type TradeState = 'NOTPAY' | 'USERPAYING' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED' | 'PAYERROR'

/** By which API an order was placed. */
export type TradeType = 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'MICROPAY'

/** An order as the merchant placed it, and what became of it. */
export interface Order extends Thing {
  /** What the thing is. */
  readonly kind: 'order'
  /** `trade_state` of the query. */
  readonly state: TradeState
  /** By which API it was placed. */
  readonly tradeType: TradeType
  /** Over which protocol; both see the same orders. */
  readonly protocol: 'v3' | 'v2'
  /** The merchant's number of the order. */
  readonly out_trade_no: string
  /** As it was placed; of the service provider where there is a sub-merchant. */
  readonly appid?: string | undefined
  /** Whose money it is, in an order of a service provider. */
  readonly sub_mchid?: string | undefined
  /** The appid of the sub-merchant. */
  readonly sub_appid?: string | undefined
  /** Key of the combined order it is part of. */
  readonly combine?: string | undefined
  /** What is paid for. */
  readonly description: string
  /** The merchant's own text. */
  readonly attach?: string | undefined
  /** Where its notification goes. */
  readonly notify_url?: string | undefined
  /** In 分. */
  readonly total: number
  /** Who pays, or has paid. */
  readonly openid?: string | undefined
  /** The same user under `sub_appid`. */
  readonly sub_openid?: string | undefined
  /** Whether the money is frozen for sharing. */
  readonly profitSharing: boolean
  /** The request's content in one canonical form: a repetition has to equal it. */
  readonly request: string
  /** Milliseconds since 1970. */
  readonly placedAt: number
  /** Milliseconds since 1970. */
  readonly expireAt: number
  /** When the payer was asked for the password, milliseconds since 1970. */
  readonly askedAt?: number
  /** WeChat Pay's number; there is none until it is paid. */
  readonly transaction_id?: string
  /** Milliseconds since 1970. */
  readonly paidAt?: number
  /** As `OTHERS`. */
  readonly bank_type?: string
  /** When a payment by code was taken back, milliseconds since 1970. */
  readonly reversedAt?: number
  /** What was refunded and not closed since, in 分. */
  readonly refunded: number
  /** Keys of the refunds that were accepted, oldest first. */
  readonly refunds: readonly string[]
  /** Taken with the payment, in 分. */
  readonly fee: number
  /** Given back with refunds, in 分. */
  readonly feeBack: number
}
