import { BrokenResponseError } from '../errors'
import { cellsOf } from './cells'
import type { ByteSource } from '../file/spool'

/** What stands between two cells of data. */
const MARK = ',`'

/** A row of a bill, by the names in its header; every cell is text, without the backtick. */
export type BillRow = Record<string, string>

/** A bill that is read once, row by row. */
export interface BillRows<Row = BillRow> extends AsyncIterable<Row> {
  /** The header; empty before the first row was read. */
  readonly columns: readonly string[]
  /** The two lines at the end, caption → value; `undefined` before the last row was read, and where a bill has none. */
  readonly summary: Readonly<Record<string, string>> | undefined
}

/**
 * Reads a bill as it flows, in constant memory.
 *
 * A bill is not a CSV as RFC 4180 has it: nothing is quoted, every data cell begins with a backtick, and a cell may hold commas.
 * So `` ,` `` is the delimiter. WeChat Pay replaces line breaks inside of cells.
 *
 * @param source plain bytes in UTF-8, already verified by their digest
 * @param described says more of an error
 * @throws TransportError `ERR_RESPONSE_BROKEN`, with the line as `raw`: a row that does not fit the header, an XML or JSON error in place of a bill
 * @example
 * const bill = readBill<{ 微信订单号: string; 订单金额: string }>(createReadStream('bill.csv'))
 * for await (const row of bill) console.log(row.微信订单号, row.订单金额)
 * console.log(bill.summary?.总交易单数)
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export function readBill<Row extends object = BillRow>(
  source: ByteSource,
  described: (error: unknown) => unknown = (error) => error,
): BillRows<Row> {
  let header: string | undefined
  let columns: string[] = []
  let captions: string[] | undefined
  let summary: Record<string, string> | undefined

  async function* rows(): AsyncGenerator<Row, void, undefined> {
    for await (const records of cellsOf(source)) {
      for (const cells of records) {
        if (cells.length === 1 && cells[0] === '') continue
        if (header === undefined) {
          header = cells.join(MARK)
          if (/^\s*[<{]/.test(header))
            throw new BrokenResponseError('the response is an error in place of a bill', header)
          columns = captionsOf(header)
        } else if (isData(cells) || isBare(cells, captions ?? columns)) {
          if (captions) summary = recordOf(captions, cells)
          else yield recordOf(columns, cells) as Row
          captions = undefined
        } else if (captions) {
          throw new BrokenResponseError(
            'the bill holds a line without backticks where data has to be',
            cells.join(MARK),
          )
        } else if (cells[0] !== header) {
          // Parts of a bill that were joined each bring the header along.
          captions = captionsOf(cells[0] ?? '')
        }
      }
    }
    if (captions) throw new BrokenResponseError('the bill ends inside its summary', captions.join(','))
  }

  async function* read(): AsyncGenerator<Row, void, undefined> {
    try {
      yield* rows()
    } catch (error) {
      throw described(error)
    }
  }

  const iterator = read()
  return {
    get columns() {
      return columns
    },
    get summary() {
      return summary
    },
    [Symbol.asyncIterator]: () => iterator,
  }
}

function isData(cells: readonly string[]): boolean {
  return cells.length > 1 || cells[0]?.startsWith('`') === true
}

/** Sharing bills of before 2025-01-15 have no backticks at all: what has a number or a time in its cells is no caption. */
function isBare([line = '']: readonly string[], names: readonly string[]): boolean {
  const cells = line.split(',')
  return cells.length === names.length && cells.some((cell) => /^\s*[+-]?\d/.test(cell))
}

function captionsOf(line: string): string[] {
  const counts = new Map<string, number>()
  return line.split(',').map((text) => {
    const name = text.trim()
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

function recordOf(names: readonly string[], row: readonly string[]): Record<string, string> {
  let cells = row
  // A few bills leave the backtick out of some cells; then commas are all there is to go by.
  if (cells.length < names.length) cells = row.join(MARK).split(',').map(unmarked)
  if (cells.length !== names.length)
    throw new BrokenResponseError(
      `the bill has ${names.length} columns, and a row of ${cells.length} cells`,
      row.join(MARK),
    )
  const record: Record<string, string> = {}
  for (let i = 0; i < names.length; i++) record[names[i] ?? ''] = i === 0 ? unmarked(cells[0] ?? '') : (cells[i] ?? '')
  return record
}

function unmarked(cell: string): string {
  return cell.startsWith('`') ? cell.slice(1) : cell
}
