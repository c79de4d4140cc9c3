import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Readable } from 'node:stream'
import fc from 'fast-check'

import { Bill } from '../../lib/index'
import { isFlowError, reconcile, type BookEntry } from '../../lib/merchant'
import { thousandthsOf, yuanOf } from '../../lib/merchant/yuan'
import { alone } from '../file/alone'
import { rejection } from '../simulated'
import { shop } from '../simulator/shop'

const s = shop()

/** A row as newer merchants have it. */
const row = (change: Record<string, string> = {}) => ({
  交易时间: '2026-11-01 10:00:00',
  特约商户号: '0',
  商户订单号: 'T1',
  交易状态: 'SUCCESS',
  应结订单金额: '1.00',
  商户退款单号: '0',
  退款金额: '0.00',
  退款状态: '',
  手续费: '0.00600',
  费率: '0.60%',
  订单金额: '1.00',
  申请退款金额: '0.00',
  ...change,
})
const refundRow = (change: Record<string, string> = {}) =>
  row({
    交易状态: 'REFUND',
    商户退款单号: 'R1',
    退款状态: 'SUCCESS',
    应结订单金额: '0.00',
    订单金额: '0.00',
    退款金额: '0.30',
    申请退款金额: '0.30',
    手续费: '-0.00180',
    ...change,
  })

describe('the bill of a day at the simulator', () => {
  /** A day's business, as the merchant has booked it. */
  async function business(): Promise<{ books: BookEntry[]; bill_date: string }> {
    const paid = [await s.paid(100), await s.paid(250), await s.paid(7)]
    const order = s.order({ payer: { auth_code: '130000000000009999' }, scene_info: { store_info: { id: '1' } } })
    const { notify_url: _, ...code } = order
    await s.client().chain('v3/pay/transactions/codepay').post({ json: code })
    await s
      .client()
      .chain('v3/pay/transactions/out-trade-no/{out_trade_no}/reverse')
      .post({ out_trade_no: code.out_trade_no, json: { appid: code.appid, mchid: code.mchid } })
    const unpaid = s.order()
    await s.client().chain('v3/pay/transactions/native').post({ json: unpaid })
    await s.refund(paid[1]!, 30, { out_refund_no: 'refund-of-the-day' })
    await s.sim.idle()
    const bill_date = new Date(s.sim.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    s.sim.clock.advance('2d')
    const books: BookEntry[] = [
      { out_trade_no: paid[0]!, amount: 100 },
      { out_trade_no: paid[1]!, amount: 250, state: 'REFUND' },
      { out_trade_no: paid[2]!, amount: 7, state: 'SUCCESS' },
      { out_trade_no: code.out_trade_no, amount: 100, state: 'REVOKED' },
      { kind: 'reversal', out_trade_no: code.out_trade_no, amount: 100 },
      { out_trade_no: unpaid.out_trade_no, amount: 100, state: 'NOTPAY' },
      { kind: 'refund', out_refund_no: 'refund-of-the-day', amount: 30, state: 'SUCCESS' },
    ]
    return { books, bill_date }
  }

  const bill = (bill_date: string) => Bill.read(s.client(), 'v3/bill/tradebill', { query: { bill_date } })

  test('balances with what was done, in either protocol and from a file', async () => {
    const { books, bill_date } = await business()
    const balanced = { balanced: true, rows: 6, entries: 7, matched: 6, differences: [], totals: [] }
    expect(await reconcile(bill(bill_date), books, { rate: 'bill' })).toMatchObject(balanced)
    const xml = {
      appid: 'wx1',
      mch_id: s.sim.merchant.mchid,
      bill_date: bill_date.replaceAll('-', ''),
      bill_type: 'ALL',
    }
    expect(await reconcile(Bill.read(s.client(), 'v2/pay/downloadbill', { xml }), books)).toMatchObject(balanced)
    const folder = mkdtempSync(join(tmpdir(), 'bill-'))
    const sink = join(folder, 'bill.csv')
    await Bill.save(s.client(), 'v3/bill/tradebill', { query: { bill_date }, sink })
    for (const path of [sink, pathToFileURL(sink), pathToFileURL(sink).href])
      expect(await reconcile(path, Readable.from(books))).toMatchObject(balanced)
    rmSync(folder, { recursive: true })
  })

  test('tells the four cases of a day, and what differs', async () => {
    const { books, bill_date } = await business()
    const [first, second, third, , , , refund] = books as any[]
    const result = await reconcile(
      bill(bill_date),
      [
        { ...first, state: 'NOTPAY' },
        { ...second, amount: 251, fee: 10 },
        { kind: 'payment', out_trade_no: 'lost', amount: 5 },
        books[3]!,
        books[4]!,
        { ...refund, state: 'CLOSED' },
        { ...refund },
      ],
      {},
    )
    expect(result).toMatchObject({
      balanced: false,
      matched: 2,
      counts: { 'only-here': 1, 'only-there': 1, differs: 3, 'twice-here': 1, 'twice-there': 0 },
      totals: [],
    })
    const of = (number: string) => result.differences.filter((one) => one.number === number)
    expect(of(first.out_trade_no)).toMatchObject([{ what: 'differs', differs: ['state'], here: { state: 'NOTPAY' } }])
    expect(of(second.out_trade_no)).toMatchObject([
      { differs: ['amount', 'fee'], here: { amount: 251, fee: 10 }, there: { amount: 250, fee: 2 } },
    ])
    expect(of(third.out_trade_no)).toMatchObject([
      { what: 'only-there', kind: 'payment', row: expect.objectContaining({ 商户订单号: third.out_trade_no }) },
    ])
    expect(of('lost')).toEqual([{ what: 'only-here', kind: 'payment', number: 'lost', here: { amount: 5 } }])
    expect(of('refund-of-the-day').map(({ what }) => what)).toEqual(['twice-here', 'differs'])
  })
})

describe('a row', () => {
  const one = (cells: object, ...books: BookEntry[]) => reconcile([cells], books)

  test('of older merchants has its amounts under other captions', async () => {
    const {
      订单金额: _,
      应结订单金额: __,
      申请退款金额: ___,
      特约商户号: ____,
      ...old
    } = row({ 总金额: '1.00', 子商户号: '' })
    expect(await one(old, { out_trade_no: 'T1', amount: 100 })).toMatchObject({ balanced: true, matched: 1 })
    const refund = {
      ...old,
      交易状态: 'REFUND',
      总金额: '0.00',
      商户退款单号: 'R1',
      退款金额: '0.30',
      退款状态: 'SUCCESS',
    }
    expect(await one(refund, { kind: 'refund', out_refund_no: 'R1', amount: 30 })).toMatchObject({ matched: 1 })
  })

  test.each([
    ['FAIL', 'CLOSED'],
    ['CHANGE', 'ABNORMAL'],
    ['PROCESSING', 'PROCESSING'],
    ['SUCCESS', 'SUCCESS'],
    ['FAIL', 'REFUNDCLOSE'],
    ['CHANGE', 'CHANGE'],
  ])('of a refund in state %s is the %s of the API', async (退款状态, state) => {
    const refund = { kind: 'refund', out_refund_no: 'R1', amount: 30, state } as const
    expect(await one(refundRow({ 退款状态 }), refund)).toMatchObject({ balanced: true, matched: 1 })
    const other = { ...refund, state: state === 'SUCCESS' ? 'PROCESSING' : 'SUCCESS' }
    expect(await one(refundRow({ 退款状态 }), other)).toMatchObject({ counts: { differs: 1 } })
  })

  test('of a payment is none of a refund or a reversal under the same number', async () => {
    const reversal = row({ 交易状态: 'REVOKED', 订单金额: '0.00', 申请退款金额: '1.00', 手续费: '-0.00600' })
    const result = await reconcile(
      [row(), reversal],
      [
        { out_trade_no: 'T1', amount: 100 },
        { kind: 'reversal', out_trade_no: 'T1', amount: 100 },
      ],
    )
    expect(result).toMatchObject({ balanced: true, matched: 2 })
    expect(await reconcile([row(), reversal], [{ out_trade_no: 'T1', amount: 100 }])).toMatchObject({
      differences: [{ what: 'only-there', kind: 'reversal', number: 'T1' }],
    })
  })

  test('that comes twice is told', async () => {
    expect(await reconcile([row(), row()], [{ out_trade_no: 'T1', amount: 100 }])).toMatchObject({
      matched: 1,
      differences: [{ what: 'twice-there', number: 'T1' }],
    })
  })

  test('near midnight may stand in the bill of the other day, and says so', async () => {
    for (const [交易时间, near] of [
      ['2026-11-01 23:56:00', true],
      ['2026-11-01 00:03:59', true],
      ['2026-11-01 12:00:00', undefined],
    ] as const)
      expect((await one(row({ 交易时间 }))).differences[0]?.nearMidnight).toBe(near)
    for (const [time, near] of [
      ['2026-11-01T23:58:00+08:00', true],
      [new Date('2026-10-31T16:02:00Z'), true],
      [Date.parse('2026-11-01T04:00:00Z'), undefined],
    ] as const)
      expect((await reconcile([], [{ out_trade_no: 'x', amount: 1, time }])).differences[0]?.nearMidnight).toBe(near)
  })

  test('belongs to a sub-merchant where numbers do', async () => {
    const rows = [row({ 特约商户号: '1' }), row({ 特约商户号: '2' })]
    const books = ['1', '2'].map((sub_mchid) => ({ out_trade_no: 'T1', amount: 100, sub_mchid }))
    expect(await reconcile(rows, books, { bySubMerchant: true })).toMatchObject({ balanced: true, matched: 2 })
    expect(await reconcile(rows, [books[0]!], { bySubMerchant: true })).toMatchObject({
      differences: [{ what: 'only-there', number: 'T1', sub_mchid: '2' }],
    })
  })

  test.each([
    [row({ 订单金额: '1.005' }), '订单金额'],
    [row({ 订单金额: '1,00' }), '订单金额'],
    [row({ 手续费: 'x' }), '手续费'],
    [row({ 商户订单号: '' }), '商户订单号'],
    [row({ 交易状态: 'PAID' }), '交易状态'],
    [{ 记账时间: '2026-11-01', 业务名称: '交易' }, '交易状态'],
  ])('%# that cannot be read is named, with its column', async (cells, caption) => {
    const error = await rejection(one(cells))
    expect(isFlowError(error) && error.code).toBe('ERR_BILL_ROW')
    expect(error.message).toMatch(/^row 1 of the bill/)
    expect(error.message).toContain(caption)
  })
})

describe('fees', () => {
  const fee = (手续费: string, options: object, book: object = {}) =>
    reconcile(
      [row({ 手续费, 应结订单金额: '100.00', 订单金额: '100.00' })],
      [{ out_trade_no: 'T1', amount: 10_000, ...book }],
      options,
    )

  test.each([
    ['0.60000', { rate: 0.006 }, {}, true],
    ['0.60000', { rate: 'bill' }, {}, true],
    ['0.59100', { rate: 0.006 }, {}, true],
    ['0.61000', { rate: 0.006 }, {}, false],
    ['0.59000', { rate: 'bill' }, {}, false],
    ['0.38000', { rate: 0.006 }, { fee: 38 }, true],
    ['0.38000', {}, { fee: 40 }, false],
    ['9.99000', {}, {}, true],
  ])('of %s by %j and %j', async (text, options, book, same) => {
    const result = await fee(text, options, book)
    expect(result.balanced).toBe(same)
    if (!same) expect(result.differences).toMatchObject([{ differs: ['fee'] }])
  })
})

describe('the summary', () => {
  const bill = (...totals: string[]) =>
    Bill.parse(
      Readable.from([
        Buffer.from(
          `\ufeff交易时间,商户订单号,交易状态,应结订单金额,退款金额,手续费,订单金额,申请退款金额\r\n` +
            '`2026-11-01 10:00:00,`T1,`SUCCESS,`0.10,`0.00,`0.00060,`0.10,`0.00\r\n'.repeat(1) +
            '`2026-11-01 10:00:00,`T2,`SUCCESS,`0.20,`0.00,`0.00120,`0.20,`0.00\r\n' +
            `总交易单数,应结订单总金额,退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n${totals.map((text) => `\`${text}`).join(',')}\r\n`,
        ),
      ]),
    )
  const books = [
    { out_trade_no: 'T1', amount: 10 },
    { out_trade_no: 'T2', amount: 20 },
  ]

  test('is the sum of the rows, exactly', async () => {
    expect(await reconcile(bill('2', '0.30', '0.00', '0.00180', '0.30', '0.00'), books)).toMatchObject({
      balanced: true,
    })
    expect(await reconcile(bill('2.0', '0.30', '0.00', '0.00180', '0.30', '0.00'), books)).toMatchObject({ totals: [] })
  })

  test('is told where it is not', async () => {
    const result = await reconcile(bill('3', '0.30', '0.01', '0.00181', '0.30', '0.00'), books)
    expect(result).toMatchObject({ balanced: false, matched: 2, differences: [] })
    expect(result.totals).toEqual([
      { caption: '总交易单数', bill: '3', rows: '2' },
      { caption: '退款总金额', bill: '0.01', rows: '0.00' },
      { caption: '手续费总金额', bill: '0.00181', rows: '0.00180' },
    ])
  })
})

test('the text says it in a few lines, in both languages', async () => {
  const result = await reconcile(
    [row(), row({ 商户订单号: 'T2' }), refundRow()],
    [
      { out_trade_no: 'T1', amount: 90 },
      { out_trade_no: 'T3', amount: 5, time: '2026-11-01T23:59:00+08:00' },
      { kind: 'refund', out_refund_no: 'R1', amount: 30 },
    ],
  )
  expect(result.text()).toBe(
    [
      '对账有差异：账单 3 行，本地 3 笔，相符 1 笔',
      '不一致 支付 T1 金额 本地 0.90 / 账单 1.00',
      '仅账单有 支付 T2 1.00',
      '仅本地有 支付 T3 0.05（临近零点，请看前后一天的账单）',
    ].join('\n'),
  )
  expect(result.text('en')).toBe(
    [
      'not balanced: 3 rows in the bill, 3 entries in the books, 1 the same',
      'different payment T1 amount books 0.90 / bill 1.00',
      'only in the bill payment T2 1.00',
      'only in the books payment T3 0.05 (near midnight: see the bill of the day before or after)',
    ].join('\n'),
  )
  expect((await reconcile([row()], [{ out_trade_no: 'T1', amount: 100 }])).text()).toMatch(/^对账相符/)
})

test('all differences are counted, and as many listed as the limit says', async () => {
  const rows = Array.from({ length: 30 }, (_, at) => row({ 商户订单号: `T${at}` }))
  const result = await reconcile(rows, [], { limit: 25 })
  expect(result.counts['only-there']).toBe(30)
  expect(result.differences).toHaveLength(25)
  expect(result.text('en').split('\n').at(-1)).toBe('10 more differences')
})

test.each([
  [{ out_trade_no: '', amount: 1 }, '`out_trade_no`'],
  [{ out_trade_no: 'a b', amount: 1 }, '`out_trade_no`'],
  [{ kind: 'refund', out_trade_no: 'x', amount: 1 }, '`out_refund_no`'],
  [{ out_trade_no: 'x', amount: 1.5 }, '`amount`'],
  [{ out_trade_no: 'x', amount: '1' }, '`amount`'],
  [{ out_trade_no: 'x', amount: 1, fee: NaN }, '`fee`'],
  [{ kind: 'fee', out_trade_no: 'x', amount: 1 }, '`kind`'],
])('an entry of the books that cannot be compared is named: %j', async (entry, field) => {
  const error = await rejection(reconcile([], [entry as never]))
  expect(error).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'books' })
  expect(error.message).toContain(field)
})

test('wrong options and sources are refused', async () => {
  expect(await rejection(reconcile([], [], { rate: 0.6 * 100 }))).toMatchObject({ argument: 'rate' })
  expect(await rejection(reconcile([], [], { limit: -1 }))).toMatchObject({ argument: 'limit' })
  expect(await rejection(reconcile(undefined as never, []))).toMatchObject({ argument: 'bill' })
  expect(await rejection(reconcile([], [{ out_trade_no: 'x', amount: 1 }], { bySubMerchant: true }))).toMatchObject({
    argument: 'books',
  })
  const signal = AbortSignal.abort(new Error('enough'))
  expect(await rejection(reconcile([row()], [], { signal }))).toMatchObject({ message: 'enough' })
})

describe('元 to 分', () => {
  test('is exact for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.boolean(), (fen, negative) => {
        const text = `${negative && fen > 0 ? '-' : ''}${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
        expect(thousandthsOf(text)).toBe(fen * 1_000 * (negative && fen > 0 ? -1 : 1))
        expect(yuanOf(thousandthsOf(text) ?? NaN)).toBe(text)
      }),
    )
  })

  test.each(['1.234567', '1e2', '１', '1,000.00', '--1', '.5', '1.', 'NaN', ' '])('%j is no amount', (text) => {
    expect(thousandthsOf(text)).toBeUndefined()
  })
})

test('says the same as a comparison by hand, whatever is in the books and in the bill', async () => {
  const side = fc.uniqueArray(
    fc.record({ no: fc.integer({ min: 0, max: 40 }), amount: fc.integer({ min: 1, max: 3 }) }),
    {
      selector: ({ no }) => no,
      maxLength: 40,
    },
  )
  await fc.assert(
    fc.asyncProperty(side, side, async (there, here) => {
      const rows = there.map(({ no, amount }) => row({ 商户订单号: `T${no}`, 订单金额: `${amount}.00` }))
      const books = here.map(({ no, amount }) => ({ out_trade_no: `T${no}`, amount: amount * 100 }))
      const { counts, matched, differences } = await reconcile(rows, books)
      const both = there.filter(({ no }) => here.some((one) => one.no === no))
      const same = both.filter(({ no, amount }) => here.some((one) => one.no === no && one.amount === amount))
      expect(matched).toBe(same.length)
      expect(counts).toEqual({
        'only-here': here.length - both.length,
        'only-there': there.length - both.length,
        differs: both.length - same.length,
        'twice-here': 0,
        'twice-there': 0,
      })
      expect(new Set(differences.map(({ number }) => number)).size).toBe(differences.length)
    }),
  )
})

/** LARGE_ROWS=1000000 for the long form. */
const ROWS = Number(process.env.LARGE_ROWS ?? 150_000)

test(`${ROWS} rows are compared with as many entries in less than 128 MB over idle`, () => {
  const script = `
const { reconcile } = lib('merchant'), { Bill } = lib('index')
const no = (n) => '20261101' + String(n * 7919 % ${ROWS}).padStart(24, '0')
async function* file(rows) {
  yield Buffer.from('交易时间,微信订单号,商户订单号,交易状态,应结订单金额,退款金额,手续费,费率,订单金额,申请退款金额\\r\\n')
  for (let n = 0; n < rows; n += 1000) {
    let text = ''
    for (let m = n; m < n + 1000; m++) text += '\`2026-11-01 10:00:00,\`' + '4200002026110112345678901234' + ',\`' + no(m) + ',\`SUCCESS,\`1.00,\`0.00,\`0.00600,\`0.60%,\`1.00,\`0.00\\r\\n'
    yield Buffer.from(text)
  }
}
async function* books(rows) { for (let n = rows - 1; n >= 0; n--) yield { out_trade_no: no(n), amount: 100, state: 'SUCCESS' } }
;(async () => {
  await reconcile(Bill.parse(file(2000)), books(2000))
  const before = process.resourceUsage().maxRSS, start = performance.now()
  const { matched, balanced } = await reconcile(Bill.parse(file(${ROWS})), books(${ROWS}), { rate: 'bill' })
  console.log(JSON.stringify({ matched, balanced, mb: Math.round((process.resourceUsage().maxRSS - before) / 1024), seconds: +((performance.now() - start) / 1000).toFixed(1) }))
})()
`
  const [result] = alone<{ matched: number; balanced: boolean; mb: number }>(script)
  expect(result).toMatchObject({ matched: ROWS, balanced: true })
  expect(result!.mb).toBeLessThan(128)
}, 300_000)
