/* eslint-disable @typescript-eslint/no-empty-object-type, @typescript-eslint/no-redundant-type-constituents -- `string & {}` keeps the completions of an open union */

/**
 * What stands in `code` of an `ApiError`: the codes of APIv3 that most calls share and those of payments, refunds, transfers, contracts and
 * bills, `HTTP_502` where the body has none, and any other, as WeChat Pay adds to them.
 */
export type ApiCode =
  | 'ACCOUNT_ERROR'
  | 'ACCOUNT_NOT_VERIFIED'
  | 'ALREADY_EXISTS'
  | 'APPID_MCHID_NOT_MATCH'
  | 'AUTH_CODE_ERROR'
  | 'AUTH_CODE_EXPIRE'
  | 'AUTH_CODE_INVALID'
  | 'BANK_ERROR'
  | 'CONTRACT_ERROR'
  | 'CONTRACT_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'FREQUENCY_LIMIT_EXCEED'
  | 'INVALID_REQUEST'
  | 'INVALID_TRANSACTIONID'
  | 'MCH_NOT_EXISTS'
  | 'NOT_ENOUGH'
  | 'NOT_FOUND'
  | 'NO_AUTH'
  | 'NO_STATEMENT_EXIST'
  | 'OPENID_MISMATCH'
  | 'ORDER_CLOSED'
  | 'ORDER_NOT_EXIST'
  | 'ORDER_PAID'
  | 'ORDER_REVERSED'
  | 'OUT_TRADE_NO_USED'
  | 'PARAM_ERROR'
  | 'QUOTA_EXCEED'
  | 'RATELIMIT_EXCEEDED'
  | 'REQUEST_BLOCKED'
  | 'RESOURCE_ALREADY_EXISTS'
  | 'RESOURCE_NOT_EXISTS'
  | 'REVERSE_EXPIRE'
  | 'RULE_LIMIT'
  | 'SIGN_ERROR'
  | 'STATEMENT_CREATING'
  | 'SYSTEM_ERROR'
  | 'TRADE_ERROR'
  | 'TRADE_STATE_ERROR'
  | 'USERPAYING'
  | 'USER_ACCOUNT_ABNORMAL'
  | 'USER_NOT_EXIST'
  | `HTTP_${number}`
  | (string & {})

/** What stands in `code` of a `BusinessError`: the codes of APIv2 that most calls share, and any other. */
export type BusinessCode =
  | 'APPID_MCHID_NOT_MATCH'
  | 'APPID_NOT_EXIST'
  | 'AUTHCODEEXPIRE'
  | 'AUTH_CODE_ERROR'
  | 'AUTH_CODE_INVALID'
  | 'BANKERROR'
  | 'BIZERR_NEED_RETRY'
  | 'CA_ERROR'
  | 'FAIL'
  | 'FREQUENCY_LIMITED'
  | 'INVALID_REQUEST'
  | 'INVALID_TRANSACTIONID'
  | 'LACK_PARAMS'
  | 'MCHID_NOT_EXIST'
  | 'NOAUTH'
  | 'NOTENOUGH'
  | 'ORDERCLOSED'
  | 'ORDERNOTEXIST'
  | 'ORDERPAID'
  | 'ORDERREVERSED'
  | 'OUT_TRADE_NO_USED'
  | 'PARAM_ERROR'
  | 'PROCESSING'
  | 'REFUNDNOTEXIST'
  | 'REVERSE_EXPIRE'
  | 'SEND_FAILED'
  | 'SIGNERROR'
  | 'SYSTEMERROR'
  | 'TRADE_ERROR'
  | 'TRADE_STATE_ERROR'
  | 'USERPAYING'
  | 'USER_ACCOUNT_ABNORMAL'
  | 'XML_FORMAT_ERROR'
  | (string & {})

/** `detail` of an APIv3 error: which parameter is wrong, and why. https://pay.weixin.qq.com/doc/v3/merchant/4012081726 */
export interface ApiDetail {
  /** JSON pointer of a field of the body (`/amount/total`), else the name of the parameter. */
  readonly field?: string
  /** The value that came. */
  readonly value?: unknown
  /** What is wrong with it. */
  readonly issue?: string
  /** Where it stands: `body`, `query`, `path`, `header`, `authorization`. */
  readonly location?: 'body' | 'query' | 'path' | 'header' | 'authorization' | (string & {})
  /** What WeChat Pay adds. */
  readonly [field: string]: unknown
}
