import type { AxiosResponse } from 'axios'

import type { WeChatPay } from '../builder'
import { invalidArgument, isInvalidArgumentError } from '../errors'
import type { API } from '../openapi/chain'

type JsonOf<Uri extends 'v3/pay/transactions/codepay' | 'v3/pay/partner/transactions/codepay'> = Parameters<
  API.Endpoints[Uri]['post']
>[0]['json']
type Query<Uri extends keyof API.Endpoints> = API.Endpoints[Uri] extends {
  get: (options: never) => Promise<AxiosResponse<infer Reply>>
}
  ? Reply
  : never

/** What is charged: the `json` of `v3/pay/transactions/codepay`, in partner mode of `v3/pay/partner/transactions/codepay`, or the `xml` of `v2/pay/micropay`. */
export type CodeOrder =
  | JsonOf<'v3/pay/transactions/codepay'>
  | JsonOf<'v3/pay/partner/transactions/codepay'>
  | Parameters<API.Endpoints['v2/pay/micropay']['post']>[0]['xml']

interface Partner {
  /** Service provider. */
  sp_mchid: string
}
interface Direct {
  /** Merchant. */
  mchid: string
}

/** The paid transaction, as the query of the order gives it; of APIv2 also as `micropay` answers. */
export type PaidTransaction<Order> = Order extends Partner
  ? Query<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}'>
  : Order extends Direct
    ? Query<'v3/pay/transactions/out-trade-no/{out_trade_no}'>
    : Readonly<Record<string, string>>

type Answer = Promise<AxiosResponse<unknown>>

/** The three requests of one payment by code, in the protocol of its order. */
export interface CodePayment {
  readonly outTradeNo: string
  readonly charge: (signal: AbortSignal) => Answer
  readonly query: (signal: AbortSignal) => Answer
  readonly reverse: (signal: AbortSignal) => Answer
  /** In 分. */
  readonly total: number
  /** That of a response, in 分. */
  readonly totalOf: (data: unknown) => number | undefined
  /** Checks, without sending anything, that it could be reversed. */
  readonly ready: () => Promise<void>
}

/** @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for what is not an order of a payment by code */
export function codePaymentOf(instance: WeChatPay, order: CodeOrder, security: boolean): CodePayment {
  const given = order as unknown
  if (isRecord(given) && typeof given.out_trade_no === 'string') {
    if (isRecord(given.payer) && typeof given.payer.auth_code === 'string')
      return v3Payment(instance, given as V3Order, typeof given.sp_mchid === 'string')
    if (typeof given.auth_code === 'string') return v2Payment(instance, given as V2Order, security)
  }
  throw invalidArgument(
    'order',
    'chargeCode() takes the `json` of v3/pay/transactions/codepay (with `payer.auth_code`) or the `xml` of v2/pay/micropay (with `auth_code`), with `out_trade_no`',
    'ERR_INVALID_ARGUMENT',
  )
}

interface V3Order extends Readonly<Record<string, unknown>> {
  readonly out_trade_no: string
  readonly amount?: { readonly total?: number }
}

function v3Payment(instance: WeChatPay, order: V3Order, isPartner: boolean): CodePayment {
  const base = isPartner ? 'v3/pay/partner/transactions' : 'v3/pay/transactions'
  const { out_trade_no } = order
  const ids = isPartner ? pick(order, 'sp_mchid', 'sub_mchid') : pick(order, 'mchid')
  const apps = isPartner ? pick(order, 'sp_appid', 'sub_appid') : pick(order, 'appid')
  const at = (uri: string) => senderAt(instance, `${base}/${uri}`)
  return {
    outTradeNo: out_trade_no,
    charge: (signal) => at('codepay').post({ json: order, signal }),
    query: (signal) => at('out-trade-no/{out_trade_no}').get({ out_trade_no, query: ids, signal }),
    reverse: (signal) =>
      at('out-trade-no/{out_trade_no}/reverse').post({ out_trade_no, json: { ...apps, ...ids }, signal }),
    total: order.amount?.total ?? NaN,
    totalOf: (data) => (isRecord(data) && isRecord(data.amount) ? Number(data.amount.total) : undefined),
    ready: () => Promise.resolve(),
  }
}

interface V2Order extends Readonly<Record<string, unknown>> {
  readonly out_trade_no: string
}

function v2Payment(instance: WeChatPay, order: V2Order, security: boolean): CodePayment {
  const xml = pick(order, 'appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'out_trade_no', 'sign_type')
  return {
    outTradeNo: order.out_trade_no,
    charge: (signal) => senderAt(instance, 'v2/pay/micropay').post({ xml: order, signal }),
    query: (signal) => senderAt(instance, 'v2/pay/orderquery').post({ xml, signal }),
    reverse: (signal) => senderAt(instance, REVERSE).post({ xml, security, signal }),
    total: Number(order.total_fee),
    totalOf: (data) => (isRecord(data) ? Number(data.total_fee) : undefined),
    ready: () => (security ? reversible(instance, xml) : Promise.resolve()),
  }
}

const REVERSE = 'v2/secapi/pay/reverse'
/** The drivers whose client certificate was found. */
const found = new WeakSet<object>()

/** A client without certificate is told so before its payer is charged, not when it has to reverse; nothing is sent. */
async function reversible(instance: WeChatPay, xml: object): Promise<void> {
  const driver = instance.getDriver()
  if (found.has(driver)) return
  const adapter = () => Promise.reject(new Error('a reversal was prepared, and not sent'))
  await senderAt(instance, REVERSE)
    .post({ xml, security: true, adapter })
    .catch((error: unknown) => {
      if (isInvalidArgumentError(error)) throw error
    })
  found.add(driver)
}

/** The fields of an order were checked where it was typed, and are checked by WeChat Pay. */
function senderAt(instance: WeChatPay, uri: string): Record<'get' | 'post', (options: object) => Answer> {
  return instance.chain(uri) as never
}

/** Of an order the fields that there are. */
function pick(order: Readonly<Record<string, unknown>>, ...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => order[name] !== undefined).map((name) => [name, order[name]]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
