import { FlowError } from '../errors'
import { thousandthsOf } from './yuan'

/** A payment, a refund that was accepted, or a code payment that was reversed (撤销). */
export type EntryKind = 'payment' | 'refund' | 'reversal'

/** What a row of a trade bill says, in the words of the API. */
export interface BillEntry {
  readonly kind: EntryKind
  /** `out_trade_no`; of a refund `out_refund_no`. */
  readonly number: string
  /** Sub-merchant (特约商户号), where there is one. */
  readonly subMchid?: string
  /** In 分. */
  readonly amount: number
  /** Of a refund: `SUCCESS`, `PROCESSING`, `CLOSED` or `ABNORMAL`; else `SUCCESS`. */
  readonly state: string
  /** In 分, to a thousandth. */
  readonly fee: number
  /** What the fee is taken of, in 分. */
  readonly settled: number
  /** Such as 0.006, where the bill says it. */
  readonly rate?: number
  /** `2026-11-01 10:00:00`, Beijing time. */
  readonly time: string
}

/** A row as it comes: text by caption. */
export type Cells = Readonly<Record<string, string | undefined>>

/** The bill's words for what the API calls otherwise. */
export const REFUND_STATES: Readonly<Record<string, string>> = {
  FAIL: 'CLOSED',
  REFUNDCLOSE: 'CLOSED',
  CHANGE: 'ABNORMAL',
}

/** Captions that differ by the age of the merchant and by the kind of the bill; the first that is there counts. */
const CAPTIONS = {
  total: ['订单金额', '总金额'],
  settled: ['应结订单金额', '总金额'],
  refund: ['申请退款金额', '退款金额'],
  sub: ['特约商户号', '子商户号'],
} as const

/**
 * Reads a row of a trade bill, by its captions.
 *
 * @param line of the row, from 1, for the error
 * @throws FlowError `ERR_BILL_ROW` for a row without number or state, or with an amount that is not one
 */
export function entryOf(row: Cells, line: number): BillEntry {
  const state = textAt(row, ['交易状态'], line)
  const kind = KINDS[state]
  if (kind === undefined) throw wrong(line, `交易状态 is \`${state}\`, and has to be SUCCESS, REFUND or REVOKED`)
  const of = (captions: readonly string[]): number => amountAt(row, captions, line)
  const total = of(CAPTIONS.total)
  const back = kind === 'payment' ? 0 : of(CAPTIONS.refund)
  const sub = CAPTIONS.sub.map((caption) => row[caption]).find((text) => text !== undefined)
  const rate = /^(\d+(?:\.\d+)?)%$/.exec(row.费率 ?? '')?.[1]
  const refunded = row.退款状态 ?? ''
  return {
    kind,
    number: textAt(row, [kind === 'refund' ? '商户退款单号' : '商户订单号'], line),
    ...(sub !== undefined && sub !== '0' && sub !== '' && { subMchid: sub }),
    // A reversal takes the whole payment back.
    amount: kind === 'payment' ? total : kind === 'reversal' && back === 0 ? total : back,
    state: kind === 'refund' ? (REFUND_STATES[refunded] ?? refunded) : 'SUCCESS',
    fee: (thousandthsOf(row.手续费 ?? '') ?? fail(line, '手续费', row.手续费)) / 1_000,
    settled: of(CAPTIONS.settled),
    ...(rate !== undefined && { rate: Number(rate) / 100 }),
    time: row.交易时间 ?? '',
  }
}

const KINDS: Readonly<Record<string, EntryKind | undefined>> = {
  SUCCESS: 'payment',
  REFUND: 'refund',
  REVOKED: 'reversal',
}

function textAt(row: Cells, captions: readonly string[], line: number): string {
  const text = captions.map((caption) => row[caption]).find((one) => one !== undefined && one !== '')
  return text ?? fail(line, captions.join(' / '), undefined)
}

/** In 分. */
function amountAt(row: Cells, captions: readonly string[], line: number): number {
  const caption = captions.find((one) => row[one] !== undefined)
  if (caption === undefined) return fail(line, captions.join(' / '), undefined)
  const thousandths = thousandthsOf(row[caption] ?? '')
  if (thousandths === undefined || thousandths % 1_000 !== 0) return fail(line, caption, row[caption])
  return thousandths / 1_000
}

function fail(line: number, caption: string, value: string | undefined): never {
  throw wrong(line, value === undefined ? `there is no ${caption}` : `${caption} is \`${value}\`, and is not an amount`)
}

function wrong(line: number, what: string): FlowError {
  return new FlowError(`row ${line} of the bill cannot be read: ${what}; reconcile() takes trade bills (交易账单)`, {
    code: 'ERR_BILL_ROW',
  })
}
