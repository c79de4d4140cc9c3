import type { Order } from './order'
import type { Machine, Movement, Notice, Step } from '../../world/thing'
import { DAY } from '../../time'
import { transactionOf } from './describe'
import { v2PaymentNotice } from './notice'

/** Milliseconds after which an order that nobody pays is closed. */
export const LIFETIME = 7 * DAY
/** Milliseconds that the payer has to type the password. */
const PATIENCE = 45_000
/** Of a thousand: 0.60 %. */
const FEE = 6

/** Rounded half up, in whole numbers. */
export function feeOf(total: number): number {
  return Math.floor((FEE * total + 500) / 1000)
}

/** How much of the fee is given back once `refunded` of the order is. */
export function feeBackOf({ fee, total }: Pick<Order, 'fee' | 'total'>, refunded: number): number {
  return Math.floor((2 * fee * refunded + total) / (2 * total))
}

/** Whose account the money goes to. */
export function holderOf(order: Pick<Order, 'mchid' | 'sub_mchid'>): string {
  return order.sub_mchid ?? order.mchid
}

interface Paid {
  transaction_id: string
  bank_type: string
  openid?: string
}

const steps = {
  placed: {
    from: [],
    to: 'NOTPAY',
    change: (_, data, at) => ({ ...data, placedAt: at, refunded: 0, refunds: [], fee: 0, feeBack: 0 }),
  } satisfies Step<Order, Partial<Order>>,
  asked: { from: ['NOTPAY'], to: 'USERPAYING', change: (_, __, at) => ({ askedAt: at }) } satisfies Step<Order>,
  paid: {
    from: ['NOTPAY', 'USERPAYING'],
    to: 'SUCCESS',
    change: (order, { openid, ...data }, at) => ({
      ...data,
      paidAt: at,
      fee: feeOf(order.total),
      openid: order.openid ?? openid,
    }),
    moves: (order) => moneyOf(order, 1),
    tells: (order) => noticeOf(order),
  } satisfies Step<Order, Paid>,
  declined: { from: ['USERPAYING'], to: 'PAYERROR' } satisfies Step<Order>,
  timedOut: { from: ['USERPAYING'], to: 'PAYERROR' } satisfies Step<Order>,
  closed: { from: ['NOTPAY', 'PAYERROR'], to: 'CLOSED' } satisfies Step<Order>,
  expired: { from: ['NOTPAY'], to: 'CLOSED' } satisfies Step<Order>,
  /** A refund was accepted: the refund itself moves the money. */
  refunded: {
    from: ['SUCCESS', 'REFUND'],
    to: 'REFUND',
    change: (order, { amount, feeBack, refund }) => ({
      refunded: order.refunded + amount,
      refunds: [...order.refunds, refund],
      feeBack: order.feeBack + feeBack,
    }),
  } satisfies Step<Order, { amount: number; feeBack: number; refund: string }>,
  /** A refund was closed: its amount can be refunded again. */
  restored: {
    from: ['REFUND'],
    change: (order, { amount, feeBack }) => ({
      refunded: order.refunded - amount,
      feeBack: order.feeBack - feeBack,
    }),
  } satisfies Step<Order, { amount: number; feeBack: number }>,
  revoked: { from: ['NOTPAY', 'USERPAYING', 'PAYERROR'], to: 'REVOKED' } satisfies Step<Order>,
  /** Taken back with all its money. */
  reversed: {
    from: ['SUCCESS'],
    to: 'REVOKED',
    change: (order, _, at) => ({ reversedAt: at, refunded: order.total, feeBack: order.fee }),
    moves: (order) => moneyOf(order, -1),
  } satisfies Step<Order>,
}

/** Orders (基础支付), however they were placed. */
export const orders: Machine<Order> = {
  kind: 'order',
  steps,
  numbers: ({ transaction_id }) => [transaction_id],
  out: ({ out_trade_no }) => out_trade_no,
  due: ({ state, expireAt, askedAt }) =>
    state === 'NOTPAY'
      ? { at: expireAt, step: 'expired' }
      : state === 'USERPAYING' && askedAt !== undefined
        ? { at: askedAt + PATIENCE, step: 'timedOut' }
        : undefined,
}

function moneyOf(order: Order, sign: 1 | -1): Movement[] {
  const shared = {
    holder: holderOf(order),
    account: 'BASIC' as const,
    frozen: order.profitSharing,
    transaction: order.transaction_id ?? '',
    out: order.out_trade_no,
  }
  return [
    { ...shared, amount: sign * order.total, business: sign > 0 ? '交易' : '撤销' },
    { ...shared, amount: -sign * order.fee, business: sign > 0 ? '扣除交易手续费' : '退还交易手续费' },
  ]
}

/** A combined order tells of all its parts at once; a payment by code is told of in its response. */
function noticeOf(order: Order): Notice | undefined {
  if (order.combine !== undefined || (order.tradeType === 'MICROPAY' && order.protocol === 'v2')) return undefined
  const told = { url: order.notify_url, mchid: order.mchid }
  return order.protocol === 'v2'
    ? { ...told, event: 'v2/transaction-success', resource: v2PaymentNotice(order) }
    : { ...told, event: 'TRANSACTION.SUCCESS', resource: transactionOf(order) }
}
