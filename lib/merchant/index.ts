/**
 * What every merchant has to write himself: lists walked to their end, unknown outcomes settled, code payments brought to an end, bills compared
 * with one's own books. Small functions over the client of [wechatpay-chain](/api/wechatpay-chain/); each request that they make is one that you could make.
 *
 * @module wechatpay-chain/merchant
 */
export { FlowError, isFlowError, type FlowCode } from '../errors'
export { chargeCode, type ChargeOptions } from './charge-code'
export { ChargeError, type ChargeEnd } from './charge-error'
export type { CodeOrder, PaidTransaction } from './code-payment'
export { findOutcome, type FoundOutcome } from './find-outcome'
export type { StoredRequest } from './outcome-question'
export type { EntryOf, PageOptions } from './page-types'
export { paginate } from './paginate'
export { poll, type PollContext, type PollOptions, type PollTiming } from './poll'
export { reconcile, type BillSource, type ReconcileOptions } from './reconcile'
export type { BookedPayment, BookedRefund, BookedReversal, BookEntry, Books } from './book-entry'
export type { Difference, Reconciliation, Side } from './reconciliation'
export type { WrongTotal } from './totals'
export type { EntryKind } from './bill-entry'
export { orderNo, refundNo, type NumberOptions } from './numbers'
export { explain } from './explain'
export type { Explanation } from './explanation'
