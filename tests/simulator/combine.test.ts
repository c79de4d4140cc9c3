import { shop } from './shop'

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
const place = (json: object, way = 'native') => s.byClient('post', `${BASE}/${way}`, { json })
const query = (no: string) => s.byClient('get', `${BASE}/out-trade-no/{no}`, { no })
const close = (json: ReturnType<typeof combined>, sub_orders: unknown = json.sub_orders) =>
  s.byClient('post', `${BASE}/out-trade-no/{no}/close`, {
    no: json.combine_out_trade_no,
    json: { combine_appid: json.combine_appid, sub_orders },
  })

describe('combined orders', () => {
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
    const refund = await s.byClient('post', 'v3/refund/domestic/refunds', {
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
