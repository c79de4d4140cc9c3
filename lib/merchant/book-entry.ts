import { invalidArgument } from '../errors'
import type { EntryKind } from './bill-entry'
import type { Booked } from './ledger'

interface Common {
  /** In 分. */
  amount: number
  /** In 分; where it is given, it is compared to one 分. Of a refund negative, where it comes back. */
  fee?: number | undefined
  /** Sub-merchant, where numbers belong to one. */
  sub_mchid?: string | undefined
  /** When it was booked: an RFC 3339 text, a Date or milliseconds. Tells entries that may stand in the bill of the other day. */
  time?: string | number | Date | undefined
}

/** A payment as the merchant has it. */
export interface BookedPayment extends Common {
  /** The kind that an entry has unless told. */
  kind?: 'payment'
  /** Number of the order. */
  out_trade_no: string
  /** `trade_state` as the merchant has it; paid unless told. */
  state?: string | undefined
}

/** A refund as the merchant has it. */
export interface BookedRefund extends Common {
  /** Compared with the refunds of the bill. */
  kind: 'refund'
  /** Number of the refund. */
  out_refund_no: string
  /** `status` as the merchant has it; compared where it is given. */
  state?: string | undefined
}

/** A code payment that the merchant has reversed. */
export interface BookedReversal extends Common {
  /** Compared with the reversals (撤销) of the bill. */
  kind: 'reversal'
  /** Number of the order. */
  out_trade_no: string
  /** A reversal has one state alone. */
  state?: undefined
}

/** An entry of the merchant's books. */
export type BookEntry = BookedPayment | BookedRefund | BookedReversal

/** The merchant's books of a day, in any order. */
export type Books = AsyncIterable<BookEntry> | Iterable<BookEntry>

/** The key of an entry, as short as it can be; no number has a blank. */
export function keyOf(kind: EntryKind, number: string, subMchid: string | undefined): string {
  return `${LETTERS[kind]}${subMchid === undefined ? '' : `${subMchid} `}${number}`
}

/** What a key is made of. */
export function idOf(key: string): { kind: EntryKind; number: string; sub_mchid?: string } {
  const kind = KINDS.find((one) => LETTERS[one] === key[0]) ?? 'payment'
  const [first = '', second] = key.slice(1).split(' ')
  return second === undefined ? { kind, number: first } : { kind, number: second, sub_mchid: first }
}

const KINDS = ['payment', 'refund', 'reversal'] as const satisfies readonly EntryKind[]
const LETTERS = { payment: 'p', refund: 'r', reversal: 'v' } as const satisfies Record<EntryKind, string>

/** Longer than any number of WeChat Pay, and short enough for the ledger. */
const LONGEST = 128

/** @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` */
export function bookedOf(
  entry: BookEntry,
  bySubMerchant: boolean,
  indexOf: (state: string | undefined) => number,
): Booked {
  const { kind = 'payment', amount, fee, state, sub_mchid: sub, time } = entry
  const [name, number] = numberIn(entry)
  if (!KINDS.includes(kind)) throw wrong('kind', kind, "'payment', 'refund' or 'reversal'")
  if (typeof number !== 'string' || number === '' || number.length > LONGEST || /\s/.test(number))
    throw wrong(name, number, 'the number under which it was asked for')
  if (!Number.isSafeInteger(amount)) throw wrong('amount', amount, `a whole number of 分 (${number})`)
  if (fee !== undefined && !Number.isFinite(fee)) throw wrong('fee', fee, `a number of 分 (${number})`)
  if (bySubMerchant && typeof sub !== 'string') throw wrong('sub_mchid', sub, `that of the sub-merchant (${number})`)
  return {
    key: keyOf(kind, number, bySubMerchant ? sub : undefined),
    amount,
    fee: fee ?? NaN,
    state: indexOf(state),
    nearMidnight: time !== undefined && isNearMidnight(new Date(time)),
  }
}

function numberIn(entry: BookEntry): readonly [name: string, number: unknown] {
  return entry.kind === 'refund' ? ['out_refund_no', entry.out_refund_no] : ['out_trade_no', entry.out_trade_no]
}

const MINUTE = 60_000

/** Within five minutes of midnight in Beijing, which has no other time in summer. */
function isNearMidnight(time: Date): boolean {
  const past = (time.getTime() + 8 * 60 * MINUTE) % (24 * 60 * MINUTE)
  return past < 5 * MINUTE || past >= (24 * 60 - 5) * MINUTE
}

function wrong(name: string, value: unknown, what: string): Error {
  return invalidArgument(
    'books',
    `\`${name}\` of an entry of the books is ${typeof value === 'string' ? `'${value.slice(0, 64)}'` : String(value)}, and has to be ${what}`,
    'ERR_INVALID_ARGUMENT',
  )
}
