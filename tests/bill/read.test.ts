import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { readBill } from '../../lib/bill/read'
import { decryptBill } from '../../lib/bill/cipher'
import { Digest, digestAlgorithm, digesting } from '../../lib/file/digest'
import { gunzip } from '../../lib/file/gunzip'

const BILL =
  '\ufeff交易时间,微信订单号,商品名称,订单金额\r\n' +
  '`2026-11-10 16:33:45,`1001690740201411100005734289,`米, 10kg, "东北",`0.01\r\n' +
  '`2026-11-10 16:46:14,`1002780740201411100005729794,`,`0.10\r\n' +
  '总交易单数,订单总金额\r\n`2,`0.11\r\n'

/** The bytes, cut into pieces of this many. */
const cut = (bytes: string | Uint8Array, size: number) => {
  const whole = Buffer.from(bytes)
  return Readable.from(
    Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => whole.subarray(i * size, (i + 1) * size)),
  )
}
const all = async (text: string | Uint8Array, size = 7) => {
  const bill = readBill(cut(text, size))
  const rows = []
  for await (const row of bill) rows.push(row)
  return { rows, columns: bill.columns, summary: bill.summary }
}

describe('readBill', () => {
  it.each([1, 2, 3, 5, 64, 65536])('reads rows and summary, cut into pieces of %i bytes', async (size) => {
    expect(await all(BILL, size)).toEqual({
      columns: ['交易时间', '微信订单号', '商品名称', '订单金额'],
      rows: [
        {
          交易时间: '2026-11-10 16:33:45',
          微信订单号: '1001690740201411100005734289',
          商品名称: '米, 10kg, "东北"',
          订单金额: '0.01',
        },
        { 交易时间: '2026-11-10 16:46:14', 微信订单号: '1002780740201411100005729794', 商品名称: '', 订单金额: '0.10' },
      ],
      summary: { 总交易单数: '2', 订单总金额: '0.11' },
    })
  })

  it('reads a bill without rows, without summary, without BOM, with LF, without a last line break', async () => {
    expect(await all('a,b\r\nn,sum\r\n`0,`0.00\r\n')).toEqual({
      columns: ['a', 'b'],
      rows: [],
      summary: { n: '0', sum: '0.00' },
    })
    expect(await all('a,b\n`1,`2\n')).toEqual({ columns: ['a', 'b'], rows: [{ a: '1', b: '2' }], summary: undefined })
    expect(await all('a,b\r\n`1,`2\r\nn\r\n`1\r')).toMatchObject({ rows: [{ a: '1', b: '2' }], summary: { n: '1' } })
    expect(await all('')).toEqual({ columns: [], rows: [], summary: undefined })
  })

  it('reads rows that leave some backticks out', async () => {
    expect((await all('a,b,c\r\n`1,2,`3\r\n1,`2,`3\r\n')).rows).toEqual([
      { a: '1', b: '2', c: '3' },
      { a: '1', b: '2', c: '3' },
    ])
  })

  it('reads bills without any backtick, as those of sharing were before 2025-01-15', async () => {
    const rows = [
      { 分账时间: '2024-11-10 16:33:45', 分账接收方: '1900000109', 金额: '0.01' },
      { 分账时间: '2024-11-10 16:46:14', 分账接收方: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', 金额: '-0.10' },
    ]
    const head = '分账时间,分账接收方,金额\r\n'
    const body = rows.map((row) => `${Object.values(row).join(',')}\r\n`).join('')
    for (const size of [1, 7, 99_999]) {
      expect(await all(head + body, size)).toEqual({ columns: Object.keys(rows[0]!), rows, summary: undefined })
      expect(await all(`${head}${body}总笔数,总金额\r\n2,-0.09\r\n`, size)).toMatchObject({
        rows,
        summary: { 总笔数: '2', 总金额: '-0.09' },
      })
      expect(await all(`${head}${body}总笔数,总金额\r\n\`2,\`-0.09\r\n`, size)).toMatchObject({
        rows,
        summary: { 总笔数: '2' },
      })
      expect((await all(`${head}${body}${head}${body}`, size)).rows).toEqual([...rows, ...rows])
    }
    await expect(all(`${head}2024-11-10,甲,乙,0.01\r\n2024-11-10,甲,0.01\r\n`)).rejects.toThrow(/without backticks/)
  })

  it('reads parts that were joined, each with its header', async () => {
    expect((await all('a\r\n`1\r\nn\r\n`1\r\na\r\n`2\r\nn\r\n`1\r\n')).rows).toEqual([{ a: '1' }, { a: '2' }])
  })

  it('numbers columns of one name', async () => {
    expect((await all('a,b,a\r\n`1,`2,`3\r\n')).rows).toEqual([{ a: '1', b: '2', 'a (2)': '3' }])
  })

  it('has no summary before its end, and no more rows after it', async () => {
    const bill = readBill(cut(BILL, 99999))
    for await (const _ of bill) expect(bill.summary).toBeUndefined()
    expect(bill.summary).toBeDefined()
    for await (const _ of bill) throw new Error('read twice')
  })

  it('lets go of its source when the reader stops early', async () => {
    const source = cut(BILL, 50)
    for await (const _ of readBill(source)) break
    expect(source.destroyed).toBe(true)
  })

  it.each([
    ['a row of too many cells', 'a,b\r\n`1,`2,`3\r\n', '`1,`2,`3'],
    ['a row of too few cells', 'a,b\r\n`1\r\n', '`1'],
    ['a summary cut off', 'a,b\r\n`1,`2\r\nn\r\n', 'n'],
    ['two captions', 'a,b\r\n`1,`2\r\nn\r\nm\r\n', 'm'],
    ['an XML error', '<xml>\n<return_code>FAIL</return_code></xml>', '<xml>'],
    ['a JSON error', '{"code":"NO_STATEMENT_EXIST"}', '{"code":"NO_STATEMENT_EXIST"}'],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0x0a, 0x60, 0xff, 0x0a]), 'a\n`\ufffd\n'],
  ])('refuses %s', async (_, text, raw) => {
    await expect(all(text, 9999)).rejects.toMatchObject({ name: 'TransportError', code: 'ERR_RESPONSE_BROKEN', raw })
  })

  it('refuses a line without end', async () => {
    await expect(all(Buffer.alloc(3 * 1024 * 1024, 'x'), 65536)).rejects.toMatchObject({
      code: 'ERR_RESPONSE_BROKEN',
      raw: 'x'.repeat(2000),
    })
  })

  it('gives back any cells, however the bytes are cut', async () => {
    const cell = fc.string({ unit: 'grapheme' }).map((s) => s.replace(/[\r\n\0`\ufeff]/g, ''))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell)), fc.integer({ min: 1, max: 40 }), async (rows, size) => {
        const text = `\ufeffa,b,c\r\n${rows.map((cells) => cells.map((one) => `\`${one}`).join(',') + '\r\n').join('')}n\r\n\`${rows.length}\r\n`
        const bill = await all(text, size)
        expect(bill.rows).toEqual(rows.map(([a, b, c]) => ({ a, b, c })))
        expect(bill.summary).toEqual({ n: String(rows.length) })
      }),
      { numRuns: 300 },
    )
  })
})

describe('digests', () => {
  const of = async (name: string) => {
    const digest = new Digest(name)
    expect(await buffer(Readable.from(digesting(cut('abc', 1), digest)))).toEqual(Buffer.from('abc'))
    return digest
  }
  it.each([
    ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
    ['SHA1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['SHA-256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['DIGEST_ALGORITHM_SM3', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
  ])('%s of abc', async (name, hex) => {
    expect((await of(name)).hex()).toBe(hex)
    expect((await of(name)).matches(` ${hex.toUpperCase()}`)).toBe(true)
    expect((await of(name)).matches(hex.replace(/.$/, 'x'))).toBe(false)
    const wrong = await of(name)
    expect(() => {
      wrong.expect('')
    }).toThrow(expect.objectContaining({ name: 'SignatureError', code: 'ERR_SIGNATURE_DIGEST' }))
  })

  it('knows no others', () => {
    expect(() => digestAlgorithm('CRC32')).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT' }))
  })
})

describe('gunzip', () => {
  const packed = gzipSync(BILL)
  it.each([1, 7, 65536])('unpacks pieces of %i bytes, and joined members', async (size) => {
    expect(String(await buffer(Readable.from(gunzip(cut(packed, size)))))).toBe(BILL)
    expect(String(await buffer(Readable.from(gunzip(cut(Buffer.concat([packed, packed]), size)))))).toBe(BILL + BILL)
  })

  it.each([
    ['truncated', packed.subarray(0, -5)],
    ['no gzip', Buffer.from(BILL)],
    ['damaged', Buffer.from(packed).fill(0, 30, 40)],
    ['of another checksum', Buffer.from(packed).fill(1, packed.length - 8, packed.length - 4)],
  ])('refuses what is %s', async (_, bytes) => {
    await expect(buffer(Readable.from(gunzip(cut(bytes, 16))))).rejects.toMatchObject({ code: 'ERR_RESPONSE_BROKEN' })
  })

  it('stops a bomb at maxBytes and lets go of the source', async () => {
    const source = cut(gzipSync(Buffer.alloc(10_000_000)), 1024)
    await expect(buffer(Readable.from(gunzip(source, { maxBytes: 1_000_000 })))).rejects.toMatchObject({
      code: 'ERR_RESPONSE_TOO_LARGE',
    })
    expect(source.destroyed).toBe(true)
  })

  it('passes an error of the source on', async () => {
    const source = Readable.from(
      (async function* () {
        yield packed.subarray(0, 9)
        await Promise.resolve()
        throw new Error('socket hang up')
      })(),
    )
    await expect(buffer(Readable.from(gunzip(source)))).rejects.toThrow('socket hang up')
  })
})

describe('decryptBill', () => {
  const key = randomBytes(32)
  const sealed = (plain: string, nonce: string, aad = '') => {
    const cipher = createCipheriv('aes-256-gcm', key, Buffer.from(nonce), { authTagLength: 16 }).setAAD(
      Buffer.from(aad),
    )
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  }
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'bill-'))
  })
  afterEach(async () => {
    await rm(directory, { recursive: true, force: true })
  })

  it.each([
    ['123456789012', 1],
    ['1234567890123456', 5],
    ['1234567890123456', 17],
    ['123456789012', 65536],
  ])('opens nonce %s in pieces of %i bytes', async (nonce, size) => {
    const digest = new Digest('SHA1')
    const file = await decryptBill(
      cut(sealed(BILL, nonce), size),
      { key, nonce },
      {
        directory,
        onChunk: (chunk) => {
          digest.update(chunk)
        },
      },
    )
    expect(digest.hex()).toBe(createHash('sha1').update(BILL).digest('hex'))
    expect(String(await buffer(await file.take()))).toBe(BILL)
    expect(await readdir(directory)).toEqual([])
  })

  it('opens an empty bill, associated data, a key as text', async () => {
    const file = await decryptBill(
      cut(sealed('', '123456789012', 'aad'), 3),
      { key, nonce: '123456789012', associatedData: 'aad' },
      { directory },
    )
    expect(file.size).toBe(0)
    const text = '0123456789abcdef0123456789abcdef'
    const cipher = createCipheriv('aes-256-gcm', text, 'n'.repeat(12), { authTagLength: 16 })
    const bytes = Buffer.concat([cipher.update('x'), cipher.final(), cipher.getAuthTag()])
    expect((await decryptBill(cut(bytes, 4), { key: text, nonce: 'n'.repeat(12) }, { directory })).size).toBe(1)
  })

  it('hands nothing over, and leaves nothing, when one bit is wrong anywhere', async () => {
    const whole = sealed(BILL, '123456789012')
    for (let at = 0; at < whole.length; at += 13) {
      const forged = Buffer.from(whole)
      forged[at] = forged[at]! ^ 1
      await expect(decryptBill(cut(forged, 50), { key, nonce: '123456789012' }, { directory })).rejects.toMatchObject({
        code: 'ERR_DECRYPTION_FAILED',
      })
    }
    for (const bytes of [whole.subarray(0, -1), whole.subarray(0, 10), Buffer.alloc(0)]) {
      await expect(decryptBill(cut(bytes, 50), { key, nonce: '123456789012' }, { directory })).rejects.toMatchObject({
        code: 'ERR_DECRYPTION_FAILED',
      })
    }
    expect(await readdir(directory)).toEqual([])
  })

  it.each([
    [{ key: 'short', nonce: '123456789012' }, 'key'],
    [{ key, nonce: '' }, 'nonce'],
    [{ key, nonce: '123456789012', algorithm: 'SM4_GCM' }, 'algorithm'],
  ])('says what is wrong with %j', async (secret, argument) => {
    await expect(decryptBill(cut('x', 1), secret, { directory })).rejects.toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument,
    })
  })
})
