import { empty, json, type Answer } from '../answer'
import { queryText } from '../check'
import type { SimulatorContext } from '../context'
import { BASE62, HEX } from '../random'
import { invalidRequest, notFound, parameterError, refuse } from '../refusal'
import type { SimulatorRequest } from '../request'
import type { Route, RouteHandler } from '../router'
import type { BillFile, BillKind } from '../state/bills'

/** What a query and the variables of a path say. */
type Said = Readonly<Record<string, string>>

/** Parts of an encrypted bill. */
const PARTS = 2

/** One file, plain or packed, and its hash. */
const single =
  (
    kind: BillKind,
    options: { url?: string; algorithm?: 'sha1' | 'sha256' | 'sm3'; date?: string; also?: (said: Said) => Said } = {},
  ): RouteHandler =>
  (request, context, parameters) => {
    const { url = 'download_url', algorithm = 'sha1', date, also } = options
    if (date !== undefined) requirePast(queryText(request, date), context)
    const token = context.state.bills.prepare({ kind, gzip: isPacked(request) })
    return json({
      hash_type: algorithm.toUpperCase(),
      hash_value: context.state.bills.hash(kind, algorithm),
      [url]: addressOf(request, token),
      ...also?.({ ...Object.fromEntries(request.query), ...parameters }),
    })
  }

/** Several files, each under a key of its own that the merchant alone can open. */
const encrypted: RouteHandler = (request, context) => {
  requirePast(queryText(request, 'bill_date'), context)
  const algorithm = request.query.get('algorithm') ?? 'AEAD_AES_256_GCM'
  if (algorithm !== 'AEAD_AES_256_GCM')
    throw parameterError({ field: 'algorithm', value: algorithm, issue: '枚举值不正确', location: 'query' })
  const { bills } = context.state
  const hash = bills.hash('fundflow', 'sha1')
  const parts = Array.from({ length: PARTS }, (_, index) => {
    const secret = { key: context.random.text(32, BASE62), nonce: context.random.text(16, HEX).toLowerCase() }
    const token = bills.prepare({ kind: 'fundflow', gzip: isPacked(request), secret })
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
  return json({ download_bill_count: PARTS, download_bill_list: parts.reverse() })
}

const file: RouteHandler = (request, context) => {
  const found = context.state.bills.get(queryText(request, 'token'))
  if (!found) throw invalidRequest('token无效或已过期')
  return serve(found, context)
}

/** A statement is answered at once; its SHA-1 is signed in place of its bytes. */
const statement: RouteHandler = async (request, context) => {
  requirePast(queryText(request, 'date').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'), context)
  const answer = await serve({ kind: 'trade', gzip: false }, context)
  const sha1 = context.state.bills.hash('trade', 'sha1')
  return { ...answer, headers: { ...answer.headers, 'Wechatpay-Statement-Sha1': sha1 } }
}

const image: RouteHandler = (_request, { state }, parameters) => {
  const found = state.media.get(parameters.media_id ?? '')
  if (!found) throw notFound('图片不存在')
  return { status: 200, headers: { 'Content-Type': found.type }, body: found.content }
}

const day = { date: 'bill_date' }
const receipt = (algorithm: 'sha256' | 'sm3') =>
  single('receipt', {
    algorithm,
    also: (said) => ({
      ...said,
      signature_no: '1050000010509999485212020110200058820001',
      signature_status: 'FINISHED',
    }),
  })

/** Bills (账单), receipts (电子回单), statements (对账单) and the images of complaints. */
export const billRoutes: readonly Route[] = [
  ['GET', '/v3/bill/tradebill', single('trade', day)],
  ['GET', '/v3/bill/fundflowbill', single('fundflow', day)],
  ['GET', '/v3/profitsharing/bills', single('trade', day)],
  ['GET', '/v3/bill/sub-merchant-fundflowbill', encrypted],
  ['GET', '/v3/ecommerce/bill/fundflowbill', encrypted],
  ['GET', '/v3/payscore/merchant-bill', encrypted],
  ['GET', '/v3/marketing/favor/stocks/{stock_id}/use-flow', single('coupon', { url: 'url' })],
  ['GET', '/v3/marketing/favor/stocks/{stock_id}/refund-flow', single('coupon', { url: 'url' })],
  ['GET', '/v3/transfer/bill-receipt/{out_batch_no}', receipt('sha256')],
  ['GET', '/v3/transfer-detail/electronic-receipts', receipt('sm3')],
  ['GET', '/v3/billdownload/file', file],
  ['GET', '/v3/statements', statement],
  ['GET', '/v3/global/statements', statement],
  ['GET', '/hk/v3/statements', statement],
  ['GET', '/v3/merchant-service/images/{media_id}', image],
  ['GET', '/v3/global/merchant-service/images/{media_id}', image],
]

/** Longer bills flow; shorter ones lie in memory, where faults can reach them. */
const IN_MEMORY = 20_000

/** A file as an answer. */
export async function serve(bill: BillFile, { state }: SimulatorContext): Promise<Answer> {
  const { bills } = state
  const answer = { ...empty(200, { 'Content-Type': bill.gzip || bill.secret ? 'application/x-gzip' : 'text/plain' }) }
  if (bills.rows > IN_MEMORY) return { ...answer, stream: () => bills.content(bill) }
  const chunks: Buffer[] = []
  for await (const chunk of bills.content(bill)) chunks.push(chunk)
  return { ...answer, body: Buffer.concat(chunks) }
}

function isPacked(request: SimulatorRequest): boolean {
  const type = request.query.get('tar_type')
  if (type !== null && type !== 'GZIP')
    throw parameterError({ field: 'tar_type', value: type, issue: '枚举值不正确', location: 'query' })
  return type === 'GZIP'
}

function requirePast(date: string, { now }: SimulatorContext): void {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)))
    throw parameterError({ field: 'bill_date', value: date, issue: '日期格式不正确', location: 'query' })
  if (Date.parse(`${date}T00:00:00+08:00`) > now()) throw refuse('NO_STATEMENT_EXIST', '请求的账单文件不存在')
}

/** On the host that was asked. */
export function addressOf({ headers, tls }: SimulatorRequest, token: string): string {
  return `${tls ? 'https' : 'http'}://${headers.host ?? ''}/v3/billdownload/file?token=${token}`
}
