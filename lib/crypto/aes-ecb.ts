import { createCipheriv, createDecipheriv } from 'node:crypto'
import { TextDecoder } from 'node:util'
import { aes256Key } from './aes-key'
import { exactBase64 } from './base64'
import { undecipherable } from './undecipherable'

const ALGORITHM = 'aes-256-ecb'

/** AES-256-ECB with PKCS#7 padding: `req_info` of the APIv2 refund notice, and nothing new. It hides, but does not protect from change. */
export const AesEcb = {
  /**
   * Encrypts a text.
   *
   * @param key 32 bytes: for `req_info` the APIv2 key's MD5 as lower-case hex.
   * @returns Base64.
   * @throws InvalidArgumentError `ERR_INVALID_KEY`.
   * @example AesEcb.encrypt('<root>…</root>', Hash.md5(secret))
   */
  encrypt(plaintext: string | Uint8Array, key: string | Uint8Array): string {
    const cipher = createCipheriv(ALGORITHM, aes256Key(key), null)
    return Buffer.concat([
      cipher.update(typeof plaintext === 'string' ? Buffer.from(plaintext, 'utf8') : plaintext),
      cipher.final(),
    ]).toString('base64')
  },

  /**
   * Decrypts a text.
   *
   * A wrong key is noticed by the padding or by text that is not UTF-8, which by chance may both look right: do not take success for proof.
   *
   * @param ciphertext Base64; white space in it is skipped.
   * @returns The plain text, UTF-8.
   * @throws InvalidArgumentError `ERR_DECRYPTION_FAILED`, `ERR_INVALID_KEY`.
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_16
   * @example AesEcb.decrypt(notice.req_info, Hash.md5(secret))
   */
  decrypt(ciphertext: string, key: string | Uint8Array): string {
    const decipher = createDecipheriv(ALGORITHM, aes256Key(key), null)
    const bytes = exactBase64(ciphertext.replace(/\s+/g, ''))
    if (bytes === undefined) throw undecipherable('is not base64')
    try {
      const text = Buffer.concat([decipher.update(bytes), decipher.final()])
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text)
    } catch (cause) {
      throw undecipherable('was encrypted with another key, or was changed on the way', cause)
    }
  },
} as const
