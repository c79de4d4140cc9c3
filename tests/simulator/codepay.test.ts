import { shop, type Caller } from './shop'

const s = shop()
const CODE = '13000000000000'
const order = (digits = '9999', change: Record<string, unknown> = {}) => {
  const { notify_url: _, ...json } = s.order({
    payer: { auth_code: CODE + digits },
    scene_info: { store_info: { id: '0001' } },
    ...change,
  })
  return json as Record<string, any> & { out_trade_no: string }
}
describe.each<[string, () => Caller]>([
  ['the client', () => s.byClient],
  ['bare HTTP', () => s.byWire],
])('by %s, a code that the payer shows', (_name, by) => {
  const call: Caller = (...given) => by()(...given)
  const place = (json: object) => call('post', 'v3/pay/transactions/codepay', { json })
  const state = async (out_trade_no: string) =>
    (
      await call('get', 'v3/pay/transactions/out-trade-no/{out_trade_no}', {
        out_trade_no,
        query: { mchid: s.sim.merchant.mchid },
      })
    ).data?.trade_state
  const reverse = ({ appid, mchid, out_trade_no }: Record<string, any>) =>
    call('post', 'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse', {
      out_trade_no,
      json: { appid, mchid },
    })

  it('pays at once, without a notification', async () => {
    const json = order()
    expect(await place(json)).toMatchObject({
      status: 200,
      data: { trade_state: 'SUCCESS', trade_type: 'MICROPAY', transaction_id: expect.stringMatching(/^4200/) },
    })
    expect(await place(json)).toMatchObject({ status: 400, code: 'ORDER_PAID' })
    await s.sim.idle()
    expect(s.notices).toEqual([])
  })

  it('is told of where an address was given, in APIv3 alone', async () => {
    const json = order('9999', { notify_url: s.notify_url })
    const { data } = await place({ ...json, notify_url: s.notify_url })
    await s.v2('pay/micropay', micropay(`${CODE}9999`))
    await s.sim.idle()
    expect(s.notices).toEqual([expect.objectContaining({ event: 'TRANSACTION.SUCCESS', resource: data })])
  })

  it('under a number that is taken is refused', async () => {
    const [json, native] = [order('0001'), s.order()]
    expect((await place(json)).status).toBe(200)
    await s.byClient('post', 'v3/pay/transactions/native', { json: native })
    const used = { status: 403, code: 'OUT_TRADE_NO_USED' }
    expect(await place({ ...json, amount: { total: 7 } })).toMatchObject(used)
    expect(await place(order('9999', { out_trade_no: native.out_trade_no }))).toMatchObject(used)
    const xml = { ...micropay(`${CODE}9999`), out_trade_no: native.out_trade_no }
    expect((await s.v2('pay/micropay', xml)).err_code).toBe('OUT_TRADE_NO_USED')
    const { mchid, out_trade_no } = native
    await s.byClient('post', `v3/pay/transactions/out-trade-no/${out_trade_no}/close`, { json: { mchid } })
    expect(await place(order('9999', { out_trade_no }))).toMatchObject({ status: 400, code: 'ORDER_CLOSED' })
    expect((await s.v2('pay/micropay', xml)).err_code).toBe('ORDERCLOSED')
  })

  it.each([
    [403, 'RULE_LIMIT'],
    [403, 'TRADE_ERROR'],
    [500, 'BANK_ERROR'],
  ])('fails with %i %s where a fault says so, and the query tells what became of it', async (status, code) => {
    const json = order()
    const handled = status === 500
    s.sim.fault({ kind: 'server-error', status, code, handled, method: 'POST', count: 1 })
    expect(await place(json)).toMatchObject({ status, code })
    expect(await state(json.out_trade_no)).toBe(handled ? 'SUCCESS' : undefined)
  })

  it('may want the password: the payer types it, declines, or waits too long', async () => {
    const [pays, declines, waits] = [order('0001'), order('0001'), order('0001')]
    for (const json of [pays, declines, waits]) {
      expect(await place(json)).toEqual({ status: 200, data: { trade_state: 'USERPAYING' } })
      expect(await state(json.out_trade_no)).toBe('USERPAYING')
    }
    expect(await place(pays)).toEqual({ status: 200, data: { trade_state: 'USERPAYING' } })
    s.sim.pay(pays.out_trade_no)
    s.sim.act('order.decline', declines.out_trade_no)
    expect([await state(pays.out_trade_no), await state(declines.out_trade_no)]).toEqual(['SUCCESS', 'PAYERROR'])
    s.sim.clock.advance('44s')
    expect(await state(waits.out_trade_no)).toBe('USERPAYING')
    s.sim.clock.advance('2s')
    expect(await state(waits.out_trade_no)).toBe('PAYERROR')
    expect(await place(waits)).toMatchObject({ status: 403, code: 'TRADE_ERROR' })
    expect(() => s.sim.act('order.decline', pays.out_trade_no)).toThrow('SUCCESS')
  })

  it.each([
    ['0002', 403, 'NOT_ENOUGH', 'NOTENOUGH'],
    ['0003', 403, 'AUTH_CODE_EXPIRE', 'AUTHCODEEXPIRE'],
  ])('that ends in %s is refused, and leaves nothing behind', async (digits, status, code, v2) => {
    const json = order(digits)
    expect(await place(json)).toMatchObject({ status, code })
    expect(await state(json.out_trade_no)).toBeUndefined()
    expect(await s.v2('pay/micropay', micropay(`${CODE}${digits}`))).toMatchObject({ err_code: v2 })
    expect(s.sim.events).toEqual([])
  })

  it('that is not one is refused', async () => {
    expect(await place(order('', { payer: { auth_code: '1' } }))).toMatchObject({
      status: 400,
      code: 'AUTH_CODE_INVALID',
    })
    expect(await s.v2('pay/micropay', micropay('1'))).toMatchObject({ err_code: 'AUTH_CODE_INVALID' })
  })

  it('may pay although the response is an error', async () => {
    const json = order('0004')
    expect(await place(json)).toMatchObject({ status: 500, code: 'SYSTEM_ERROR' })
    expect(await state(json.out_trade_no)).toBe('SUCCESS')
    const xml = micropay(`${CODE}0004`)
    expect(await s.v2('pay/micropay', xml)).toMatchObject({ err_code: 'SYSTEMERROR' })
    expect(await s.v2('pay/orderquery', { appid: 'wx1', out_trade_no: xml.out_trade_no })).toMatchObject({
      trade_state: 'SUCCESS',
    })
  })

  it('is taken back with all its money, or before there was any', async () => {
    const [paid, waiting, failed] = [order(), order('0001'), order('0001')]
    for (const json of [paid, waiting, failed]) await place(json)
    s.sim.act('order.decline', failed.out_trade_no)
    for (const json of [paid, waiting, failed]) {
      expect(await reverse(json)).toMatchObject({ status: 200, data: { out_trade_no: json.out_trade_no } })
      expect(await reverse(json)).toMatchObject({ status: 200 })
      expect(await state(json.out_trade_no)).toBe('REVOKED')
      expect(await place(json)).toMatchObject({ status: 400, code: 'ORDER_REVERSED' })
    }
    expect(s.sim.snapshot().accounts[s.sim.merchant.mchid]?.BASIC).toEqual({ available: 0, frozen: 0 })
    expect(
      await call('post', 'v3/refund/domestic/refunds', {
        json: {
          out_trade_no: paid.out_trade_no,
          out_refund_no: 'R',
          amount: { refund: 1, total: 100, currency: 'CNY' },
        },
      }),
    ).toMatchObject({ status: 404 })
  })

  it('is taken back within seven days, not after a refund, and no other order is', async () => {
    const [old, refunded] = [order(), order()]
    for (const json of [old, refunded]) await place(json)
    await s.refund(refunded.out_trade_no, 1)
    expect(await reverse(refunded)).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    expect((await s.v2('secapi/pay/reverse', { appid: 'wx1', out_trade_no: refunded.out_trade_no })).err_code).toBe(
      'TRADE_STATE_ERROR',
    )
    s.sim.clock.advance('7d')
    s.sim.clock.advance('1s')
    expect(await reverse(old)).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    expect((await s.v2('secapi/pay/reverse', { appid: 'wx1', out_trade_no: old.out_trade_no })).err_code).toBe(
      'REVERSE_EXPIRE',
    )
    expect(await reverse({ ...old, out_trade_no: await s.paid() })).toMatchObject({ code: 'INVALID_REQUEST' })
    expect(await reverse({ ...old, out_trade_no: 'unknown' })).toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
  })

  it('of APIv2 goes the same way', async () => {
    const xml = micropay(`${CODE}0001`)
    expect(await s.v2('pay/micropay', xml)).toMatchObject({ result_code: 'FAIL', err_code: 'USERPAYING' })
    expect(await s.v2('pay/orderquery', { appid: 'wx1', out_trade_no: xml.out_trade_no })).toMatchObject({
      trade_state: 'USERPAYING',
    })
    s.sim.pay(xml.out_trade_no)
    expect(await s.v2('pay/micropay', xml)).toMatchObject({ err_code: 'ORDERPAID' })
    expect(await s.v2('secapi/pay/reverse', { appid: 'wx1', out_trade_no: xml.out_trade_no })).toMatchObject({
      result_code: 'SUCCESS',
      recall: 'N',
    })
    expect(await s.v2('pay/micropay', xml)).toMatchObject({ err_code: 'ORDERREVERSED' })
  })
})

let count = 0
function micropay(auth_code: string) {
  return {
    appid: 'wx1',
    body: '米',
    out_trade_no: `micropay-${++count}`,
    total_fee: 100,
    spbill_create_ip: '127.0.0.1',
    auth_code,
  }
}
