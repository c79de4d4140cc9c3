import type { BillRow } from '../codec/bill'

/** A row of the trade bill (交易账单); the columns of refunds are missing where `bill_type=SUCCESS`. Amounts are in yuan. */
export interface TradeBillRow {
  交易时间: string
  公众账号ID: string
  商户号: string
  特约商户号: string
  设备号: string
  微信订单号: string
  商户订单号: string
  用户标识: string
  交易类型: string
  交易状态: string
  付款银行: string
  货币种类: string
  应结订单金额: string
  代金券金额: string
  微信退款单号?: string
  商户退款单号?: string
  退款金额?: string
  充值券退款金额?: string
  退款类型?: string
  退款状态?: string
  商品名称: string
  商户数据包: string
  手续费: string
  费率: string
  订单金额: string
  申请退款金额?: string
  费率备注: string
}

/** A row of the fund flow bill (资金账单). */
export interface FundFlowBillRow {
  记账时间: string
  微信支付业务单号: string
  资金流水单号: string
  业务名称: string
  业务类型: string
  收支类型: string
  '收支金额(元)': string
  '账户结余(元)': string
  资金变更提交申请人: string
  备注: string
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
