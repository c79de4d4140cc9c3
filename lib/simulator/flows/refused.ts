import type { V2ErrCode, V3Code } from '../codes'
import { refuse, type Refusal } from '../refusal'

/** Why a flow says no, in both protocols: with which code, and in which words. */
interface Reason {
  readonly v3: V3Code
  readonly v2: V2ErrCode
  readonly text: string
}

/** Every reason for which orders, refunds and accounts refuse a call. */
export const REASONS = {
  'other merchant': { v3: 'MCH_NOT_EXISTS', v2: 'MCHID_NOT_EXIST', text: '商户号不存在' },
  'other appid': { v3: 'APPID_MCHID_NOT_MATCH', v2: 'APPID_MCHID_NOT_MATCH', text: 'appid和mch_id不匹配' },
  'other sub-merchant': { v3: 'NO_AUTH', v2: 'NOAUTH', text: '商户无权限操作该子商户' },
  'order unknown': { v3: 'ORDER_NOT_EXIST', v2: 'ORDERNOTEXIST', text: '订单不存在' },
  'order paid': { v3: 'ORDER_PAID', v2: 'ORDERPAID', text: '该订单已支付' },
  'order closed': { v3: 'ORDER_CLOSED', v2: 'ORDERCLOSED', text: '订单已关闭' },
  'order reversed': { v3: 'ORDER_REVERSED', v2: 'ORDERREVERSED', text: '该订单已撤销' },
  'order being paid': { v3: 'INVALID_REQUEST', v2: 'USERPAYING', text: '用户支付中，请稍后查询' },
  'order failed': { v3: 'TRADE_ERROR', v2: 'TRADE_ERROR', text: '交易失败，请更换商户订单号重新下单' },
  'order refunded': { v3: 'INVALID_REQUEST', v2: 'TRADE_STATE_ERROR', text: '订单已退款，不能撤销' },
  'not by code': { v3: 'INVALID_REQUEST', v2: 'TRADE_STATE_ERROR', text: '非付款码支付的订单，不能撤销' },
  'too late to reverse': { v3: 'INVALID_REQUEST', v2: 'REVERSE_EXPIRE', text: '订单已超过7天，不能撤销' },
  'number used': { v3: 'OUT_TRADE_NO_USED', v2: 'OUT_TRADE_NO_USED', text: '商户订单号重复' },
  'no money of the payer': { v3: 'NOT_ENOUGH', v2: 'NOTENOUGH', text: '用户账号余额不足' },
  'code expired': { v3: 'AUTH_CODE_EXPIRE', v2: 'AUTHCODEEXPIRE', text: '二维码已过期，请用户在微信上刷新后再试' },
  'code invalid': { v3: 'AUTH_CODE_INVALID', v2: 'AUTH_CODE_INVALID', text: '付款码无效，请扫描微信支付付款码' },
  'outcome unknown': { v3: 'SYSTEM_ERROR', v2: 'SYSTEMERROR', text: '系统繁忙，请稍后查询订单' },
  'refund unknown': { v3: 'RESOURCE_NOT_EXISTS', v2: 'REFUNDNOTEXIST', text: '退款单不存在' },
  'nothing to refund': { v3: 'RESOURCE_NOT_EXISTS', v2: 'ORDERNOTEXIST', text: '订单不存在' },
  'not paid': { v3: 'RESOURCE_NOT_EXISTS', v2: 'TRADE_STATE_ERROR', text: '订单未支付，不能退款' },
  'refund too large': { v3: 'INVALID_REQUEST', v2: 'REFUND_AMOUNT_EXCEEDED', text: '申请退款金额大于订单可退金额' },
  'total differs': { v3: 'INVALID_REQUEST', v2: 'REFUND_FEE_MISMATCH', text: '订单金额与支付金额不一致' },
  'refund differs': {
    v3: 'INVALID_REQUEST',
    v2: 'REFUND_FEE_MISMATCH',
    text: '订单金额或退款金额与之前请求不一致，请核实后再试',
  },
  'too many refunds': { v3: 'INVALID_REQUEST', v2: 'ERROR', text: '部分退款次数超过50次' },
  'too late to refund': { v3: 'INVALID_REQUEST', v2: 'TRADE_OVERDUE', text: '订单支付时间超过一年，不能退款' },
  'no money of the merchant': { v3: 'NOT_ENOUGH', v2: 'NOTENOUGH', text: '基本账户余额不足，请充值后重新发起' },
  'refund not abnormal': { v3: 'INVALID_REQUEST', v2: 'ERROR', text: '退款单状态不是退款异常，不能发起异常退款' },
} as const satisfies Readonly<Record<string, Reason>>

export type ReasonName = keyof typeof REASONS

/** Thrown by a command of a flow; each protocol says it in its own way. */
export class Refused extends Error {
  readonly reason: Reason

  constructor(readonly because: ReasonName) {
    super(because)
    this.reason = REASONS[because]
  }

  /** As APIv3 says it. */
  refusal(): Refusal {
    return refuse(this.reason.v3, this.reason.text)
  }
}
