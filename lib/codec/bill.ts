import { BrokenAnswerError } from './broken'
import { linesOf } from './lines'
import type { ByteSource } from './spool'

/** A row of a bill, by the names in its header; every cell is text, without the backtick. */
export type BillRow = Record<string, string>

/** A bill that is read once, row by row. */
export interface Bill<Row = BillRow> extends AsyncIterable<Row> {
  /** The header; empty before the first row was read. */
  readonly columns: readonly string[]
  /** The two lines at the end, caption → value; `undefined` before the last row was read, and where a bill has none. */
  readonly summary: Readonly<Record<string, string>> | undefined
}

/**
 * Reads a bill as it flows, in constant memory.
 *
 * A bill is no CSV as RFC 4180 has it: nothing is quoted, every data cell begins with a backtick, and a cell may hold commas.
 * So lines are cut at `` ,` `` (csv-parse took forty times as long for the same cells). WeChat Pay replaces line breaks inside of cells.
 *
 * @param source plain bytes in UTF-8, already verified by their digest
 * @throws TransportError `ERR_RESPONSE_BROKEN`, with the line as `raw`: a row that does not fit the header, an XML or JSON error in place of a bill
 * @example
 * const bill = readBill<{ 微信订单号: string; 订单金额: string }>(createReadStream('bill.csv'))
 * for await (const row of bill) console.log(row.微信订单号, row.订单金额)
 * console.log(bill.summary?.总交易单数)
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export function readBill<Row extends object = BillRow>(source: ByteSource): Bill<Row> {
  let header: string | undefined
  let columns: string[] = []
  let captions: string[] | undefined
  let summary: Record<string, string> | undefined

  async function* rows(): AsyncGenerator<Row, void, undefined> {
    for await (const line of linesOf(source)) {
      if (line === '') continue
      if (header === undefined) {
        if (/^\s*[<{]/.test(line)) throw new BrokenAnswerError('The answer is an error in place of a bill', line)
        header = line
        columns = captionsOf(line)
      } else if (isData(line)) {
        if (captions) summary = recordOf(captions, line)
        else yield recordOf(columns, line) as Row
        captions = undefined
      } else if (captions) {
        throw new BrokenAnswerError('The bill holds a line without backticks where data has to be', line)
      } else if (line !== header) {
        // Parts of a bill that were joined each bring the header along.
        captions = captionsOf(line)
      }
    }
    if (captions) throw new BrokenAnswerError('The bill ends inside its summary', captions.join(','))
  }

  const iterator = rows()
  return {
    get columns() { return columns },
    get summary() { return summary },
    [Symbol.asyncIterator]: () => iterator,
  }
}

function isData(line: string): boolean {
  return line.startsWith('`') || line.includes(',`')
}

function captionsOf(line: string): string[] {
  const names = line.split(',').map((name) => name.trim())
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })
}

function recordOf(names: readonly string[], line: string): Record<string, string> {
  let cells = (line.startsWith('`') ? line.slice(1) : line).split(',`')
  // A few bills leave the backtick out of some cells; then commas are all there is to go by.
  if (cells.length < names.length) cells = line.split(',').map((cell) => (cell.startsWith('`') ? cell.slice(1) : cell))
  if (cells.length !== names.length) throw new BrokenAnswerError(`The bill has ${names.length} columns, and a row of ${cells.length} cells`, line)
  const record: Record<string, string> = {}
  for (let i = 0; i < names.length; i++) record[names[i] ?? ''] = cells[i] ?? ''
  return record
}
