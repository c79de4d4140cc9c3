import { createSimulator, type Simulator } from '../../lib/simulator'
import { holds, post, send } from './wire'

const NATIVE = '/v3/pay/transactions/native'
const JSAPI = '/v3/pay/transactions/jsapi'
const REFUNDS = '/v3/refund/domestic/refunds'

describe('orders and refunds', () => {
  let sim: Simulator
  let count = 0
  beforeAll(async () => {
    sim = await createSimulator()
  })
  afterAll(() => sim.close())

  const order = (change: Record<string, unknown> = {}) => ({
    appid: 'wxd678efh567hg6787',
    mchid: '1900000001',
    description: 'Image形象店-深圳腾大-QQ公仔',
    out_trade_no: `order-${++count}`,
    notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
    amount: { total: 100, currency: 'CNY' },
    ...change,
  })
  const paid = async (total = 100): Promise<string> => {
    const placed = order({ amount: { total } })
    await post(sim, NATIVE, placed)
    sim.pay(placed.out_trade_no)
    return placed.out_trade_no
  }
  const query = (outTradeNo: string) => send(sim, `/v3/pay/transactions/out-trade-no/${outTradeNo}?mchid=1900000001`)
  const refund = (outTradeNo: string, change: Record<string, unknown> = {}) =>
    post(sim, REFUNDS, {
      out_trade_no: outTradeNo,
      out_refund_no: `refund-${++count}`,
      amount: { refund: 100, total: 100, currency: 'CNY' },
      ...change,
    })

  it('give a code_url for Native and a prepay_id for JSAPI', async () => {
    const native = await post(sim, NATIVE, order())
    expect(native).toMatchObject({
      status: 200,
      json: { code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/) },
    })
    expect(holds(sim, native)).toBe(true)
    expect(await post(sim, JSAPI, order({ payer: { openid: 'o1' } }))).toMatchObject({
      status: 200,
      json: { prepay_id: expect.stringMatching(/^wx[0-9a-f]{34}$/) },
    })
  })

  it('are found by both ids once they are paid', async () => {
    const placed = order({ attach: '自定义数据' })
    await post(sim, NATIVE, placed)
    const open = await query(placed.out_trade_no)
    expect(open).toMatchObject({
      status: 200,
      json: { trade_state: 'NOTPAY', attach: '自定义数据', amount: { total: 100, currency: 'CNY' } },
    })
    expect(open.json).not.toHaveProperty('transaction_id')
    const { transaction_id: id } = sim.pay(placed.out_trade_no, { openid: 'payer' })
    const { json } = await query(placed.out_trade_no)
    expect(json).toMatchObject({
      trade_state: 'SUCCESS',
      transaction_id: id,
      payer: { openid: 'payer' },
      success_time: expect.stringMatching(/\+08:00$/),
    })
    expect((await send(sim, `/v3/pay/transactions/id/${id}?mchid=1900000001`)).json).toEqual(json)
  })

  it('are placed again under the same number only when they are the same', async () => {
    const placed = order()
    const first = await post(sim, NATIVE, placed)
    const { amount, ...rest } = placed
    expect((await post(sim, NATIVE, { amount, ...rest })).json).toEqual(first.json)
    expect(await post(sim, NATIVE, { ...placed, amount: { total: 101 } })).toMatchObject({
      status: 403,
      json: { code: 'OUT_TRADE_NO_USED' },
    })
    expect(await post(sim, JSAPI, { ...placed, payer: { openid: 'o' } })).toMatchObject({
      status: 403,
      json: { code: 'OUT_TRADE_NO_USED' },
    })
    sim.pay(placed.out_trade_no)
    expect(await post(sim, NATIVE, placed)).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } })
  })

  it('are closed with a signed 204, while they are open', async () => {
    const placed = order()
    await post(sim, NATIVE, placed)
    const close = `/v3/pay/transactions/out-trade-no/${placed.out_trade_no}/close`
    const answer = await post(sim, close, { mchid: '1900000001' })
    expect(answer).toMatchObject({ status: 204, body: Buffer.alloc(0) })
    expect(answer.headers).not.toHaveProperty('content-length')
    expect(holds(sim, answer)).toBe(true)
    expect((await query(placed.out_trade_no)).json.trade_state).toBe('CLOSED')
    expect(await post(sim, close, { mchid: '1900000001' })).toMatchObject({
      status: 400,
      json: { code: 'ORDER_CLOSED' },
    })
    expect(await post(sim, NATIVE, placed)).toMatchObject({ status: 400, json: { code: 'ORDER_CLOSED' } })
    expect(() => sim.pay(placed.out_trade_no)).toThrow('CLOSED')
    expect(
      await post(sim, `/v3/pay/transactions/out-trade-no/${await paid()}/close`, { mchid: '1900000001' }),
    ).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } })
  })

  it('that do not exist are a 404', async () => {
    expect(await query('unknown')).toMatchObject({ status: 404, json: { code: 'ORDER_NOT_EXIST' } })
    expect(await send(sim, '/v3/pay/transactions/id/1?mchid=1900000001')).toMatchObject({
      status: 404,
      json: { code: 'ORDER_NOT_EXIST' },
    })
    expect(await post(sim, '/v3/pay/transactions/out-trade-no/unknown/close', { mchid: '1900000001' })).toMatchObject({
      status: 404,
      json: { code: 'ORDER_NOT_EXIST' },
    })
    expect(await send(sim, `${REFUNDS}/unknown`)).toMatchObject({ status: 404, json: { code: 'RESOURCE_NOT_EXISTS' } })
    expect(await refund('unknown')).toMatchObject({ status: 404, json: { code: 'RESOURCE_NOT_EXISTS' } })
    expect(() => sim.pay('unknown')).toThrow('does not exist')
  })

  it.each([
    ['/appid', { appid: undefined }],
    ['/mchid', { mchid: '1900000002' }],
    ['/description', { description: 'x'.repeat(128) }],
    ['/out_trade_no', { out_trade_no: 'short' }],
    ['/out_trade_no', { out_trade_no: 'with blanks' }],
    ['/notify_url', { notify_url: 'example.com' }],
    ['/amount', { amount: undefined }],
    ['/amount', { amount: 100 }],
    ['/amount/total', { amount: {} }],
    ['/amount/total', { amount: { total: 0 } }],
    ['/amount/total', { amount: { total: -1 } }],
    ['/amount/total', { amount: { total: 1.5 } }],
    ['/amount/total', { amount: { total: '100' } }],
    ['/amount/currency', { amount: { total: 1, currency: 'USD' } }],
  ])('need a valid %s', async (field, change) => {
    expect(await post(sim, NATIVE, order(change))).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', detail: { field, location: 'body' } },
    })
  })

  it('name the value that was wrong', async () => {
    expect((await post(sim, NATIVE, order({ amount: { total: 0 } }))).json.detail).toEqual({
      field: '/amount/total',
      value: 0,
      issue: '最小值为1',
      location: 'body',
    })
    expect((await post(sim, JSAPI, order({ payer: {} }))).json.detail).toMatchObject({
      field: '/payer/openid',
      location: 'body',
    })
    expect((await send(sim, '/v3/pay/transactions/out-trade-no/x')).json.detail).toMatchObject({
      field: 'mchid',
      location: 'query',
    })
    expect((await send(sim, '/v3/pay/transactions/out-trade-no/x?mchid=1')).json.detail).toMatchObject({
      field: 'mchid',
      value: '1',
      location: 'query',
    })
  })

  it('are refunded in parts, never beyond what was paid', async () => {
    const number = await paid(100)
    const first = await refund(number, { amount: { refund: 60, total: 100, currency: 'CNY' } })
    expect(first).toMatchObject({
      status: 200,
      json: { status: 'PROCESSING', out_trade_no: number, amount: { refund: 60, total: 100, currency: 'CNY' } },
    })
    expect((await query(number)).json.trade_state).toBe('REFUND')
    expect(await refund(number, { amount: { refund: 41, total: 100, currency: 'CNY' } })).toMatchObject({
      status: 400,
      json: { code: 'INVALID_REQUEST' },
    })
    expect((await refund(number, { amount: { refund: 40, total: 100, currency: 'CNY' } })).status).toBe(200)
    expect(await send(sim, `${REFUNDS}/${first.json.out_refund_no}`)).toMatchObject({
      status: 200,
      json: { refund_id: first.json.refund_id, status: 'SUCCESS', success_time: expect.any(String) },
    })
  })

  it('are refunded once under one refund number', async () => {
    const number = await paid(100)
    const first = await refund(number, { out_refund_no: 'same', amount: { refund: 50, total: 100, currency: 'CNY' } })
    const again = await refund(number, { out_refund_no: 'same', amount: { refund: 50, total: 100, currency: 'CNY' } })
    expect(again.json).toEqual(first.json)
    expect(sim.state.orders.get(number)?.refunded).toBe(50)
    expect(
      await refund(number, { out_refund_no: 'same', amount: { refund: 51, total: 100, currency: 'CNY' } }),
    ).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } })
  })

  it('are refunded by transaction id too, but only when paid and for the true total', async () => {
    const number = await paid(100)
    const id = sim.state.orders.get(number)!.transaction_id
    expect((await refund(number, { out_trade_no: undefined, transaction_id: id })).status).toBe(200)
    expect(await refund(await paid(), { transaction_id: id })).toMatchObject({ status: 404 })
    const open = order()
    await post(sim, NATIVE, open)
    expect(await refund(open.out_trade_no)).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } })
    expect(await refund(await paid(100), { amount: { refund: 1, total: 99, currency: 'CNY' } })).toMatchObject({
      status: 400,
      json: { code: 'INVALID_REQUEST' },
    })
  })

  it.each([
    ['/out_refund_no', { out_refund_no: undefined }],
    ['/out_trade_no', { out_trade_no: undefined }],
    ['/amount/refund', { amount: { refund: 0, total: 100, currency: 'CNY' } }],
    ['/amount/total', { amount: { refund: 1, currency: 'CNY' } }],
    ['/amount/currency', { amount: { refund: 1, total: 100 } }],
  ])('need for a refund a valid %s', async (field, change) => {
    expect(await refund('whatever', change)).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', detail: { field, location: 'body' } },
    })
  })
})
