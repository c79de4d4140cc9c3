/**
 * A browser's world: timers that are numbers, XMLHttpRequest, classes of its own. axios is resolved as for Node.js.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
const { mkdtempSync, readFileSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { Readable } = require('node:stream')

const { Bill, Builder, MediaUtil } = require('wechatpay-chain')
const { createNotificationHandler } = require('wechatpay-chain/notification')
const { createSimulator } = require('wechatpay-chain/simulator')

let sim
let client
beforeAll(async () => {
  sim = await createSimulator()
  client = Builder.factory({ ...sim.options, proxy: false })
})
afterAll(async () => {
  client.getDriver().close()
  await sim.close()
})

test('this is a world like that', () => {
  expect(typeof window.setTimeout(() => undefined)).toBe('number')
  expect(typeof XMLHttpRequest).toBe('function')
  expect(Buffer.alloc(1) instanceof Uint8Array).toBe(false)
})

test('calls are made, over Node.js and not by XMLHttpRequest, and end at their timeout', async () => {
  const send = jest.spyOn(XMLHttpRequest.prototype, 'send')
  const { data } = await client.v3.merchantService.complaintNotifications.get()
  expect(typeof data.url).toBe('string')
  sim.fault({ kind: 'delay', ms: 60_000, count: 1 })
  const late = client.v3.merchantService.complaintNotifications.get({ timeout: 100 })
  await expect(late).rejects.toMatchObject({ code: 'ERR_TIMEOUT' })
  expect(send).not.toHaveBeenCalled()
})

test.each([
  ['a Buffer of Node.js', Buffer.from('{"type":"x"}')],
  ['bytes of the window', new Uint8Array([...Buffer.from('{"type":"x"}')])],
])('a body that is %s is signed and sent', async (_, body) => {
  await client
    .chain('v3/merchant-service/complaint-notifications')
    .post({ body })
    .catch(() => undefined)
  expect(sim.requests.at(-1)).toMatchObject({ body: '{"type":"x"}', verified: true })
})

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
test.each([
  ['a Buffer of Node.js', () => PNG],
  ['bytes of the window', () => new Uint8Array([...PNG])],
  ['an ArrayBuffer of the window', () => new Uint8Array([...PNG]).buffer],
  ['a stream', () => Readable.from([PNG])],
])('%s is uploaded as the bytes that it is', async (_, content) => {
  await client.v3.merchant.media.upload.post({ body: new MediaUtil('a.jpg', content()) })
  const { body } = sim.requests.at(-1)
  expect(body).toContain('"filename":"a.jpg"')
  expect(body).toContain(require('node:crypto').createHash('sha256').update(PNG).digest('hex'))
})

test('a bill and a sink are written, and a stream is read', async () => {
  sim.state.bills.rows = 3
  const folder = mkdtempSync(join(tmpdir(), 'jsdom-'))
  const query = { bill_date: '2025-11-01' }
  try {
    const sink = join(folder, 'bill.csv')
    await Bill.save(client, 'v3/bill/tradebill', { query, sink })
    expect(readFileSync(sink, 'utf8')).toContain('交易时间')
    const { data } = await client.v3.bill.tradebill.get({ query, responseType: 'stream' })
    const pieces = []
    for await (const piece of data) pieces.push(piece)
    expect(JSON.parse(Buffer.concat(pieces).toString()).hash_type).toBe('SHA1')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a notification is verified, opened and handled', async () => {
  const { headers, body } = await sim.notification('TRANSACTION.SUCCESS')
  const handled = []
  const on = { 'TRANSACTION.SUCCESS': ({ trade_state }) => void handled.push(trade_state) }
  const handler = createNotificationHandler({ trust: client, on })
  expect(await handler.handle({ headers, body })).toMatchObject({ status: 204 })
  expect(await handler.handle({ headers, body: `${body} ` })).toMatchObject({ status: 401 })
  expect(handled).toEqual(['SUCCESS'])
})
