import type { EntryKind } from './bill-entry'
import type { WrongTotal } from './totals'
import { yuanOf } from './yuan'

/** What one side says of an entry. */
export interface Side {
  /** In 分. */
  readonly amount: number
  /** In the words of the API: `SUCCESS`, `CLOSED`, … */
  readonly state?: string
  /** In 分, to a thousandth. */
  readonly fee?: number
}

/** An entry that is not the same in the books (here) and in the bill (there). */
export interface Difference {
  /**
   * `only-here`, our processing is wrong, or WeChat Pay has it on another day; `only-there`, it was lost here; `differs`, see `differs`;
   * `twice-here` and `twice-there`, its number stands there more than once.
   */
  readonly what: 'only-here' | 'only-there' | 'differs' | 'twice-here' | 'twice-there'
  /** Of what it is. */
  readonly kind: EntryKind
  /** `out_trade_no`; of a refund `out_refund_no`. */
  readonly number: string
  /** Sub-merchant, where numbers belong to one. */
  readonly sub_mchid?: string
  /** In what they differ. */
  readonly differs?: readonly ('amount' | 'state' | 'fee')[]
  /** In the books; a fee that comes of `rate` too. */
  readonly here?: Side
  /** In the bill. */
  readonly there?: Side
  /** Booked within five minutes of midnight: see the bill of the day before or after. */
  readonly nearMidnight?: true
  /** The row of the bill, where it has one. */
  readonly row?: object
}

/** What came of comparing a bill with the books. */
export interface Reconciliation {
  /** Whether there is no difference, and every total of the bill is the sum of its rows. */
  readonly balanced: boolean
  /** Rows of the bill. */
  readonly rows: number
  /** Entries of the books. */
  readonly entries: number
  /** Entries that are the same on both sides. */
  readonly matched: number
  /** How many differences of each kind there are, those that are not listed included. */
  readonly counts: Readonly<Record<Difference['what'], number>>
  /** The differences, as many as `limit` says. */
  readonly differences: readonly Difference[]
  /** Totals of the bill that are not the sums of its rows. */
  readonly totals: readonly WrongTotal[]
  /** A few lines for a person; 简体中文 unless told. */
  text(language?: 'zh' | 'en'): string
}

/** Differences that are written out. */
const SHOWN = 20

const WORDS = {
  zh: {
    colon: '：',
    balanced: '对账相符',
    unbalanced: '对账有差异',
    counted: (r: Counts) => `账单 ${r.rows} 行，本地 ${r.entries} 笔，相符 ${r.matched} 笔`,
    what: {
      'only-here': '仅本地有',
      'only-there': '仅账单有',
      differs: '不一致',
      'twice-here': '本地重复',
      'twice-there': '账单重复',
    },
    kind: { payment: '支付', refund: '退款', reversal: '撤销' },
    field: { amount: '金额', state: '状态', fee: '手续费' },
    side: ['本地', '账单'],
    near: '（临近零点，请看前后一天的账单）',
    total: (t: WrongTotal) => `合计不符：${t.caption} 账单为 ${t.bill}，各行之和为 ${t.rows}`,
    more: (n: number) => `另有 ${n} 处差异`,
  },
  en: {
    colon: ': ',
    balanced: 'balanced',
    unbalanced: 'not balanced',
    counted: (r: Counts) => `${r.rows} rows in the bill, ${r.entries} entries in the books, ${r.matched} the same`,
    what: {
      'only-here': 'only in the books',
      'only-there': 'only in the bill',
      differs: 'different',
      'twice-here': 'twice in the books',
      'twice-there': 'twice in the bill',
    },
    kind: { payment: 'payment', refund: 'refund', reversal: 'reversal' },
    field: { amount: 'amount', state: 'state', fee: 'fee' },
    side: ['books', 'bill'],
    near: ' (near midnight: see the bill of the day before or after)',
    total: (t: WrongTotal) => `wrong total: ${t.caption} is ${t.bill} in the bill, and its rows add up to ${t.rows}`,
    more: (n: number) => `${n} more differences`,
  },
} as const

type Counts = Pick<Reconciliation, 'rows' | 'entries' | 'matched'>

/** What a person reads of it; amounts in 元. */
export function textOf(result: Omit<Reconciliation, 'text'>, language: 'zh' | 'en'): string {
  const words = WORDS[language]
  const { counts, differences, totals } = result
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const shown = differences.slice(0, SHOWN)
  return [
    `${result.balanced ? words.balanced : words.unbalanced}${words.colon}${words.counted(result)}`,
    ...totals.map(words.total),
    ...shown.map((one) => line(one, language)),
    ...(all > shown.length ? [words.more(all - shown.length)] : []),
  ].join('\n')
}

function line(
  { what, kind, number, differs = [], here, there, nearMidnight }: Difference,
  language: 'zh' | 'en',
): string {
  const words = WORDS[language]
  const [ours, theirs] = words.side
  const parts = differs.map(
    (field) => `${words.field[field]} ${ours} ${shown(here, field)} / ${theirs} ${shown(there, field)}`,
  )
  const amount = differs.length > 0 ? [] : [shown(here ?? there, 'amount')]
  return `${words.what[what]} ${words.kind[kind]} ${number} ${[...amount, ...parts].join(', ')}${nearMidnight ? words.near : ''}`
}

function shown(side: Side | undefined, field: 'amount' | 'state' | 'fee'): string {
  const value = side?.[field]
  if (value === undefined) return '-'
  return typeof value === 'number' ? yuanOf(value * 1_000) : value
}
