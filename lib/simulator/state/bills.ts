import { createCipheriv, createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { BASE62, type Random } from '../random'

/** What a bill is about. */
export type BillKind = 'trade' | 'fundflow' | 'coupon' | 'receipt'

/** How one file is to be served. */
export interface BillFile {
  readonly kind: BillKind
  readonly gzip: boolean
  /** AEAD_AES_256_GCM: 32 characters, and 16. */
  readonly secret?: { readonly key: string; readonly nonce: string }
}

/** What is wrong with the files that are served: their hash was of another file, or they end too soon. */
export type Spoiling = 'hash' | 'truncated'

/** Rows of a block; a longer bill repeats it. */
const BLOCK = 1000

/** The bills WeChat Pay has ready: as long as they are asked to be. */
export class BillStore {
  /** Rows of every bill from now on. */
  rows = 3
  /** What is wrong with the files from now on; `undefined` for nothing. */
  spoiled: Spoiling | undefined
  private readonly files = new Map<string, BillFile>()

  constructor(private readonly random: Random) {}

  /** Prepares a file and gives the token of its address. */
  prepare(file: BillFile): string {
    const token = this.random.text(48, BASE62)
    this.files.set(token, file)
    return token
  }

  /** The file of a token. */
  get(token: string): BillFile | undefined {
    return this.files.get(token)
  }

  /** The hash of the plain file, in hexadecimal. */
  hash(kind: BillKind, algorithm: 'sha1' | 'sha256' | 'sm3'): string {
    const hash = createHash(algorithm)
    for (const chunk of this.plain(kind)) hash.update(chunk)
    return hash.update(this.spoiled === 'hash' ? ' ' : '').digest('hex')
  }

  /** The bytes as they are served: packed, then encrypted. */
  async *content({ kind, gzip, secret }: BillFile): AsyncGenerator<Buffer, void, undefined> {
    const plain = this.plain(kind)
    const packed = gzip ? (Readable.from(plain).pipe(createGzip({ level: 1 })) as AsyncIterable<Buffer>) : plain
    const whole = secret ? encrypted(packed, secret) : packed
    if (this.spoiled !== 'truncated') yield* whole
    else for await (const chunk of whole) return yield chunk.subarray(0, chunk.length >> 1)
  }

  /** The bytes of a bill, block by block. */
  *plain(kind: BillKind): Generator<Buffer, void, undefined> {
    if (kind === 'receipt') {
      yield Buffer.from(`%PDF-1.4\n% electronic receipt\n${'0'.repeat(1000)}\n%%EOF\n`)
      return
    }
    const { header, row, captions, totals } = BILLS[kind]
    yield Buffer.from(`\ufeff${header}\r\n`)
    const block = Buffer.from(
      Array.from({ length: Math.min(this.rows, BLOCK) }, (_, index) => `${row(index)}\r\n`).join(''),
    )
    for (let left = this.rows; left > 0; left -= BLOCK) yield left >= BLOCK ? block : firstLines(block, left)
    yield Buffer.from(`${captions}\r\n${totals(this.rows)}\r\n`)
  }
}

interface Layout {
  header: string
  row: (index: number) => string
  captions: string
  totals: (rows: number) => string
}

const BILLS: Record<Exclude<BillKind, 'receipt'>, Layout> = {
  trade: {
    header:
      '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注',
    row: (index) =>
      cells(
        '2026-11-01 10:00:00',
        'wx1',
        '1900000001',
        '0',
        '',
        `42000${String(index).padStart(23, '0')}`,
        `T${index}`,
        'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        'NATIVE',
        'SUCCESS',
        'OTHERS',
        'CNY',
        '0.01',
        '0.00',
        '0',
        '0',
        '0.00',
        '0.00',
        '',
        '',
        '米, 10kg, "东北"',
        '',
        '0.00000',
        '0.60%',
        '0.01',
        '0.00',
        '',
      ),
    captions: '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
    totals: (rows) => cells(String(rows), yuan(rows), '0.00', '0.00', '0.00000', yuan(rows), '0.00'),
  },
  fundflow: {
    header:
      '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号',
    row: (index) =>
      cells(
        '2026-11-01 10:00:00',
        `50${String(index).padStart(26, '0')}`,
        `42000${index}`,
        '交易',
        '交易',
        '收入',
        '0.01',
        yuan(index + 1),
        '1900000001API',
        '缺货, 退款',
        `T${index}`,
      ),
    captions: '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额',
    totals: (rows) => cells(String(rows), String(rows), yuan(rows), '0', '0.00'),
  },
  coupon: {
    header: '批次id,优惠id,优惠类型,优惠金额（元）,订单总金额（元）,交易类型,支付单号,消耗时间,消耗商户号',
    row: (index) =>
      cells(
        '98065001',
        `2${index}`,
        '全场券',
        '1',
        '10.00',
        '支付',
        `42000${index}`,
        '2026-11-01 10:00:00',
        '1900000001',
      ),
    captions: '总条数,总金额',
    totals: (rows) => cells(String(rows), yuan(rows * 100)),
  },
}

function cells(...texts: string[]): string {
  return texts.map((text) => `\`${text}`).join(',')
}

function yuan(fen: number): string {
  return (fen / 100).toFixed(2)
}

function firstLines(block: Buffer, lines: number): Buffer {
  let end = 0
  for (let line = 0; line < lines; line++) end = block.indexOf('\n', end) + 1
  return block.subarray(0, end)
}

async function* encrypted(
  source: AsyncIterable<Buffer> | Iterable<Buffer>,
  { key, nonce }: NonNullable<BillFile['secret']>,
): AsyncGenerator<Buffer, void, undefined> {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  for await (const chunk of source) yield cipher.update(chunk)
  cipher.final()
  yield cipher.getAuthTag()
}
