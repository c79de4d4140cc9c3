import { addMerchant, shop, type Caller } from './shop'

const SUBS = ['1900000109', '1900000110']
const s = shop({ subMerchants: [{ mchid: SUBS[0]!, appids: ['wxsub'] }, SUBS[1]!] })
const BASE = 'v3/pay/partner/transactions'
const parties = (sub = SUBS[0]) => ({ sp_mchid: s.sim.merchant.mchid, sub_mchid: sub! })

const partnerOrder = (change: Record<string, unknown> = {}) => {
  const { appid, mchid: _, ...rest } = s.order()
  return { ...rest, sp_appid: appid, ...parties(), ...change } as Record<string, any> & { out_trade_no: string }
}

describe.each<[string, () => Caller]>([
  ['the client', () => s.byClient],
  ['bare HTTP', () => s.byWire],
])('orders of a service provider by %s', (_name, by) => {
  const call: Caller = (...given) => by()(...given)
  const place = (json: object, way = 'native') => call('post', `${BASE}/${way}`, { json })
  const query = (out_trade_no: string, query: Record<string, string> = parties()) =>
    call('get', `${BASE}/out-trade-no/{out_trade_no}`, { out_trade_no, query })

  it.each([
    ['native', {}],
    ['app', {}],
    ['jsapi', { payer: { sub_openid: 'o2' }, sub_appid: 'wxsub' }],
    ['h5', { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } }],
  ])(
    'of %s are placed, paid, told of in the fields of both, and raise the account of the sub-merchant',
    async (way, more) => {
      const json = partnerOrder({ amount: { total: 10_000 }, ...more })
      expect((await place(json, way)).status).toBe(200)
      expect((await query(json.out_trade_no)).data).toMatchObject({ ...parties(), trade_state: 'NOTPAY' })
      const { transaction_id } = s.sim.pay(json.out_trade_no)
      const { data } = await query(json.out_trade_no)
      expect(data).toMatchObject({
        ...parties(),
        transaction_id,
        trade_state: 'SUCCESS',
        payer: { sp_openid: expect.any(String) },
      })
      expect(data).not.toHaveProperty('mchid')
      expect((await call('get', `${BASE}/id/${transaction_id}`, { query: parties() })).data).toEqual(data)
      await s.sim.idle()
      expect(s.notices).toEqual([expect.objectContaining({ event: 'TRANSACTION.SUCCESS', resource: data })])
      expect(s.sim.snapshot().accounts[SUBS[0]!]?.BASIC).toEqual({ available: 9940, frozen: 0 })
      const balance = await call('get', 'v3/ecommerce/fund/balance/{sub_mchid}', { sub_mchid: SUBS[0] })
      expect(balance.data).toMatchObject({ sub_mchid: SUBS[0], available_amount: 9940, pending_amount: 0 })
    },
  )

  it('are had by both parties of the order alone', async () => {
    const json = partnerOrder()
    await place(json)
    const { transaction_id } = s.sim.pay(json.out_trade_no)
    const other = { ...parties(), sub_mchid: SUBS[1]! }
    for (const wrong of [other, { ...parties(), sub_mchid: '1999' }, { ...parties(), sp_mchid: '1999' }]) {
      expect(await query(json.out_trade_no, wrong)).toMatchObject({ status: 403, code: 'NO_AUTH' })
      expect(await call('post', `${BASE}/out-trade-no/${json.out_trade_no}/close`, { json: wrong })).toMatchObject({
        status: 403,
        code: 'NO_AUTH',
      })
    }
    expect(await call('get', `${BASE}/id/${transaction_id}`, { query: other })).toMatchObject({ code: 'NO_AUTH' })
    expect(await query('unknown')).toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
  })

  it('may have one number for each sub-merchant', async () => {
    const json = partnerOrder()
    expect((await place(json)).status).toBe(200)
    expect((await place({ ...json, ...parties(SUBS[1]), amount: { total: 7 } })).status).toBe(200)
    expect((await query(json.out_trade_no, parties(SUBS[1]))).data.amount.total).toBe(7)
    expect(() => s.sim.pay(json.out_trade_no)).toThrow('several merchants')
    s.sim.pay(json.out_trade_no, { sub_mchid: SUBS[1]! })
    expect((await query(json.out_trade_no)).data.trade_state).toBe('NOTPAY')
  })

  it('are for listed sub-merchants and their appids', async () => {
    expect(await place(partnerOrder({ sub_mchid: '1999' }))).toMatchObject({ status: 403, code: 'NO_AUTH' })
    expect(await place(partnerOrder({ sub_appid: 'wxother' }))).toMatchObject({ code: 'APPID_MCHID_NOT_MATCH' })
    expect(await place(partnerOrder({ payer: {} }), 'jsapi')).toMatchObject({ detail: { field: '/payer/sp_openid' } })
  })

  it('are refunded out of the account of the sub-merchant', async () => {
    const json = partnerOrder({ amount: { total: 1000 } })
    await place(json)
    s.sim.pay(json.out_trade_no)
    const refund = {
      out_trade_no: json.out_trade_no,
      out_refund_no: 'R1',
      amount: { refund: 400, total: 1000, currency: 'CNY' },
    }
    const apply = (more: object) => call('post', 'v3/refund/domestic/refunds', { json: { ...refund, ...more } })
    expect(await apply({})).toMatchObject({ code: 'RESOURCE_NOT_EXISTS' })
    expect(await apply({ sub_mchid: SUBS[0] })).toMatchObject({ status: 200, data: { status: 'PROCESSING' } })
    expect(s.sim.snapshot().accounts[SUBS[0]!]?.BASIC.available).toBe(1000 - 6 - 400 + 2)
    const found = (query?: Record<string, string>) =>
      call('get', 'v3/refund/domestic/refunds/R1', query === undefined ? {} : { query })
    expect((await found({ sub_mchid: SUBS[0]! })).data.status).toBe('SUCCESS')
    expect(await found()).toMatchObject({ status: 404 })
    await s.sim.idle()
    expect(s.notices.at(-1)?.resource).toMatchObject({ ...parties(), refund_status: 'SUCCESS' })
  })

  it('of APIv2 name the sub-merchant too', async () => {
    const xml = {
      appid: 'wx1',
      sub_mch_id: SUBS[0],
      body: '米',
      out_trade_no: 'P2',
      total_fee: 100,
      spbill_create_ip: '127.0.0.1',
      notify_url: s.notify_url,
      trade_type: 'NATIVE',
    }
    expect(await s.v2('pay/unifiedorder', xml)).toMatchObject({ result_code: 'SUCCESS', sub_mch_id: SUBS[0] })
    s.sim.pay('P2')
    expect(await s.v2('pay/orderquery', { appid: 'wx1', sub_mch_id: SUBS[0], out_trade_no: 'P2' })).toMatchObject({
      trade_state: 'SUCCESS',
    })
    expect(await s.v2('pay/orderquery', { appid: 'wx1', out_trade_no: 'P2' })).toMatchObject({
      err_code: 'ORDERNOTEXIST',
    })
    expect((await query('P2')).data.trade_state).toBe('SUCCESS')
  })
})

describe('another merchant', () => {
  it('has keys of its own, and sees nothing of the first', async () => {
    const other = await addMerchant(s.sim, {})
    expect(other.mchid).not.toBe(s.sim.merchant.mchid)
    const mine = s.order()
    await s.byClient('post', 'v3/pay/transactions/native', { json: mine })
    const { transaction_id } = s.sim.pay(mine.out_trade_no)
    const ask = (uri: string) => s.byClient('get', uri, { merchant: other, query: { mchid: other.mchid } })
    expect(await ask(`v3/pay/transactions/out-trade-no/${mine.out_trade_no}`)).toMatchObject({
      code: 'ORDER_NOT_EXIST',
    })
    expect(await ask(`v3/pay/transactions/id/${transaction_id}`)).toMatchObject({ code: 'ORDER_NOT_EXIST' })
    // The same number is free for it.
    const json = { ...mine, mchid: other.mchid, amount: { total: 5 } }
    expect(await s.byClient('post', 'v3/pay/transactions/native', { merchant: other, json })).toMatchObject({
      status: 200,
    })
    s.sim.pay(mine.out_trade_no, { mchid: other.mchid })
    await s.sim.idle()
    expect(s.notices.map(({ resource }) => resource.mchid)).toEqual([s.sim.merchant.mchid, other.mchid])
    expect(s.sim.snapshot().accounts[other.mchid]?.BASIC.available).toBe(5)
  })

  it('cannot sign in the name of the first', async () => {
    const other = await addMerchant(s.sim, {})
    const merchant = { ...other, options: { ...other.options, mchid: s.sim.merchant.mchid } }
    expect(await s.byClient('get', 'v3/certificates', { merchant })).toMatchObject({ status: 401, code: 'SIGN_ERROR' })
    await expect(s.sim.addMerchant({ mchid: other.mchid })).rejects.toMatchObject({ code: 'ERR_INVALID_OPTION' })
  })
})
