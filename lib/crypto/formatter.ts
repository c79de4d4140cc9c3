import { randomFillSync } from 'node:crypto'
import { invalidArgument } from '../errors'

/** A leaf of an APIv2 message; null, undefined and `''` take no part in a signature. */
export type FieldValue = string | number | bigint | boolean | null | undefined
/** Fields of an APIv2 message, as an object or, where their order matters, as entries. */
export type Fields = Readonly<Record<string, FieldValue>> | Iterable<readonly [string, FieldValue]>

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** The largest multiple of 62 in a byte: what lies above would make the first characters likelier than the rest. */
const UNBIASED = 248

/** The texts that are signed and the header that carries the signature, as the PHP SDK's `Formatter` writes them. */
export const Formatter = {
  /**
   * A random base-62 text from the system's secure source.
   *
   * @param size Characters, 32 unless told.
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` when `size` is not a whole number from 1 to 65536.
   * @example Formatter.nonce() // '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
   */
  nonce(size = 32): string {
    if (!Number.isInteger(size) || size < 1 || size > 65_536) {
      throw invalidArgument('size', '`size` is not a whole number from 1 to 65536', 'ERR_INVALID_ARGUMENT')
    }
    let text = ''
    while (text.length < size) {
      const byte = randomByte()
      if (byte < UNBIASED) text += BASE62.charAt(byte % 62)
    }
    return text
  },

  /**
   * The Unix time in whole seconds.
   *
   * @param now Milliseconds, the present time unless told.
   * @example Formatter.timestamp() // 1554208460
   */
  timestamp(now: number = Date.now()): number {
    return Math.floor(now / 1000)
  },

  /**
   * The value of the `Authorization` header of an APIv3 request.
   *
   * @param timestamp Unix seconds, the ones in the signed message.
   * @param serial Serial number of the merchant API certificate.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342
   * @example Formatter.authorization('1900009191', nonce, signature, timestamp, '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C')
   */
  authorization(mchid: string, nonce: string, signature: string, timestamp: string | number, serial: string): string {
    return `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${serial}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`
  },

  /**
   * The message that is signed for an APIv3 request.
   *
   * @param method In capitals.
   * @param uri Encoded path and query, exactly as sent.
   * @param timestamp Unix seconds.
   * @param body The exact text that is sent; empty without a body.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
   * @example Formatter.request('GET', '/v3/certificates', 1554208460, '593BEC0C930BF1AFEB40B4A08C8FB242')
   */
  request(method: string, uri: string, timestamp: string | number, nonce: string, body = ''): string {
    return Formatter.joinedByLineFeed(method, uri, timestamp, nonce, body)
  },

  /**
   * The message whose signature comes with an APIv3 response or notification.
   *
   * @param timestamp `Wechatpay-Timestamp`, Unix seconds.
   * @param nonce `Wechatpay-Nonce`.
   * @param body The raw text as received; empty for a 204.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
   * @example Rsa.verify(Formatter.response(timestamp, nonce, body), signature, publicKey)
   */
  response(timestamp: string | number, nonce: string, body = ''): string {
    return Formatter.joinedByLineFeed(timestamp, nonce, body)
  },

  /**
   * The pieces, each followed by a line feed.
   *
   * @example Formatter.joinedByLineFeed('a', 'b') // 'a\nb\n'
   */
  joinedByLineFeed(...pieces: readonly (string | number | bigint)[]): string {
    return pieces.map((piece) => `${String(piece)}\n`).join('')
  },

  /**
   * The entries of `fields` in the byte order of their names.
   *
   * Entries and not an object, because a JavaScript object puts integer-like names first whatever order they are set in.
   *
   * @example Formatter.ksort({ b: 1, '10': 2, '9': 3 }) // [['10', 2], ['9', 3], ['b', 1]]
   */
  ksort<T>(fields: Readonly<Record<string, T>> | Iterable<readonly [string, T]>): [string, T][] {
    return entriesOf(fields).sort(([a], [b]) => byteOrder(a, b))
  },

  /**
   * `name=value&…` in the given order, nothing encoded, without `sign` and without null, undefined and `''`; `0` is a value,
   * booleans are `true` and `false` (PHP writes `1` for `true`).
   *
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` naming a field that is an object, a function or not a finite number.
   * @example Formatter.queryStringLike(Formatter.ksort({ mch_id: '1900009191', fee: 0, sign: 'x' })) // 'fee=0&mch_id=1900009191'
   */
  queryStringLike(fields: Fields): string {
    const pieces: string[] = []
    for (const [name, value] of entriesOf<FieldValue>(fields)) {
      if (name === 'sign' || value === null || value === undefined || value === '') continue
      pieces.push(`${name}=${textOf(name, value)}`)
    }
    return pieces.join('&')
  },
} as const

/** Bytes of the system that were not used yet: to ask for a few takes as long as to ask for many. */
const bytes = Buffer.alloc(2_048)
let used = bytes.length

function randomByte(): number {
  if (used === bytes.length) {
    randomFillSync(bytes)
    used = 0
  }
  return bytes[used++] ?? 0
}

function entriesOf<T>(fields: Readonly<Record<string, T>> | Iterable<readonly [string, T]>): [string, T][] {
  if (Symbol.iterator in fields) return Array.from(fields, ([name, value]) => [name, value])
  return Object.entries(fields)
}

function byteOrder(a: string, b: string): number {
  // UTF-16 order is byte order but for characters beyond the BMP.
  if (/[\uD800-\uDFFF]/.test(a + b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : a > b ? 1 : 0
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  throw invalidArgument(name, `\`${name}\` is not a string or a finite number`, 'ERR_INVALID_ARGUMENT')
}
