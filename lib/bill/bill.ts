import { invalidArgument, isWeChatPayError, withOutcome, type Outcome } from '../errors'
import type { Written } from '../file/sink'
import type { ByteSource, SpooledFile } from '../file/spool'
import type { BillClient, BillOptions } from './client'
import { fetchBill, unpacked } from './fetch'
import type { BillOffer } from './offer'
import { readBill, type BillRow, type BillRows } from './read'
import type { RowOf } from './rows'
import { readySink } from '../transport/ready-sink'

/** Bytes; some thirty million rows. */
const MAX_BILL = 8 * 1024 ** 3
const BOM = Buffer.from('\ufeff')

/** Bills (账单), electronic receipts (电子回单), coupon flows and statements: asked for, downloaded, verified. */
export const Bill = {
  /**
   * Reads a bill row by row, in constant memory. Nothing is sent before the first row is asked for, and no row is handed over
   * before the whole file is there and its hash is right.
   *
   * @param from URI of the bill, of APIv3 or APIv2 (whose bills have no hash), or a response that offers one: `{ download_url, hash_type, hash_value }`
   * @throws SignatureError `ERR_SIGNATURE_DIGEST` for a file that is not the one WeChat Pay vouched for; InvalidArgumentError
   * `ERR_DECRYPTION_FAILED`; and whatever a call throws
   * @example
   * const bill = Bill.read(instance, 'v3/bill/tradebill', { query: { bill_date: '2026-11-01', tar_type: 'GZIP' } })
   * for await (const row of bill) console.log(row.微信订单号, row.订单金额)
   * console.log(bill.summary?.总交易单数)
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   */
  read<From extends string | BillOffer>(
    client: BillClient,
    from: From,
    options: BillOptions = {},
  ): BillRows<RowOf<From>> {
    return readBill<RowOf<From> & object>(whole(client, from, options), (error) => described(error, 'unknown'))
  },

  /**
   * Writes a bill, unpacked and decrypted, to a file that appears under its name only when it is whole and its hash is right,
   * or hands it to a stream after that.
   *
   * @param options those of the call, and `sink`: a path, a `file://` URL or a writable stream
   * @throws as `read()`; TransportError `ERR_SINK`
   * @example
   * await Bill.save(instance, 'v3/bill/fundflowbill', { query: { bill_date: '2026-11-01' }, sink: './2026-11-01.csv' })
   * await Bill.save(instance, receipt.data, { sink: './receipt.pdf' })
   */
  async save(
    client: BillClient,
    from: string | BillOffer,
    options: BillOptions & { sink: string | URL | NodeJS.WritableStream },
  ): Promise<Written> {
    const { sink, ...rest } = options
    if ((sink as unknown) === undefined) {
      throw described(
        invalidArgument(
          'sink',
          '`sink` says where the bill is to be written: a path, a file:// URL or a writable stream',
        ),
        'not-sent',
      )
    }
    const ready = await readySink(sink, rest.signal).catch((error: unknown) => {
      throw described(error, 'not-sent')
    })
    try {
      return await ready.write(plainBytes(await fetchBill(client, from, rest)), {
        signal: rest.signal,
        maxBytes: MAX_BILL,
      })
    } catch (error) {
      throw described(error, 'unknown')
    }
  },

  /**
   * Reads a bill that is there already, row by row.
   *
   * @param source plain bytes, such as `createReadStream('2026-11-01.csv')`
   * @throws TransportError `ERR_RESPONSE_BROKEN`, with the line as `raw`
   * @example for await (const row of Bill.parse(createReadStream('2026-11-01.csv'))) …
   */
  parse<Row extends object = BillRow>(source: ByteSource): BillRows<Row> {
    return readBill<Row>(source)
  },
} as const

/** What no exchange has seen, such as a sink or a row that does not fit, says what became of the call too. */
function described(error: unknown, outcome: Outcome): unknown {
  return isWeChatPayError(error) && error.outcome === undefined ? withOutcome(error, outcome) : error
}

/** The plain bytes, from files that are whole and verified. */
async function* plainBytes(files: readonly SpooledFile[]): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for (const [index, file] of files.entries()) {
      let started = index === 0
      for await (const chunk of unpacked(file.read())) {
        // Only the whole begins with a byte order mark.
        yield started || !BOM.equals(chunk.subarray(0, BOM.length)) ? chunk : chunk.subarray(BOM.length)
        started = true
      }
    }
  } finally {
    for (const file of files) await file.discard()
  }
}

async function* whole(
  client: BillClient,
  from: string | BillOffer,
  options: BillOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* plainBytes(await fetchBill(client, from, options))
}
