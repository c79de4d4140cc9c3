import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'

import { Builder, MediaUtil, type MediaOptions } from '../../lib/index'
import { loadTable } from '../../lib/openapi/table'
import { rejection, simulated } from '../simulated'

const world = simulated()
const BYTES = Buffer.from('\u0089PNG\r\n--b--\r\n\0图片')
const MB = 1024 * 1024
const IMAGE = 'v3/merchant/media/upload'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'))
  path = join(folder, '图片.png')
  await writeFile(path, BYTES)
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

const spooled = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('wechatpay-') && name.endsWith('.part'))

/** What each upload wants that the usual one does not. */
const VARIANTS: Record<string, MediaOptions> = {
  'v3/ecommerce/account/cancel-applications/media': { filenameField: 'file_name', digestField: 'file_digest' },
  'v3/marketing/bank/packages/{package_id}/tasks': { meta: { bank_type: 'ICBC_DEBIT' } },
  'v3/marketing/shopping-receipt/shoppingreceipts': {
    filenameField: false,
    meta: { transaction_id: '1', openid: 'o' },
  },
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': {
    part: 'submission_file',
    filenameField: 'file_name',
    digestField: 'file_digest',
    form: { item_id: 56, manage_record_id: '57' },
  },
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': {
    part: 'due_diligence_file',
    filenameField: 'file_name',
    digestField: 'file_digest',
    meta: { sub_mchid: '1', item_id: 130013 },
  },
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': {
    filenameField: false,
    digestField: 'digest',
    algorithm: 'SM3',
    meta: { file_type: 'PDF', digest_alogrithm: 'SM3' },
  },
  'v3/taxi-invoice/cards/upload-file': {
    filenameField: false,
    digestField: 'digest',
    algorithm: 'SM3',
    meta: { company_mchid: '1', region_id: 310100, digest_algorithm: 'DIGEST_ALGORITHM_SM3' },
  },
}
const VARIABLES = { package_id: '1', sub_mchid: '2', due_diligence_id: '3' }

test('every upload of the catalog arrives, in three styles, as WeChat Pay checks it', async () => {
  const { operations } = await loadTable()
  const uploads = operations.filter(({ upload, area }) => upload && area !== 'v2')
  expect(uploads).toHaveLength(16)
  const [merchant, brand] = [world.client(), Builder.factory(world.sim.brandOptions)]
  for (const { uri, area } of uploads) {
    const client = area === 'brand' ? brand : merchant
    const variables = Object.fromEntries(Object.entries(VARIABLES).filter(([name]) => uri.includes(`{${name}}`)))
    const media = new MediaUtil(path, VARIANTS[uri])
    const chained = uri.split('/').reduce((node, segment) => node[segment], client)
    for (const node of [chained, client.chain(uri), client[uri]]) {
      const { status, data } = await node.post({ body: media, ...variables })
      expect([uri, status, Object.keys(data)[0]]).toEqual([uri, 200, expect.stringMatching(/_(id|url)$|^receipt$/)])
    }
  }
  for (const { headers, verified } of world.sim.requests)
    expect([headers['content-type'], verified]).toEqual([
      expect.stringMatching(/^multipart\/form-data; boundary=/),
      true,
    ])
})

test('`body: media` and the form of the PHP SDK are the same bytes', async () => {
  const media = new MediaUtil(pathToFileURL(path).href)
  const upload = world.client()[IMAGE]
  await upload.post({ body: media })
  await upload.post({ body: media.getStream(), headers: { 'Content-Type': media.getContentType() } })
  await upload.postAsync({ body: media.getStream(), headers: { 'content-type': media.getContentType() } }).wait()
  const [first, ...others] = world.sim.requests
  for (const other of others) {
    expect(other.rawBody.equals(first!.rawBody)).toBe(true)
    expect([other.headers['content-type'], other.headers['content-length']]).toEqual([
      first!.headers['content-type'],
      first!.headers['content-length'],
    ])
  }
  expect(Number(first!.headers['content-length'])).toBe(first!.rawBody.length)
  expect(first!.body).toContain('filename="图片.png"')
})

test.each<[string, () => MediaUtil]>([
  ['bytes', () => new MediaUtil('图片.png', BYTES)],
  ['a Blob', () => new MediaUtil('图片.png', new Blob([BYTES]))],
  ['a File', () => new MediaUtil(new File([BYTES], '图片.png'))],
  ['a stream', () => new MediaUtil('图片.png', Readable.from([BYTES]))],
  [
    'a stream with its digest',
    () =>
      new MediaUtil('图片.png', Readable.from([BYTES]), { digest: createHash('sha256').update(BYTES).digest('hex') }),
  ],
])('%s arrive as the file does', async (_name, make) => {
  const media = make()
  const { data } = await world.client()[IMAGE].post({ body: media })
  expect(world.sim.state.media.get(data.media_id)).toMatchObject({
    filename: '图片.png',
    type: 'image/png',
    content: BYTES,
  })
  await media.close()
  expect(await spooled()).toEqual([])
})

test('a FormData whose first part is meta is signed by it', async () => {
  const form = new FormData()
  form.set('meta', JSON.stringify({ filename: '图片.png', sha256: createHash('sha256').update(BYTES).digest('hex') }))
  form.set('file', new File([BYTES], '图片.png', { type: 'image/png' }))
  expect((await world.client()[IMAGE].post({ body: form })).status).toBe(200)
})

test('what is not as its meta says is PARAM_ERROR', async () => {
  const upload = world.client()[IMAGE]
  const meta = (more: object) =>
    new MediaUtil(path).setMeta({
      filename: '图片.png',
      sha256: createHash('sha256').update(BYTES).digest('hex'),
      ...more,
    })
  for (const body of [
    meta({ sha256: '0'.repeat(64) }),
    meta({ filename: 'b.png' }),
    new MediaUtil(path, { part: 'other' }),
    new MediaUtil('a.png', Buffer.alloc(2 * MB + 1), { maxSize: false }),
  ]) {
    expect(await rejection(upload.post({ body }))).toMatchObject({ name: 'ApiError', status: 400, code: 'PARAM_ERROR' })
  }
})

test.each([
  ['a.png', 2 * MB + 1],
  ['a.mp4', 5 * MB + 1],
])('%s of %i bytes is refused and not sent', async (name, size) => {
  for (const content of [Buffer.alloc(size), Readable.from([Buffer.alloc(size)])]) {
    expect(await rejection(world.client()[IMAGE].post({ body: new MediaUtil(name, content) }))).toMatchObject({
      code: 'ERR_INVALID_BODY',
      argument: 'body',
    })
  }
  expect(world.sim.requests).toEqual([])
  expect(await spooled()).toEqual([])
})

test('progress comes through axios, up to the last byte', async () => {
  const seen: { loaded: number; total?: number }[] = []
  const content = Buffer.alloc(2 * MB, 'x')
  await world.client()[IMAGE].post({
    body: new MediaUtil('a.png', content),
    onUploadProgress: ({ loaded, total }: any) => seen.push({ loaded, total }),
  })
  const { length } = world.sim.requests[0]!.rawBody
  expect(seen.at(-1)).toEqual({ loaded: length, total: length })
})

test.each<[string, () => MediaUtil]>([
  ['file', () => new MediaUtil(path)],
  ['stream', () => new MediaUtil('图片.png', Readable.from([BYTES]))],
])('an upload of a %s can be sent again, signed anew', async (_name, make) => {
  const media = make()
  const client = world.client()
  world.sim.fault({ kind: 'server-error', count: 1 })
  const error = await rejection(client[IMAGE].post({ body: media }))
  const { status } = await client.getDriver().select('v3').request(error.config)
  expect(status).toBe(200)
  const [first, second] = world.sim.requests
  expect(second!.rawBody.equals(first!.rawBody)).toBe(true)
  expect(second!.headers.authorization).not.toBe(first!.headers.authorization)
  await media.close()
  expect(await spooled()).toEqual([])
})

test.each([{ kind: 'redirect', status: 307 }, { kind: 'reset' }] as const)(
  'an upload that meets %j is not sent a second time by itself',
  async (fault) => {
    world.sim.fault(fault)
    expect(await rejection(world.client()[IMAGE].post({ body: new MediaUtil(path) }))).toMatchObject({
      code: fault.kind === 'reset' ? 'ERR_CONNECTION' : 'HTTP_307',
    })
    expect(world.sim.requests).toHaveLength(1)
  },
)

describe('v2/secapi/mch/uploadmedia', () => {
  const URI = 'v2/secapi/mch/uploadmedia'

  test('is signed over media_hash, mch_id and sign_type', async () => {
    const media = new MediaUtil(path)
    const client = world.client()
    for (const node of [client.v2.secapi.mch.uploadmedia, client.chain(URI), client[URI]]) {
      expect((await node.post({ body: media })).data).toMatchObject({
        result_code: 'SUCCESS',
        media_id: expect.any(String),
      })
      await node.post({ body: media.getStream(), headers: { 'Content-Type': media.getContentType() } })
    }
    expect(new Set(world.sim.requests.map(({ rawBody }) => rawBody.toString('latin1'))).size).toBe(1)
    expect(world.sim.requests[0]!.body).not.toContain('nonce_str')
  })

  test('whose hash is not that of the file is refused', async () => {
    const media = new MediaUtil('a.png', Readable.from([BYTES]), { digest: '0'.repeat(32), algorithm: 'MD5' })
    expect(await rejection(world.client()[URI].post({ body: media }))).toMatchObject({
      name: 'BusinessError',
      code: 'PARAM_ERROR',
    })
  })
})
