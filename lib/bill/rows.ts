import type { BillRow } from './read'

/** A row of the trade bill (交易账单); the columns of refunds are missing where `bill_type=SUCCESS`. Amounts are in yuan. */
export interface TradeBillRow {
  /** `2026-11-01 10:00:00`, Beijing time. */
  交易时间: string
  /** appid. */
  公众账号ID: string
  /** mchid; in partner mode that of the partner. */
  商户号: string
  /** sub_mchid; `0` without one. */
  特约商户号: string
  /** device_info. */
  设备号: string
  /** transaction_id. */
  微信订单号: string
  /** out_trade_no. */
  商户订单号: string
  /** openid. */
  用户标识: string
  /** trade_type, such as `JSAPI`. */
  交易类型: string
  /** `SUCCESS`, `REFUND` or `REVOKED`. */
  交易状态: string
  /** bank_type. */
  付款银行: string
  /** `CNY`. */
  货币种类: string
  /** What is settled, in 元. */
  应结订单金额: string
  /** Paid by coupons, in 元. */
  代金券金额: string
  /** refund_id. */
  微信退款单号?: string
  /** out_refund_no. */
  商户退款单号?: string
  /** What is taken back from the settlement, in 元. */
  退款金额?: string
  /** Given back to prepaid coupons, in 元. */
  充值券退款金额?: string
  /** Where the money goes: `ORIGINAL` or `BALANCE`. */
  退款类型?: string
  /** `SUCCESS`, `FAIL`, `PROCESSING` or the like. */
  退款状态?: string
  /** description of the order. */
  商品名称: string
  /** attach. */
  商户数据包: string
  /** Fee, in 元 with five decimals. */
  手续费: string
  /** Such as `0.60%`. */
  费率: string
  /** Of the order, in 元. */
  订单金额: string
  /** As it was asked for, in 元. */
  申请退款金额?: string
  /** Why the rate is another. */
  费率备注: string
}

/** A row of the fund flow bill (资金账单). */
export interface FundFlowBillRow {
  /** `2026-11-01 10:00:00`, Beijing time. */
  记账时间: string
  /** WeChat Pay's number of the order, refund or withdrawal. */
  微信支付业务单号: string
  /** WeChat Pay's number of the movement. */
  资金流水单号: string
  /** What moved it, such as `交易`. */
  业务名称: string
  /** The same, more finely. */
  业务类型: string
  /** `收入` or `支出`. */
  收支类型: string
  /** In 元. */
  '收支金额(元)': string
  /** What is left, in 元. */
  '账户结余(元)': string
  /** Who asked for it. */
  资金变更提交申请人: string
  /** Free text. */
  备注: string
  /** The merchant's number of it. */
  业务凭证号: string
}

/** The columns that a bill is known to have. */
interface KnownRows {
  'v3/bill/tradebill': TradeBillRow
  'v3/bill/fundflowbill': FundFlowBillRow
  'v3/bill/sub-merchant-fundflowbill': FundFlowBillRow
  'v3/ecommerce/bill/fundflowbill': FundFlowBillRow
  'v2/pay/downloadbill': TradeBillRow
  'v2/pay/downloadfundflow': FundFlowBillRow
}

/** The row that the bill of a URI has; cells by name where its columns are not known. */
export type RowOf<From> = From extends keyof KnownRows ? KnownRows[From] : BillRow
