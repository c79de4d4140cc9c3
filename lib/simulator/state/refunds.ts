/** A refund of one order, whole or in part. */
export interface Refund {
  refund_id: string
  out_refund_no: string
  out_trade_no: string
  transaction_id: string
  /** In 分. */
  refund: number
  total: number
  /** Milliseconds since 1970. */
  createdAt: number
  status: 'SUCCESS' | 'PROCESSING'
  settledAt?: number
}

/** The refunds WeChat Pay knows. */
export class RefundStore {
  private readonly refunds = new Map<string, Refund>()

  add(refund: Refund): void {
    this.refunds.set(refund.out_refund_no, refund)
  }

  /** Oldest first. */
  all(): Refund[] {
    return [...this.refunds.values()]
  }

  get(outRefundNo: string): Refund | undefined {
    return this.refunds.get(outRefundNo)
  }
}
