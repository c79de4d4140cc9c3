import { json } from '../../answer'
import { queryText } from '../../check'
import type { SimulatorContext } from '../../context'
import { BASE62, HEX } from '../../random'
import { invalidRequest, notFound, parameterError, refuse } from '../../refusal'
import type { SimulatorRequest } from '../../request'
import type { Route, RouteHandler } from '../../router'
import type { BillFile, BillKind } from '../../state/bills'
import type { AccountType } from '../../world/thing'
import { subMerchant } from '../parties'
import { dayProblem } from './day'
import { fundFlowBill } from './fund-flow'
import { addressOf, serve } from './serve'
import { selected, tradeBill, type TradeBillType } from './trade'

/** What a bill holds, or nothing where there was no business. */
type Content = (request: SimulatorRequest, context: SimulatorContext, day: string) => Buffer | undefined

/** Parts of an encrypted bill that is generated. */
const PARTS = 2
/** The hour of the next morning at which bills are ready. */
const READY = 10

const trade: Content = (request, context, day) => {
  const type = (request.query.get('bill_type') ?? 'ALL').replace(
    /^(ALL|SUC|REF)_SPECIAL$/,
    (_, name: string) => TYPES[name] ?? name,
  )
  const sub = subOf(request, context)
  const rows = context.state.journal.rows(context.merchant.mchid, day)
  const wanted = type === 'RECHARGE_REFUND' ? [] : selected(rows, type as TradeBillType)
  const own = sub === undefined ? wanted : wanted.filter(({ order }) => order.sub_mchid === sub)
  return own.length === 0 ? undefined : tradeBill(own, type as TradeBillType)
}

const TYPES: Readonly<Record<string, string>> = { ALL: 'ALL', SUC: 'SUCCESS', REF: 'REFUND' }

const fundFlow: Content = (request, context, day) => {
  const holder = subOf(request, context) ?? context.merchant.mchid
  return flowOf([holder], [(request.query.get('account_type') ?? 'BASIC') as AccountType], day, context)
}

/** Of all sub-merchants of a platform together, and of all their accounts unless one is named. */
const subFundFlow: Content = (request, context, day) => {
  const named = request.query.get('account_type') ?? 'ALL'
  const accounts = named === 'ALL' ? ACCOUNTS : [named as AccountType]
  return flowOf(context.state.journal.subMerchants(context.merchant.mchid), accounts, day, context)
}

const ACCOUNTS: readonly AccountType[] = ['BASIC', 'OPERATION', 'FEES']

/** Nothing of its kind happens here. */
const nothing: Content = () => undefined

/** One file, plain or packed, and its hash. */
const single =
  (kind: BillKind, content: Content): RouteHandler =>
  (request, context) => {
    const day = dayOfBill(queryText(request, 'bill_date'), context)
    const { bills } = context.state
    const bill = fileOf(kind, () => content(request, context, day), context)
    const token = bills.prepare({ ...bill, gzip: isPacked(request) })
    return json({ hash_type: 'SHA1', hash_value: bills.hash(bill, 'sha1'), download_url: addressOf(request, token) })
  }

/** Several files, each under a key of its own that the merchant alone can open. */
const encrypted =
  (content: Content): RouteHandler =>
  (request, context) => {
    const day = dayOfBill(queryText(request, 'bill_date'), context)
    const { query } = request
    const algorithm = query.get('algorithm') ?? query.get('encryption_algorithm') ?? 'AEAD_AES_256_GCM'
    if (algorithm !== 'AEAD_AES_256_GCM')
      throw parameterError({ field: 'algorithm', value: algorithm, issue: '枚举值不正确', location: 'query' })
    const { bills } = context.state
    const bill = fileOf('fundflow', () => content(request, context, day), context)
    const hash = bills.hash(bill, 'sha1')
    const parts = Array.from({ length: bill.plain ? 1 : PARTS }, (_, index) => {
      const secret = { key: context.random.text(32, BASE62), nonce: context.random.text(16, HEX).toLowerCase() }
      const token = bills.prepare({ ...bill, gzip: isPacked(request), secret })
      return {
        bill_sequence: index + 1,
        download_url: addressOf(request, token),
        encrypt_key: context.merchant.encrypt(secret.key),
        hash_type: 'SHA1',
        hash_value: hash,
        nonce: secret.nonce,
      }
    })
    // In no order that could be relied on.
    return json({ download_bill_count: parts.length, download_bill_list: parts.reverse() })
  }

/** A file that is there on request alone: where nothing is generated, nobody has asked for such a thing before. */
const onRequest =
  (
    kind: BillKind,
    algorithm: 'sha1' | 'sha256' | 'sm3',
    also: (said: Record<string, string>) => object,
  ): RouteHandler =>
  (request, context, parameters) => {
    const { bills } = context.state
    if (bills.rows === undefined) throw notFound('查询的资源不存在')
    const url = addressOf(request, bills.prepare({ kind, gzip: isPacked(request) }))
    return json({
      hash_type: algorithm.toUpperCase(),
      hash_value: bills.hash(kind, algorithm),
      ...(kind === 'coupon' ? { url } : { download_url: url }),
      ...also({ ...Object.fromEntries(request.query), ...parameters }),
    })
  }

const receipt = (said: Record<string, string>) => ({
  ...said,
  signature_no: '1050000010509999485212020110200058820001',
  signature_status: 'FINISHED',
})

const file: RouteHandler = (request, context) => {
  const found = context.state.bills.get(queryText(request, 'token'))
  if (!found || (found.mchid !== undefined && found.mchid !== context.merchant.mchid))
    throw invalidRequest('token无效或已过期')
  return serve(found, context)
}

/** A statement is answered at once; its SHA-1 is signed in place of its bytes. */
const statement: RouteHandler = async (request, context) => {
  const bill = fileOf('trade', () => undefined, context)
  dayOfBill(queryText(request, 'date').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'), context)
  const answer = await serve(bill, context)
  const sha1 = context.state.bills.hash('trade', 'sha1')
  return { ...answer, headers: { ...answer.headers, 'Wechatpay-Statement-Sha1': sha1 } }
}

const image: RouteHandler = (_request, { state }, parameters) => {
  const found = state.media.get(parameters.media_id ?? '')
  if (!found) throw notFound('图片不存在')
  return { status: 200, headers: { 'Content-Type': found.type }, body: found.content }
}

const coupons = onRequest('coupon', 'sha1', () => ({}))

/** Bills (账单), receipts (电子回单), statements (对账单) and the images of complaints. */
export const billRoutes: readonly Route[] = [
  ['GET', '/v3/bill/tradebill', single('trade', trade)],
  ['GET', '/v3/bill/fundflowbill', single('fundflow', fundFlow)],
  ['GET', '/v3/profitsharing/bills', single('trade', nothing)],
  ['GET', '/v3/bill/sub-merchant-fundflowbill', encrypted(fundFlow)],
  ['GET', '/v3/ecommerce/bill/fundflowbill', encrypted(subFundFlow)],
  ['GET', '/v3/payscore/merchant-bill', encrypted(nothing)],
  ['GET', '/v3/marketing/favor/stocks/{stock_id}/use-flow', coupons],
  ['GET', '/v3/marketing/favor/stocks/{stock_id}/refund-flow', coupons],
  ['GET', '/v3/transfer/bill-receipt/{out_batch_no}', onRequest('receipt', 'sha256', receipt)],
  ['GET', '/v3/transfer-detail/electronic-receipts', onRequest('receipt', 'sm3', receipt)],
  ['GET', '/v3/billdownload/file', file],
  ['GET', '/v3/statements', statement],
  ['GET', '/v3/global/statements', statement],
  ['GET', '/hk/v3/statements', statement],
  ['GET', '/v3/merchant-service/images/{media_id}', image],
  ['GET', '/v3/global/merchant-service/images/{media_id}', image],
]

/** The bill of what has happened, or a generated one where that is asked for. */
function fileOf(kind: BillKind, content: () => Buffer | undefined, { state, merchant }: SimulatorContext): BillFile {
  const { mchid } = merchant
  if (state.bills.rows !== undefined) return { kind, gzip: false, mchid }
  const plain = content()
  if (!plain) throw refuse('NO_STATEMENT_EXIST', '请求的账单文件不存在')
  return { kind, gzip: false, plain, mchid }
}

function flowOf(
  holders: readonly string[],
  accounts: readonly AccountType[],
  day: string,
  { world }: SimulatorContext,
): Buffer | undefined {
  const entries = holders.flatMap((holder) => accounts.flatMap((account) => world.ledger.entries(holder, account, day)))
  return entries.length === 0 ? undefined : fundFlowBill(entries)
}

function subOf(request: SimulatorRequest, context: SimulatorContext): string | undefined {
  const sub = request.query.get('sub_mchid')
  return sub === null || sub === '' ? undefined : subMerchant(sub, context).mchid
}

function isPacked(request: SimulatorRequest): boolean {
  const type = request.query.get('tar_type')
  if (type !== null && type !== '' && type !== 'GZIP')
    throw parameterError({ field: 'tar_type', value: type, issue: '枚举值不正确', location: 'query' })
  return type === 'GZIP'
}

/** A generated bill can be had of any day that has begun. */
function dayOfBill(day: string, { now, state }: SimulatorContext): string {
  const problem = dayProblem(day, now(), READY)
  if (problem === 'format')
    throw parameterError({ field: 'bill_date', value: day, issue: '日期格式不正确', location: 'query' })
  const begun = Date.parse(`${day}T00:00:00+08:00`) <= now()
  if (problem === 'range' && !(begun && state.bills.rows !== undefined))
    throw invalidRequest('账单日期只能是过去三个月内的日期')
  if (problem === 'creating' && state.bills.rows === undefined)
    throw refuse('STATEMENT_CREATING', '账单生成中，请在次日10点后重试')
  return day
}
