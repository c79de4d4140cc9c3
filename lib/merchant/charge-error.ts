import { FlowError } from '../errors'

/** What is known of the payer when a payment by code did not end in a paid transaction. */
export type ChargeEnd = 'refused' | 'reversed' | 'paid' | 'unknown'

/** How a payment by code ended that has no paid transaction to show. */
export class ChargeError extends FlowError {
  /**
   * `refused`, the payer is not charged; `reversed`, nor is he any more; `paid`, the number belongs to another order, which is paid;
   * `unknown`, he may be charged: query the order, and reverse it until that is certain.
   */
  readonly charge: ChargeEnd
  /** The number of the order. */
  readonly out_trade_no: string

  constructor(charge: ChargeEnd, outTradeNo: string, { cause, response }: { cause?: unknown; response?: unknown }) {
    super(SAID[charge], { code: CODES[charge], cause, response })
    this.charge = charge
    this.out_trade_no = outTradeNo
  }
}

const CODES = {
  refused: 'ERR_CHARGE_REFUSED',
  reversed: 'ERR_CHARGE_REVERSED',
  paid: 'ERR_CHARGE_PAID',
  unknown: 'ERR_CHARGE_UNKNOWN',
} as const

const SAID = {
  refused:
    'the code payment was refused and the payer is not charged: see `cause`, and charge again under a new order number',
  reversed: 'the code payment was not settled in time and is reversed: the payer is not charged',
  paid: 'the order number belongs to another order, which is paid: look it up, and charge under a new order number',
  unknown:
    'the code payment could neither be settled nor reversed: the payer may be charged; query the order, and reverse it until that is certain',
} as const
