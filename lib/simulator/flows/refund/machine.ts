import type { Refund } from './refund'
import type { Machine, Movement, Notice, Step } from '../../world/thing'
import { refundNotice, v2RefundNotice } from './notice'

const steps = {
  accepted: {
    from: [],
    to: 'PROCESSING',
    change: (_, data, at) => ({ ...data, createdAt: at }),
    moves: (refund) => moneyOf(refund, -1),
  } satisfies Step<Refund, Partial<Refund>>,
  succeeded: {
    from: ['PROCESSING'],
    to: 'SUCCESS',
    change: (_, __, at) => ({ settledAt: at }),
    tells: noticeOf('SUCCESS'),
  } satisfies Step<Refund>,
  failed: { from: ['PROCESSING'], to: 'ABNORMAL', tells: noticeOf('ABNORMAL') } satisfies Step<Refund>,
  /** The merchant asked for the money to go another way (发起异常退款). */
  redirected: { from: ['ABNORMAL'], to: 'PROCESSING' } satisfies Step<Refund>,
  closed: {
    from: ['PROCESSING'],
    to: 'CLOSED',
    moves: (refund) => moneyOf(refund, 1),
    tells: noticeOf('CLOSED'),
  } satisfies Step<Refund>,
}

/** Refunds (退款). The order becomes REFUND, and the money leaves the merchant, when one is accepted. */
export const refunds: Machine<Refund> = {
  kind: 'refund',
  steps,
  numbers: ({ refund_id }) => [refund_id],
  out: ({ out_refund_no }) => out_refund_no,
  settles: { PROCESSING: 'succeeded' },
}

function moneyOf(refund: Refund, sign: 1 | -1): Movement[] {
  const shared = {
    holder: refund.sub_mchid ?? refund.mchid,
    account: 'BASIC' as const,
    frozen: refund.frozen,
    transaction: refund.refund_id,
    out: refund.out_refund_no,
  }
  return [
    { ...shared, amount: sign * refund.refund, business: sign < 0 ? '退款' : '退款撤回' },
    { ...shared, amount: -sign * refund.feeBack, business: sign < 0 ? '退还交易手续费' : '扣除交易手续费' },
  ]
}

function noticeOf(status: 'SUCCESS' | 'ABNORMAL' | 'CLOSED') {
  return (refund: Refund): Notice => {
    const told = { url: refund.notify_url, mchid: refund.mchid }
    return refund.api === 'v2'
      ? { ...told, event: 'v2/refund-processed', resource: v2RefundNotice(refund) }
      : { ...told, event: `REFUND.${status}`, resource: refundNotice(refund) }
  }
}
