import { nearest, templateOf } from '../../lib/openapi/nearest'
import { catalog } from './catalog'

describe('what the catalog has in place of a request', () => {
  test.each([
    ['GET', '/v3/pay/transactions/native', 'POST v3/pay/transactions/native'],
    ['POST', '/v3/pay/transactions/id/4200000001', 'GET v3/pay/transactions/id/{transaction_id}'],
    ['POST', '/v3/refund/domestic/refunds/R1', 'GET v3/refund/domestic/refunds/{out_refund_no}'],
    ['PUT', '/v3/certificates', 'GET v3/certificates'],
    ['GET', '/global/v3/customs/verify-certificate', 'POST global/v3/customs/verify-certificate'],
  ])('%s %s is under another verb', async (verb, path, found) => {
    expect(await nearest(verb, path)).toBe(`the catalog has ${found}; did you mean that?`)
  })

  it('names every verb that a path has', async () => {
    expect(await nearest('PATCH', 'v3/merchant-service/complaint-notifications')).toBe(
      'the catalog has DELETE, GET, POST and PUT v3/merchant-service/complaint-notifications; did you mean that?',
    )
  })

  test.each([
    ['POST', '/v3/pay/transactions/natve', 'POST v3/pay/transactions/native'],
    ['POST', '/v3/pay/transactions/jspai', 'POST v3/pay/transactions/jsapi'],
    ['POST', '/v3/pay/transaction/native', 'POST v3/pay/transactions/native'],
    [
      'POST',
      '/v3/pay/transactions/out-trade-no/T1/clsoe',
      'POST v3/pay/transactions/out-trade-no/{out_trade_no}/close',
    ],
    ['GET', '/v3/certificate', 'GET v3/certificates'],
    ['POST', '/v3/certificate', 'GET v3/certificates'],
    ['GET', '/v3/profitsharing/order/P1?transaction_id=1', 'GET v3/profitsharing/orders/{out_order_no}'],
    ['post', '/v3/combineTransactions/jsapi', 'POST v3/combine-transactions/jsapi'],
    ['POST', '/v3/pay/transactions/outTradeNo/T1/close', 'POST v3/pay/transactions/out-trade-no/{out_trade_no}/close'],
    ['POST', 'v2/pay/order-query', 'POST v2/pay/orderquery'],
    ['POST', '/pay/unifiedordr', 'POST v2/pay/unifiedorder'],
  ])('%s %s has a slip in one segment', async (verb, path, found) => {
    expect(await nearest(verb, path)).toBe(`the catalog has ${found}; did you mean that?`)
  })

  test.each([
    ['GET', '/v3/refund/refunds/R1', 'GET v3/refund/domestic/refunds/{out_refund_no}'],
    ['GET', '/v3/pay/transactions/out-trade-no', 'GET v3/pay/transactions/out-trade-no/{out_trade_no}'],
    ['POST', '/pay/transactions/native', 'POST v3/pay/transactions/native'],
    ['POST', '/v3/v3/pay/transactions/native', 'POST v3/pay/transactions/native'],
  ])('%s %s has a segment too few or too many', async (verb, path, found) => {
    expect(await nearest(verb, path)).toBe(`the catalog has ${found}; did you mean that?`)
  })

  test.each([
    ['GET', '/'],
    ['GET', ''],
    ['GET', '/v3'],
    ['GET', '/v3/foo/bar'],
    // Many are as near as each other.
    ['POST', '/v3/pay/transactions'],
    ['POST', '/v3/pay/transactions/native/now/please'],
    ['POST', '/x/y/z'],
    ['POST', `/${'a/'.repeat(5000)}`],
    ['POST', `/v3/pay/transactions/${'n'.repeat(100_000)}`],
  ])('of %s %.40s is nothing', async (verb, path) => {
    expect(await nearest(verb, path)).toBeUndefined()
  })

  it('is nothing for what the catalog has', async () => {
    for (const { verb, uri, path } of catalog().operations) {
      expect(await nearest(verb, path.replace(/\{\w+\}/g, '1'))).toBeUndefined()
      if (!path.includes('secapi/mch/')) expect(await nearest(verb, uri.replace('{empty}', ''))).toBeUndefined()
    }
  })

  it('never repeats what was sent', async () => {
    expect(await nearest('POST', '/v3/pay/transactions/out-trade-no/6228480402564890018/clsoe')).not.toContain('6228')
  })
})

describe('the template of a path', () => {
  test.each([
    ['POST', '/v3/pay/transactions/out-trade-no/T%2F1/close', 'v3/pay/transactions/out-trade-no/{out_trade_no}/close'],
    ['GET', 'v3/pay/transactions/id/4200000001?mchid=1', 'v3/pay/transactions/id/{transaction_id}'],
    ['POST', '/pay/unifiedorder', 'v2/pay/unifiedorder'],
    ['POST', 'v2/pay/unifiedorder', 'v2/pay/unifiedorder'],
    // Under another verb, the names of the variables still hold.
    ['PUT', '/v3/refund/domestic/refunds/R1', 'v3/refund/domestic/refunds/{out_refund_no}'],
    ['GET', '/v3/merchant-service/images/AbC/9Cg%3D%3D', 'v3/merchant-service/images/{media_id}'],
    ['POST', '/v3/applyment4sub/applyment/', 'v3/applyment4sub/applyment/{empty}'],
  ])('%s %s is of the catalog', async (verb, path, uri) => {
    expect(await templateOf(verb, path)).toBe(uri)
  })

  test.each([
    ['/v3/secret/6228480402564890018', 'v3/secret/{…}'],
    ['/v3/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/bind', 'v3/users/{…}/bind'],
    ['/v3/people/%E6%9D%8E%E5%9B%9B', 'v3/people/{…}'],
    ['/v3/pay/transactions/natve', 'v3/pay/transactions/natve'],
    ['/v3/x/abcdefghijklmnopqrstuvwxyz', 'v3/x/{…}'],
    ['/v3/orders/T-1/close?openid=o1', 'v3/orders/{…}/close'],
    ['/v3/a/{out_no}', 'v3/a/{out_no}'],
    ['v2/pay/order-query', 'v2/pay/order-query'],
    ['/', undefined],
    ['', undefined],
  ])('%s outside of the catalog shows no value', async (path, uri) => {
    expect(await templateOf('POST', path)).toBe(uri)
  })
})
