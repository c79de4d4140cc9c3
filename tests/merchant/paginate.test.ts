import type { API } from '../../lib/index'
import { ENTRY_FIELDS } from '../../lib/merchant/page-types'
import { FlowError, paginate } from '../../lib/merchant'
import { PAGES } from '../../lib/openapi/generated/paging'
import { readPage } from '../../lib/merchant/page'
import type { Handler } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

/** Entries `from`–`to` of a list, as WeChat Pay gives them. */
const entries = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => ({ complaint_id: `c${from + at}` }))

let answers: Handler = () => undefined
const s = simulated({ handlers: [(request, context) => answers(request, context)] })

/** What the server was asked for: the target of each request, without its path. */
const asked = () => s.sim.requests.map(({ target }) => target.split('?')[1] ?? '')

/** Serves a list of so many entries by offset. */
const list =
  (total: number, { limit = 10, told = total }: { limit?: number; told?: number | null } = {}): Handler =>
  ({ query }) => {
    const offset = Number(query.get('offset') ?? 0)
    const size = Number(query.get('limit') ?? limit)
    return ok({
      data: entries(offset, Math.min(total, offset + size)),
      ...(told !== null && { total_count: told }),
    })
  }

const ok = (content: unknown) => ({
  status: 200,
  headers: { 'Content-Type': 'application/json' },
  body: Buffer.from(JSON.stringify(content)),
})

const COMPLAINTS = 'v3/merchant-service/complaints-v2'
const dates = { begin_date: '2026-11-01', end_date: '2026-11-02' }
const complaints = (query: object = {}, more: object = {}): AsyncGenerator<{ complaint_id: string }> =>
  paginate(s.client().chain(COMPLAINTS), { query: { ...dates, ...query }, ...more } as any) as any

async function all<T>(walk: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of walk) found.push(one)
  return found
}

describe('a list by offset', () => {
  test.each([0, 1, 9, 10, 11, 25])('of %d entries is walked once, in order', async (total) => {
    answers = list(total)
    expect(await all(complaints({ limit: 10 }))).toEqual(entries(0, total))
    expect(asked()).toHaveLength(Math.max(1, Math.ceil(total / 10)))
  })

  test('goes by the entries that came, where a page holds fewer than were asked for', async () => {
    answers = ({ query }) => {
      const offset = Number(query.get('offset'))
      return ok({ data: entries(offset, Math.min(7, offset + 3)), total_count: 7 })
    }
    expect(await all(complaints({ limit: 50 }))).toEqual(entries(0, 7))
    expect(asked().map((query) => new URLSearchParams(query).get('offset'))).toEqual(['0', '3', '6'])
  })

  test('begins where the caller says, and keeps the rest of the query', async () => {
    answers = list(25)
    expect(await all(complaints({ offset: 20, limit: 3 }))).toEqual(entries(20, 25))
    expect(asked()).toEqual([
      'begin_date=2026-11-01&end_date=2026-11-02&offset=20&limit=3',
      'begin_date=2026-11-01&end_date=2026-11-02&offset=23&limit=3',
    ])
  })

  test('without a total goes on until a page is empty', async () => {
    answers = list(12, { told: null })
    expect(await all(complaints({ limit: 6 }))).toEqual(entries(0, 12))
    expect(asked()).toHaveLength(3)
  })

  test('asks for a page when the one before is used up, and for none after it was left', async () => {
    answers = list(30)
    const walk = complaints({ limit: 10 })
    expect(asked()).toEqual([])
    for (let at = 0; at < 10; at++) await walk.next()
    expect(asked()).toHaveLength(1)
    await walk.next()
    expect(asked()).toHaveLength(2)
    await walk.return(undefined)
    expect(await walk.next()).toEqual({ done: true, value: undefined })
    expect(asked()).toHaveLength(2)
  })

  test('is the same in its three spellings', async () => {
    answers = list(11)
    const client = s.client()
    const options = { query: dates } as any
    for (const node of [client.v3.merchantService.complaintsV2, client[COMPLAINTS], client.chain(`/${COMPLAINTS}`)])
      expect(await all(paginate(node, options))).toEqual(entries(0, 11))
  })
})

describe('other ways of paging', () => {
  const places = (field: string) => asked().map((query) => new URLSearchParams(query).get(field))

  test('a page counted from 0 under the name of an offset', async () => {
    answers = ({ query }) => {
      const from = Number(query.get('offset')) * 10
      return ok({ data: entries(from, Math.min(25, from + 10)), total_count: 25 })
    }
    const stocks = s.client().v3.marketing.favor.stocks
    const query = { limit: 10, stock_creator_mchid: '1900000109' }
    expect(await all(paginate(stocks, { query } as any))).toEqual(entries(0, 25))
    expect(places('offset')).toEqual(['0', '1', '2'])
    s.sim.requests.length = 0
    expect(await all(paginate(stocks, { query: { ...query, offset: 2 } } as any))).toEqual(entries(20, 25))
    expect(places('offset')).toEqual(['2'])
  })

  test('a page counted from 1, in a query and in JSON', async () => {
    answers = ({ query, body, method }) => {
      const { page_index, page_size } = method === 'GET' ? Object.fromEntries(query) : JSON.parse(body)
      const from = (page_index - 1) * page_size
      const data = entries(from, Math.min(5, from + Number(page_size)))
      return ok({ active_link_list: data, risk_trade_list: data, total_num: 5 })
    }
    const client = s.client()
    expect(
      await all(paginate(client.v3.brand.card.cardLinks, { query: { brand_id: '1', page_size: 2 } } as any)),
    ).toEqual(entries(0, 5))
    expect(places('page_index')).toEqual(['1', '2', '3'])
    const trades = client.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades
    expect(await all(paginate(trades, { json: { page_size: 4 } } as any))).toEqual(entries(0, 5))
    expect(s.sim.requests.slice(3).map(({ body }) => JSON.parse(body).page_index)).toEqual([1, 2])
  })

  test('a token, with which an empty page in the middle is not the end', async () => {
    const pages: Record<string, [unknown[], string]> = {
      '': [entries(0, 2), 'a'],
      a: [[], 'b'],
      b: [entries(2, 3), ''],
    }
    answers = ({ query }) => {
      const [user_coupon_list, next_page_token] = pages[query.get('page_token') ?? ''] ?? []
      return ok({ user_coupon_list, next_page_token, total_count: 3 })
    }
    const node = s.client().v3.marketing.partner.productCoupon.users._openid_.coupons
    expect(await all(paginate(node, { openid: 'o', query: { page_size: 2 } } as any))).toEqual(entries(0, 3))
    expect(places('page_token')).toEqual([null, 'a', 'b'])
  })

  test('the numbered fields of APIv2', async () => {
    answers = () => undefined
    const client = s.client()
    const { mchid } = s.sim.options
    await client.v3.pay.transactions.native.post({
      json: {
        mchid,
        appid: 'wxd678efh567hg6787',
        description: '一杯茶',
        out_trade_no: 'paged-refunds',
        notify_url: 'https://example.com/',
        amount: { total: 100 },
      },
    })
    s.sim.pay('paged-refunds')
    for (const out_refund_no of ['r-1', 'r-2', 'r-3'])
      await client.v3.refund.domestic.refunds.post({
        json: { out_trade_no: 'paged-refunds', out_refund_no, amount: { refund: 1, total: 100, currency: 'CNY' } },
      })
    const walk = paginate(client.v2.pay.refundquery, {
      xml: { appid: 'wxd678efh567hg6787', mch_id: mchid, out_trade_no: 'paged-refunds' },
    } as any)
    expect((await all(walk)).map((one: any) => one.out_refund_no)).toEqual(['r-1', 'r-2', 'r-3'])
  })
})

describe('a page', () => {
  const xml = { part: 'xml', way: 'offset', field: 'offset' } as const

  test('of numbered fields keeps the second number of what belongs to an entry', () => {
    const data = {
      total_refund_count: '12',
      refund_id_0: 'a',
      refund_id_10: 'c',
      coupon_id_0_1: 'x',
      refund_id_2: 'b',
      mch_id: '1',
    }
    expect(readPage(data, { ...xml, total: 'total_refund_count' })).toEqual({
      entries: [{ refund_id: 'a', coupon_id_1: 'x' }, { refund_id: 'b' }, { refund_id: 'c' }],
      length: 3,
      total: 12,
    })
  })

  test('of XML with one entry is a list of one, and JSON in a text is opened', () => {
    expect(readPage({ mchinfo: { mch_id: '1' } }, { ...xml, items: 'mchinfo' }).entries).toEqual([{ mch_id: '1' }])
    expect(readPage({ mchinfo: '' }, { ...xml, items: 'mchinfo' }).entries).toEqual([])
    const violation_records = JSON.stringify({ total_size: 2, violation_records: [{ a: 1 }] })
    const paging = { ...xml, items: 'violation_records.violation_records', total: 'violation_records.total_size' }
    expect(readPage({ violation_records }, paging)).toEqual({ entries: [{ a: 1 }], length: 1, total: 2 })
    expect(readPage({ violation_records: 'csv' }, paging).entries).toEqual([])
  })

  test('of text has its rows, and the place of the next page in its first line', () => {
    expect(readPage('100\n`2017-07-01`,`5`,`赞`\n`2017-07-02`,`4`\n', xml)).toEqual({
      entries: ['`2017-07-01`,`5`,`赞`', '`2017-07-02`,`4`'],
      length: 2,
      next: '100',
    })
    expect(readPage('', xml)).toEqual({ entries: [], length: 0 })
  })

  test('the lists of the catalog have their entries under the names that the types know', () => {
    const names = PAGES.split('\n').map((line) => line.split(' ')[6] ?? '')
    const known = new Set(names.filter((name) => name !== '' && !name.includes('.')))
    expect([...known].sort()).toEqual([...ENTRY_FIELDS])
  })
})

describe('a list that cannot be walked', () => {
  test('the same page for every offset ends the walk, and says so', async () => {
    answers = () => ok({ data: entries(0, 10), total_count: 40 })
    const found: unknown[] = []
    const error = await rejection(
      (async () => {
        for await (const one of complaints()) found.push(one)
      })(),
    )
    expect(error).toBeInstanceOf(FlowError)
    expect(error).toMatchObject({ code: 'ERR_PAGES_REPEATED', response: { data: { total_count: 40 } } })
    expect(error.message).toContain('`offset` 10')
    expect(Object.keys(error)).not.toContain('response')
    expect(found).toEqual(entries(0, 10))
  })

  test('a server that counts pages where entries are meant is told by the overlap', async () => {
    const favor = s.client().v3.marketing.favor.stocks
    answers = list(40)
    expect(
      await rejection(all(paginate(favor, { query: { limit: 10, stock_creator_mchid: '1' } } as any))),
    ).toMatchObject({
      code: 'ERR_PAGES_REPEATED',
      message: expect.stringContaining('overlaps'),
    })
  })

  test('an end before the total is told', async () => {
    answers = list(10, { told: 30 })
    expect(await rejection(all(complaints({ limit: 10 })))).toMatchObject({
      code: 'ERR_PAGES_INCOMPLETE',
      message: expect.stringContaining('30 entries'),
    })
  })

  test('an error of a page is that of the call, after the entries before it', async () => {
    answers = list(30)
    const walk = complaints({ limit: 10 })
    for (let at = 0; at < 10; at++) await walk.next()
    s.sim.fault({ kind: 'wrong-signature', count: 1 })
    expect(await rejection(walk.next())).toMatchObject({ code: 'ERR_SIGNATURE_MISMATCH' })
    expect(await walk.next()).toEqual({ done: true, value: undefined })
  })

  test('`signal` ends it between two entries, as it ends a call', async () => {
    answers = list(5)
    const controller = new AbortController()
    const walk = complaints({ limit: 10 }, { signal: controller.signal })
    await walk.next()
    controller.abort()
    expect(await rejection(walk.next())).toMatchObject({ code: 'ERR_CANCELED', outcome: 'not-sent' })
    expect(asked()).toHaveLength(1)
  })

  test.each([
    ['a URI', 'v3/merchant-service/complaints-v2', 'takes a node of a chain'],
    ['nothing', undefined, 'takes a node of a chain'],
    ['a plain object', {}, 'takes a node of a chain'],
  ])('%s is refused', async (_, node, message) => {
    expect(await rejection(all(paginate(node as any, {} as any)))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'node',
      message: expect.stringContaining(message),
    })
  })

  test('a node that is no list is refused, and one with its verb is told without it', async () => {
    const client = s.client()
    expect(await rejection(all(paginate(client.v3.certificates)))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      message: expect.stringContaining('`v3/certificates`'),
    })
    expect(await rejection(all(paginate(client.v3.merchantService.complaintsV2.get)))).toMatchObject({
      message: expect.stringContaining('`v3/merchant-service/complaints-v2`, not'),
    })
    expect(asked()).toEqual([])
  })
})

describe('the types', () => {
  test('know the entries, and want no page to be named', () => {
    const typed = (client: API.Root) => {
      const walk = paginate(client.v3.merchantService.complaintsV2, { query: dates })
      const id: Promise<string | undefined> = walk.next().then(({ value }) => value?.complaint_id)
      void paginate(client.v3.marketing.favor.stocks, { query: { limit: 10, stock_creator_mchid: '1' } })
      // @ts-expect-error -- `limit` is required there
      void paginate(client.v3.marketing.favor.stocks, { query: { stock_creator_mchid: '1' } })
      // @ts-expect-error -- the dates are required
      void paginate(client.v3.merchantService.complaintsV2)
      // @ts-expect-error -- a variable of the URI is missing
      void paginate(client.v3.marketing.favor.users._openid_.coupons, { query: { appid: 'wx' } })
      const first = paginate(client.v3.merchantService.complaintsV2, { query: dates }).next()
      // @ts-expect-error -- no such field of its order
      void first.then(({ value }) => value?.complaint_order_info?.[0]?.amount.total)
      const refund = paginate(client.v2.pay.refundquery, {
        xml: { appid: 'wx', mch_id: '1', out_trade_no: 'o' },
      })
      const numbered: Promise<string | undefined> = refund.next().then(({ value }) => value?.refund_id)
      return [id, numbered]
    }
    expect(typed).toBeInstanceOf(Function)
  })
})
