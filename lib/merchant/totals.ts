import type { Cells } from './bill-entry'
import { thousandthsOf, yuanOf } from './yuan'

/** A total of the bill's summary that is not the sum of its rows. */
export interface WrongTotal {
  /** Its caption, such as `订单总金额`. */
  readonly caption: string
  /** As the bill says it: 元, or a number of rows. */
  readonly bill: string
  /** What the rows add up to, in the same unit. */
  readonly rows: string
}

/** Captions of a summary whose column is not theirs without 总. */
const COLUMNS: Readonly<Record<string, string>> = { 手续费总金额: '手续费', 总交易额: '总金额' }
const COUNT = '总交易单数'

/** Adds up the columns of a bill, to check its summary; exact, in thousandths of a 分. */
export class Totals {
  readonly #sums = new Map<string, number>()
  #captions: readonly string[] = []
  #rows = 0

  add(row: Cells): void {
    // The columns of all rows are those of the first.
    if (this.#rows++ === 0) this.#captions = Object.keys(row).filter((caption) => /金额|手续费/.test(caption))
    for (const caption of this.#captions) {
      const value = thousandthsOf(row[caption] ?? '')
      if (value !== undefined) this.#sums.set(caption, (this.#sums.get(caption) ?? 0) + value)
    }
  }

  /** The totals that are not the sums of the rows; none where the source has no summary. */
  against(summary: Readonly<Record<string, string>> | undefined): readonly WrongTotal[] {
    return Object.entries(summary ?? {}).flatMap(([caption, bill]) => {
      if (caption === COUNT) return Number(bill) === this.#rows ? [] : [{ caption, bill, rows: String(this.#rows) }]
      const sum = this.#sums.get(COLUMNS[caption] ?? caption.replace('总', ''))
      // Without rows there are no columns either: a day without business adds up to nothing.
      const rows = sum ?? (this.#rows === 0 ? 0 : undefined)
      if (rows === undefined || thousandthsOf(bill) === rows) return []
      return [{ caption, bill, rows: yuanOf(rows, /\.\d{5}$/.test(bill) ? 5 : 2) }]
    })
  }
}
