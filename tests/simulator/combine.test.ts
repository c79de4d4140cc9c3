import { shop, type Caller } from './shop'

const s = shop({ subMerchants: ['1900000109', '1900000110'] })
const BASE = 'v3/combine-transactions'
let count = 0

const combined = (change: Record<string, unknown> = {}) => {
  count++
  const sub = (sub_mchid: string, total_amount: number) => ({
    mchid: s.sim.merchant.mchid,
    sub_mchid,
    attach: `附加-${sub_mchid}`,
    description: '米',
    out_trade_no: `part-${count}-${sub_mchid}`,
    amount: { total_amount, currency: 'CNY' },
  })
  return {
    combine_appid: 'wx1',
    combine_mchid: s.sim.merchant.mchid,
    combine_out_trade_no: `combined-${count}`,
    notify_url: s.notify_url,
    sub_orders: [sub('1900000109', 1000), sub('1900000110', 2000)],
    ...change,
  }
}
describe.each<[string, () => Caller]>([
  ['the client', () => s.byClient],
  ['bare HTTP', () => s.byWire],
])('combined orders by %s', (_name, by) => {
  const call: Caller = (...given) => by()(...given)
  const place = (json: object, way = 'native') => call('post', `${BASE}/${way}`, { json })
  const query = (no: string) => call('get', `${BASE}/out-trade-no/{no}`, { no })
  const close = (json: ReturnType<typeof combined>, sub_orders: unknown = json.sub_orders) =>
    call('post', `${BASE}/out-trade-no/{no}/close`, {
      no: json.combine_out_trade_no,
      json: { combine_appid: json.combine_appid, sub_orders },
    })

  it.each([
    ['native', {}],
    ['app', {}],
    ['jsapi', { combine_payer_info: { openid: 'o1' } }],
    ['h5', { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } }],
  ])('of %s are paid all at once, and told of at once', async (way, more) => {
    const json = combined(more)
    expect((await place(json, way)).status).toBe(200)
    const open = (await query(json.combine_out_trade_no)).data
    expect(open.sub_orders.map((sub: any) => sub.trade_state)).toEqual(['NOTPAY', 'NOTPAY'])
    s.sim.pay(json.combine_out_trade_no)
    const { data } = await query(json.combine_out_trade_no)
    const numbers = data.sub_orders.map((sub: any) => sub.transaction_id)
    expect(new Set([...numbers, data.combine_transaction_id]).size).toBe(3)
    expect(data.sub_orders.map((sub: any) => [sub.trade_state, sub.amount.payer_amount])).toEqual([
      ['SUCCESS', 1000],
      ['SUCCESS', 2000],
    ])
    await s.sim.idle()
    expect(s.notices).toEqual([expect.objectContaining({ event: 'TRANSACTION.SUCCESS', resource: data })])
    const { accounts } = s.sim.snapshot()
    expect([accounts['1900000109']?.BASIC.available, accounts['1900000110']?.BASIC.available]).toEqual([994, 1988])
  })

  it('are paid by the number of a part too, and each part is refunded by itself', async () => {
    const json = combined()
    await place(json)
    const [first, second] = json.sub_orders
    s.sim.pay(second!.out_trade_no)
    const { data } = await query(json.combine_out_trade_no)
    const refund = await call('post', 'v3/refund/domestic/refunds', {
      json: {
        sub_mchid: first!.sub_mchid,
        transaction_id: data.sub_orders[0].transaction_id,
        out_refund_no: 'R1',
        amount: { refund: 1000, total: 1000, currency: 'CNY' },
      },
    })
    expect(refund.data).toMatchObject({ status: 'PROCESSING', out_trade_no: first!.out_trade_no })
    expect((await query(json.combine_out_trade_no)).data.sub_orders.map((sub: any) => sub.trade_state)).toEqual([
      'REFUND',
      'SUCCESS',
    ])
  })

  it('are closed by naming every part', async () => {
    const json = combined()
    await place(json)
    expect(await close(json, json.sub_orders.slice(1))).toMatchObject({ status: 400, detail: { field: '/sub_orders' } })
    expect(await close(json)).toMatchObject({ status: 204 })
    expect(await close(json)).toMatchObject({ status: 204 })
    expect((await query(json.combine_out_trade_no)).data.sub_orders.map((sub: any) => sub.trade_state)).toEqual([
      'CLOSED',
      'CLOSED',
    ])
    expect(await place(json)).toMatchObject({ code: 'ORDER_CLOSED' })
    expect(() => s.sim.pay(json.combine_out_trade_no)).toThrow('CLOSED')
  })

  it('are the same once more, and otherwise refused; nothing is half placed', async () => {
    const json = combined()
    const first = await place(json)
    expect(await place(json)).toEqual(first)
    expect(await place({ ...json, notify_url: 'http://127.0.0.1/x' })).toMatchObject({
      status: 403,
      code: 'OUT_TRADE_NO_USED',
    })
    const before = s.sim.snapshot()
    const next = combined()
    expect(await place({ ...next, sub_orders: [next.sub_orders[0], json.sub_orders[1]] })).toMatchObject({
      code: 'OUT_TRADE_NO_USED',
    })
    expect(s.sim.snapshot()).toEqual(before)
    s.sim.pay(json.combine_out_trade_no)
    expect(await place(json)).toMatchObject({ code: 'ORDER_PAID' })
    expect(await close(json)).toMatchObject({ code: 'ORDER_PAID' })
  })

  it('that nobody has placed are not there, and expire with all their parts', async () => {
    expect(await query('unknown')).toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
    const json = combined()
    await place(json)
    s.sim.clock.advance('8d')
    expect((await query(json.combine_out_trade_no)).data.sub_orders.map((sub: any) => sub.trade_state)).toEqual([
      'CLOSED',
      'CLOSED',
    ])
  })

  it.each([
    [{ sub_orders: [] }, '/sub_orders'],
    [{ combine_mchid: '1999' }, undefined],
  ])('are refused with %j', async (change, field) => {
    expect(await place(combined(change))).toMatchObject(
      field === undefined ? { code: 'MCH_NOT_EXISTS' } : { code: 'PARAM_ERROR', detail: { field } },
    )
  })
})

describe('combined orders of APIv2', () => {
  const unified = (change: Record<string, unknown> = {}) => {
    const { combine_out_trade_no, sub_orders } = combined()
    const order_list = sub_orders.map(({ mchid, sub_mchid, attach, description, out_trade_no, amount }) => ({
      appid: 'wx1',
      mch_id: mchid,
      sub_mch_id: sub_mchid,
      body: description,
      attach,
      out_trade_no,
      fee_type: 'CNY',
      total_fee: amount.total_amount,
    }))
    return {
      combine_appid: 'wx1',
      combine_mch_id: s.sim.merchant.mchid,
      sign_type: 'HMAC-SHA256',
      combine_out_trade_no,
      spbill_create_ip: '127.0.0.1',
      notify_url: s.notify_url,
      trade_type: 'NATIVE',
      scene_info: JSON.stringify({ payer_client_ip: '127.0.0.1' }),
      sub_order_list: JSON.stringify({ order_num: 2, order_list }),
      ...change,
    }
  }
  const call = (path: string, xml: Record<string, unknown>) => s.v2(`pay/${path}`, xml)
  const named = (xml: ReturnType<typeof unified>, more: Record<string, unknown> = {}) => {
    const { combine_appid, combine_mch_id, sign_type, combine_out_trade_no } = xml
    return { combine_appid, combine_mch_id, sign_type, combine_out_trade_no, ...more }
  }
  const partsOf = (xml: ReturnType<typeof unified>) => JSON.parse(xml.sub_order_list).order_list as any[]

  it.each([
    ['NATIVE', {}, 'code_url'],
    ['APP', {}, 'prepay_id'],
    ['JSAPI', { combine_openid: 'o1' }, 'prepay_id'],
    ['MWEB', { scene_info: JSON.stringify({ payer_client_ip: '1.1.1.1', h5_info: { type: 'Wap' } }) }, 'mweb_url'],
  ])('of %s are paid all at once, told of in XML, and seen by APIv3', async (trade_type, more, ticket) => {
    const xml = unified({ trade_type, ...more })
    const first = await call('combinedorder', xml)
    expect(first).toMatchObject({ result_code: 'SUCCESS', trade_type, [ticket]: expect.any(String) })
    expect(await call('combinedorder', xml)).toMatchObject({ prepay_id: first.prepay_id })
    expect(await call('querycombinedorder', named(xml))).toMatchObject({ trade_state: 'NOTPAY' })
    s.sim.pay(xml.combine_out_trade_no)
    const told = await call('querycombinedorder', named(xml))
    const { order_num, order_list } = JSON.parse(told.sub_order_list)
    expect([told.trade_state, order_num]).toEqual(['SUCCESS', 2])
    expect(order_list.map((part: any) => [part.out_trade_no, part.amount.total_amount])).toEqual(
      partsOf(xml).map((part) => [part.out_trade_no, part.total_fee]),
    )
    const { data } = await s.byClient('get', `${BASE}/out-trade-no/{no}`, { no: xml.combine_out_trade_no })
    expect(data.sub_orders.map((part: any) => part.transaction_id)).toEqual(
      order_list.map((part: any) => part.transaction_id),
    )
    await s.sim.idle()
    expect(s.notices).toHaveLength(1)
    expect(s.notices[0]!.text).toContain(`<sub_order_list><![CDATA[${told.sub_order_list}]]>`)
    expect(s.notices[0]!.text).toContain('<sign_type><![CDATA[HMAC-SHA256]]>')
    const again = await s.sim.notification('v2/combined-transactions-success', { order: xml.combine_out_trade_no })
    expect(String(again.body)).toContain(`<sub_order_list><![CDATA[${told.sub_order_list}]]>`)
  })

  it('are refunded part by part, in either protocol', async () => {
    const xml = unified()
    await call('combinedorder', xml)
    s.sim.pay(xml.combine_out_trade_no)
    const [{ sub_mch_id, out_trade_no, total_fee }] = partsOf(xml)
    const refund = { appid: 'wx1', sub_mch_id, out_trade_no, out_refund_no: 'R1', total_fee, refund_fee: 10 }
    expect(await s.v2('secapi/pay/refund', refund)).toMatchObject({ result_code: 'SUCCESS' })
    const { data } = await s.byClient('get', `${BASE}/out-trade-no/{no}`, { no: xml.combine_out_trade_no })
    expect(data.sub_orders.map((part: any) => part.trade_state)).toEqual(['REFUND', 'SUCCESS'])
  })

  it('are closed by naming every part', async () => {
    const xml = unified()
    await call('combinedorder', xml)
    const parts = partsOf(xml).map(({ mch_id, sub_mch_id, out_trade_no }) => ({ mch_id, sub_mch_id, out_trade_no }))
    const close = (list: unknown) => call('closecombinedorder', named(xml, { sub_order_list: JSON.stringify(list) }))
    expect(await close(parts.slice(1))).toMatchObject({ err_code: 'INVALID_REQUEST' })
    const { mch_id, ...rest } = parts[0]!
    expect(await close([{ mchid: mch_id, ...rest }, parts[1]])).toMatchObject({ result_code: 'SUCCESS' })
    expect(await close(parts)).toMatchObject({ err_code: 'ORDERCLOSED' })
    expect(await call('combinedorder', xml)).toMatchObject({ err_code: 'ORDERCLOSED' })
    expect(await s.v2('pay/orderquery', { appid: 'wx1', ...parts[1] })).toMatchObject({
      trade_state: 'CLOSED',
    })
  })

  it('refuse with the codes of APIv2', async () => {
    const [xml, paid] = [unified(), unified()]
    for (const one of [xml, paid]) await call('combinedorder', one)
    s.sim.pay(paid.combine_out_trade_no)
    const refused = async (change: Record<string, unknown>) => (await call('combinedorder', unified(change))).err_code
    expect((await call('combinedorder', paid)).err_code).toBe('ORDERPAID')
    expect((await call('combinedorder', { ...xml, notify_url: 'http://127.0.0.1/x' })).err_code).toBe(
      'OUT_TRADE_NO_USED',
    )
    expect((await call('querycombinedorder', named(unified()))).err_code).toBe('ORDERNOTEXIST')
    expect((await call('querycombinedorder', { ...named(xml), combine_appid: 'wx2' })).err_code).toBe(
      'APPID_MCHID_NOT_MATCH',
    )
    expect(await refused({ trade_type: 'JSAPI' })).toBe('LACK_PARAMS')
    expect(await refused({ sub_order_list: '{' })).toBe('INVALID_REQUEST')
    expect(await refused({ sub_order_list: JSON.stringify({ order_num: 1, order_list: [] }) })).toBe('INVALID_REQUEST')
    expect(await refused({ sub_order_list: xml.sub_order_list.replace('"order_num":2', '"order_num":3') })).toBe(
      'INVALID_REQUEST',
    )
    const before = s.sim.snapshot()
    expect(await refused({ sub_order_list: xml.sub_order_list })).toBe('OUT_TRADE_NO_USED')
    expect(s.sim.snapshot()).toEqual(before)
    // A part is closed with the whole alone.
    const [{ sub_mch_id, out_trade_no }] = partsOf(xml)
    expect((await s.v2('pay/closeorder', { appid: 'wx1', sub_mch_id, out_trade_no })).err_code).toBe('ORDERNOTEXIST')
  })
})
