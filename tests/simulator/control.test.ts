import { createSimulator } from '../../lib/simulator'
import { shop } from './shop'

const s = shop()
const ask = async (method: string, path: string, body?: object) => {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const response = await fetch(`${s.sim.url}/_simulator/${path}`, init)
  return { status: response.status, data: (await response.json()) as any }
}

describe('the hands over HTTP', () => {
  it('act, and give the state of what they acted on', async () => {
    const json = s.order()
    await s.byClient('post', 'v3/pay/transactions/native', { json })
    const act = {
      action: 'order.pay',
      target: json.out_trade_no,
      details: { openid: 'o9' },
      mchid: s.sim.merchant.mchid,
    }
    expect(await ask('POST', 'act', act)).toMatchObject({
      status: 200,
      data: { state: 'SUCCESS', openid: 'o9', transaction_id: expect.any(String) },
    })
    expect(await ask('POST', 'act', act)).toMatchObject({ status: 409 })
    expect(await ask('POST', 'act', { ...act, target: 'unknown' })).toMatchObject({ status: 404 })
    expect(await ask('POST', 'act', { ...act, action: 'order.pai' })).toMatchObject({
      status: 400,
      data: { message: expect.stringContaining('did you mean order.pay?') },
    })
    expect(await ask('POST', 'act', {})).toMatchObject({ status: 400 })
  })

  it('move the clock', async () => {
    const before = Date.parse((await ask('GET', 'clock')).data.time)
    const after = Date.parse((await ask('POST', 'clock', { advance: '2h' })).data.time)
    expect(after - before).toBeGreaterThanOrEqual(7_200_000)
    expect((await ask('POST', 'clock', { set: '2099-01-01T00:00:00+08:00' })).data.time).toMatch(/^2098-12-31T16:00:0/)
    expect(await ask('POST', 'clock', { advance: 'a while' })).toMatchObject({ status: 400 })
    expect(await ask('POST', 'clock', {})).toMatchObject({ status: 400 })
    // Signatures go by another clock.
    expect((await s.byClient('get', 'v3/merchant/fund/balance/BASIC')).status).toBe(200)
  })

  it('show the state, the deliveries and the requests', async () => {
    const out_trade_no = await s.paid()
    expect((await ask('GET', 'state')).data.orders).toEqual([
      expect.objectContaining({ out_trade_no, state: 'SUCCESS' }),
    ])
    expect((await ask('GET', 'deliveries')).data).toEqual([
      expect.objectContaining({ event: 'TRANSACTION.SUCCESS', state: 'delivered' }),
    ])
    const { data } = await ask('GET', 'requests')
    expect(data).toEqual([
      expect.objectContaining({ method: 'POST', path: '/v3/pay/transactions/native', status: 200 }),
    ])
    expect(JSON.stringify(data)).not.toContain('WECHATPAY2')
    expect((await ask('GET', 'health')).data).toMatchObject({ status: 'ok' })
  })

  it('give what another language needs to be configured', async () => {
    expect((await ask('GET', 'config')).data).toEqual(s.sim.options)
    expect(await ask('GET', 'config?mchid=unknown')).toMatchObject({ status: 400 })
  })

  it('set faults and take them back, and reset', async () => {
    await s.paid()
    expect((await ask('POST', 'faults', { kind: 'server-error' })).status).toBe(200)
    expect((await s.byClient('get', 'v3/merchant/fund/balance/BASIC')).status).toBe(500)
    expect((await ask('DELETE', 'faults')).status).toBe(200)
    expect((await s.byClient('get', 'v3/merchant/fund/balance/BASIC')).status).toBe(200)
    expect(await ask('POST', 'faults', { kind: 'nonsense' })).toMatchObject({ status: 400 })
    await ask('POST', 'reset')
    expect((await ask('GET', 'state')).data).toMatchObject({
      orders: [],
      accounts: { [s.sim.merchant.mchid]: { BASIC: { available: 0, frozen: 0 } } },
    })
    expect([s.sim.requests, s.sim.deliveries, s.sim.events]).toEqual([[], [], []])
  })

  it('are named where a route is not', async () => {
    expect(await ask('GET', 'nothing')).toMatchObject({
      status: 404,
      data: { message: expect.stringContaining('POST act') },
    })
    expect((await ask('DELETE', 'act')).status).toBe(405)
    expect((await fetch(`${s.sim.url}/_simulator/act`, { method: 'POST', body: '{' })).status).toBe(400)
  })
})

describe('the clock', () => {
  it('is not set before the last event, nor to nonsense', async () => {
    await s.paid()
    expect(() => s.sim.clock.set(0)).toThrow('or later, when the last event happened')
    expect(() => s.sim.clock.set('yesterday')).toThrow('RFC 3339')
    expect(() => s.sim.clock.advance(-1)).toThrow('not negative')
  })
})

describe('accounts', () => {
  it('begin with a million to pay out of, and nothing taken in; a payment raises one less its fee', async () => {
    const of = async (type: string) => (await s.byClient('get', `v3/merchant/fund/balance/${type}`)).data
    expect([await of('OPERATION'), await of('BASIC')]).toEqual([
      { available_amount: 100_000_000, pending_amount: 0 },
      { available_amount: 0, pending_amount: 0 },
    ])
    await s.paid(250)
    expect(await of('BASIC')).toEqual({ available_amount: 248, pending_amount: 0 })
    await s.paid(1000, { settle_info: { profit_sharing: true } })
    expect(await of('BASIC')).toEqual({ available_amount: 248, pending_amount: 994 })
    s.sim.act('fund.set', 'BASIC', { available: 7, frozen: 0 })
    expect(await of('BASIC')).toEqual({ available_amount: 7, pending_amount: 0 })
    expect(() => s.sim.act('fund.set', 'NONSENSE')).toThrow('there is no account NONSENSE')
    expect(() => s.sim.act('fund.set', 'BASIC', { available: 0.5 })).toThrow('whole number')
  })
})

describe('options', () => {
  it.each<[object, string, string]>([
    [{ prot: 1 }, 'ERR_UNKNOWN_OPTION', 'did you mean port?'],
    [{ notifyURL: 'http://127.0.0.1' }, 'ERR_UNKNOWN_OPTION', 'did you mean notifyUrl?'],
    [{ somethingElseEntirely: 1 }, 'ERR_UNKNOWN_OPTION', 'it takes'],
    [{ settle: 'never' }, 'ERR_INVALID_OPTION', 'settle must be one of auto, manual'],
    [{ second: 0 }, 'ERR_INVALID_OPTION', 'second must be'],
    [{ invent: 'no' }, 'ERR_INVALID_OPTION', 'invent must be true or false'],
    [{ subMerchants: [{}] }, 'ERR_INVALID_OPTION', 'subMerchants must be'],
  ])('such as %j are refused', async (options, code, message) => {
    await expect(createSimulator(options as never)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    })
    if (code === 'ERR_UNKNOWN_OPTION') await expect(s.sim.addMerchant(options as never)).rejects.toMatchObject({ code })
  })
})

it('remembers requests by their number and by their size', async () => {
  const sim = await createSimulator({ maxRequestBytes: 100_000, maxRequests: 5 })
  for (let call = 0; call < 6; call++) await fetch(`${sim.url}/v3/x`, { method: 'POST', body: 'x'.repeat(1000) })
  expect(sim.requests).toHaveLength(5)
  for (let call = 0; call < 3; call++) await fetch(`${sim.url}/v3/x`, { method: 'POST', body: 'x'.repeat(30_000) })
  expect(sim.requests).toHaveLength(1)
  await sim.close()
})
