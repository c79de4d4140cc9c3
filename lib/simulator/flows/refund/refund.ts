import type { Thing } from '../../world/thing'

/** Whether the money is back. */
export type RefundState = 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED'

/** A refund of one order, whole or in part. */
export interface Refund extends Thing {
  /** What the thing is. */
  readonly kind: 'refund'
  /** `status` of the query. */
  readonly state: RefundState
  /** Which API it was first applied for by, and is told of by; all see the same refunds. */
  readonly api: 'v3' | 'v2' | 'ecommerce'
  /** WeChat Pay's number of the refund. */
  readonly refund_id: string
  /** The merchant's number of the refund. */
  readonly out_refund_no: string
  /** Whose money it is, in an order of a service provider. */
  readonly sub_mchid?: string | undefined
  /** Key of the order. */
  readonly order: string
  /** The merchant's number of the order. */
  readonly out_trade_no: string
  /** WeChat Pay's number of the order. */
  readonly transaction_id: string
  /** In 分. */
  readonly refund: number
  /** Of the order, in 分. */
  readonly total: number
  /** As the merchant gave it. */
  readonly reason?: string | undefined
  /** Its own, else that of the order. */
  readonly notify_url?: string | undefined
  /** As the order was placed; APIv2 repeats it. */
  readonly appid?: string | undefined
  /** What else the request says, in one canonical form: a repetition has to equal it. */
  readonly request: string
  /** Given back of the fee, in 分. */
  readonly feeBack: number
  /** Whether it is paid out of money that is frozen for sharing. */
  readonly frozen: boolean
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** When the money was back, milliseconds since 1970. */
  readonly settledAt?: number
}
