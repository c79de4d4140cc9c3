import type { FilledQuery, OutcomeQuery } from '../../lib/openapi/exceptions'
import { exceptionsOf, fillQuery, pathVariables, spellQuery } from '../../lib/openapi/exceptions'
import { UriTemplate } from '../../lib/uri/template'
import { fieldsOf } from '../../scripts/generate/fields-of'
import { catalog, operation } from './catalog'

function queryOf(path: string, verb = 'POST'): OutcomeQuery {
  const { query } = exceptionsOf(/^\/(v3|hk|global)\//.test(path) ? 'v3' : 'v2', verb, path)
  if (!query) throw new Error(`${path} has no query`)
  return query
}
const ask = (path: string, fields: Record<string, unknown>): FilledQuery | undefined =>
  fillQuery(queryOf(path), pathVariables(queryOf(path), path), fields)

describe('the query of an unknown outcome', () => {
  test.each<[path: string, fields: Record<string, unknown>, query: FilledQuery]>([
    [
      '/v3/pay/transactions/native',
      { out_trade_no: 'T/1', mchid: '19' },
      {
        verb: 'get',
        uri: 'v3/pay/transactions/out-trade-no/{out_trade_no}',
        variables: { out_trade_no: 'T/1' },
        query: { mchid: '19' },
      },
    ],
    [
      '/v3/pay/transactions/out-trade-no/T%2F1/close',
      { mchid: '19' },
      {
        verb: 'get',
        uri: 'v3/pay/transactions/out-trade-no/{out_trade_no}',
        variables: { out_trade_no: 'T/1' },
        query: { mchid: '19' },
      },
    ],
    [
      '/v3/combine-transactions/h5',
      { combine_out_trade_no: 'C1' },
      {
        verb: 'get',
        uri: 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
        variables: { combine_out_trade_no: 'C1' },
      },
    ],
    [
      '/v3/payscore/serviceorder',
      { service_id: 's', out_order_no: 'o', appid: 'wx' },
      { verb: 'get', uri: 'v3/payscore/serviceorder', query: { service_id: 's', out_order_no: 'o', appid: 'wx' } },
    ],
    [
      '/v3/transfer/batches',
      { out_batch_no: 'B1' },
      {
        verb: 'get',
        uri: 'v3/transfer/batches/out-batch-no/{out_batch_no}',
        variables: { out_batch_no: 'B1' },
        query: { need_query_detail: 'false' },
      },
    ],
    [
      '/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/B1/cancel',
      { sub_mchid: '2' },
      {
        verb: 'get',
        uri: 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}',
        variables: { out_bill_no: 'B1' },
        query: { sub_mchid: '2' },
      },
    ],
    [
      '/v3/offlineface/transactions',
      { out_trade_no: 'T1', sp_mchid: '1', sub_mchid: '2', business: { business_product_id: 2 } },
      {
        verb: 'get',
        uri: 'v3/offlineface/transactions/out-trade-no/{out_trade_no}',
        variables: { out_trade_no: 'T1' },
        query: { sp_mchid: '1', sub_mchid: '2', business_product_id: '2' },
      },
    ],
    [
      '/pay/unifiedorder',
      { appid: 'wx', mch_id: 10n, sub_mch_id: '2', out_trade_no: 'T1', total_fee: 1 },
      {
        verb: 'post',
        uri: 'v2/pay/orderquery',
        xml: { appid: 'wx', mch_id: '10', sub_mch_id: '2', out_trade_no: 'T1' },
      },
    ],
    [
      '/mmpaymkttransfers/promotion/transfers',
      { mch_appid: 'wx', mchid: '10', partner_trade_no: 'P1' },
      {
        verb: 'post',
        uri: 'v2/mmpaymkttransfers/gettransferinfo',
        xml: { appid: 'wx', mch_id: '10', partner_trade_no: 'P1' },
      },
    ],
    [
      '/mmpaymkttransfers/sendredpack',
      { wxappid: 'wx', mch_id: '10', mch_billno: 'M1' },
      {
        verb: 'post',
        uri: 'v2/mmpaymkttransfers/gethbinfo',
        xml: { appid: 'wx', mch_id: '10', mch_billno: 'M1', bill_type: 'MCHT' },
      },
    ],
    [
      '/mmpaysptrans/pay_bank',
      { mch_id: '10', partner_trade_no: 'P1' },
      { verb: 'post', uri: 'v2/mmpaysptrans/query_bank', xml: { mch_id: '10', partner_trade_no: 'P1' } },
    ],
    [
      '/secapi/pay/refund',
      { appid: 'wx', mch_id: '10', out_refund_no: 'R1', out_trade_no: 'T1' },
      { verb: 'post', uri: 'v2/pay/refundquery', xml: { appid: 'wx', mch_id: '10', out_refund_no: 'R1' } },
    ],
    [
      '/secapi/pay/profitsharing',
      { mch_id: '10', sign_type: 'HMAC-SHA256', transaction_id: '4', out_order_no: 'O1' },
      {
        verb: 'post',
        uri: 'v2/pay/profitsharingquery',
        xml: { mch_id: '10', sign_type: 'HMAC-SHA256', transaction_id: '4', out_order_no: 'O1' },
      },
    ],
  ])('of POST %s with %j', (path, fields, query) => {
    expect(ask(path, fields)).toEqual(query)
  })

  test.each<[string, unknown]>([
    ['absent', undefined],
    ['empty', ''],
    ['null', null],
    ['an object', { toString: () => 'T1' }],
    ['a fraction', 1.5],
    ['no number', NaN],
    ['larger than a number holds', 2 ** 60],
    ['a function', () => 'T1'],
  ])('is not asked where the number is %s', (_, out_trade_no) => {
    expect(ask('/v3/pay/transactions/native', { out_trade_no, mchid: '19' })).toBeUndefined()
  })

  test('reads own fields alone', () => {
    expect(ask('/v3/pay/transactions/native', Object.create({ out_trade_no: 'T1', mchid: '19' }))).toBeUndefined()
    expect(ask('/v3/pay/transactions/native', { out_trade_no: 'T1' })).toBeUndefined()
    expect(ask('/v3/refund/domestic/refunds', { out_refund_no: 'R1', sub_mchid: '' })).toEqual({
      verb: 'get',
      uri: 'v3/refund/domestic/refunds/{out_refund_no}',
      variables: { out_refund_no: 'R1' },
    })
  })

  test('is not asked where the path has no readable variable', () => {
    expect(ask('/v3/pay/transactions/out-trade-no/%zz/close', { mchid: '19' })).toBeUndefined()
  })

  test('is spelt for an error without values', () => {
    expect(spellQuery(queryOf('/v3/pay/transactions/out-trade-no/T1/close'))).toBe(
      'GET v3/pay/transactions/out-trade-no/{out_trade_no}',
    )
    expect(spellQuery(queryOf('/pay/micropay'))).toBe('POST v2/pay/orderquery')
  })

  test('can be filled for every operation that has one, and is then complete', () => {
    const asked = catalog().operations.filter(({ outcome }) => outcome)
    expect(asked.length).toBeGreaterThan(300)
    for (const one of asked) {
      const path = one.path.replace(/\{(\w+)\}/g, 'of-$1')
      const fields = Object.fromEntries(
        [...one.query, ...(one.body ? fieldsOf(one.body.schema, catalog()) : [])].map(({ name }) => [
          name,
          name === 'business' ? { business_product_id: 2 } : `of-${name}`,
        ]),
      )
      const query = queryOf(path, one.verb)
      const filled = fillQuery(query, pathVariables(query, path), fields)
      if (!filled) throw new Error(`${one.verb} ${one.uri} cannot be asked for`)
      const sent = UriTemplate.expand(filled.uri, filled.variables ?? {})
      expect(sent).not.toContain('{')
      const target = catalog().operations.find(
        ({ verb, uri }) =>
          verb === filled.verb.toUpperCase() && uri.replace(/\{\w+\}/g, '{}') === filled.uri.replace(/\{\w+\}/g, '{}'),
      )
      if (!target) throw new Error(`${filled.uri} is not in the catalog`)
      const needed = (target.body ? fieldsOf(target.body.schema, catalog()) : target.query).filter(
        ({ name, required }) => required && !['sign', 'nonce_str'].includes(name),
      )
      expect([one.uri, ...Object.keys(filled.query ?? filled.xml ?? {})]).toEqual(
        expect.arrayContaining(needed.filter(({ name }) => name !== 'sign_type').map(({ name }) => name)),
      )
    }
  })

  test('stands in the catalog for every order, refund, transfer and sharing of profit by the merchant’s number', () => {
    const NUMBER =
      /^(?:combine_)?out_(?:trade|refund|bill|batch|order|recharge|return|transfer|reservation)_no$|^(?:partner_trade_no|mch_billno)$/
    const without = catalog().operations.filter(({ verb, outcome, query, body, variables, uri }) => {
      const fields = [...variables, ...query, ...(body ? fieldsOf(body.schema, catalog()) : [])]
      return (
        verb !== 'GET' &&
        !outcome &&
        !/query|report|getcertficates/.test(uri) &&
        fields.some(({ name }) => NUMBER.test(name))
      )
    })
    // None of these has a query by its number in the catalog.
    expect(without.map(({ verb, uri }) => `${verb} ${uri}`)).toMatchSnapshot()
  })

  test('of an order does not stand for its refund or its sharing', () => {
    for (const { uri, outcome, body } of catalog().operations) {
      if (!outcome || !body) continue
      const own = fieldsOf(body.schema, catalog()).find(({ name }) => /^out_(refund|return)_no$/.test(name))
      const asked = [outcome.uri, ...outcome.parameters.map((one) => ('from' in one ? `{${one.from}}` : ''))].join()
      if (own) expect([uri, asked]).toEqual([uri, expect.stringContaining(`{${own.name}}`)])
    }
    expect(operation('POST', 'v3/refund/domestic/refunds').outcome?.uri).toBe(
      'v3/refund/domestic/refunds/{out_refund_no}',
    )
  })
})
