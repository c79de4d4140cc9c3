import { shop, type Caller } from './shop'

const s = shop({ appids: ['wxd678efh567hg6787'] })
const H5 = { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } }
const WAYS: readonly [way: string, change: object, ticket: [string, RegExp]][] = [
  ['native', {}, ['code_url', /^weixin:\/\/wxpay\/bizpayurl\?pr=\w{9}$/]],
  ['jsapi', { payer: { openid: 'o1' } }, ['prepay_id', /^wx[0-9a-f]{34}$/]],
  ['app', {}, ['prepay_id', /^wx[0-9a-f]{34}$/]],
  ['h5', H5, ['h5_url', /^https:\/\/wx\.tenpay\.com\/.*prepay_id=wx[0-9a-f]{34}/]],
]
const BY_NUMBER = 'v3/pay/transactions/out-trade-no/{out_trade_no}'

describe.each<[string, () => Caller]>([
  ['the client', () => s.byClient],
  ['bare HTTP', () => s.byWire],
])('orders by %s', (_name, by) => {
  const call: Caller = (...given) => by()(...given)
  const query = (out_trade_no: string) =>
    call('get', BY_NUMBER, { out_trade_no, query: { mchid: s.sim.merchant.mchid } })
  const close = (out_trade_no: string) =>
    call('post', `${BY_NUMBER}/close`, { out_trade_no, json: { mchid: s.sim.merchant.mchid } })
  const place = (json: object, way = 'native') => call('post', `v3/pay/transactions/${way}`, { json })

  it.each(WAYS)('of %s are placed, paid, told of and found by both numbers', async (way, change, [name, pattern]) => {
    const json = s.order({ attach: '自定义数据', ...change })
    expect(await place(json, way)).toEqual({ status: 200, data: { [name]: expect.stringMatching(pattern) } })
    const open = (await query(json.out_trade_no)).data
    expect(open).toMatchObject({ trade_state: 'NOTPAY', attach: '自定义数据', amount: { total: 100, currency: 'CNY' } })
    expect(Object.keys(open)).toEqual(expect.not.arrayContaining(['transaction_id', 'success_time', 'bank_type']))
    expect('payer' in open).toBe(way === 'jsapi')
    const { transaction_id } = s.sim.pay(json.out_trade_no)
    const { data } = await query(json.out_trade_no)
    expect(data).toMatchObject({
      trade_state: 'SUCCESS',
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      success_time: expect.stringMatching(/\+08:00$/),
      bank_type: 'OTHERS',
      amount: { total: 100, payer_total: 100 },
    })
    const byId = await call('get', `v3/pay/transactions/id/${transaction_id}`, {
      query: { mchid: s.sim.merchant.mchid },
    })
    expect(byId.data).toEqual(data)
    await s.sim.idle()
    expect(s.notices).toEqual([expect.objectContaining({ event: 'TRANSACTION.SUCCESS', resource: data })])
  })

  it('that nobody has placed are not there', async () => {
    expect(await query('unknown')).toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
    expect(await close('unknown')).toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
    expect(await call('get', 'v3/pay/transactions/id/42001', { query: { mchid: s.sim.merchant.mchid } })).toMatchObject(
      { status: 404, code: 'ORDER_NOT_EXIST' },
    )
    expect(() => s.sim.pay('unknown')).toThrow('does not exist')
  })

  it('placed again are the same order, with a new ticket after two hours', async () => {
    const json = s.order()
    const first = await place(json)
    const { amount, ...rest } = json
    expect(await place({ amount, ...rest })).toEqual(first)
    s.sim.clock.advance('2h')
    const later = await place(json)
    expect(later.status).toBe(200)
    expect(later.data).not.toEqual(first.data)
    expect(s.sim.state.orders.all()).toHaveLength(1)
  })

  it('under a number that is taken are refused, and nothing changes', async () => {
    const json = s.order()
    await place(json)
    const before = s.sim.snapshot()
    const used = { status: 403, code: 'OUT_TRADE_NO_USED' }
    expect(await place({ ...json, amount: { total: 101 } })).toMatchObject(used)
    expect(await place({ ...json, payer: { openid: 'o' } }, 'jsapi')).toMatchObject(used)
    expect(s.sim.snapshot()).toEqual(before)
  })

  it('that are paid or closed are told by their state before their content', async () => {
    const [paid, closed] = [s.order(), s.order()]
    for (const json of [paid, closed]) await place(json)
    s.sim.pay(paid.out_trade_no)
    await close(closed.out_trade_no)
    for (const change of [{}, { description: 'another' }]) {
      expect(await place({ ...paid, ...change })).toMatchObject({ status: 400, code: 'ORDER_PAID' })
      expect(await place({ ...closed, ...change })).toMatchObject({ status: 400, code: 'ORDER_CLOSED' })
    }
    expect(await close(paid.out_trade_no)).toMatchObject({ status: 400, code: 'ORDER_PAID' })
    expect(await close(closed.out_trade_no)).toMatchObject({ status: 204 })
    expect(() => s.sim.pay(closed.out_trade_no)).toThrow('CLOSED')
    expect(() => s.sim.pay(paid.out_trade_no)).toThrow('SUCCESS')
    await s.sim.idle()
    expect(s.notices).toHaveLength(1)
  })

  it('close by themselves when their time is over, after seven days at the latest', async () => {
    const at = (ms: number) => new Date(s.sim.clock.now() + ms).toISOString()
    const [short, long] = [s.order({ time_expire: at(120_000) }), s.order()]
    for (const json of [short, long]) expect((await place(json)).status).toBe(200)
    s.sim.clock.advance('121s')
    expect((await query(short.out_trade_no)).data.trade_state).toBe('CLOSED')
    expect((await query(long.out_trade_no)).data.trade_state).toBe('NOTPAY')
    s.sim.clock.advance('7d')
    expect((await query(long.out_trade_no)).data.trade_state).toBe('CLOSED')
    await s.sim.idle()
    expect(s.notices).toEqual([])
  })

  it.each([-60_000, 30_000])('cannot expire %i ms from now', async (ms) => {
    const time_expire = new Date(s.sim.clock.now() + ms).toISOString()
    expect(await place(s.order({ time_expire }))).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      detail: { field: '/time_expire' },
    })
  })

  it('belong to the merchant and its appids', async () => {
    expect(await place(s.order({ mchid: '1900000999' }))).toMatchObject({ status: 400, code: 'MCH_NOT_EXISTS' })
    expect(await place(s.order({ appid: 'wx0000000000000000' }))).toMatchObject({
      status: 400,
      code: 'APPID_MCHID_NOT_MATCH',
    })
    expect(await call('get', BY_NUMBER, { out_trade_no: 'x', query: { mchid: '1900000999' } })).toMatchObject({
      code: 'MCH_NOT_EXISTS',
    })
  })

  it.each([
    ['jsapi', '/payer', {}],
    ['jsapi', '/payer/openid', { payer: {} }],
    ['h5', '/scene_info', {}],
    ['h5', '/scene_info/h5_info', { scene_info: { payer_client_ip: '127.0.0.1' } }],
    ['native', '/appid', { appid: undefined }],
    ['native', '/description', { description: 'x'.repeat(128) }],
    ['native', '/out_trade_no', { out_trade_no: 'short' }],
    ['native', '/out_trade_no', { out_trade_no: 'with blanks' }],
    ['native', '/notify_url', { notify_url: 'example.com' }],
    ['native', '/amount', { amount: undefined }],
    ['native', '/amount', { amount: 100 }],
    ['native', '/amount/total', { amount: {} }],
    ['native', '/amount/total', { amount: { total: 0 } }],
    ['native', '/amount/total', { amount: { total: -1 } }],
    ['native', '/amount/total', { amount: { total: 1.5 } }],
    ['native', '/amount/total', { amount: { total: '100' } }],
    ['native', '/amount/currency', { amount: { total: 1, currency: 'USD' } }],
  ])('of %s need a valid %s', async (way, field, change) => {
    expect(await place(s.order(change), way)).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      detail: { field, location: 'body' },
    })
  })
})

describe('the same orders by APIv2', () => {
  const unified = (change: Record<string, unknown> = {}) => ({
    appid: 'wxd678efh567hg6787',
    body: '米',
    out_trade_no: `v2-${Math.random().toString(36).slice(2, 12)}`,
    total_fee: 100,
    spbill_create_ip: '127.0.0.1',
    notify_url: s.notify_url,
    trade_type: 'NATIVE',
    ...change,
  })

  it('are seen by APIv3, and told of in XML', async () => {
    const xml = unified({ attach: '附加' })
    const first = await s.v2('pay/unifiedorder', xml)
    expect(first).toMatchObject({ trade_type: 'NATIVE', prepay_id: expect.any(String), code_url: expect.any(String) })
    expect(await s.v2('pay/unifiedorder', xml)).toMatchObject({ prepay_id: first.prepay_id })
    expect(await s.v2('pay/orderquery', { appid: xml.appid, out_trade_no: xml.out_trade_no })).toMatchObject({
      trade_state: 'NOTPAY',
    })
    const { transaction_id } = s.sim.pay(xml.out_trade_no)
    const told = await s.v2('pay/orderquery', { appid: xml.appid, transaction_id })
    expect(told).toMatchObject({
      trade_state: 'SUCCESS',
      total_fee: '100',
      time_end: expect.stringMatching(/^\d{14}$/),
    })
    const { data } = await s.byClient('get', BY_NUMBER, {
      out_trade_no: xml.out_trade_no,
      query: { mchid: s.sim.merchant.mchid },
    })
    expect(data).toMatchObject({ transaction_id, trade_state: 'SUCCESS', attach: '附加' })
    await s.sim.idle()
    expect(s.notices).toHaveLength(1)
    expect(s.notices[0]!.text).toContain(`<transaction_id><![CDATA[${transaction_id}]]>`)
  })

  it('have a new ticket after two hours, and close after seven days', async () => {
    const xml = unified()
    const first = await s.v2('pay/unifiedorder', xml)
    s.sim.clock.advance('2h')
    const later = await s.v2('pay/unifiedorder', xml)
    expect(later.result_code).toBe('SUCCESS')
    expect(later.prepay_id).not.toBe(first.prepay_id)
    s.sim.clock.advance('7d')
    const { appid, out_trade_no } = xml
    expect(await s.v2('pay/orderquery', { appid, out_trade_no })).toMatchObject({ trade_state: 'CLOSED' })
    await s.sim.idle()
    expect(s.notices).toEqual([])
  })

  it.each([
    ['notify_url', undefined, 'LACK_PARAMS'],
    ['total_fee', undefined, 'LACK_PARAMS'],
    ['appid', undefined, 'LACK_PARAMS'],
    ['total_fee', '1.5', 'INVALID_REQUEST'],
    ['trade_type', 'CASH', 'INVALID_REQUEST'],
    ['trade_type', 'JSAPI', 'LACK_PARAMS'],
    ['time_expire', '20200101000000', 'INVALID_REQUEST'],
    ['time_expire', 'soon', 'INVALID_REQUEST'],
  ])('with %s %j are refused', async (name, value, err_code) => {
    expect(await s.v2('pay/unifiedorder', unified({ [name]: value }))).toMatchObject({ err_code })
    expect(s.sim.state.orders.all()).toEqual([])
  })

  it('refuse with the codes of APIv2', async () => {
    const [open, paid, closed] = [unified(), unified(), unified()]
    for (const xml of [open, paid, closed]) await s.v2('pay/unifiedorder', xml)
    s.sim.pay(paid.out_trade_no)
    expect(await s.v2('pay/closeorder', { appid: open.appid, out_trade_no: closed.out_trade_no })).toMatchObject({
      result_code: 'SUCCESS',
    })
    const refused = async (path: string, xml: Record<string, unknown>) => (await s.v2(path, xml)).err_code
    expect(await refused('pay/unifiedorder', { ...open, total_fee: 2 })).toBe('OUT_TRADE_NO_USED')
    expect(await refused('pay/unifiedorder', paid)).toBe('ORDERPAID')
    expect(await refused('pay/unifiedorder', closed)).toBe('ORDERCLOSED')
    expect(await refused('pay/unifiedorder', unified({ appid: 'wx0' }))).toBe('APPID_MCHID_NOT_MATCH')
    expect(await refused('pay/closeorder', { appid: open.appid, out_trade_no: paid.out_trade_no })).toBe('ORDERPAID')
    expect(await refused('pay/closeorder', { appid: open.appid, out_trade_no: 'none' })).toBe('ORDERNOTEXIST')
    expect(await refused('pay/orderquery', { appid: open.appid, out_trade_no: 'none' })).toBe('ORDERNOTEXIST')
    // Placed by one protocol, a number is taken in the other.
    const json = s.order({ out_trade_no: open.out_trade_no })
    expect(await s.byClient('post', 'v3/pay/transactions/native', { json })).toMatchObject({
      code: 'OUT_TRADE_NO_USED',
    })
  })
})
