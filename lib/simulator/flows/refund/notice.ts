import { plainTime, rfc3339 } from '../../time'
import type { Refund } from './refund'
import { RECEIVED, V2_STATES } from './words'

/** What the notification of APIv3 says of a refund. */
export function refundNotice(refund: Refund): Record<string, unknown> {
  const { mchid, sub_mchid, total, refund: amount } = refund
  return {
    ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
    out_trade_no: refund.out_trade_no,
    transaction_id: refund.transaction_id,
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_status: refund.state,
    ...(refund.settledAt !== undefined && { success_time: rfc3339(refund.settledAt) }),
    user_received_account: RECEIVED,
    amount: { total, refund: amount, payer_total: total, payer_refund: amount },
  }
}

/** The outer fields of the notice of APIv2, and under `req_info` what is sealed in it. */
export function v2RefundNotice(refund: Refund): Record<string, unknown> {
  return {
    return_code: 'SUCCESS',
    ...(refund.appid !== undefined && { appid: refund.appid }),
    mch_id: refund.mchid,
    ...(refund.sub_mchid !== undefined && { sub_mch_id: refund.sub_mchid }),
    req_info: {
      transaction_id: refund.transaction_id,
      out_trade_no: refund.out_trade_no,
      refund_id: refund.refund_id,
      out_refund_no: refund.out_refund_no,
      total_fee: refund.total,
      settlement_total_fee: refund.total,
      refund_fee: refund.refund,
      settlement_refund_fee: refund.refund,
      refund_status: V2_STATES[refund.state],
      ...(refund.settledAt !== undefined && { success_time: plainTime(refund.settledAt) }),
      refund_recv_accout: RECEIVED,
      refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
      refund_request_source: 'API',
    },
  }
}
