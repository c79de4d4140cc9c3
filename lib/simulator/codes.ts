/** A code of APIv3: the statuses it comes with, the usual one first. */
interface V3Row {
  readonly status: readonly [number, ...number[]]
  readonly meaning: string
}

/** A code of APIv2, where the status is always 200, and the field of the answer that holds it. */
interface V2Row {
  readonly field: 'return_code' | 'err_code' | 'error_code' | 'retcode'
  readonly meaning: string
}

/** Every code with which the simulator refuses by itself a call of APIv3; the docs' table is written from it. */
export const V3_CODES = {
  PARAM_ERROR: { status: [400], meaning: 'A parameter does not fit; `detail` names it' },
  INVALID_REQUEST: {
    status: [400, 413],
    meaning:
      'Well-formed, but not allowed in this state, or without a header that is wanted; 413: the body is too large',
  },
  MCH_NOT_EXISTS: { status: [400], meaning: 'The merchant that is named is not the one who signs' },
  APPID_MCHID_NOT_MATCH: { status: [400], meaning: 'The appid does not belong to the merchant' },
  SIGN_ERROR: { status: [401], meaning: 'The `Authorization` header could not be accepted' },
  NO_AUTH: { status: [403], meaning: 'The merchant may not do this, or not with this object' },
  OUT_TRADE_NO_USED: { status: [403], meaning: 'The merchant order number belongs to another order' },
  ORDER_CLOSED: { status: [400], meaning: 'The order is closed' },
  ORDER_PAID: { status: [400], meaning: 'The order is paid' },
  ORDER_REVERSED: { status: [400], meaning: 'The order was reversed' },
  TRADE_ERROR: { status: [403], meaning: 'The payment has failed; place another order' },
  NOT_ENOUGH: { status: [403], meaning: 'There is not enough money on the account' },
  AUTH_CODE_EXPIRE: { status: [403], meaning: "The payer's code has expired" },
  AUTH_CODE_INVALID: { status: [400], meaning: "This is not a payer's code" },
  ORDER_NOT_EXIST: { status: [404], meaning: 'There is no such order' },
  RESOURCE_NOT_EXISTS: { status: [404], meaning: 'What was asked for does not exist' },
  NOT_FOUND: { status: [404], meaning: 'There is no such transfer' },
  STATEMENT_CREATING: { status: [400], meaning: 'The bill of that day is not ready yet' },
  NO_STATEMENT_EXIST: { status: [400], meaning: 'There is no bill for that day' },
  SYSTEM_ERROR: { status: [500], meaning: 'WeChat Pay itself has failed' },
  NOT_IMPLEMENTED: {
    status: [501],
    meaning: "The simulator's own: it has no flow for this, and was told not to invent a response",
  },
} as const satisfies Readonly<Record<string, V3Row>>

/** The same for APIv2. */
export const V2_CODES = {
  FAIL: { field: 'return_code', meaning: 'The message was not understood; `return_msg` says why' },
  PARAM_ERROR: { field: 'err_code', meaning: 'A field is missing or does not fit; `err_code_des` names it' },
  LACK_PARAMS: { field: 'err_code', meaning: 'A field of an order is missing; `err_code_des` names it' },
  INVALID_REQUEST: { field: 'err_code', meaning: 'A field of an order does not fit; `err_code_des` names it' },
  MCHID_NOT_EXIST: { field: 'err_code', meaning: 'The merchant that is named is not known' },
  APPID_MCHID_NOT_MATCH: { field: 'err_code', meaning: 'The appid does not belong to the merchant' },
  NOAUTH: { field: 'err_code', meaning: 'The merchant may not do this, or not for this sub-merchant' },
  SYSTEMERROR: { field: 'err_code', meaning: 'WeChat Pay itself has failed: query the order' },
  ERROR: { field: 'err_code', meaning: 'The state does not allow this' },
  CA_ERROR: { field: 'err_code', meaning: 'The client certificate is not the one of this merchant' },
  OUT_TRADE_NO_USED: { field: 'err_code', meaning: 'The merchant order number belongs to another order' },
  ORDERNOTEXIST: { field: 'err_code', meaning: 'There is no such order' },
  ORDERPAID: { field: 'err_code', meaning: 'The order is paid' },
  ORDERREVERSED: { field: 'err_code', meaning: 'The order was reversed' },
  USERPAYING: { field: 'err_code', meaning: 'The payer is typing the password: query the order' },
  TRADE_ERROR: { field: 'err_code', meaning: 'The payment has failed; place another order' },
  NOTENOUGH: { field: 'err_code', meaning: 'There is not enough money on the account' },
  AUTHCODEEXPIRE: { field: 'err_code', meaning: "The payer's code has expired" },
  AUTH_CODE_INVALID: { field: 'err_code', meaning: "This is not a payer's code" },
  INVALID_TRANSACTIONID: { field: 'err_code', meaning: 'There is no such transaction' },
  TRADE_OVERDUE: { field: 'err_code', meaning: 'The order was paid more than a year ago' },
  NOT_FOUND: { field: 'err_code', meaning: 'There is no such red packet or transfer' },
  CONTRACT_NOT_EXIST: { field: 'err_code', meaning: 'There is no such contract' },
  ORDERCLOSED: { field: 'err_code', meaning: 'The order is closed' },
  REVERSE_EXPIRE: { field: 'err_code', meaning: 'The order can no longer be reversed' },
  TRADE_STATE_ERROR: { field: 'err_code', meaning: 'The state of the order does not allow this' },
  REFUND_FEE_MISMATCH: { field: 'err_code', meaning: 'Amounts differ from those of the order or of the refund before' },
  REFUND_AMOUNT_EXCEEDED: { field: 'err_code', meaning: 'More would be refunded than was paid' },
  REFUNDNOTEXIST: { field: 'err_code', meaning: 'There is no such refund' },
  20001: { field: 'error_code', meaning: 'A parameter of a bill does not fit; `code` is `FAIL`' },
  20002: { field: 'error_code', meaning: 'There is no bill for that day; `code` is `FAIL`' },
  20003: { field: 'error_code', meaning: 'The bill of that day is not ready yet; `code` is `FAIL`' },
  1: { field: 'retcode', meaning: 'A parameter is missing (`v2/appauth/getaccesstoken`)' },
} as const satisfies Readonly<Record<string, V2Row>>

export type V3Code = keyof typeof V3_CODES

type CodeIn<Field extends V2Row['field']> = {
  [C in keyof typeof V2_CODES]: (typeof V2_CODES)[C]['field'] extends Field ? C : never
}[keyof typeof V2_CODES]
/** What stands in `err_code`. */
export type V2ErrCode = CodeIn<'err_code'>
/** What stands in `error_code`, of bills alone. */
export type V2BillCode = CodeIn<'error_code'>
/** What stands in `retcode`, of answers in JSON. */
export type V2RetCode = CodeIn<'retcode'>
