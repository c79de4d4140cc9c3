import { pagingOf } from '../../lib/openapi/paging'
import { fieldsOf } from '../../scripts/generate/fields-of'
import { catalog, problemsOf } from './catalog'

describe('how lists page', () => {
  it('stands at every operation that asks for an offset, a page or a token of pages', () => {
    const { operations } = catalog()
    const lists = operations.filter(({ query, body }) =>
      [...query, ...(body ? fieldsOf(body.schema, catalog()) : [])].some(({ name }) =>
        ['offset', 'page_index', 'page_token'].includes(name),
      ),
    )
    expect(lists.length).toBeGreaterThan(80)
    expect(lists.filter(({ paging }) => paging === undefined).map(({ uri }) => uri)).toEqual([])
    expect(operations.filter(({ paging }) => paging !== undefined)).toHaveLength(lists.length)
  })

  it('is read by verb and URI', async () => {
    expect(await pagingOf('get', '/v3/marketing/favor/stocks')).toEqual({
      part: 'query',
      way: 'page',
      field: 'offset',
      size: 'limit',
      items: 'data',
      total: 'total_count',
    })
    expect(await pagingOf('GET', 'v3/merchant-service/complaints-v2')).toMatchObject({ way: 'offset', field: 'offset' })
    expect(await pagingOf('GET', 'v3/marketing/partner/product-coupon/users/{openid}/coupons')).toMatchObject({
      way: 'token',
      next: 'next_page_token',
    })
    expect(await pagingOf('POST', 'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades')).toMatchObject({
      part: 'json',
      way: 'index',
    })
    expect(await pagingOf('POST', 'v2/pay/refundquery')).toEqual({
      part: 'xml',
      way: 'offset',
      field: 'offset',
      total: 'total_refund_count',
    })
    expect(await pagingOf('GET', 'v3/certificates')).toBeUndefined()
  })

  it.each([
    ['pages offset=from', 'test.api:3: the request has no field "from"'],
    ['pages offset=offset items=list', 'test.api:3: the reply has no field "list"'],
    ['pages token=offset items=data', 'test.api:3: the field of the next token is named where pages go by token'],
    ['pages size=offset', 'test.api:3: "pages" goes by one of offset, page, index, token'],
    ['pages offset=offset index=offset', 'test.api:3: "pages" goes by one of offset, page, index, token'],
  ])('a slip is told with file and line: %s', (line, problem) => {
    const text = `GET v3/a\n  title A\n  ${line}\n  query\n    offset: integer\n  reply 200\n    data: string[]`
    expect(problemsOf(text)).toContain(problem)
  })
})
