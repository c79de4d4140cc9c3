/** Where refunds arrive. */
export const RECEIVED = '支付用户零钱'

/** The states of APIv2. */
export const V2_STATES = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  ABNORMAL: 'CHANGE',
  CLOSED: 'REFUNDCLOSE',
} as const

/** The states in bills. */
export const BILL_STATES = { PROCESSING: 'PROCESSING', SUCCESS: 'SUCCESS', ABNORMAL: 'CHANGE', CLOSED: 'FAIL' } as const
