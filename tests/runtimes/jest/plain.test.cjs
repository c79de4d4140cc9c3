// Jest as it comes, without a word of configuration: CommonJS, in a context that has no import().
const { Bill, Builder, certificates } = require('wechatpay-chain')
const { createSimulator } = require('wechatpay-chain/simulator')

let sim
let client
beforeAll(async () => {
  sim = await createSimulator({ mode: 'certificate' })
  const { apiv3Key } = sim.options
  client = Builder.factory({ ...sim.options, certs: certificates({ apiv3Key }), proxy: false })
})
afterAll(async () => {
  client.getDriver().close()
  await sim.close()
})

test('a simulator issues certificates, and a client downloads them', async () => {
  expect(await sim.merchant.certificate()).toMatch(/^-----BEGIN CERTIFICATE-----/)
  const { data } = await client.v3.certificates.get()
  expect(data.data.map(({ serial_no }) => serial_no).sort()).toEqual(Object.keys(sim.options.certs).sort())
})

test('the rows of a bill are read', async () => {
  sim.state.bills.rows = 3
  let rows = 0
  for await (const row of Bill.read(client, 'v3/bill/tradebill', { query: { bill_date: '2025-11-01' } }))
    rows += row.商户号 === undefined ? 0 : 1
  expect(rows).toBe(3)
})

test('an operation without a flow is answered after its schema', async () => {
  const { data } = await client.v3.merchantService.complaintNotifications.get()
  expect(typeof data.url).toBe('string')
})

test('what the catalog marks is encrypted, and a typo is told from the nearest operation', async () => {
  const json = { type: 'PERSONAL_OPENID', appid: 'wx1', account: 'o1', relation_type: 'STORE', name: '张三' }
  await client.v3.profitsharing.receivers.add.post({ json })
  expect(JSON.parse(sim.requests.at(-1).body).name).toMatch(/^[\w+/]{342}==$/)
  await expect(client.v3.profitsharing.recievers.add.post({ json })).rejects.toThrow(
    /the catalog has POST v3\/profitsharing\/receivers\/add/,
  )
})
