import type { Operation } from '../../openapi/table'
import type { V3Code } from '../codes'
import { Refusal, refuse } from '../refusal'
import type { Given } from './input'

/**
 * Areas in which everything was created by a call before: payments, refunds, sharing, transfers, coupons, payscore, contracts,
 * onboarding, complaints, invoices. What such a call names is not there as long as no flow has made it.
 */
const CREATED: readonly (readonly [RegExp, V3Code, string])[] = [
  [/^(hk|global)?\/?v3\/(global\/)?(transactions|micropay|combine-transactions)\b/, 'ORDER_NOT_EXIST', '订单不存在'],
  [
    /^v3\/(pay|combine-transactions|payscore|vehicle|qrcode|offlineface|eduschoolpay|edu-papay|ebike|med-ins|insurance|repayment|discount-card)\b/,
    'ORDER_NOT_EXIST',
    '订单不存在',
  ],
  [
    /^v3\/(fund-app|mch-transfer|partner-transfer|transfer|bank-transfer|platsolution\/(mch-transfer|ecommerce))\b/,
    'NOT_FOUND',
    '记录不存在',
  ],
  [
    /^(hk\/)?v3\/(global\/)?(refunds?|profit-?sharing|ecommerce|papay|partner-papay|password-exempt-contract|marketing\/(favor|busifavor|membercard|partner)|applyment4sub|merchant-service|new-tax-control-fapiao|brand|merchant\/fund|bank-batch-transfer|credit-repayment|capital|inspolicymgr|abnormal-fund-processing|recharge|transfer-detail|payroll-card)\b/,
    'RESOURCE_NOT_EXISTS',
    '查询的资源不存在',
  ],
]

/** Variables that name a party, a kind or a setting, none of which a call creates. */
const NOT_CREATED =
  /mchid$|^mch_id$|^appid$|openid|^account_type$|^brand_id$|^bill_type$|province_code|^bank|_type$|^region|^area|^phone|^stock_creator/

/** Names under which a query or a body asks for what was made before. */
const NUMBERS =
  /^(transaction_id|out_trade_no|out_order_no|order_no|out_refund_no|refund_id|out_batch_no|batch_id|out_bill_no|transfer_bill_no|contract_id|contract_code|out_contract_code|stock_id|coupon_id|coupon_code|out_request_no|fapiao_apply_id|complaint_id|card_id)$/

/** Names of WeChat Pay's own numbers: whoever sends one acts on something that is there. */
const ACTS_ON =
  /^(transaction_id|refund_id|batch_id|transfer_bill_no|contract_id|stock_id|coupon_id|coupon_code|complaint_id)$/

/** POSTs about what another call has made before, under the merchant's own number. */
const AFTERWARDS = /receipts?$|\/return-orders$|\/refunds\/notify$/

/** Bills of which there is none as long as nothing has happened. */
const BILL = /\/bill-type\/|\/(?:\w+-)?bills?$|fundflow/

/** Why an operation without a flow cannot be answered: it names something that was never created. */
export function missing({ verb, uri }: Operation, given: Given): Refusal | undefined {
  const area = CREATED.find(([pattern]) => pattern.test(uri))
  if (area && verb === 'GET' && BILL.test(uri)) return refuse('NO_STATEMENT_EXIST', '请求的账单文件不存在')
  const [, code, text] = area ?? [undefined, 'RESOURCE_NOT_EXISTS', '查询的资源不存在']
  const named = Object.keys(given.path).some((name) => !NOT_CREATED.test(name))
  const asked = area && verb === 'GET' && Object.keys(given.query).some((name) => NUMBERS.test(name))
  const acted = area && verb !== 'GET' && Object.keys(given.body).some((name) => ACTS_ON.test(name))
  const afterwards = area && verb === 'POST' && AFTERWARDS.test(uri)
  return named || asked || acted || afterwards ? new Refusal(404, code, text) : undefined
}

/** Whether an operation lists what calls have created: as long as no flow makes it, there is none. */
export function lists({ verb, uri }: Operation): boolean {
  return verb === 'GET' && CREATED.some(([pattern]) => pattern.test(uri))
}

/** What means that money moved, or that an application went through. */
const FINAL =
  /^(SUCC|FINISH|USER_PAID|PAID|DONE|COMPLETE|PAY_SUCC|TRANSFER_SUCC|REFUND|ISSUED|USED|RECEIVED|SENT|SIGNED|PASS|EFFECTIVE|SHARED)/
/** What means that nothing is decided yet. */
const OPEN = /PROCESS|ACCEPT|INIT|WAIT|NOTPAY|CREAT|PENDING|CHECKING|AUDITING|SUBMIT|EDITT|ING$/
const STATE = /(^|_)(state|status|result)$/
/** What is said beside a state that has come to its end, one way or the other. */
const OUTCOME =
  /fail|reject|error|abnormal|^(success|finish|finished|close|closed|complete|pay|refund|cancel)_?(time|reason|date)$|_reason$/

/** Whether a field of an invented response holds a state. */
export function isState(name: string): boolean {
  return STATE.test(name)
}

/** Of the values of a state the one that claims least. */
export function openState(values: readonly unknown[]): unknown {
  const texts = values.filter((value): value is string => typeof value === 'string')
  return (
    texts.find((text) => OPEN.test(text) && !FINAL.test(text)) ?? texts.find((text) => !FINAL.test(text)) ?? values[0]
  )
}

/** Whether a field contradicts a state in which nothing is decided. */
export function isOutcome(name: string): boolean {
  return OUTCOME.test(name)
}

/** Whether a text claims that something has come to a good end. */
export function isFinal(text: unknown): boolean {
  return typeof text === 'string' && FINAL.test(text)
}
