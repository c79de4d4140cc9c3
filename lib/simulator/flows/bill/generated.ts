import { cells, yuan } from './csv'
import { captionsOf } from './trade'

/** What a generated file is about. */
export type BillKind = 'trade' | 'fundflow' | 'coupon' | 'receipt'

/** Rows of a block; a longer bill repeats it. */
const BLOCK = 1000

/** The bytes of a bill of as many rows as are asked for, block by block; for tests of size, not of business. */
export function* generated(kind: BillKind, rows: number): Generator<Buffer, void, undefined> {
  if (kind === 'receipt') {
    yield Buffer.from(`%PDF-1.4\n% electronic receipt\n${'0'.repeat(1000)}\n%%EOF\n`)
    return
  }
  const { header, row, captions, totals } = LAYOUTS[kind]
  yield Buffer.from(`\ufeff${header}\r\n`)
  const block = Buffer.from(
    Array.from({ length: Math.min(rows, BLOCK) }, (_, index) => `${cells(row(index))}\r\n`).join(''),
  )
  for (let left = rows; left > 0; left -= BLOCK) yield left >= BLOCK ? block : firstLines(block, left)
  yield Buffer.from(`${captions}\r\n${cells(totals(rows))}\r\n`)
}

interface Layout {
  readonly header: string
  readonly row: (index: number) => readonly string[]
  readonly captions: string
  readonly totals: (rows: number) => readonly string[]
}

const LAYOUTS: Readonly<Record<Exclude<BillKind, 'receipt'>, Layout>> = {
  trade: {
    header: captionsOf('ALL').join(','),
    row: (index) => [
      '2026-11-01 10:00:00',
      'wx1',
      '1900000001',
      '0',
      '',
      `42000${String(index).padStart(23, '0')}`,
      `T${index}`,
      'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      'NATIVE',
      'SUCCESS',
      'OTHERS',
      'CNY',
      '0.01',
      '0.00',
      '0',
      '0',
      '0.00',
      '0.00',
      '',
      '',
      '米, 10kg, "东北"',
      '',
      '0.00000',
      '0.60%',
      '0.01',
      '0.00',
      '',
    ],
    captions: '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
    totals: (rows) => [String(rows), yuan(rows), '0.00', '0.00', '0.00000', yuan(rows), '0.00'],
  },
  fundflow: {
    header:
      '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号',
    row: (index) => [
      '2026-11-01 10:00:00',
      `50${String(index).padStart(26, '0')}`,
      `42000${index}`,
      '交易',
      '交易',
      '收入',
      '0.01',
      yuan(index + 1),
      '1900000001API',
      '缺货, 退款',
      `T${index}`,
    ],
    captions: '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额',
    totals: (rows) => [String(rows), String(rows), yuan(rows), '0', '0.00'],
  },
  coupon: {
    header: '批次id,优惠id,优惠类型,优惠金额（元）,订单总金额（元）,交易类型,支付单号,消耗时间,消耗商户号',
    row: (index) => [
      '98065001',
      `2${index}`,
      '全场券',
      '1',
      '10.00',
      '支付',
      `42000${index}`,
      '2026-11-01 10:00:00',
      '1900000001',
    ],
    captions: '总条数,总金额',
    totals: (rows) => [String(rows), yuan(rows * 100)],
  },
}

function firstLines(block: Buffer, lines: number): Buffer {
  let end = 0
  for (let line = 0; line < lines; line++) end = block.indexOf('\n', end) + 1
  return block.subarray(0, end)
}
