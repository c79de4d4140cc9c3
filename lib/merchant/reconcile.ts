import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { invalidArgument } from '../errors'
import { entryOf, REFUND_STATES, type BillEntry, type Cells } from './bill-entry'
import { bookedOf, idOf, keyOf, type Books } from './book-entry'
import { Ledger, type Booked } from './ledger'
import { textOf, type Difference, type Reconciliation } from './reconciliation'
import { Totals } from './totals'

/** Rows of a trade bill: what `Bill.read()` and `Bill.parse()` give, the path of a file, or any source of rows by caption. */
export type BillSource = string | URL | AsyncIterable<object> | Iterable<object>

/** Options of `reconcile()`. */
export interface ReconcileOptions {
  /** Checks fees of payments, to one 分: by this rate (0.006 for 0.60%), or by the rate that the bill says. An entry's own `fee` goes before it. */
  rate?: number | 'bill'
  /** Numbers belong to a sub-merchant (service providers): entries name theirs as `sub_mchid`. */
  bySubMerchant?: boolean
  /** Differences that are listed; all of them are counted. 10,000 unless told. */
  limit?: number
  /** Ends it. */
  signal?: AbortSignal
}

/**
 * Compares the trade bill of a day (交易账单) with the merchant's own books of that day: rows only here, only there, and different in
 * amount, state or fee. Refunds are compared with refunds, and reversals with reversals. What is not paid here and not in the bill
 * is no difference. The sums of the rows are checked against the summary of the bill.
 *
 * The books are kept, some fifty bytes an entry; the bill flows through.
 *
 * @param bill of `bill_type` ALL, with all that it has of the kinds that the books have
 * @param books payments, refunds and reversals in any order; amounts in 分
 * @throws FlowError `ERR_BILL_ROW`; InvalidArgumentError `ERR_INVALID_ARGUMENT` for an entry of the books that cannot be compared; and
 * what a source throws
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
 * @example
 * const result = await reconcile(Bill.read(instance, 'v3/bill/tradebill', { query: { bill_date } }), ordersOf(bill_date))
 * if (!result.balanced) console.log(result.text('en'), result.differences)
 */
export async function reconcile(
  bill: BillSource,
  books: Books,
  options: ReconcileOptions = {},
): Promise<Reconciliation> {
  const { rate, bySubMerchant = false, limit = 10_000, signal } = options
  if (rate !== undefined && rate !== 'bill' && !(rate >= 0 && rate < 1))
    throw invalidArgument('rate', "`rate` has to be a fraction, 0.006 for 0.60%, or 'bill'")
  if (!(Number.isInteger(limit) && limit >= 0)) throw invalidArgument('limit', '`limit` has to be a whole number')
  const rows = await rowsOf(bill)
  const ledger = new Ledger()
  const found = new Findings(limit)
  const states = new Words()
  for await (const entry of books) {
    signal?.throwIfAborted()
    const booked = bookedOf(entry, bySubMerchant, (state) => states.indexOf(state))
    if (!ledger.add(booked)) found.add({ what: 'twice-here', ...idOf(booked.key), here: sideOf(booked, states) })
  }
  const totals = new Totals()
  let line = 0
  for await (const row of rows) {
    signal?.throwIfAborted()
    const cells = row as Cells
    totals.add(cells)
    const entry = entryOf(cells, ++line)
    const key = keyOf(entry.kind, entry.number, bySubMerchant ? entry.subMchid : undefined)
    const booked = ledger.take(key)
    compare(entry, booked, { key, states, rate, found, row })
  }
  for (const booked of ledger.untaken()) {
    const here = sideOf(booked, states)
    // What was not paid, or taken back before it was, is in no bill.
    if (idOf(booked.key).kind === 'payment' && !isPaid(here.state)) continue
    found.add({ what: 'only-here', ...idOf(booked.key), here, ...(booked.nearMidnight && { nearMidnight: true }) })
  }
  const summary = (rows as { readonly summary?: Readonly<Record<string, string>> }).summary
  const result = { rows: line, entries: ledger.size, ...found.result(), totals: totals.against(summary) }
  const balanced = found.count === 0 && result.totals.length === 0
  return { ...result, balanced, text: (language = 'zh') => textOf({ ...result, balanced }, language) }
}

interface Context {
  readonly key: string
  readonly states: Words
  readonly rate: number | 'bill' | undefined
  readonly found: Findings
  readonly row: object
}

function compare(
  entry: BillEntry,
  booked: (Booked & { readonly seen: boolean }) | undefined,
  { key, states, rate, found, row }: Context,
): void {
  const told = () => {
    const { amount, state, fee } = entry
    return { ...idOf(key), there: { amount, state, fee }, row }
  }
  if (booked === undefined) {
    found.add({ what: 'only-there', ...told(), ...(isNearMidnight(entry.time) && { nearMidnight: true }) })
  } else if (booked.seen) {
    found.add({ what: 'twice-there', ...told(), here: sideOf(booked, states) })
  } else {
    const wanted = Number.isNaN(booked.fee) ? feeBy(entry, rate) : booked.fee
    const differs = differencesOf(entry, booked.amount, states.at(booked.state), wanted)
    if (differs.length === 0) found.matched++
    else {
      const here = { ...sideOf(booked, states), ...(wanted !== undefined && { fee: wanted }) }
      found.add({ what: 'differs', differs, ...told(), here })
    }
  }
}

const NONE: readonly never[] = []

function differencesOf(
  entry: BillEntry,
  amount: number,
  state: string | undefined,
  fee: number | undefined,
): NonNullable<Difference['differs']> {
  const sameAmount = amount === entry.amount
  const sameState = isSameState(entry, state)
  // Up to one 分 is lost where one side rounds.
  const sameFee = fee === undefined || Math.abs(fee - entry.fee) < 1
  if (sameAmount && sameState && sameFee) return NONE
  return [
    ...(sameAmount ? NONE : (['amount'] as const)),
    ...(sameState ? NONE : (['state'] as const)),
    ...(sameFee ? NONE : (['fee'] as const)),
  ]
}

function feeBy({ kind, settled, rate: billed }: BillEntry, rate: number | 'bill' | undefined): number | undefined {
  if (rate === undefined || kind !== 'payment') return undefined
  const fraction = rate === 'bill' ? billed : rate
  return fraction === undefined ? undefined : Math.round(settled * fraction)
}

const isPaid = (state: string | undefined): boolean => state === undefined || state === 'SUCCESS' || state === 'REFUND'

function isSameState({ kind, state }: BillEntry, here: string | undefined): boolean {
  if (here === undefined) return true
  // A payment that was refunded or reversed later stands in the bill of its day all the same.
  if (kind === 'payment') return isPaid(here) || here === 'REVOKED'
  return kind === 'reversal' || (REFUND_STATES[here] ?? here) === state
}

/** Minutes before and after midnight in which a payment may stand in the bill of the other day. */
const NEAR = 5

/** @param time `2026-11-01 23:59:30`, Beijing time */
function isNearMidnight(time: string): boolean {
  const [, hours, minutes] = /(\d\d):(\d\d):\d\d$/.exec(time) ?? []
  if (hours === undefined) return false
  const minute = Number(hours) * 60 + Number(minutes)
  return minute < NEAR || minute >= 24 * 60 - NEAR
}

/** What was found, counted, and listed as far as the limit goes. */
class Findings {
  matched = 0
  count = 0
  readonly #counts = { 'only-here': 0, 'only-there': 0, differs: 0, 'twice-here': 0, 'twice-there': 0 }
  readonly #listed: Difference[] = []

  constructor(private readonly limit: number) {}

  add(difference: Difference): void {
    this.count++
    this.#counts[difference.what]++
    if (this.#listed.length < this.limit) this.#listed.push(difference)
  }

  result(): Pick<Reconciliation, 'matched' | 'counts' | 'differences'> {
    return { matched: this.matched, counts: this.#counts, differences: this.#listed }
  }
}

/** The few states that books have, each once. */
class Words {
  readonly #words: (string | undefined)[] = [undefined]

  indexOf(word: string | undefined): number {
    const known = this.#words.indexOf(word)
    // A byte has room for no more; nothing has as many states.
    if (known >= 0 || this.#words.length > 254) return Math.max(known, 0)
    return this.#words.push(word) - 1
  }

  at(index: number): string | undefined {
    return this.#words[index]
  }
}

function sideOf({ amount, fee, state }: Booked, states: Words): NonNullable<Difference['here']> {
  const word = states.at(state)
  return { amount, ...(word !== undefined && { state: word }), ...(!Number.isNaN(fee) && { fee }) }
}

async function rowsOf(bill: BillSource): Promise<AsyncIterable<object> | Iterable<object>> {
  if (typeof bill === 'string' || bill instanceof URL) {
    const path = bill instanceof URL || bill.startsWith('file://') ? fileURLToPath(bill) : bill
    const { Bill } = await import('../index')
    return Bill.parse(createReadStream(path))
  }
  const source = bill as { [Symbol.asyncIterator]?: unknown; [Symbol.iterator]?: unknown } | undefined | null
  if (source?.[Symbol.asyncIterator] !== undefined || source?.[Symbol.iterator] !== undefined) return bill
  throw invalidArgument(
    'bill',
    'reconcile() takes rows of a bill: Bill.read(…), Bill.parse(…), the path of a file, or any (async) iterable of rows',
    'ERR_INVALID_ARGUMENT',
  )
}
