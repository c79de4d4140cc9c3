/** A refund of one order, whole or in part. */
export interface Refund {
  /** WeChat Pay's number of the refund. */
  refund_id: string
  /** The merchant's number of the refund. */
  out_refund_no: string
  /** The merchant's number of the order. */
  out_trade_no: string
  /** WeChat Pay's number of the order. */
  transaction_id: string
  /** In 分. */
  refund: number
  /** Of the order, in 分. */
  total: number
  /** Milliseconds since 1970. */
  createdAt: number
  /** Whether the money is back. */
  status: 'SUCCESS' | 'PROCESSING'
  /** Milliseconds since 1970. */
  settledAt?: number
}

/** The refunds WeChat Pay knows. */
export class RefundStore {
  private readonly refunds = new Map<string, Refund>()

  /** Keeps a refund. */
  add(refund: Refund): void {
    this.refunds.set(refund.out_refund_no, refund)
  }

  /** Oldest first. */
  all(): Refund[] {
    return [...this.refunds.values()]
  }

  /** The refund of a merchant's number. */
  get(outRefundNo: string): Refund | undefined {
    return this.refunds.get(outRefundNo)
  }
}
