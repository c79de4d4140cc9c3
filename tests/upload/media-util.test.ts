import { createHash } from 'node:crypto'
import { createReadStream, readdirSync } from 'node:fs'
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import type { MediaOptions } from '../../lib/upload/media-util'
import { MediaUtil, mediaOf } from '../../lib/upload/media-util'
import { openFiles, openFilesAre } from '../file/open-files'

const BYTES = Buffer.from('\u0089PNG\r\n--b--\r\n\0图片', 'utf8')
const SHA256 = createHash('sha256').update(BYTES).digest('hex')
const MB = 1024 * 1024

let dir: string
let path: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'media-'))
  path = join(dir, '图片.jpg')
  await writeFile(path, BYTES)
})
afterEach(async () => {
  await rm(dir, { recursive: true, force: true })
})

const text = async (media: MediaUtil, ...form: Parameters<MediaUtil['getStream']>) =>
  String(await buffer(media.getStream(...form)))
const temporary = () =>
  readdirSync(tmpdir())
    .filter((name) => name.startsWith('wechatpay-'))
    .sort()
const whole = `--b\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"filename":"图片.jpg","sha256":"${SHA256}"}\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="图片.jpg"\r\nContent-Type: image/jpeg\r\n\r\n${BYTES.toString()}\r\n--b--\r\n`

describe('the same form, byte for byte', () => {
  const options = { boundary: 'b' }
  it.each<[string, () => MediaUtil]>([
    ['of a file:// URL', () => new MediaUtil(pathToFileURL(path).href, options)],
    ['of an unescaped file:// URL', () => new MediaUtil(`file://${path}`, options)],
    ['of a URL object', () => new MediaUtil(pathToFileURL(path), options)],
    ['of a path', () => new MediaUtil(path, options)],
    ['of bytes and a name', () => new MediaUtil('图片.jpg', BYTES, options)],
    ['of bytes and a path as name', () => new MediaUtil('/somewhere/图片.jpg', new Uint8Array(BYTES), options)],
    ['of an ArrayBuffer', () => new MediaUtil('图片.jpg', new Uint8Array(BYTES).buffer, options)],
    ['of a Blob', () => new MediaUtil('图片.jpg', new Blob([BYTES]), options)],
    ['of a File', () => new MediaUtil(new File([BYTES], '图片.jpg'), options)],
    ['of a Node stream', () => new MediaUtil('图片.jpg', createReadStream(path), options)],
    ['of a web stream', () => new MediaUtil('图片.jpg', new Blob([BYTES]).stream(), options)],
    [
      'of a stream with its digest',
      () => new MediaUtil('图片.jpg', createReadStream(path), { ...options, digest: SHA256, size: BYTES.length }),
    ],
  ])('%s', async (_, make) => {
    const media = make()
    expect(media.filename).toBe('图片.jpg')
    expect(media.getContentType()).toBe('multipart/form-data; boundary=b')
    expect(await media.getLength()).toBe(Buffer.byteLength(whole))
    expect(media.getMeta()).toBe(`{"filename":"图片.jpg","sha256":"${SHA256}"}`)
    expect(await text(media)).toBe(whole)
    await media.close()
  })
})

describe('the fields of each upload API', () => {
  const of = (algorithm: string) => createHash(algorithm).update(BYTES).digest('hex')
  const sha256 = of('sha256')
  const sm3 = of('sm3')
  it.each<[string, MediaOptions, string, string[]]>([
    [
      'v3/merchant/media/upload, image-upload, images/upload and their like',
      {},
      `{"filename":"a.png","sha256":"${sha256}"}`,
      ['meta', 'file'],
    ],
    [
      'v3/ecommerce/account/cancel-applications/media',
      { filenameField: 'file_name', digestField: 'file_digest' },
      `{"file_name":"a.png","file_digest":"${sha256}"}`,
      ['meta', 'file'],
    ],
    [
      'v3/marketing/bank/packages/{package_id}/tasks',
      { meta: { bank_type: 'ICBC_DEBIT' } },
      `{"filename":"a.png","sha256":"${sha256}","bank_type":"ICBC_DEBIT"}`,
      ['meta', 'file'],
    ],
    [
      'v3/marketing/shopping-receipt/shoppingreceipts',
      {
        filenameField: false,
        meta: { transaction_id: '1', merchant_contact_information: { consultation_phone_number: 'pVd1' } },
      },
      `{"sha256":"${sha256}","transaction_id":"1","merchant_contact_information":{"consultation_phone_number":"pVd1"}}`,
      ['meta', 'file'],
    ],
    [
      'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload',
      {
        part: 'submission_file',
        filenameField: 'file_name',
        digestField: 'file_digest',
        form: { item_id: 56, manage_record_id: '57' },
      },
      `{"file_name":"a.png","file_digest":"${sha256}"}`,
      ['meta', 'item_id', 'manage_record_id', 'submission_file'],
    ],
    [
      'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
      {
        part: 'due_diligence_file',
        filenameField: 'file_name',
        digestField: 'file_digest',
        meta: { sub_mchid: '1', item_id: 130013 },
      },
      `{"file_name":"a.png","file_digest":"${sha256}","sub_mchid":"1","item_id":130013}`,
      ['meta', 'due_diligence_file'],
    ],
    [
      'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
      {
        filenameField: false,
        digestField: 'digest',
        algorithm: 'SM3',
        meta: { file_type: 'PDF', digest_alogrithm: 'SM3' },
      },
      `{"digest":"${sm3}","file_type":"PDF","digest_alogrithm":"SM3"}`,
      ['meta', 'file'],
    ],
    [
      'v3/taxi-invoice/cards/upload-file',
      {
        filenameField: false,
        digestField: 'digest',
        algorithm: 'DIGEST_ALGORITHM_SM3',
        meta: { company_mchid: '1', region_id: 310100, digest_algorithm: 'DIGEST_ALGORITHM_SM3' },
      },
      `{"digest":"${sm3}","company_mchid":"1","region_id":310100,"digest_algorithm":"DIGEST_ALGORITHM_SM3"}`,
      ['meta', 'file'],
    ],
  ])('%s', async (_, options, meta, parts) => {
    const media = new MediaUtil('a.png', BYTES, options)
    expect(media.getMeta()).toBe(meta)
    const response = new Response(new Uint8Array(await buffer(media.getStream())), {
      headers: { 'Content-Type': media.getContentType() },
    })
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a second opinion on our writing, of a small form
    const form = await response.formData()
    expect([...form.keys()]).toEqual(parts)
    const file = form.get(parts.at(-1)!) as unknown as { name: string; arrayBuffer(): Promise<ArrayBuffer> }
    expect(file.name).toBe('a.png')
    expect(Buffer.from(await file.arrayBuffer())).toEqual(BYTES)
  })

  it('v2/secapi/mch/uploadmedia: no meta, the signed fields, then media', async () => {
    const media = new MediaUtil(path, { boundary: 'b' })
    const media_hash = await media.getDigest('MD5')
    expect(media_hash).toBe(of('md5'))
    const form = {
      part: 'media',
      meta: false as const,
      form: { mch_id: '1900000109', media_hash, sign_type: 'MD5', sign: 'AB' },
    }
    const field = (name: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const body = `${field('mch_id', '1900000109')}${field('media_hash', media_hash)}${field('sign_type', 'MD5')}${field('sign', 'AB')}--b\r\nContent-Disposition: form-data; name="media"; filename="图片.jpg"\r\nContent-Type: image/jpeg\r\n\r\n${BYTES.toString()}\r\n--b--\r\n`
    expect(await text(media, form)).toBe(body)
    expect(await media.getLength(form)).toBe(Buffer.byteLength(body))
    expect(await text(media)).toBe(whole)
  })
})

describe('meta', () => {
  it('of a path is there without waiting', () => {
    expect(new MediaUtil(path).getMeta()).toBe(`{"filename":"图片.jpg","sha256":"${SHA256}"}`)
  })

  it('of a Blob or a stream says what to wait for', async () => {
    for (const content of [new Blob([BYTES]), Readable.from([BYTES])]) {
      const media = new MediaUtil('a.png', content)
      expect(() => media.getMeta()).toThrow('await media.ready()')
      expect((await media.ready()).getMeta()).toContain(SHA256)
      await media.close()
    }
  })

  it('can be replaced as text, which goes out as it is, and restored', async () => {
    const media = new MediaUtil('a.png', BYTES, { boundary: 'b' })
    const meta = '{ "bank_type": "ICBC_DEBIT",\n"sha256":"x" }'
    expect(media.setMeta(meta).getMeta()).toBe(meta)
    expect(await text(media)).toContain(`\r\n\r\n${meta}\r\n--b\r\n`)
    expect(media.setMeta({ a: 1 }).getMeta()).toBe('{"a":1}')
    expect(media.setMeta().getMeta()).toContain(SHA256)
  })
})

describe('streams', () => {
  it('lead back to their MediaUtil, without showing it', () => {
    const media = new MediaUtil('a.png', BYTES)
    expect(mediaOf(media)).toBe(media)
    expect(mediaOf(media.getStream())).toBe(media)
    for (const other of [undefined, null, 'text', {}, Readable.from([])]) expect(mediaOf(other)).toBeUndefined()
    expect(inspect(media)).toBe("MediaUtil { filename: 'a.png' }")
  })

  it('can be asked for again for each try, one abandoned half-way', async () => {
    const media = new MediaUtil('图片.jpg', createReadStream(path, { highWaterMark: 3 }), { boundary: 'b' })
    const first = media.getStream()
    for await (const _ of first) break
    expect(first.destroyed).toBe(true)
    expect(await text(media)).toBe(whole)
    expect(await text(media)).toBe(whole)
    await media.close()
  })

  it('are spooled to a file without a name, which close() gives up, after which they cannot be sent', async () => {
    const before = { names: temporary(), files: openFiles() }
    const media = new MediaUtil('a.png', Readable.from([BYTES]))
    await media.ready()
    expect(temporary()).toEqual(before.names)
    await media.close()
    await openFilesAre(before.files)
    for (const again of [() => text(media), () => media.prepare()])
      await expect(again()).rejects.toMatchObject({
        code: 'ERR_INVALID_BODY',
        message: expect.stringContaining('sent already'),
      })
  })

  it('with their digest are sent as they flow, and once', async () => {
    const before = temporary()
    const media = new MediaUtil('a.png', Readable.from([BYTES]), { digest: SHA256 })
    expect(await media.getLength()).toBeUndefined()
    expect(await text(media)).toContain(SHA256)
    expect(temporary()).toEqual(before)
    await expect(text(media)).rejects.toMatchObject({ code: 'ERR_INVALID_BODY' })
    await expect(media.getDigest('MD5')).rejects.toMatchObject({ code: 'ERR_INVALID_BODY' })
  })

  it('open nothing before they are read', () => {
    const media = new MediaUtil('/nowhere/a.png')
    media.getStream().destroy()
    media.getContentType()
  })

  it('break off without an end when the file has changed since its digest', async () => {
    const media = new MediaUtil(path, { boundary: 'b' })
    await media.ready()
    await appendFile(path, 'more')
    await expect(text(media)).rejects.toMatchObject({
      code: 'ERR_INVALID_BODY',
      message: expect.stringContaining('changed'),
    })
    await writeFile(path, 'less')
    await expect(text(media)).rejects.toMatchObject({
      code: 'ERR_INVALID_BODY',
      message: expect.stringContaining('changed'),
    })
  })

  it('arrive over HTTP with their length', async () => {
    let length: string | undefined
    let body = ''
    const server = createServer((request, response) => {
      length = request.headers['content-length']
      void buffer(request).then((bytes) => {
        body = String(bytes)
        response.end()
      })
    }).listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    const media = new MediaUtil(path, { boundary: 'b' })
    const { request } = await import('node:http')
    await new Promise<void>((done, fail) => {
      void media.getLength().then((size) => {
        const sent = request(
          {
            port: (server.address() as AddressInfo).port,
            method: 'POST',
            headers: { 'Content-Type': media.getContentType(), 'Content-Length': size },
          },
          (answer) => {
            answer.resume().on('end', done)
          },
        ).on('error', fail)
        media.getStream().pipe(sent)
      })
    })
    server.close()
    expect({ length, body }).toEqual({ length: String(Buffer.byteLength(whole)), body: whole })
  })
})

describe('names', () => {
  it.each([
    ['a"b\r\nX: y.png', 'a%22b%0D%0AX: y.png'],
    ['emoji 😀;,.png', 'emoji 😀;,.png'],
    ['file:not-a-url.png', 'file:not-a-url.png'],
  ])('%j can not leave its quotes', async (name, quoted) => {
    const media = new MediaUtil(name, BYTES, { boundary: 'b', part: 'pa"rt' })
    expect(await text(media)).toContain(`\r\nContent-Disposition: form-data; name="pa%22rt"; filename="${quoted}"\r\n`)
    expect(JSON.parse(media.getMeta())).toMatchObject({ filename: name })
  })

  it.each([
    ['a.JPG', 'image/jpeg'],
    ['a.jpeg', 'image/jpeg'],
    ['a.png', 'image/png'],
    ['a.bmp', 'image/bmp'],
    ['a.gif', 'image/gif'],
    ['a.mp4', 'video/mp4'],
    ['a.avi', 'video/x-msvideo'],
    ['a.wmv', 'video/x-ms-wmv'],
    ['a.mpeg', 'video/mpeg'],
    ['a.mov', 'video/quicktime'],
    ['a.mkv', 'video/x-matroska'],
    ['a.flv', 'video/x-flv'],
    ['a.f4v', 'video/x-f4v'],
    ['a.m4v', 'video/x-m4v'],
    ['a.rmvb', 'application/vnd.rn-realmedia-vbr'],
    ['a.pdf', 'application/pdf'],
    ['a.csv', 'text/csv'],
    ['a.tar.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
  ])('%s is %s', async (name, type) => {
    expect(await text(new MediaUtil(name, BYTES))).toContain(`\r\nContent-Type: ${type}\r\n\r\n`)
  })

  it('that a header can not hold are refused at once', () => {
    expect(() => new MediaUtil('a.png', BYTES, { contentType: 'a\r\nb' })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'contentType' }),
    )
    expect(() => new MediaUtil('a.png', BYTES, { boundary: 'a b' })).toThrow(
      expect.objectContaining({ argument: 'boundary' }),
    )
    expect(() => new MediaUtil('a.png', BYTES, { algorithm: 'SHA512' })).toThrow(
      expect.objectContaining({ argument: 'algorithm' }),
    )
  })
})

describe('before anything is sent', () => {
  const tooLarge = {
    name: 'InvalidArgumentError',
    code: 'ERR_INVALID_BODY',
    argument: 'body',
    message: expect.stringContaining('maxSize'),
  }
  it.each([
    ['a.jpg', 2 * MB],
    ['a.mp4', 5 * MB],
    ['a.rmvb', 5 * MB],
  ])('%s may hold %i bytes and not one more', async (name, limit) => {
    await expect(new MediaUtil(name, Buffer.alloc(limit)).ready()).resolves.toBeDefined()
    const large = Buffer.alloc(limit + 1)
    for (const content of [large, new Blob([large]), Readable.from([large])])
      await expect(new MediaUtil(name, content).ready()).rejects.toMatchObject(tooLarge)
    expect(() => new MediaUtil(name, large).getMeta()).toThrow(expect.objectContaining(tooLarge))
    await expect(new MediaUtil(name, large, { maxSize: false }).ready()).resolves.toBeDefined()
    await expect(new MediaUtil(name, large, { maxSize: limit + 1 }).ready()).resolves.toBeDefined()
  })

  it('other files have no limit of ours', async () => {
    await expect(new MediaUtil('a.pdf', Buffer.alloc(6 * MB)).ready()).resolves.toBeDefined()
  })

  it('a stream too large leaves no temporary file', async () => {
    const before = temporary()
    await expect(new MediaUtil('a.pdf', Readable.from([BYTES]), { maxSize: 1 }).ready()).rejects.toMatchObject(tooLarge)
    expect(temporary()).toEqual(before)
  })

  it('a stream of unknown size is cut off where it grows too large', async () => {
    await expect(
      text(new MediaUtil('a.jpg', Readable.from([Buffer.alloc(2 * MB + 1)]), { digest: SHA256 })),
    ).rejects.toMatchObject(tooLarge)
  })

  it('a file that is not there is named', async () => {
    const missing = { code: 'ERR_INVALID_BODY', message: expect.stringContaining('ENOENT') }
    const media = new MediaUtil('file:///nowhere/a.png')
    await expect(media.ready()).rejects.toMatchObject(missing)
    await expect(text(media)).rejects.toMatchObject(missing)
    expect(() => media.getMeta()).toThrow(expect.objectContaining(missing))
    await expect(new MediaUtil(dir).ready()).rejects.toMatchObject({ code: 'ERR_INVALID_BODY' })
  })
})
