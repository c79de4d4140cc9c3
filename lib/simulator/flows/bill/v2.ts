import type { V2BillCode } from '../../codes'
import type { SimulatorContext } from '../../context'
import type { BillKind } from '../../state/bills'
import { V2Refusal } from '../../v2/answer'
import type { V2Fields } from '../../v2/message'
import type { V2Handler, V2Route } from '../../v2/router'
import type { AccountType } from '../../world/thing'
import { dayProblem } from './day'
import { fundFlowBill } from './fund-flow'
import { serve } from './serve'
import { selected, tradeBill, type TradeBillType } from './trade'

/** The hour of the next morning at which bills of APIv2 are ready. */
const READY = 9
const TYPES: readonly string[] = ['ALL', 'SUCCESS', 'REFUND'] satisfies TradeBillType[]
const ACCOUNTS: Readonly<Record<string, AccountType>> = { Basic: 'BASIC', Operation: 'OPERATION', Fees: 'FEES' }

type Content = (fields: V2Fields, context: SimulatorContext, day: string) => Buffer | undefined

const trade: Content = (fields, { state, merchant }, day) => {
  const type = fields.bill_type === undefined || fields.bill_type === '' ? 'ALL' : fields.bill_type
  if (type !== 'RECHARGE_REFUND' && !TYPES.includes(type)) throw refusal('invalid bill_type', 20001)
  const wanted =
    type === 'RECHARGE_REFUND' ? [] : selected(state.journal.rows(merchant.mchid, day), type as TradeBillType)
  const rows = fields.sub_mch_id ? wanted.filter(({ order }) => order.sub_mchid === fields.sub_mch_id) : wanted
  return rows.length === 0 ? undefined : tradeBill(rows, type as TradeBillType)
}

const fundFlow: Content = (fields, { world, merchant }, day) => {
  const account = ACCOUNTS[fields.account_type ?? '']
  if (!account) throw refusal('invalid account_type', 20001)
  const entries = world.ledger.entries(merchant.mchid, account, day)
  return entries.length === 0 ? undefined : fundFlowBill(entries)
}

const download =
  (kind: BillKind, content: Content): V2Handler =>
  async (fields, context) => {
    if (fields.tar_type !== undefined && fields.tar_type !== '' && fields.tar_type !== 'GZIP')
      throw refusal('invalid tar_type', 20001)
    const day = dayOfBill(fields.bill_date ?? '', context)
    const gzip = fields.tar_type === 'GZIP'
    const plain = context.state.bills.rows === undefined ? content(fields, context, day) : undefined
    if (context.state.bills.rows === undefined && !plain) throw refusal('No Bill Exist', 20002)
    return { answer: { ...(await serve({ kind, gzip, ...(plain && { plain }) }, context)), unsigned: true } }
  }

/** Bills of APIv2: the file itself, or XML that says why there is none. */
export const v2BillRoutes: readonly V2Route[] = [
  ['POST', '/pay/downloadbill', download('trade', trade)],
  ['POST', '/pay/downloadfundflow', download('fundflow', fundFlow)],
]

function dayOfBill(date: string, { now, state }: SimulatorContext): string {
  const day = date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  const problem = /^\d{8}$/.test(date) ? dayProblem(day, now(), READY) : 'format'
  if (problem === 'format') throw refusal('invalid bill_date', 20001)
  const begun = Date.parse(`${day}T00:00:00+08:00`) <= now()
  if (problem === 'range' && !(begun && state.bills.rows !== undefined))
    throw begun ? refusal('invalid bill_date', 20001) : refusal('No Bill Exist', 20002)
  if (problem === 'creating' && state.bills.rows === undefined) throw refusal('Bill Creating', 20003)
  return day
}

function refusal(message: string, error_code: V2BillCode): V2Refusal {
  return new V2Refusal({ return_code: 'FAIL', return_msg: message, error_code })
}
