import { Bill, Builder } from '../../lib/index'
import { createSimulator, type SimulatorOptions } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const ORDER = {
  appid: 'wx8888888888888888',
  transaction_id: '4208450740201411110007820472',
  out_order_no: 'P20150806125346',
  unfreeze_unsplit: true,
}

/** What a fresh simulator makes of one call. */
async function fresh<T>(
  options: SimulatorOptions,
  call: (client: any, sim: Awaited<ReturnType<typeof createSimulator>>) => Promise<T>,
): Promise<T> {
  const sim = await createSimulator(options)
  const client = Builder.factory({ ...sim.options, proxy: false })
  try {
    return await call(client, sim)
  } finally {
    client.getDriver().close()
    await sim.close()
  }
}

describe('an answer', () => {
  const world = simulated()

  it('says again what was said, part by part', async () => {
    const json = {
      partner: { type: 'APPID', appid: 'wx1' },
      authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1234' },
    }
    const build = world.client().v3.marketing.partnerships.build
    const { data, headers } = await build.post({ json, headers: { 'Idempotency-Key': '1' } })
    expect(data).toMatchObject(json)
    expect([headers['x-simulator-answer'], world.sim.requests.at(-1)?.invented]).toEqual(['invented', true])
  })

  it('is that of the merchant who asks', async () => {
    const { data } = await world.client().v3.profitsharing.merchantConfigs._sub_mchid_.get({ sub_mchid: '1900000109' })
    expect(data.sub_mchid).toBe('1900000109')
  })

  it('without content has none', async () => {
    const { status, data } = await world.client().v3.parking.reminders.application.withdraw.post({
      json: { parking_lot_audit_no: 'A1', out_parking_lot_id: 'P1' },
    })
    expect([status, data]).toEqual([204, undefined])
  })

  it('to another verb is 405 with those there are', async () => {
    expect(await rejection(world.client().v3.profitsharing.orders.delete())).toMatchObject({
      status: 405,
      response: { headers: expect.objectContaining({ allow: 'POST' }) },
    })
  })

  it('to a path of nobody is 404', async () => {
    expect(await rejection(world.client().v3.nothing.get())).toMatchObject({ status: 404 })
  })

  it('that offers a file leads to one on the simulator, under its own hash', async () => {
    const { data } = await world.client().v3.fundsToOversea.billDownloadUrl.get({ query: { bill_date: '2025-11-01' } })
    expect(data.download_url).toContain(`${world.sim.url}/v3/billdownload/file?token=`)
    const rows = []
    for await (const row of Bill.read(world.client(), data)) rows.push(row)
    expect(rows).toEqual([])
  })

  it.each(['elecvoucherfile', 'signfile'])('of %s is a PDF, and not signed', async (name) => {
    const { data, headers } = await world
      .client()
      .v3.transferdownload[name].get({ query: { token: 'x', source: 'elecsign' }, responseType: 'arraybuffer' })
    expect([
      headers['content-type'],
      headers['wechatpay-signature'],
      Buffer.from(data).toString('latin1', 0, 5),
    ]).toEqual(['application/pdf', undefined, '%PDF-'])
  })

  it('of a handler of one’s own goes before that of the catalog', async () => {
    const mine = await fresh<any>(
      {
        handlers: [
          ({ path }) => (path === '/v3/profitsharing/orders' ? { status: 204, body: Buffer.alloc(0) } : undefined),
        ],
      },
      (client) => client.v3.profitsharing.orders.post({ json: {} }),
    )
    expect(mine.status).toBe(204)
  })
})

describe('APIv2', () => {
  const world = simulated()

  it('answers after the schema, with what was said, and signed', async () => {
    const { data } = await world
      .client()
      .v2.tools.shorturl.post({ xml: { appid: 'wx1', mch_id: world.sim.merchant.mchid, long_url: 'weixin://x' } })
    expect(data).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid: 'wx1',
      short_url: expect.any(String),
    })
  })
})

describe('`validate`', () => {
  const json = { ...ORDER, transaction_id: undefined, unfreeze_unsplit: 'yes' }
  const send = (client: any) => client.v3.profitsharing.orders.post({ json })

  it('refuses by default', async () => {
    expect(await fresh({}, (client) => rejection(send(client)))).toMatchObject({ code: 'PARAM_ERROR' })
  })

  it('`warn` answers, and notes what it would have refused', async () => {
    const [response, recorded] = await fresh(
      { validate: 'warn' },
      async (client, sim) => [await send(client), sim.requests[0]!] as const,
    )
    expect(response.data).toMatchObject({ out_order_no: ORDER.out_order_no })
    expect(recorded.problems).toEqual([
      { field: '/transaction_id', value: '', issue: '必填性规则校验失败，此字段为必填项', location: 'body' },
      { field: '/unfreeze_unsplit', value: 'yes', issue: '类型必须为bool', location: 'body' },
    ])
    expect(decodeURIComponent(response.headers['x-simulator-problem'])).toContain(
      'body /transaction_id: 必填性规则校验失败',
    )
  })

  it('`off` looks at nothing', async () => {
    const [response, recorded] = await fresh(
      { validate: 'off' },
      async (client, sim) => [await send(client), sim.requests[0]!] as const,
    )
    expect([response.status, recorded.problems, response.headers['x-simulator-problem']]).toEqual([
      200,
      undefined,
      undefined,
    ])
  })

  it('anything else is an error', async () => {
    await expect(createSimulator({ validate: 'lax' as 'off' })).rejects.toMatchObject({
      code: 'ERR_INVALID_OPTION',
      argument: 'validate',
    })
  })
})
