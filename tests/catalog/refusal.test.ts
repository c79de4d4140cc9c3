import { loadSchemas, type Schemas } from '../../lib/openapi/schemas'
import { loadTable, type Operation } from '../../lib/openapi/table'
import { fieldName, resolve } from '../../lib/simulator/catalog/resolve'
import { rejection, simulated } from '../simulated'
import { arranged } from './arranged'
import { encryptFor, optionsOf } from './calls'
import { chosen, share } from './chosen'

const world = simulated({ seed: 'catalog' })
let operations: readonly Operation[] = []
let schemas: Schemas
beforeAll(async () => {
  // Where a flow has a state of its own, it says no in its own order, which its own tests look at.
  const flows = arranged(world.sim)
  operations = chosen(
    (await loadTable()).operations.filter(
      ({ area, verb, uri, upload }) => area !== 'v2' && !upload && !(`${verb} ${uri}` in flows),
    ),
  )
  schemas = await loadSchemas()
})

/** Names of the required fields of an operation's body, or else of its query. */
function requiredOf({ verb, uri }: Operation): { place: 'json' | 'query'; names: string[] } | undefined {
  const own = schemas.of(verb, uri)!
  for (const [place, schema] of [
    ['json', own.bodyRequired ? own.body : undefined],
    ['query', own.query],
  ] as const) {
    const names = Object.keys(schema === undefined ? {} : (resolve(schema, schemas).o ?? {}))
      .map(fieldName)
      .filter(({ required }) => required)
      .map(({ name }) => name)
    if (names.length > 0) return { place, names }
  }
  return undefined
}

test('a required field left out is PARAM_ERROR that names it, in every operation that has one', async () => {
  const client = world.client()
  const wrong: string[] = []
  let left = 0
  for (const [index, operation] of operations.entries()) {
    const { verb, uri } = operation
    const required = requiredOf(operation)
    if (!required) continue
    left++
    const gone = required.names[index % required.names.length]!
    const options = optionsOf(
      operation,
      schemas.of(verb, uri)!,
      schemas,
      { mchid: world.sim.merchant.mchid },
      { sparse: true, encrypt: encryptFor(world.sim, uri) },
    )
    const { [gone]: _, ...others } = options[required.place]!
    const error = await client
      .chain(uri)
      [verb.toLowerCase()]({ ...options, [required.place]: others })
      .catch((refused: unknown) => refused)
    const { field, location } = error.detail ?? {}
    const expected = required.place === 'json' ? `body /${gone}` : `query ${gone}`
    if (error.status !== 400 || error.code !== 'PARAM_ERROR' || `${String(location)} ${String(field)}` !== expected)
      wrong.push(`${verb} ${uri} ${gone}: ${String(error.message ?? error.status)}`)
  }
  expect(wrong).toEqual([])
  expect(left).toBeGreaterThan(share(700))
}, 120_000)

describe('what is wrong is named as WeChat Pay names it', () => {
  const RECEIVER = { type: 'MERCHANT_ID', account: '86693852', amount: 888, description: '分给商户' }
  const ORDER = { appid: 'wx1', transaction_id: '1', out_order_no: 'P1', receivers: [RECEIVER], unfreeze_unsplit: true }

  it.each<[string, object, object]>([
    [
      'a number for a text',
      { transaction_id: 1 },
      { field: '/transaction_id', value: 1, issue: '类型必须为string', location: 'body' },
    ],
    [
      'a text for a number',
      { receivers: [{ ...RECEIVER, amount: '888' }] },
      { field: '/receivers/0/amount', value: '888', issue: '类型必须为int', location: 'body' },
    ],
    [
      'a missing part of a list',
      { receivers: [{ type: 'MERCHANT_ID' }] },
      { field: '/receivers/0/account', value: '', issue: expect.stringContaining('必填'), location: 'body' },
    ],
    [
      'a value that is none of those allowed',
      { receivers: [{ ...RECEIVER, type: 'NOBODY' }] },
      { field: '/receivers/0/type', value: 'NOBODY', issue: '枚举值不正确', location: 'body' },
    ],
    ['null', { transaction_id: null }, { field: '/transaction_id', issue: '值不能为null', location: 'body' }],
    ['an emoji', { transaction_id: '🧧' }, { field: '/transaction_id', issue: '包含不支持的字符', location: 'body' }],
  ])('%s', async (_name, more, detail) => {
    const error = await rejection(world.client().v3.profitsharing.orders.post({ json: { ...ORDER, ...more } }))
    expect(error).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      detail,
      message: expect.stringContaining('校验失败'),
    })
  })

  it('a field that the catalog does not know is let pass', async () => {
    await rejection(world.client().v3.profitsharing.orders.post({ json: { ...ORDER, brand_new: 1 } }))
    expect(world.sim.requests.at(-1)).toMatchObject({ status: 404 })
    expect(world.sim.requests.at(-1)).not.toHaveProperty('problems')
  })

  it.each([
    [{ limit: 'ten' }, { field: 'limit', value: 'ten', issue: '类型必须为int', location: 'query' }],
    [{ begin_date: undefined }, { field: 'begin_date', issue: expect.stringContaining('必填'), location: 'query' }],
    [{ begin_date: '' }, { field: 'begin_date', issue: expect.stringContaining('必填'), location: 'query' }],
  ])('a query with %j', async (more, detail) => {
    const query = { begin_date: '2026-01-01', end_date: '2026-01-02', limit: 10, offset: 0, ...more }
    expect(await rejection(world.client().v3.merchantService.complaintsV2.get({ query }))).toMatchObject({
      code: 'PARAM_ERROR',
      detail,
    })
  })

  it.each([
    [
      { parking_lot_audit_no: 'A'.repeat(65), out_parking_lot_id: '1' },
      { field: '/parking_lot_audit_no', issue: '长度不能大于64' },
    ],
    [
      { parking_lot_audit_no: '', out_parking_lot_id: 1 },
      { field: '/out_parking_lot_id', issue: '类型必须为string' },
    ],
  ])('a length: %j', async (json, detail) => {
    expect(await rejection(world.client().v3.parking.reminders.application.withdraw.post({ json }))).toMatchObject({
      code: 'PARAM_ERROR',
      detail,
    })
  })

  it('the length of a list', async () => {
    const json = { sn_code_list: Array.from({ length: 51 }, String), qualification_region_code: 310100 }
    expect(await rejection(world.client().v3.gov.subsidy.sncode.query.post({ json }))).toMatchObject({
      detail: { field: '/sn_code_list', issue: '元素个数不能大于50' },
    })
  })

  it('a header that has to be there', async () => {
    const build = world.client().v3.marketing.partnerships.build
    const json = {
      partner: { type: 'APPID', appid: 'wx1' },
      authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
    }
    expect(await rejection(build.post({ json }))).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: 'Idempotency-Key', location: 'header' },
    })
    expect((await build.post({ json, headers: { 'Idempotency-Key': '1' } })).status).toBe(200)
  })

  it('a body that is no JSON', async () => {
    expect(await rejection(world.client().v3.profitsharing.orders.post({ body: '{' }))).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: '', issue: '请求体不是合法的JSON' },
    })
  })
})
