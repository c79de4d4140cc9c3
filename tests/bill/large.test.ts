import { alone } from '../file/alone'

/** LARGE_MB=1024 for the long form: npm run test:large. */
const MB = Number(process.env.LARGE_MB ?? 64)

const script = `
const { generateKeyPairSync, createHash, sign } = require('node:crypto')
const { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, statSync } = require('node:fs')
const { createServer } = require('node:http')
const { join } = require('node:path')
const { Bill, Builder, MediaUtil } = lib('index'), { createSimulator } = lib('simulator')
const size = ${MB} * 1024 * 1024
const directory = mkdtempSync(join(require('node:os').tmpdir(), 'large-'))

/** Reads an upload as it comes, keeps nothing of it, and signs its answer. */
async function receiver() {
  const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
  const merchant = pair(), platform = pair()
  const server = createServer(async (request, response) => {
    let bytes = 0
    for await (const chunk of request) bytes += chunk.length
    const body = JSON.stringify({ bytes, length: Number(request.headers['content-length']) }), timestamp = Math.floor(Date.now() / 1000)
    const signature = sign('sha256', Buffer.from(timestamp + '\\nn\\n' + body + '\\n'), platform.privateKey).toString('base64')
    response.writeHead(200, { 'Content-Type': 'application/json', 'Wechatpay-Nonce': 'n', 'Wechatpay-Timestamp': timestamp, 'Wechatpay-Serial': 'PUB_KEY_ID_1', 'Wechatpay-Signature': signature }).end(body)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const client = Builder.factory({ mchid: '1', serial: 'AB', privateKey: merchant.privateKey, certs: { PUB_KEY_ID_1: platform.publicKey }, baseURL: 'http://127.0.0.1:' + server.address().port, proxy: false, timeout: 0 })
  return { client, close: () => { client.getDriver().close(); server.close(); server.closeAllConnections() } }
}

;(async () => {
  const sim = await createSimulator()
  const client = Builder.factory({ ...sim.options, proxy: false, timeout: 0 })
  sim.state.bills.rows = 1001
  const row = [...sim.state.bills.plain('trade')].at(-2).length
  sim.state.bills.rows = Math.ceil(size / row)
  const { rows } = sim.state.bills
  const query = (more) => ({ bill_date: '2025-11-01', ...more })
  const sink = join(directory, 'bill.csv')
  const save = async (from, options, least = size) => {
    const { size: written } = await Bill.save(client, from, { timeout: 0, sink, ...options })
    if (written < least || statSync(sink).size !== written) throw new Error('lost bytes')
  }
  const read = async (options) => {
    let n = 0
    const bill = Bill.read(client, 'v3/bill/tradebill', { timeout: 0, ...options })
    for await (const _ of bill) n++
    if (n !== rows || bill.summary.总交易单数 !== String(rows)) throw new Error('lost rows')
  }
  const upload = async (make) => {
    const path = join(directory, 'video.mp4'), fd = openSync(path, 'w')
    ftruncateSync(fd, size)
    closeSync(fd)
    const to = await receiver()
    let progress = 0
    const { data } = await to.client.v3.merchant.media.videoUpload.post({ body: make(new MediaUtil(path, { maxSize: false })), onUploadProgress: ({ loaded }) => { progress = loaded } })
    if (data.bytes !== data.length || progress !== data.length || data.bytes < size) throw new Error('lost bytes')
    to.close()
  }
  const jobs = {
    'a bill into a file': () => save('v3/bill/tradebill', { query: query() }),
    'a packed bill into a file': () => save('v3/bill/tradebill', { query: query({ tar_type: 'GZIP' }) }),
    'an encrypted bill in two parts': () => save('v3/bill/sub-merchant-fundflowbill', { query: query({ sub_mchid: '1900006511', account_type: 'BASIC', algorithm: 'AEAD_AES_256_GCM', tar_type: 'GZIP' }) }, size / 2),
    'a bill of APIv2 into a file': () => save('v2/pay/downloadbill', { xml: { mch_id: sim.merchant.mchid, bill_date: '20251101' } }),
    'a packed bill, row by row': () => read({ query: query({ tar_type: 'GZIP' }) }),
    'an upload of a file': () => upload((media) => media),
    'an upload in the form of the PHP SDK': () => upload((media) => media.getStream()),
  }
  // What is loaded once is not what a stream takes.
  sim.state.bills.rows = 30000
  for await (const _ of Bill.read(client, 'v3/bill/tradebill', { query: query({ tar_type: 'GZIP' }) }));
  sim.state.bills.rows = rows
  const peak = () => process.resourceUsage().maxRSS
  for (const [name, run] of Object.entries(jobs)) {
    const before = peak(), start = performance.now()
    await run()
    console.log(JSON.stringify({ name, seconds: +((performance.now() - start) / 1000).toFixed(2), mb: Math.round((peak() - before) / 1024) }))
  }
  client.getDriver().close()
  await sim.close()
  rmSync(directory, { recursive: true })
})()
`

it(`${MB} MB pass through the client, up and down, with less than 64 MB of extra memory`, () => {
  const results = alone<{ name: string; mb: number }>(script)
  expect(results).toHaveLength(7)
  for (const result of results) expect(result.mb).toBeLessThan(64)
}, 900_000)
