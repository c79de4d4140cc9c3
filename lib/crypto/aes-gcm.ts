import { createCipheriv, createDecipheriv } from 'node:crypto'
import { invalidArgument } from '../errors'
import { aes256Key } from './aes-key'
import { exactBase64 } from './base64'
import { undecipherable } from './undecipherable'

const ALGORITHM = 'aes-256-gcm'
/** Fixed: with a length of the sender's choice a tag of 4 bytes would pass, which can be guessed. */
const TAG_LENGTH = 16

/** AEAD_AES_256_GCM: notifications, platform certificates and encrypted bills. Ciphertexts end in their tag of 16 bytes. */
export const AesGcm = {
  /**
   * Encrypts a text.
   *
   * @param key The APIv3 key, 32 bytes.
   * @param iv 12 bytes in notifications, 16 in encrypted bills; never twice with one key.
   * @param aad Associated data: not encrypted, but protected.
   * @returns Base64 of ciphertext and tag.
   * @throws InvalidArgumentError `ERR_INVALID_KEY`, `ERR_INVALID_ARGUMENT`.
   * @example AesGcm.encrypt('{"mchid":"1900009191"}', apiv3Key, Formatter.nonce(12), 'transaction')
   */
  encrypt(
    plaintext: string | Uint8Array,
    key: string | Uint8Array,
    iv: string | Uint8Array,
    aad: string | Uint8Array = '',
  ): string {
    return AesGcm.encryptBytes(bytesOf(plaintext, 'plaintext'), key, iv, aad).toString('base64')
  },

  /**
   * Decrypts a text and checks that neither it nor the associated data was changed.
   *
   * @param ciphertext Base64, the tag at its end.
   * @returns The plain text, UTF-8.
   * @throws InvalidArgumentError `ERR_DECRYPTION_FAILED` when the tag does not hold: another key, or not what was encrypted;
   *   `ERR_INVALID_KEY`, `ERR_INVALID_ARGUMENT`.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
   * @example AesGcm.decrypt(resource.ciphertext, apiv3Key, resource.nonce, resource.associated_data)
   */
  decrypt(
    ciphertext: string,
    key: string | Uint8Array,
    iv: string | Uint8Array,
    aad: string | Uint8Array = '',
  ): string {
    const bytes = exactBase64(ciphertext)
    if (bytes === undefined) throw undecipherable('is not base64')
    return AesGcm.decryptBytes(bytes, key, iv, aad).toString('utf8')
  },

  /**
   * As {@link AesGcm.encrypt}, from bytes to bytes.
   *
   * @throws InvalidArgumentError `ERR_INVALID_KEY`, `ERR_INVALID_ARGUMENT`.
   * @example AesGcm.encryptBytes(csv, billKey, nonce)
   */
  encryptBytes(
    plaintext: Uint8Array,
    key: string | Uint8Array,
    iv: string | Uint8Array,
    aad: string | Uint8Array = '',
  ): Buffer {
    const cipher = createCipheriv(ALGORITHM, aes256Key(key), ivOf(iv), { authTagLength: TAG_LENGTH })
    cipher.setAAD(bytesOf(aad, 'aad'))
    return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
  },

  /**
   * As {@link AesGcm.decrypt}, from bytes to bytes: encrypted bills are raw binary.
   *
   * @throws InvalidArgumentError `ERR_DECRYPTION_FAILED`, `ERR_INVALID_KEY`, `ERR_INVALID_ARGUMENT`.
   * @example AesGcm.decryptBytes(file, Rsa.decrypt(bill.encrypt_key, privateKey), bill.nonce)
   */
  decryptBytes(
    ciphertext: Uint8Array,
    key: string | Uint8Array,
    iv: string | Uint8Array,
    aad: string | Uint8Array = '',
  ): Buffer {
    const decipher = createDecipheriv(ALGORITHM, aes256Key(key), ivOf(iv), { authTagLength: TAG_LENGTH })
    const end = ciphertext.length - TAG_LENGTH
    if (end < 0) throw undecipherable(`has ${ciphertext.length} bytes; the tag alone has ${TAG_LENGTH}`)
    decipher.setAAD(bytesOf(aad, 'aad'))
    decipher.setAuthTag(ciphertext.subarray(end))
    try {
      // final() is where the tag is checked: nothing may be handed out before.
      return Buffer.concat([decipher.update(ciphertext.subarray(0, end)), decipher.final()])
    } catch (cause) {
      throw undecipherable('was encrypted with another key, iv or associated data, or was changed on the way', cause)
    }
  },
} as const

function ivOf(iv: string | Uint8Array): Uint8Array {
  const bytes = bytesOf(iv, 'iv')
  if (bytes.length >= 8 && bytes.length <= 64) return bytes
  throw invalidArgument(
    'iv',
    `\`iv\` has ${bytes.length} bytes: give 8 to 64 (WeChat Pay uses 12 or 16)`,
    'ERR_INVALID_ARGUMENT',
  )
}

function bytesOf(value: string | Uint8Array, argument: string): Uint8Array {
  if (typeof value === 'string') return Buffer.from(value, 'utf8')
  if (ArrayBuffer.isView(value)) return value
  throw invalidArgument(argument, `\`${argument}\` is not a string or bytes`, 'ERR_INVALID_ARGUMENT')
}
