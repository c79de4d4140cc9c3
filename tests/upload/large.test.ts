import { alone } from '../file/alone'

/** LARGE_MB=1024 for the long form. */
const MB = Number(process.env.LARGE_MB ?? 64)

const script = `
const { createCipheriv } = require('node:crypto')
const { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } = require('node:fs')
const { createServer, request } = require('node:http')
const { createGzip } = require('node:zlib')
const { Readable } = require('node:stream')
const { join } = require('node:path')
const { MediaUtil } = lib('upload/media-util'), { readBill } = lib('bill/read'), { gunzip } = lib('file/gunzip'), { decryptBill } = lib('bill/cipher'), { writeSink } = lib('file/sink'), { Digest } = lib('file/digest')
const size = ${MB} * 1024 * 1024
const directory = mkdtempSync(join(require('node:os').tmpdir(), 'large-'))
const rows = Buffer.from(('\`2026-11-10 16:33:45,\`' + 'x'.repeat(30) + ',\`米, 10kg,\`0.01\\r\\n').repeat(900))
async function* bill() {
  yield Buffer.from('\\ufeff交易时间,微信订单号,商品名称,订单金额\\r\\n')
  for (let n = 0; n < size; n += rows.length) yield Buffer.from(rows) // a copy, so that one kept alive shows
  yield Buffer.from('总交易单数\\r\\n\`1\\r\\n')
}
const read = async (source) => { let n = 0; for await (const row of readBill(source)) n++; return n }
const key = Buffer.alloc(32), nonce = '123456789012'
async function* sealed() {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  for await (const chunk of bill()) yield cipher.update(chunk)
  cipher.final()
  yield cipher.getAuthTag()
}
const jobs = {
  'an upload over HTTP, with backpressure': async () => {
    const path = join(directory, 'video.mp4'), fd = openSync(path, 'w')
    ftruncateSync(fd, size)
    closeSync(fd)
    const server = createServer(async (asked, answer) => {
      let n = 0
      for await (const chunk of asked) { n += chunk.length; if (n % 64 === 0) await new Promise(setImmediate) }
      answer.end(String(n))
    }).listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    const media = new MediaUtil(path, { maxSize: false })
    const length = await media.getLength()
    const got = await new Promise((done) => media.getStream().pipe(request({ port: server.address().port, method: 'POST', headers: { 'content-length': length } }, async (answer) => done(Number(await require('node:stream/consumers').text(answer))))))
    server.close()
    if (got !== length) throw new Error('lost bytes')
  },
  'an upload of a stream, by way of a temporary file': async () => {
    const media = new MediaUtil('a.mp4', Readable.from(bill()), { maxSize: false })
    for await (const chunk of media.getStream());
    await media.close()
  },
  'a bill, row by row': () => read(bill()),
  'a gzip bill, row by row': () => read(gunzip(Readable.from(bill()).pipe(createGzip({ level: 1 })))),
  'a file with its digest': () => { const digest = new Digest('SHA1'); return writeSink(bill(), join(directory, 'bill.csv'), { onChunk: (chunk) => digest.update(chunk) }) },
  'an encrypted bill': async () => { const file = await decryptBill(sealed(), { key, nonce }, { directory }); await file.discard() },
}
;(async () => {
  const peak = () => process.resourceUsage().maxRSS
  for (const [name, run] of Object.entries(jobs)) {
    const before = peak(), start = performance.now()
    await run()
    console.log(JSON.stringify({ name, seconds: +((performance.now() - start) / 1000).toFixed(2), mb: Math.round((peak() - before) / 1024) }))
  }
  rmSync(directory, { recursive: true })
})()
`

it(`${MB} MB go through every stream with less than 64 MB of extra memory`, () => {
  const results = alone<{ name: string; mb: number }>(script)
  expect(results).toHaveLength(6)
  for (const result of results) expect(result.mb).toBeLessThan(64)
}, 900_000)
