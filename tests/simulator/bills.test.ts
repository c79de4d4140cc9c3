import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { Bill } from '../../lib/index'
import { send } from './wire'
import { shop } from './shop'

const s = shop({ subMerchants: ['1900000109', '1900000110'] })
const manual = shop({ settle: 'manual' })
const today = (of = s) => new Date(of.sim.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
// At noon in Beijing, so that nothing falls into the next day.
beforeEach(() => {
  s.sim.clock.set(Date.parse(`${today()}T12:00:00+08:00`) + 86_400_000)
})
/** To ten in the morning of the next day, Beijing time. */
const nextMorning = () => {
  const day = today()
  s.sim.clock.set(Date.parse(`${day}T10:00:00+08:00`) + 86_400_000)
  return day
}
const rowsOf = async (uri: string, query: Record<string, string>) => {
  const bill = Bill.read(s.client(), uri as 'v3/bill/tradebill', { query })
  const rows: Record<string, string>[] = []
  for await (const row of bill) rows.push({ ...row })
  return { rows, summary: bill.summary as Record<string, string> }
}
const sum = (rows: readonly Record<string, string>[], caption: string) =>
  rows.reduce((total, row) => total + Math.round(Number(row[caption]) * 100), 0)

/** A day with everything: payments, refunds, a reversal, an open and a closed order. */
async function business() {
  const [first, second] = [await s.paid(10_000), await s.paid(333)]
  await s.refund(first, 2500, { out_refund_no: 'R1' })
  const code = {
    ...s.order({ payer: { auth_code: '130000000000009999' }, scene_info: { store_info: { id: '1' } } }),
    notify_url: undefined,
  } as Record<string, any>
  await s.byClient('post', 'v3/pay/transactions/codepay', { json: code })
  await s.byClient('post', `v3/pay/transactions/out-trade-no/${code.out_trade_no}/reverse`, {
    json: { appid: code.appid, mchid: code.mchid },
  })
  const [open, closed] = [s.order(), s.order()]
  for (const json of [open, closed]) await s.byClient('post', 'v3/pay/transactions/native', { json })
  await s.byClient('post', `v3/pay/transactions/out-trade-no/${closed.out_trade_no}/close`, {
    json: { mchid: closed.mchid },
  })
  return { first, second, code: code.out_trade_no }
}

describe('the trade bill of a day', () => {
  it('has its payments, refunds and reversals, and the sums of them', async () => {
    const { first, second, code } = await business()
    const bill_date = nextMorning()
    const { rows, summary } = await rowsOf('v3/bill/tradebill', { bill_date })
    expect(
      rows.map((row) => [row.商户订单号, row.交易状态, row.订单金额, row.申请退款金额, row.商户退款单号, row.退款状态]),
    ).toEqual([
      [first, 'SUCCESS', '100.00', '0.00', '0', ''],
      [second, 'SUCCESS', '3.33', '0.00', '0', ''],
      [first, 'REFUND', '0.00', '25.00', 'R1', 'SUCCESS'],
      [code, 'SUCCESS', '1.00', '0.00', '0', ''],
      [code, 'REVOKED', '0.00', '1.00', code, 'SUCCESS'],
    ])
    expect(rows[0]).toMatchObject({ 手续费: '0.60000', 费率: '0.60%', 特约商户号: '0', 微信退款单号: '0' })
    expect(Object.keys(rows[0]!)).toHaveLength(27)
    expect(summary).toMatchObject({
      总交易单数: '5',
      应结订单总金额: '104.33',
      退款总金额: '26.00',
      订单总金额: (sum(rows, '订单金额') / 100).toFixed(2),
      申请退款总金额: (sum(rows, '申请退款金额') / 100).toFixed(2),
    })
    expect(Number(summary.手续费总金额)).toBeCloseTo(sum(rows, '手续费') / 100)
  })

  it.each([
    ['SUCCESS', 3, 20],
    ['REFUND', 2, 29],
  ])('of type %s has its own rows and columns', async (bill_type, count, columns) => {
    await business()
    const { rows } = await rowsOf('v3/bill/tradebill', { bill_date: nextMorning(), bill_type })
    expect(rows).toHaveLength(count)
    expect(Object.keys(rows[0]!)).toHaveLength(columns)
    expect(rows.every((row) => (row.交易状态 === 'SUCCESS') === (bill_type === 'SUCCESS'))).toBe(true)
    if (bill_type === 'REFUND') expect(rows[0]!.退款成功时间).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
  })

  it('has what happened on that day, and a refund on the day it was accepted', async () => {
    const out_trade_no = await s.paid()
    const first = nextMorning()
    await s.refund(out_trade_no, 10)
    const second = nextMorning()
    expect((await rowsOf('v3/bill/tradebill', { bill_date: first })).rows.map((row) => row.交易状态)).toEqual([
      'SUCCESS',
    ])
    expect((await rowsOf('v3/bill/tradebill', { bill_date: second })).rows.map((row) => row.交易状态)).toEqual([
      'REFUND',
    ])
  })

  it('of one sub-merchant is part of that of its provider', async () => {
    for (const [index, sub_mchid] of ['1900000109', '1900000110'].entries()) {
      const json = {
        ...s.order(),
        appid: undefined,
        mchid: undefined,
        sp_appid: 'wx1',
        sp_mchid: s.sim.merchant.mchid,
        sub_mchid,
        out_trade_no: `sub-${index}00`,
      }
      await s.byClient('post', 'v3/pay/partner/transactions/native', { json })
      s.sim.pay(json.out_trade_no)
    }
    const bill_date = nextMorning()
    expect((await rowsOf('v3/bill/tradebill', { bill_date })).rows).toHaveLength(2)
    const { rows } = await rowsOf('v3/bill/tradebill', { bill_date, sub_mchid: '1900000110' })
    expect(rows.map((row) => row.特约商户号)).toEqual(['1900000110'])
    const flow = await rowsOf('v3/bill/sub-merchant-fundflowbill', {
      bill_date,
      sub_mchid: '1900000110',
      account_type: 'BASIC',
      algorithm: 'AEAD_AES_256_GCM',
    })
    expect(flow.rows.map((row) => row['收支金额(元)'])).toEqual(['1.00', '0.01'])
    const all = await rowsOf('v3/ecommerce/bill/fundflowbill', {
      bill_date,
      bill_type: 'ALL',
      account_type: 'ALL',
      algorithm: 'AEAD_AES_256_GCM',
    })
    expect(all.rows).toHaveLength(4)
  })

  it.each([
    ['today', 0, 400, 'STATEMENT_CREATING'],
    ['tomorrow', 86_400_000, 400, 'INVALID_REQUEST'],
    ['half a year ago', -183 * 86_400_000, 400, 'INVALID_REQUEST'],
    ['a day without business', -2 * 86_400_000, 400, 'NO_STATEMENT_EXIST'],
  ])('of %s cannot be had', async (_name, ms, status, code) => {
    await s.paid()
    const bill_date = new Date(s.sim.clock.now() + ms + 8 * 3_600_000).toISOString().slice(0, 10)
    for (const by of [s.byClient, s.byWire])
      expect(await by('get', 'v3/bill/tradebill', { query: { bill_date } })).toMatchObject({ status, code })
  })

  it('of yesterday is ready at ten, in APIv2 at nine', async () => {
    await s.paid()
    const bill_date = today()
    const at = (hour: string) => s.sim.clock.set(Date.parse(`${bill_date}T${hour}:00+08:00`) + 86_400_000)
    const v3 = async () => (await s.byClient('get', 'v3/bill/tradebill', { query: { bill_date } })).code
    const v2 = async () =>
      (await s.v2('pay/downloadbill', {
        appid: 'wx1',
        bill_date: bill_date.replaceAll('-', ''),
        bill_type: 'ALL',
      })) as any
    at('08:59')
    expect([await v3(), (await v2()).error_code]).toEqual(['STATEMENT_CREATING', '20003'])
    at('09:00')
    expect([await v3(), typeof (await v2())]).toEqual(['STATEMENT_CREATING', 'string'])
    at('10:00')
    expect(await v3()).toBeUndefined()
  })

  it('comes over bare HTTP, plain and packed, under its hash, for five minutes, for its merchant alone', async () => {
    await business()
    const bill_date = nextMorning()
    const offer = async (more: Record<string, string> = {}) =>
      (await s.byWire('get', 'v3/bill/tradebill', { query: { bill_date, ...more } })).data
    const [plain, packed] = [await offer(), await offer({ tar_type: 'GZIP' })]
    const load = (url: string) => send(s.sim, new URL(url).pathname + new URL(url).search)
    const bytes = (await load(plain.download_url)).body
    expect(createHash('sha1').update(bytes).digest('hex')).toBe(plain.hash_value)
    expect(gunzipSync((await load(packed.download_url)).body)).toEqual(bytes)
    expect(bytes.toString()).toMatch(
      /^\ufeff交易时间,[^\r\n]+\r\n(`[^\r\n]+\r\n)+总交易单数,[^\r\n]+\r\n`[^\r\n]+\r\n$/,
    )
    const other = await s.sim.addMerchant()
    const foreign = await s.byClient('get', 'v3/billdownload/file', {
      merchant: other,
      query: { token: new URL(plain.download_url).searchParams.get('token')! },
    })
    expect(foreign).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    s.sim.clock.advance('5m')
    s.sim.clock.advance(1000)
    expect(await load(plain.download_url)).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } })
  })

  it('keeps its content although a refund has arrived since', async () => {
    const { data } = await manual.refund(await manual.paid(), 1, { out_refund_no: 'R1' })
    expect(data.status).toBe('PROCESSING')
    const bill_date = today(manual)
    manual.sim.clock.advance('2d')
    const offer = (await manual.byWire('get', 'v3/bill/tradebill', { query: { bill_date } })).data
    manual.sim.act('refund.succeed', 'R1')
    const { pathname, search } = new URL(offer.download_url)
    const { body } = await send(manual.sim, pathname + search)
    expect(body.toString()).toContain('`PROCESSING')
    expect(createHash('sha1').update(body).digest('hex')).toBe(offer.hash_value)
  })
})

describe('the fund flow bill of a day', () => {
  it('has every movement, and ends at the balance of the account', async () => {
    await business()
    const bill_date = nextMorning()
    const { rows, summary } = await rowsOf('v3/bill/fundflowbill', { bill_date, account_type: 'BASIC' })
    let balance = 0
    for (const row of rows) {
      balance += Math.round(Number(row['收支金额(元)']) * 100) * (row.收支类型 === '收入' ? 1 : -1)
      expect(Math.round(Number(row['账户结余(元)']) * 100)).toBe(balance)
    }
    const { data } = await s.byClient('get', 'v3/merchant/fund/balance/BASIC')
    expect(data.available_amount).toBe(balance)
    expect(
      (await s.byClient('get', 'v3/merchant/fund/dayendbalance/BASIC', { query: { date: bill_date } })).data
        .available_amount,
    ).toBe(balance)
    expect(summary.资金流水总笔数).toBe(String(rows.length))
    expect(new Set(rows.map((row) => row.业务类型))).toEqual(
      new Set(['交易', '扣除交易手续费', '退款', '退还交易手续费', '撤销']),
    )
  })

  it('of an account on which nothing moved is not there', async () => {
    await business()
    expect(
      await s.byClient('get', 'v3/bill/fundflowbill', {
        query: { bill_date: nextMorning(), account_type: 'OPERATION' },
      }),
    ).toMatchObject({ code: 'NO_STATEMENT_EXIST' })
  })
})

describe('bills of APIv2', () => {
  it('have the same rows of the same day', async () => {
    await business()
    const bill_date = nextMorning()
    const offer = (await s.byWire('get', 'v3/bill/tradebill', { query: { bill_date } })).data
    const { pathname, search } = new URL(offer.download_url)
    const file: unknown = await s.v2('pay/downloadbill', {
      appid: 'wx1',
      bill_date: bill_date.replaceAll('-', ''),
      bill_type: 'ALL',
    })
    expect(String(file).replace(/^\ufeff/, '')).toBe(
      (await send(s.sim, pathname + search)).body.toString().replace(/^\ufeff/, ''),
    )
  })

  it.each([
    [{ bill_date: '20200101' }, '20001'],
    [{ bill_date: 'nonsense' }, '20001'],
    [{ bill_type: 'NONSENSE' }, '20001'],
    [{}, '20002'],
  ])('say %j in a code of their own', async (change, error_code) => {
    const bill_date = new Date(s.sim.clock.now() - 2 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
    expect(await s.v2('pay/downloadbill', { appid: 'wx1', bill_type: 'ALL', bill_date, ...change })).toMatchObject({
      return_code: 'FAIL',
      error_code,
    })
  })
})

it('rows are generated on request alone', async () => {
  s.sim.state.bills.rows = 1234
  expect((await rowsOf('v3/bill/tradebill', { bill_date: '2025-11-01' })).rows).toHaveLength(1234)
  s.sim.state.bills.rows = undefined
  expect(await s.byClient('get', 'v3/bill/tradebill', { query: { bill_date: '2025-11-01' } })).toMatchObject({
    code: 'INVALID_REQUEST',
  })
})
