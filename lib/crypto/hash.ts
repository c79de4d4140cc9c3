import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { invalidArgument } from '../errors'
import { type Fields, Formatter } from './formatter'

/** How an APIv2 message is signed. */
export type SignType = 'MD5' | 'HMAC-SHA256'

/** The digests of APIv2; names and order of arguments are those of the PHP SDK. */
export const Hash = {
  /** Name of MD5, in `sign_type`. */
  ALGO_MD5: 'MD5',
  /** Name of HMAC-SHA256, in `sign_type`. */
  ALGO_HMAC_SHA256: 'HMAC-SHA256',

  /**
   * MD5 of `thing`, followed by `&key=` and the key where one is given.
   *
   * @param agency True, or an AgentId, for a secret of WeCom (企业微信): `&secret=` in place of `&key=`.
   * @returns 32 lower-case hex digits.
   * @example Hash.md5('appid=wxd930ea5d5a258f4f&mch_id=10000100', secret)
   */
  md5(thing: string | Uint8Array, key = '', agency: boolean | number | string = false): string {
    const hash = createHash('md5').update(thing)
    if (key !== '') hash.update(agency ? '&secret=' : '&key=').update(key)
    return hash.digest('hex')
  },

  /**
   * HMAC of `thing` followed by `&key=` and the key, keyed with that key.
   *
   * @param algorithm A digest that Node knows, `sha256` unless told.
   * @returns Lower-case hex digits.
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for an unknown digest.
   * @example Hash.hmac('appid=wxd930ea5d5a258f4f&mch_id=10000100', secret)
   */
  hmac(thing: string | Uint8Array, key: string, algorithm = 'sha256'): string {
    // No cause is kept: Node's own message repeats a key of the wrong type.
    if (typeof key !== 'string') throw invalidArgument('key', '`key` is not a string', 'ERR_INVALID_ARGUMENT')
    let hmac
    try {
      hmac = createHmac(algorithm, key)
    } catch {
      throw invalidArgument(
        'algorithm',
        '`algorithm` is not the name of a digest, such as sha256',
        'ERR_INVALID_ARGUMENT',
      )
    }
    return hmac.update(thing).update('&key=').update(key).digest('hex')
  },

  /**
   * The `sign` of an APIv2 message.
   *
   * @param data The message's fields, which are sorted by the bytes of their names, without `sign` and empty ones; or the text already joined.
   * @param key The APIv2 key.
   * @returns Upper-case hex: 32 digits for MD5, 64 for HMAC-SHA256.
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for an unknown type, an empty key, or a field that is not a string or a number.
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
   * @example Hash.sign(Hash.ALGO_HMAC_SHA256, { appid: 'wxd930ea5d5a258f4f', mch_id: '10000100' }, secret)
   */
  sign(type: SignType, data: string | Fields, key: string): string {
    // An empty key would make a signature that anyone can make.
    if (typeof key !== 'string' || key === '')
      throw invalidArgument('key', '`key` is empty or is not a string: give the APIv2 key', 'ERR_INVALID_ARGUMENT')
    const text = typeof data === 'string' ? data : Formatter.queryStringLike(Formatter.ksort(data))
    if (type === 'MD5') return Hash.md5(text, key).toUpperCase()
    // Compared although the type leaves no other: JavaScript callers bring what came over the wire.
    if ((type as string) === 'HMAC-SHA256') return Hash.hmac(text, key).toUpperCase()
    throw invalidArgument('type', '`type` is not Hash.ALGO_MD5 or Hash.ALGO_HMAC_SHA256', 'ERR_INVALID_ARGUMENT')
  },

  /**
   * Compares two texts in a time that does not tell where they differ; anything but two equal texts is false.
   *
   * @example Hash.equals(Hash.sign('MD5', notice, secret), notice.sign)
   */
  equals(known: string | null | undefined, given?: string | null): boolean {
    if (typeof known !== 'string' || typeof given !== 'string') return false
    const a = Buffer.from(known, 'utf8')
    const b = Buffer.from(given, 'utf8')
    return a.length === b.length && timingSafeEqual(a, b)
  },
} as const
