import { plainTime } from '../../time'
import { BILL_STATES } from '../refund/words'
import { sheet, yuan } from './csv'
import type { Row } from './journal'

/** Which rows a trade bill has: the columns go with it. */
export type TradeBillType = 'ALL' | 'SUCCESS' | 'REFUND'

/** What stands in each column; a bill picks those of its type, in its order. */
const COLUMNS: Readonly<Record<string, (row: Row) => string>> = {
  交易时间: ({ at }) => plainTime(at),
  公众账号ID: ({ order }) => order.appid ?? '',
  商户号: ({ order }) => order.mchid,
  特约商户号: ({ order }) => order.sub_mchid ?? '0',
  设备号: () => '',
  微信订单号: ({ order }) => order.transaction_id ?? '',
  商户订单号: ({ order }) => order.out_trade_no,
  用户标识: ({ order }) => order.openid ?? '',
  交易类型: ({ order }) => order.tradeType,
  交易状态: ({ state }) => state,
  付款银行: ({ order }) => order.bank_type ?? '',
  货币种类: () => 'CNY',
  应结订单金额: (row) => yuan(paidIn(row)),
  代金券金额: () => '0.00',
  退款申请时间: (row) => plainTime(row.at),
  退款成功时间: (row) => (row.state === 'REFUND' ? timeOf(row.refund.settledAt) : plainTime(row.at)),
  微信退款单号: (row) => (row.state === 'REFUND' ? row.refund.refund_id : '0'),
  商户退款单号: (row) =>
    row.state === 'REFUND' ? row.refund.out_refund_no : row.state === 'REVOKED' ? row.order.out_trade_no : '0',
  退款金额: (row) => yuan(givenBack(row)),
  充值券退款金额: () => '0.00',
  退款类型: ({ state }) => (state === 'SUCCESS' ? '' : 'ORIGINAL'),
  退款状态: (row) =>
    row.state === 'REFUND' ? BILL_STATES[row.refund.state] : row.state === 'REVOKED' ? 'SUCCESS' : '',
  商品名称: ({ order }) => order.description,
  商户数据包: ({ order }) => order.attach ?? '',
  手续费: (row) => (feeIn(row) / 100).toFixed(5),
  费率: () => '0.60%',
  订单金额: (row) => yuan(paidIn(row)),
  申请退款金额: (row) => yuan(givenBack(row)),
  费率备注: () => '',
}

const WITHOUT: Readonly<Record<TradeBillType, readonly string[]>> = {
  ALL: ['退款申请时间', '退款成功时间'],
  SUCCESS: [
    '退款申请时间',
    '退款成功时间',
    '微信退款单号',
    '商户退款单号',
    '退款金额',
    '充值券退款金额',
    '退款类型',
    '退款状态',
    '申请退款金额',
  ],
  REFUND: [],
}

/** The captions of a type of trade bill, in their order. */
export function captionsOf(type: TradeBillType): string[] {
  return Object.keys(COLUMNS).filter((caption) => !WITHOUT[type].includes(caption))
}

/** The rows that a type of bill has. */
export function selected(rows: readonly Row[], type: TradeBillType): Row[] {
  return rows.filter(({ state }) => type === 'ALL' || (type === 'SUCCESS') === (state === 'SUCCESS'))
}

/** A trade bill (交易账单); its totals are the sums of the rows above them. */
export function tradeBill(rows: readonly Row[], type: TradeBillType): Buffer {
  const captions = captionsOf(type)
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0)
  return sheet(
    captions,
    rows.map((row) => captions.map((caption) => COLUMNS[caption]?.(row) ?? '')),
    {
      总交易单数: String(rows.length),
      应结订单总金额: yuan(sum(paidIn)),
      退款总金额: yuan(sum(givenBack)),
      充值券退款总金额: '0.00',
      手续费总金额: (sum(feeIn) / 100).toFixed(5),
      订单总金额: yuan(sum(paidIn)),
      申请退款总金额: yuan(sum(givenBack)),
    },
  )
}

function paidIn({ state, order }: Row): number {
  return state === 'SUCCESS' ? order.total : 0
}

function givenBack(row: Row): number {
  return row.state === 'REFUND' ? row.refund.refund : row.state === 'REVOKED' ? row.order.total : 0
}

/** Taken with a payment, given back with a refund. */
function feeIn(row: Row): number {
  return row.state === 'REFUND' ? -row.refund.feeBack : row.state === 'REVOKED' ? -row.order.fee : row.order.fee
}

function timeOf(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '' : plainTime(milliseconds)
}
