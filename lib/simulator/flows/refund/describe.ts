import { rfc3339 } from '../../time'
import type { Refund } from './refund'
import { RECEIVED } from './words'

function sharedOf(refund: Refund) {
  return {
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: RECEIVED,
    ...(refund.settledAt !== undefined && { success_time: rfc3339(refund.settledAt) }),
    create_time: rfc3339(refund.createdAt),
  }
}

/** A refund as `v3/refund/domestic/refunds` shows it. */
export function refundOf(refund: Refund): Record<string, unknown> {
  const { total, refund: amount } = refund
  return {
    ...sharedOf(refund),
    status: refund.state,
    funds_account: 'UNSETTLED',
    amount: {
      total,
      refund: amount,
      from: [],
      payer_total: total,
      payer_refund: amount,
      settlement_refund: amount,
      settlement_total: total,
      discount_refund: 0,
      currency: 'CNY',
      refund_fee: refund.feeBack,
    },
    promotion_detail: [],
  }
}

/** A refund as `v3/ecommerce/refunds` shows it: CLOSED is called CLOSE there, and the total is not repeated. */
export function ecommerceRefundOf(refund: Refund): Record<string, unknown> {
  return {
    ...sharedOf(refund),
    status: refund.state === 'CLOSED' ? 'CLOSE' : refund.state,
    amount: {
      refund: refund.refund,
      from: [],
      payer_refund: refund.refund,
      discount_refund: 0,
      currency: 'CNY',
      advance: 0,
    },
    promotion_detail: [],
    refund_account: 'REFUND_SOURCE_SUB_MERCHANT',
    funds_account: 'UNSETTLED',
  }
}
