import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Bill, Builder, MediaUtil } from '../../lib/index'
import type { BillKind } from '../../lib/simulator/state/bills'
import { answering, rejection, simulated } from '../simulated'

const ELSEWHERE = Buffer.from('an account of the month')
const world = simulated({
  handlers: [
    answering('/v3/bill/downloadurl', {
      status: 200,
      headers: { 'Content-Type': 'text/plain' },
      body: ELSEWHERE,
      unsigned: true,
    }),
  ],
})
const DATE = { bill_date: '2025-11-01' }
const PARTED = { ...DATE, sub_mchid: '1900000002', account_type: 'BASIC', algorithm: 'AEAD_AES_256_GCM' }

/** What each of the encrypted bills wants in its own words. */
const OWN: Readonly<Record<string, object>> = {
  'v3/ecommerce/bill/fundflowbill': { account_type: 'ALL' },
  'v3/payscore/merchant-bill': { encryption_algorithm: 'AEAD_AES_256_GCM', service_id: '1' },
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bill-'))
  world.sim.state.bills.rows = 3
  world.sim.state.bills.spoiled = undefined
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

const spooled = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('wechatpay-') && name.endsWith('.part'))
const plain = (kind: BillKind) => Buffer.concat([...world.sim.state.bills.plain(kind)]).toString()

async function rowsOf(bill: AsyncIterable<any>): Promise<any[]> {
  const rows = []
  for await (const row of bill) rows.push(row)
  return rows
}

describe.each([{}, { tar_type: 'GZIP' }])('%j', (packed) => {
  test.each(['v3/bill/tradebill', 'v3/bill/fundflowbill', 'v3/profitsharing/bills'] as const)(
    '%s, row by row and as a file',
    async (uri) => {
      const query = { ...DATE, ...packed }
      const bill = Bill.read(world.client(), uri, { query })
      const rows = await rowsOf(bill)
      expect(rows).toHaveLength(3)
      expect(Object.keys(rows[0])).toEqual(bill.columns)
      expect(rows[2]).toMatchObject(
        uri === 'v3/bill/fundflowbill'
          ? { 业务凭证号: 'T2', 备注: '缺货, 退款', '收支金额(元)': '0.01' }
          : { 商户订单号: 'T2', 商品名称: '米, 10kg, "东北"', 费率备注: '' },
      )
      expect(Object.values(bill.summary ?? {})[0]).toBe('3')
      const sink = join(folder, '账单.csv')
      const text = plain(uri === 'v3/bill/fundflowbill' ? 'fundflow' : 'trade')
      expect(await Bill.save(world.client(), uri, { query, sink })).toEqual({
        path: sink,
        size: Buffer.byteLength(text),
      })
      expect(await readFile(sink, 'utf8')).toBe(text)
      expect(await rowsOf(Bill.parse(createReadStream(sink)))).toEqual(rows)
      expect(await spooled()).toEqual([])
    },
  )

  test.each([
    'v3/bill/sub-merchant-fundflowbill',
    'v3/ecommerce/bill/fundflowbill',
    'v3/payscore/merchant-bill',
  ] as const)('%s comes in encrypted parts', async (uri) => {
    const query = { ...PARTED, ...OWN[uri], ...packed } as typeof PARTED
    const bill = Bill.read(world.client(), uri, { query })
    expect((await rowsOf(bill)).map((row) => row.业务凭证号)).toEqual(['T0', 'T1', 'T2', 'T0', 'T1', 'T2'])
    expect(bill.summary).toMatchObject({ 资金流水总笔数: '3' })
    const sink = join(folder, 'parts.csv')
    await Bill.save(world.client(), uri, { query, sink })
    expect(await readFile(sink, 'utf8')).toBe(plain('fundflow') + plain('fundflow').slice(1))
    expect(await spooled()).toEqual([])
  })

  test.each(['v2/pay/downloadbill', 'v2/pay/downloadfundflow'] as const)('%s', async (uri) => {
    const xml = {
      appid: 'wx1',
      mch_id: world.sim.merchant.mchid,
      bill_date: '20251101',
      sign_type: 'HMAC-SHA256',
      ...packed,
    }
    const bill = Bill.read(world.client(), uri, { xml })
    expect(await rowsOf(bill)).toHaveLength(3)
    expect(bill.summary).toBeDefined()
    const sink = join(folder, 'v2.csv')
    await Bill.save(world.client(), uri, { xml, sink })
    expect(await readFile(sink, 'utf8')).toBe(plain(uri === 'v2/pay/downloadbill' ? 'trade' : 'fundflow'))
  })
})

test.each([
  ['v3/marketing/favor/stocks/{stock_id}/use-flow', { stock_id: '98065001' }, 'coupon'],
  ['v3/transfer/bill-receipt/{out_batch_no}', { out_batch_no: 'plfk2020042013' }, 'receipt'],
  [
    'v3/transfer-detail/electronic-receipts',
    { query: { accept_type: 'BATCH_TRANSFER', out_detail_no: '1' } },
    'receipt',
  ],
  ['v3/statements', { query: { date: '20251101' } }, 'trade'],
  ['v3/global/statements', { query: { date: '20251101' } }, 'trade'],
  ['hk/v3/statements', { query: { date: '20251101' } }, 'trade'],
] as const)('%s', async (uri, options, kind) => {
  const sink = join(folder, 'file')
  await Bill.save(world.client(), uri, { ...options, sink })
  expect(await readFile(sink, 'utf8')).toBe(plain(kind))
})

test('an answer that offers a file will do', async () => {
  const { data } = await world.client().v3.transfer.billReceipt._no_.get({ no: '1' })
  const sink = join(folder, 'receipt.pdf')
  await Bill.save(world.client(), data, { sink })
  expect(await readFile(sink, 'utf8')).toMatch(/^%PDF/)
})

test('a file at a path that nobody listed needs no signature: the hash that was signed before is enough', async () => {
  const sink = join(folder, 'account')
  const offer = {
    download_url: `${world.sim.url}/v3/bill/downloadurl?token=x`,
    hash_type: 'SHA1',
    hash_value: createHash('sha1').update(ELSEWHERE).digest('hex'),
  }
  await Bill.save(world.client(), offer, { sink })
  expect(await readFile(sink)).toEqual(ELSEWHERE)
  expect(await rejection(Bill.save(world.client(), { ...offer, hash_value: '0'.repeat(40) }, { sink }))).toMatchObject({
    code: 'ERR_SIGNATURE_DIGEST',
  })
  expect(await rejection(Bill.save(world.client(), { download_url: offer.download_url }, { sink }))).toMatchObject({
    code: 'ERR_SIGNATURE_DIGEST',
  })
  expect(await readFile(sink)).toEqual(ELSEWHERE)
})

test('the hash may be written in either case', async () => {
  const { data } = await world.client().v3.bill.tradebill.get({ query: DATE })
  expect(await rowsOf(Bill.read(world.client(), { ...data, hash_value: data.hash_value.toUpperCase() }))).toHaveLength(
    3,
  )
})

test('a complaint image, whose id holds a slash, by its id and as a raw path', async () => {
  const bytes = Buffer.from('an image')
  const { data } = await world
    .client()
    .v3.merchantService.images.upload.post({ body: new MediaUtil('图片.png', bytes) })
  expect(data.media_id).toContain('/')
  const image = world.client().v3.merchantService.images
  expect((await image._media_id_.get({ media_id: data.media_id })).data).toEqual(bytes)
  const path = `v3/merchant-service/images/${encodeURIComponent(data.media_id)}`
  expect(path).toContain('%2F')
  expect((await world.client().chain('{+path}').get({ path })).data).toEqual(bytes)
  expect((await world.client().chain(path).get()).data).toEqual(bytes)
  expect(world.sim.requests.slice(1).map((request) => request.path)).toEqual([`/${path}`, `/${path}`, `/${path}`])
})

describe('nothing is left of a file that is not the one', () => {
  const uri = 'v3/bill/tradebill'
  test.each<[string, any, any, string]>([
    ['of another hash', {}, { spoiled: 'hash' }, 'ERR_SIGNATURE_DIGEST'],
    ['of another hash, packed', { tar_type: 'GZIP' }, { spoiled: 'hash' }, 'ERR_SIGNATURE_DIGEST'],
    ['that ends too soon', {}, { spoiled: 'truncated' }, 'ERR_SIGNATURE_DIGEST'],
    ['that ends too soon, packed', { tar_type: 'GZIP' }, { spoiled: 'truncated' }, 'ERR_RESPONSE_BROKEN'],
    ['with one bit turned', {}, { fault: { kind: 'tampered-body', at: 1000 } }, 'ERR_SIGNATURE_DIGEST'],
    ['with one bit turned, packed', { tar_type: 'GZIP' }, { fault: { kind: 'tampered-body' } }, 'ERR_RESPONSE_BROKEN'],
    ['that breaks off', {}, { fault: { kind: 'truncated-body' } }, 'ERR_RESPONSE_BROKEN'],
    ['of a connection that is reset', {}, { fault: { kind: 'reset', at: 'mid-body' } }, 'ERR_RESPONSE_BROKEN'],
    ['that is an error', {}, { fault: { kind: 'server-error' } }, 'SYSTEM_ERROR'],
    ['that is a page of a gateway', {}, { fault: { kind: 'html-error' } }, 'HTTP_502'],
    [
      'that never comes to its end',
      {},
      { fault: { kind: 'slow-drip', bytes: 100, ms: 10_000 }, timeout: 300 },
      'ERR_TIMEOUT',
    ],
    ['whose address was taken away', {}, { fault: { kind: 'redirect' } }, 'HTTP_302'],
  ])('%s', async (_name, query, { spoiled, fault, timeout }, code) => {
    world.sim.state.bills.spoiled = spoiled
    if (fault) world.sim.fault({ ...fault, path: '/v3/billdownload/file' })
    const sink = join(folder, 'bill.csv')
    await writeFile(sink, 'the older one')
    const options = { query: { ...DATE, ...query }, ...(timeout && { timeout }) }
    expect(await rejection(Bill.save(world.client(), uri, { ...options, sink }))).toMatchObject({ code })
    expect(await rejection(rowsOf(Bill.read(world.client(), uri, options)))).toMatchObject({ code })
    expect(await readFile(sink, 'utf8')).toBe('the older one')
    expect(await readdir(folder)).toEqual(['bill.csv'])
    expect(await spooled()).toEqual([])
  })

  test('nor of a part among parts', async () => {
    world.sim.fault({ kind: 'tampered-body', path: '/v3/billdownload/file', count: 1 })
    expect(
      await rejection(
        Bill.save(world.client(), 'v3/bill/sub-merchant-fundflowbill', { query: PARTED, sink: join(folder, 'x') }),
      ),
    ).toMatchObject({ code: 'ERR_DECRYPTION_FAILED' })
    expect(await readdir(folder)).toEqual([])
    expect(await spooled()).toEqual([])
  })

  test('nor of a statement whose SHA-1 is not the one that was signed', async () => {
    world.sim.state.bills.spoiled = 'hash'
    expect(
      await rejection(
        Bill.save(world.client(), 'hk/v3/statements', { query: { date: '20251101' }, sink: join(folder, 'x') }),
      ),
    ).toMatchObject({ code: 'ERR_SIGNATURE_DIGEST' })
    expect(await readdir(folder)).toEqual([])
  })

  test('nor of one that was cancelled in its middle', async () => {
    world.sim.fault({ kind: 'slow-drip', bytes: 100, ms: 1000, path: '/v3/billdownload/file' })
    const control = new AbortController()
    const saving = rejection(
      Bill.save(world.client(), uri, { query: DATE, sink: join(folder, 'x'), signal: control.signal }),
    )
    while (world.sim.requests.length < 2) await new Promise((done) => setTimeout(done, 10))
    setTimeout(() => {
      control.abort()
    }, 100)
    expect(await saving).toMatchObject({ code: 'ERR_CANCELED' })
    expect(await readdir(folder)).toEqual([])
    expect(await spooled()).toEqual([])
  })

  test('and a reader who has seen enough leaves nothing open', async () => {
    for await (const row of Bill.read(world.client(), uri, { query: DATE })) {
      expect(row.商户订单号).toBe('T0')
      break
    }
    expect(await spooled()).toEqual([])
  })
})

describe('refused', () => {
  test.each<[string, any, string]>([
    ['a file without a hash', { download_url: '/v3/billdownload/file?token=x' }, 'ERR_SIGNATURE_DIGEST'],
    ['an answer without a file', { signature_status: 'ACCEPTED' }, 'ERR_RESPONSE_BROKEN'],
    [
      'fewer parts than were counted',
      { download_bill_count: 2, download_bill_list: [{ download_url: 'x' }] },
      'ERR_RESPONSE_BROKEN',
    ],
    [
      'an address of somebody else',
      { download_url: 'https://evil.example/v3/billdownload/file', hash_value: '0' },
      'ERR_INVALID_URI',
    ],
    [
      'an address of somebody else over http',
      { download_url: 'http://api.mch.weixin.qq.com/v3/billdownload/file', hash_value: '0' },
      'ERR_INVALID_URI',
    ],
    [
      'an address that looks like WeChat Pay',
      { download_url: 'https://api.mch.weixin.qq.com.evil.example/', hash_value: '0' },
      'ERR_INVALID_URI',
    ],
    [
      'an unknown hash',
      { download_url: '/v3/billdownload/file', hash_type: 'CRC32', hash_value: '0' },
      'ERR_INVALID_ARGUMENT',
    ],
    [
      'a part under SM4',
      { download_url: '/v3/billdownload/file', hash_value: '0', encrypt_key: 'x', nonce: 'n', algorithm: 'SM4_GCM' },
      'ERR_INVALID_ARGUMENT',
    ],
  ])('%s', async (_name, offer, code) => {
    const token = world.sim.state.bills.prepare({ kind: 'trade', gzip: false })
    const { download_url } = offer
    const whole = download_url?.startsWith('/')
      ? { ...offer, download_url: `${world.sim.url}/v3/billdownload/file?token=${token}` }
      : offer
    expect(await rejection(Bill.save(world.client(), whole, { sink: join(folder, 'x') }))).toMatchObject({ code })
    expect(await readdir(folder)).toEqual([])
    if (code === 'ERR_INVALID_URI') expect(world.sim.requests).toEqual([])
  })

  test('SM4 before anything is sent', async () => {
    expect(
      await rejection(
        rowsOf(
          Bill.read(world.client(), 'v3/bill/sub-merchant-fundflowbill', {
            query: { ...PARTED, algorithm: 'SM4_GCM' },
          }),
        ),
      ),
    ).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'algorithm',
      message: expect.stringContaining('AEAD_AES_256_GCM'),
    })
    expect(world.sim.requests).toEqual([])
  })

  test('a bill that is not there, as WeChat Pay says it', async () => {
    expect(
      await rejection(rowsOf(Bill.read(world.client(), 'v3/bill/tradebill', { query: { bill_date: '2999-01-01' } }))),
    ).toMatchObject({ name: 'ApiError', code: 'INVALID_REQUEST' })
    const xml = { mch_id: world.sim.merchant.mchid, bill_date: '29990101' }
    expect(
      await rejection(Bill.save(world.client(), 'v2/pay/downloadbill', { xml, sink: join(folder, 'x') })),
    ).toMatchObject({ name: 'BusinessError', message: expect.stringContaining('No Bill Exist') })
    expect(await readdir(folder)).toEqual([])
  })

  test('no sink', async () => {
    expect(await rejection(Bill.save(world.client(), 'v3/bill/tradebill', { query: DATE } as any))).toMatchObject({
      code: 'ERR_INVALID_OPTION',
      argument: 'sink',
    })
  })

  test("encrypted values of another merchant, and any of a client without APIv3's keys", () => {
    const driver = world.client().getDriver()
    expect(driver.decrypt(world.sim.merchant.encrypt('张三'))).toBe('张三')
    expect(() => driver.decrypt(Buffer.alloc(256).toString('base64'))).toThrow(
      expect.objectContaining({ code: 'ERR_DECRYPTION_FAILED' }),
    )
    const v2 = Builder.factory({ mchid: '1900000001', secret: 'x'.repeat(32) }).getDriver()
    expect(() => v2.decrypt('')).toThrow(expect.objectContaining({ code: 'ERR_PROTOCOL_NOT_CONFIGURED' }))
  })
})

test('an invoice brings its hash along, in SM3-Digest', async () => {
  const pdf = Buffer.from('%PDF-1.4')
  const sm3 = createHash('sm3').update(pdf).digest('hex')
  const client = world.client({
    adapter: async (config) =>
      ({
        config,
        status: 200,
        statusText: 'OK',
        headers: { 'SM3-Digest': config.url?.endsWith('wrong') ? sm3.replace(/^./, '!') : sm3 },
        data: (async function* () {
          yield pdf
        })(),
        request: {},
      }) as any,
  })
  const offer = { download_url: 'https://pay.wechatpay.cn/invoicing/fapiao/fapiao-file?token=' }
  expect(await Bill.save(client, offer, { sink: join(folder, 'x') })).toMatchObject({ size: 8 })
  expect(
    await rejection(Bill.save(client, { download_url: `${offer.download_url}wrong` }, { sink: join(folder, 'y') })),
  ).toMatchObject({ code: 'ERR_SIGNATURE_DIGEST' })
})
