import { constants, createDecipheriv, createHash, publicEncrypt } from 'node:crypto'
import { shop, type Caller } from './shop'

const DOMESTIC = 'v3/refund/domestic/refunds'
const s = shop()
const m = shop({ settle: 'manual' })

const amount = (refund: number, total = 100) => ({ refund, total, currency: 'CNY' })

describe.each<[string, () => Caller]>([
  ['the client', () => s.byClient],
  ['bare HTTP', () => s.byWire],
])('refunds by %s', (_name, by) => {
  const call: Caller = (...given) => by()(...given)
  const apply = (json: object) => call('post', DOMESTIC, { json })
  const query = (out_refund_no: string) => call('get', `${DOMESTIC}/{out_refund_no}`, { out_refund_no })
  const state = async (out_trade_no: string) =>
    (
      await call('get', 'v3/pay/transactions/out-trade-no/{out_trade_no}', {
        out_trade_no,
        query: { mchid: s.sim.merchant.mchid },
      })
    ).data.trade_state

  it('are under way when they are accepted, and done right after: no query changes anything', async () => {
    const out_trade_no = await s.paid()
    const { data } = await apply({ out_trade_no, out_refund_no: 'R1', amount: amount(30) })
    expect(data).toMatchObject({
      status: 'PROCESSING',
      out_trade_no,
      amount: { refund: 30, total: 100, payer_refund: 30 },
    })
    expect(data).not.toHaveProperty('success_time')
    expect(data.refund_id).toMatch(/^50\d{27}$/)
    expect(await state(out_trade_no)).toBe('REFUND')
    const events = s.sim.events.length
    const found = await query('R1')
    expect(found.data).toMatchObject({
      refund_id: data.refund_id,
      status: 'SUCCESS',
      success_time: expect.stringMatching(/\+08:00$/),
    })
    expect(s.sim.events).toHaveLength(events)
    await s.sim.idle()
    expect(s.notices.map(({ event }) => event)).toEqual(['TRANSACTION.SUCCESS', 'REFUND.SUCCESS'])
    expect(s.notices[1]!.resource).toMatchObject({
      mchid: s.sim.merchant.mchid,
      out_trade_no,
      out_refund_no: 'R1',
      refund_id: data.refund_id,
      refund_status: 'SUCCESS',
      success_time: found.data.success_time,
      amount: { total: 100, refund: 30, payer_total: 100, payer_refund: 30 },
    })
  })

  it('are the same once more: no second effect, no second notification', async () => {
    const out_trade_no = await s.paid()
    const json = { out_trade_no, out_refund_no: 'R1', amount: amount(30) }
    const first = await apply(json)
    expect(await apply(json)).toEqual(first)
    const { transaction_id } = s.sim.state.orders.get(out_trade_no)!
    expect(await apply({ ...json, out_trade_no: undefined, transaction_id })).toEqual(first)
    expect(await apply({ ...json, amount: amount(31) })).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    expect(await apply({ ...json, reason: 'another' })).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    expect(s.sim.state.orders.get(out_trade_no)?.refunded).toBe(30)
    await s.sim.idle()
    expect(s.notices).toHaveLength(2)
  })

  it('of what is not there, not paid, too much or of another total are refused', async () => {
    const [out_trade_no, open] = [await s.paid(), s.order()]
    await s.byClient('post', 'v3/pay/transactions/native', { json: open })
    const refused = async (json: object) => {
      const { status, code } = await apply({ out_refund_no: 'R9', amount: amount(1), ...json })
      return [status, code]
    }
    expect(await refused({ out_trade_no: 'unknown' })).toEqual([404, 'RESOURCE_NOT_EXISTS'])
    expect(await refused({ transaction_id: '4200' })).toEqual([404, 'RESOURCE_NOT_EXISTS'])
    expect(await refused({ out_trade_no: open.out_trade_no })).toEqual([404, 'RESOURCE_NOT_EXISTS'])
    expect(await refused({ out_trade_no, amount: amount(1, 99) })).toEqual([400, 'INVALID_REQUEST'])
    await apply({ out_trade_no, out_refund_no: 'R1', amount: amount(60) })
    expect(await refused({ out_trade_no, amount: amount(41) })).toEqual([400, 'INVALID_REQUEST'])
    expect(await query('R9')).toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
  })

  it('are refused after a year', async () => {
    const out_trade_no = await s.paid()
    s.sim.clock.advance('365d')
    s.sim.clock.advance('1s')
    expect(await apply({ out_trade_no, out_refund_no: 'R1', amount: amount(1) })).toMatchObject({
      code: 'INVALID_REQUEST',
    })
  })

  it('are told of at their own address, where they have one', async () => {
    const out_trade_no = await s.paid(100, { notify_url: 'https://www.example.com/' })
    await apply({ out_trade_no, out_refund_no: 'R1', amount: amount(1) })
    await apply({ out_trade_no, out_refund_no: 'R2', amount: amount(1), notify_url: s.notify_url })
    await s.sim.idle()
    expect(s.notices.map(({ resource }) => resource.out_refund_no)).toEqual(['R2'])
    expect(s.sim.deliveries.map(({ url, state }) => [url, state])).toEqual([
      ['https://www.example.com/', 'kept'],
      ['https://www.example.com/', 'kept'],
      [s.notify_url, 'delivered'],
    ])
  })

  it.each([
    [403, 'USER_ACCOUNT_ABNORMAL'],
    [429, 'FREQUENCY_LIMITED'],
    [500, 'SYSTEM_ERROR'],
  ])('fail with %i %s where a fault says so, and nothing has happened', async (failed, code) => {
    const out_trade_no = await s.paid()
    s.sim.fault({ kind: 'server-error', status: failed, code, path: `/${DOMESTIC}`, count: 1 })
    const json = { out_trade_no, out_refund_no: 'R1', amount: amount(1) }
    expect(await apply(json)).toMatchObject({ status: failed, code })
    expect(await query('R1')).toMatchObject({ status: 404 })
    expect(await state(out_trade_no)).toBe('SUCCESS')
    expect((await apply(json)).status).toBe(200)
  })

  it('are refused when the merchant has no money', async () => {
    const out_trade_no = await s.paid()
    s.sim.act('fund.set', 'BASIC', { available: 10 })
    expect(await apply({ out_trade_no, out_refund_no: 'R1', amount: amount(50) })).toMatchObject({
      status: 403,
      code: 'NOT_ENOUGH',
    })
    expect(await state(out_trade_no)).toBe('SUCCESS')
    expect((await apply({ out_trade_no, out_refund_no: 'R1', amount: amount(10) })).status).toBe(200)
  })

  it.each([
    ['/out_refund_no', { out_refund_no: undefined }],
    ['/out_trade_no', { out_trade_no: undefined }],
    ['/amount/refund', { amount: { refund: 0, total: 100, currency: 'CNY' } }],
    ['/amount/total', { amount: { refund: 1, currency: 'CNY' } }],
    ['/amount/currency', { amount: { refund: 1, total: 100 } }],
  ])('need a valid %s', async (field, change) => {
    const json = { out_trade_no: 'whatever', out_refund_no: 'R1', amount: amount(1), ...change }
    expect(await apply(json)).toMatchObject({ status: 400, code: 'PARAM_ERROR', detail: { field, location: 'body' } })
  })
})

it('an order is refunded in at most fifty parts, and its fee comes back with them to the last 分', async () => {
  const out_trade_no = await s.paid(1000)
  for (let part = 1; part <= 49; part++) expect((await s.refund(out_trade_no, 20)).status).toBe(200)
  expect((await s.refund(out_trade_no, 10)).status).toBe(200)
  expect(await s.refund(out_trade_no, 10)).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  const json = { out_trade_no, out_refund_no: 'R51', amount: amount(10, 1000) }
  expect(await s.byWire('post', DOMESTIC, { json })).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  const xml = { appid: 'wx1', out_trade_no, out_refund_no: 'R51', total_fee: 1000, refund_fee: 10 }
  expect((await s.v2('secapi/pay/refund', xml)).err_code).toBe('ERROR')
  expect(s.sim.state.orders.get(out_trade_no)).toMatchObject({ refunded: 990, fee: 6, feeBack: 6 })
  expect(s.sim.snapshot().accounts[s.sim.merchant.mchid]?.BASIC.available).toBe(10)
})

describe('refunds that a hand settles', () => {
  const apply = async () => {
    const out_trade_no = await m.paid()
    const { data } = await m.refund(out_trade_no, 40)
    return { out_trade_no, ...data } as Record<string, any>
  }
  const status = async ({ out_refund_no }: Record<string, any>) =>
    (await m.byClient('get', `${DOMESTIC}/{out_refund_no}`, { out_refund_no })).data.status
  const redirect = (refund: Record<string, any>, change: object = {}) => {
    const { serial, publicKey } = m.sim.platform.publicKey!
    const seal = (text: string) =>
      publicEncrypt(
        { key: publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
        Buffer.from(text),
      ).toString('base64')
    return m.byClient('post', `${DOMESTIC}/${refund.refund_id}/apply-abnormal-refund`, {
      headers: { 'Wechatpay-Serial': serial },
      json: {
        out_refund_no: refund.out_refund_no,
        type: 'USER_BANK_CARD',
        bank_type: 'ICBC_DEBIT',
        bank_account: seal('6222020200012345678'),
        real_name: seal('张三'),
        ...change,
      },
    })
  }

  it('stay under way until then', async () => {
    const refund = await apply()
    m.sim.clock.advance('3d')
    expect(await status(refund)).toBe('PROCESSING')
    m.sim.act('refund.succeed', refund.out_refund_no)
    expect(await status(refund)).toBe('SUCCESS')
    expect(() => m.sim.act('refund.close', refund.out_refund_no)).toThrow('SUCCESS')
    expect(() => m.sim.act('refund.succeed', 'unknown')).toThrow('does not exist')
  })

  it('may become abnormal, and go another way', async () => {
    const refund = await apply()
    expect(await redirect(refund)).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    m.sim.act('refund.abnormal', refund.out_refund_no)
    expect(await status(refund)).toBe('ABNORMAL')
    expect(await redirect({ ...refund, refund_id: '50' })).toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
    expect(await redirect(refund)).toMatchObject({ status: 200, data: { status: 'PROCESSING' } })
    m.sim.act('refund.succeed', refund.out_refund_no)
    await m.sim.idle()
    expect(m.notices.map(({ event }) => event)).toEqual(['TRANSACTION.SUCCESS', 'REFUND.ABNORMAL', 'REFUND.SUCCESS'])
  })

  it('may be closed: the amount can be refunded again, and the money is back', async () => {
    const refund = await apply()
    expect(m.sim.snapshot().accounts[m.sim.merchant.mchid]?.BASIC.available).toBe(59)
    m.sim.act('refund.close', refund.out_refund_no)
    expect(await status(refund)).toBe('CLOSED')
    expect(m.sim.snapshot().accounts[m.sim.merchant.mchid]?.BASIC.available).toBe(99)
    expect((await m.refund(refund.out_trade_no, 100)).status).toBe(200)
    await m.sim.idle()
    expect(m.notices.at(-1)).toMatchObject({ event: 'REFUND.CLOSED', resource: { refund_status: 'CLOSED' } })
  })

  it('are in APIv2 CHANGE and REFUNDCLOSE', async () => {
    const [one, two] = [await apply(), await apply()]
    m.sim.act('refund.abnormal', one.out_refund_no)
    m.sim.act('refund.close', two.out_refund_no)
    const v2 = async ({ out_refund_no }: Record<string, any>) =>
      (await m.v2('pay/refundquery', { appid: 'wx1', out_refund_no })).refund_status_0
    expect([await v2(one), await v2(two)]).toEqual(['CHANGE', 'REFUNDCLOSE'])
  })
})

describe('refunds of APIv2', () => {
  const apply = (xml: Record<string, unknown>) =>
    s.v2('secapi/pay/refund', { appid: 'wx1', total_fee: 100, refund_fee: 40, ...xml })

  it('are those that APIv3 knows, and are told of under the key of APIv2', async () => {
    const out_trade_no = await s.paid()
    const xml = { out_trade_no, out_refund_no: 'R1', notify_url: s.notify_url }
    const first = await apply(xml)
    expect(first).toMatchObject({ refund_id: expect.stringMatching(/^50\d{27}$/), refund_fee: '40' })
    expect(await apply(xml)).toMatchObject({ refund_id: first.refund_id })
    expect(await s.v2('pay/refundquery', { appid: 'wx1', out_trade_no })).toMatchObject({
      refund_count: '1',
      out_refund_no_0: 'R1',
      refund_status_0: 'SUCCESS',
    })
    expect((await s.byClient('get', `${DOMESTIC}/R1`)).data).toMatchObject({
      status: 'SUCCESS',
      amount: { refund: 40 },
    })
    await s.sim.idle()
    const sealed = /<req_info><!\[CDATA\[([^\]]+)]]>/.exec(s.notices.at(-1)!.text)![1]!
    const key = createHash('md5').update(s.sim.merchant.secret).digest('hex')
    const decipher = createDecipheriv('aes-256-ecb', key, null)
    const opened = decipher.update(sealed, 'base64', 'utf8') + decipher.final('utf8')
    for (const [name, value] of Object.entries({
      refund_id: first.refund_id,
      out_refund_no: 'R1',
      refund_status: 'SUCCESS',
      refund_fee: '40',
      total_fee: '100',
    }))
      expect(opened).toContain(`<${name}><![CDATA[${value}]]></${name}>`)
  })

  it('are one refund, whichever protocol applies for it again', async () => {
    const out_trade_no = await s.paid()
    const xml = {
      out_trade_no,
      out_refund_no: 'R1',
      refund_desc: '缺货',
      refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
    }
    const json = { out_trade_no, out_refund_no: 'R1', reason: '缺货', funds_account: 'AVAILABLE', amount: amount(40) }
    const v3 = (change: object = {}) => s.byClient('post', DOMESTIC, { json: { ...json, ...change } })
    const { refund_id } = await apply(xml)
    expect(await v3()).toMatchObject({ status: 200, data: { refund_id, status: 'PROCESSING' } })
    const { transaction_id } = s.sim.state.orders.get(out_trade_no)!
    expect(await v3({ transaction_id, out_trade_no: undefined })).toMatchObject({ data: { refund_id } })
    for (const change of [{ reason: '其他' }, { amount: amount(41) }, { notify_url: s.notify_url }])
      expect(await v3(change)).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    const other = { ...json, out_refund_no: 'R2' }
    const second = await s.byClient('post', DOMESTIC, { json: other })
    expect(await apply({ ...xml, out_refund_no: 'R2' })).toMatchObject({ refund_id: second.data.refund_id })
    expect((await apply({ ...xml, out_refund_no: 'R2', refund_desc: '其他' })).err_code).toBe('REFUND_FEE_MISMATCH')
    expect(s.sim.state.refunds.all()).toHaveLength(2)
    // Each is told of once, as it was first applied for.
    await s.sim.idle()
    expect(s.notices.map(({ event }) => event)).toEqual(['TRANSACTION.SUCCESS', 'v2', 'REFUND.SUCCESS'])
  })

  it('may become abnormal, or be closed', async () => {
    const out_trade_no = await m.paid()
    for (const out_refund_no of ['R1', 'R2'])
      await m.v2('secapi/pay/refund', { appid: 'wx1', total_fee: 100, refund_fee: 50, out_trade_no, out_refund_no })
    m.sim.act('refund.abnormal', 'R1')
    m.sim.act('refund.close', 'R2')
    expect(await m.v2('pay/refundquery', { appid: 'wx1', out_trade_no })).toMatchObject({
      refund_status_0: 'CHANGE',
      refund_status_1: 'REFUNDCLOSE',
    })
    await m.sim.idle()
    expect(m.notices.map(({ event }) => event)).toEqual(['TRANSACTION.SUCCESS', 'v2', 'v2'])
  })

  it('refuse with the codes of APIv2', async () => {
    const [out_trade_no, open] = [await s.paid(), s.order()]
    await s.byClient('post', 'v3/pay/transactions/native', { json: open })
    const refused = async (xml: Record<string, unknown>) => (await apply({ out_refund_no: 'R9', ...xml })).err_code
    expect(await refused({ out_trade_no: 'unknown' })).toBe('ORDERNOTEXIST')
    expect(await refused({ transaction_id: '42001' })).toBe('INVALID_TRANSACTIONID')
    expect(await refused({ out_trade_no: open.out_trade_no })).toBe('TRADE_STATE_ERROR')
    expect(await refused({ out_trade_no, total_fee: 99 })).toBe('REFUND_FEE_MISMATCH')
    expect(await refused({ out_trade_no, refund_fee: 101 })).toBe('REFUND_AMOUNT_EXCEEDED')
    await apply({ out_trade_no, out_refund_no: 'R1' })
    expect(await refused({ out_trade_no, out_refund_no: 'R1', refund_fee: 41 })).toBe('REFUND_FEE_MISMATCH')
    s.sim.act('fund.set', 'BASIC', { available: 0 })
    expect(await refused({ out_trade_no, refund_fee: 50 })).toBe('NOTENOUGH')
    s.sim.clock.advance('366d')
    expect(await refused({ out_trade_no, refund_fee: 50 })).toBe('TRADE_OVERDUE')
    expect((await s.v2('pay/refundquery', { appid: 'wx1', out_refund_no: 'none' })).err_code).toBe('REFUNDNOTEXIST')
  })
})

it('refunds of a platform are the same under another path', async () => {
  const out_trade_no = 'platform-1'
  const json = {
    ...s.order(),
    appid: undefined,
    mchid: undefined,
    sp_appid: 'wx1',
    sp_mchid: s.sim.merchant.mchid,
    sub_mchid: '1900000109',
    out_trade_no,
  }
  await s.byClient('post', 'v3/pay/partner/transactions/native', { json })
  s.sim.pay(out_trade_no)
  const applied = await s.byClient('post', 'v3/ecommerce/refunds/apply', {
    json: {
      sp_appid: 'wx1',
      sub_mchid: '1900000109',
      out_trade_no,
      out_refund_no: 'E1',
      amount: { refund: 10, total: 100, currency: 'CNY' },
    },
  })
  expect(applied).toMatchObject({ status: 200, data: { out_refund_no: 'E1', amount: { refund: 10 } } })
  const query = { sub_mchid: '1900000109' }
  const found = await s.byClient('get', 'v3/ecommerce/refunds/out-refund-no/E1', { query })
  expect(found.data).toMatchObject({ status: 'SUCCESS', refund_id: applied.data.refund_id })
  expect((await s.byClient('get', `v3/ecommerce/refunds/id/${applied.data.refund_id}`, { query })).data).toEqual(
    found.data,
  )
  expect(await s.byClient('get', 'v3/ecommerce/refunds/out-refund-no/E2', { query })).toMatchObject({ status: 404 })
})
