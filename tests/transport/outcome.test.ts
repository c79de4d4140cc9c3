import { OPERATIONS } from '../../lib/openapi/generated/operations'
import { outcomeUnknown } from '../../lib/transport/outcome'
import { rejection, simulated } from '../simulated'

const world = simulated()
const advice = (url: string, data?: unknown, method = 'post') =>
  outcomeUnknown({ method, url, baseURL: 'https://api.mch.weixin.qq.com/', data } as never)

describe('an unknown outcome', () => {
  test.each<[string, unknown, string]>([
    [
      '/v3/pay/transactions/native',
      { out_trade_no: 'T/1', mchid: '19' },
      'v3/pay/transactions/out-trade-no/T%2F1?mchid=19',
    ],
    [
      '/v3/pay/transactions/jsapi',
      '{"out_trade_no":"T1","mchid":"19"}',
      'v3/pay/transactions/out-trade-no/T1?mchid=19',
    ],
    [
      '/v3/pay/partner/transactions/app',
      { out_trade_no: 'T1', sp_mchid: '1', sub_mchid: '2' },
      'v3/pay/partner/transactions/out-trade-no/T1?sp_mchid=1&sub_mchid=2',
    ],
    [
      '/v3/pay/transactions/out-trade-no/T%2F1/close?x=1',
      { mchid: '19' },
      'v3/pay/transactions/out-trade-no/T%2F1?mchid=19',
    ],
    ['/v3/combine-transactions/h5', { combine_out_trade_no: 'C1' }, 'v3/combine-transactions/out-trade-no/C1'],
    ['/v3/refund/domestic/refunds', { out_refund_no: 'R1' }, 'v3/refund/domestic/refunds/R1'],
    [
      '/v3/ecommerce/refunds/apply',
      { out_refund_no: 'R1', sub_mchid: '2' },
      'v3/ecommerce/refunds/out-refund-no/R1?sub_mchid=2',
    ],
    [
      '/v3/fund-app/mch-transfer/transfer-bills',
      { out_bill_no: 'B1' },
      'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/B1',
    ],
    [
      '/v3/fund-app/mch-transfer/partner/transfer-bills',
      { out_bill_no: 'B1' },
      'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/B1',
    ],
    [
      '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/B1/cancel',
      undefined,
      'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/B1',
    ],
    ['/v3/transfer/batches', { out_batch_no: 'B1' }, 'v3/transfer/batches/out-batch-no/B1?need_query_detail=false'],
    [
      '/v3/profitsharing/orders',
      { out_order_no: 'P1', transaction_id: '4' },
      'v3/profitsharing/orders/P1?transaction_id=4',
    ],
    [
      '/v3/payscore/serviceorder',
      { service_id: 's', out_order_no: 'o', appid: 'wx' },
      'v3/payscore/serviceorder?service_id=s&out_order_no=o&appid=wx',
    ],
    ['/v3/refund/domestic/refunds', 'no JSON', 'v3/refund/domestic/refunds/{out_refund_no}'],
  ])('of POST %s with %j is asked for by its query', (url, data, query) => {
    expect(advice(url, data)).toBe(
      `; outcome unknown: query it with GET ${query} before repeating the call with the same parameters`,
    )
  })

  test('every query that is advised is one that WeChat Pay documents', () => {
    const known = JSON.parse(OPERATIONS) as [string, string][]
    const gets = new Set(known.filter(([verb]) => verb === 'GET').map(([, uri]) => uri.replace(/\{\w+\}/g, '{}')))
    const posts = known.filter(([verb]) => verb === 'POST').map(([, uri]) => uri)
    const advised = posts.flatMap((uri) => {
      const query = /with GET ([^ ?]+)/.exec(advice(`/${uri.replace(/[{}]/g, '-')}`))?.[1]
      return query === undefined ? [] : [{ uri, query: query.replace(/\{\w+\}/g, '{}').replace(/\/-\w+-/g, '/{}') }]
    })
    expect(advised.length).toBeGreaterThan(25)
    expect(advised.filter(({ query }) => !gets.has(query))).toEqual([])
  })

  test('of another POST is asked for by the number the merchant gave', () => {
    expect(advice('/v3/x', {})).toBe(
      "; outcome unknown: query it by the merchant's own number before repeating the call with the same parameters",
    )
    expect(advice('/v3/pay/transactions/native', {}, 'patch')).toMatch(/own number/)
  })

  test('is not what becomes of a GET', () => {
    expect(advice('/v3/x', undefined, 'get')).toBe('')
  })

  test('is told by the errors of a forged, a lost and a late answer', async () => {
    const { v3 } = world.client({ timeout: 300 })
    const { mchid } = world.sim.options
    const order = (out_trade_no: string) =>
      v3.pay.transactions.native.post({
        json: {
          mchid,
          appid: 'wxd678efh567hg6787',
          description: 'x',
          out_trade_no,
          notify_url: 'https://example.com/',
          amount: { total: 1 },
        },
      })
    for (const [kind, name] of [
      ['wrong-signature', 'SignatureError'],
      ['reset', 'TransportError'],
      ['delay', 'TransportError'],
    ] as const) {
      const no = `T-${kind}`
      const rule = world.sim.fault({ kind, count: 1 })
      const error = await rejection(order(no))
      expect(error).toMatchObject({
        name,
        message: expect.stringContaining(
          `outcome unknown: query it with GET v3/pay/transactions/out-trade-no/${no}?mchid=${mchid} before`,
        ),
      })
      rule.clear()
      // The advice is good: the order was made although its answer was of no use.
      const query = /GET (\S+)/.exec(error.message.split('outcome unknown')[1])?.[1] ?? ''
      expect((await world.client().chain(query).get()).data.out_trade_no).toBe(no)
    }
  })
})
