import * as crypto from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { invalidArgument } from '../errors'
import { exactBase64 } from './base64'
import { type KeyInput, toPrivateKey, toPublicKey } from './keys'
import { undecipherable } from './undecipherable'

/** Which half of a key pair. */
export type KeyType = 'public' | 'private'
/** `Rsa.PKCS1_OAEP_PADDING` or `Rsa.PKCS1_PADDING`: OpenSSL's numbers. */
export type RsaPadding = 1 | 4

const ALGORITHM = 'RSA-SHA256'
const PKCS1 = 1
const OAEP = 4
/** What OAEP with SHA-1 and PKCS#1 v1.5 take of each block, in bytes. */
const OVERHEAD = { [PKCS1]: 11, [OAEP]: 42 } as const

/** RSA as WeChat Pay uses it; names and order of arguments are those of the PHP SDK. A ready KeyObject is used as it is. */
export const Rsa = {
  /** The public half, for `Rsa.from`. */
  KEY_TYPE_PUBLIC: 'public',
  /** The private half, for `Rsa.from`. */
  KEY_TYPE_PRIVATE: 'private',
  /** RSAES-OAEP with SHA-1 and MGF1-SHA-1: the sensitive fields of APIv3. */
  PKCS1_OAEP_PADDING: OAEP,
  /** RSAES-PKCS1-v1_5: wanted by single endpoints, and only for what is sent. */
  PKCS1_PADDING: PKCS1,

  /**
   * Reads a key from any form: PEM, `file://` URL, `private.pkcs8://…`, bytes, KeyObject, certificate.
   *
   * @param type Which half is expected: `'private'` unless told.
   * @param passphrase Opens an encrypted private key.
   * @throws InvalidArgumentError `ERR_INVALID_KEY` or `ERR_INVALID_PASSPHRASE`.
   * @example Rsa.from('file:///etc/wechatpay/pub_key.pem', Rsa.KEY_TYPE_PUBLIC)
   */
  from(thing: KeyInput, type: KeyType = 'private', passphrase?: string): KeyObject {
    return isPublic(type) ? toPublicKey(thing) : toPrivateKey(thing, passphrase)
  },

  /**
   * Reads the base64 of a PKCS#1 key, without BEGIN and END lines.
   *
   * @throws InvalidArgumentError `ERR_INVALID_KEY`.
   * @example Rsa.fromPkcs1('MIIEpAIBAAKCAQEA…')
   */
  fromPkcs1(thing: string, type: KeyType = 'private'): KeyObject {
    return isPublic(type) ? toPublicKey(`public.pkcs1://${thing}`) : toPrivateKey(`private.pkcs1://${thing}`)
  },

  /**
   * Reads the base64 of a PKCS#8 private key, without BEGIN and END lines.
   *
   * @throws InvalidArgumentError `ERR_INVALID_KEY` or, for an encrypted key, `ERR_INVALID_PASSPHRASE`.
   * @example Rsa.fromPkcs8('MIIEvQIBADANBgkqhkiG9w0BAQEF…')
   */
  fromPkcs8(thing: string, passphrase?: string): KeyObject {
    return toPrivateKey(`private.pkcs8://${thing}`, passphrase)
  },

  /**
   * Reads the base64 of an SPKI public key, without BEGIN and END lines.
   *
   * @throws InvalidArgumentError `ERR_INVALID_KEY`.
   * @example Rsa.fromSpki('MIIBIjANBgkqhkiG9w0BAQEF…')
   */
  fromSpki(thing: string): KeyObject {
    return toPublicKey(`public.spki://${thing}`)
  },

  /**
   * Turns the base64 of a PKCS#1 public key, as `risk/getpublickey` returns it, into the base64 of an SPKI one.
   *
   * @throws InvalidArgumentError `ERR_INVALID_KEY`.
   * @example Rsa.fromSpki(Rsa.pkcs1ToSpki('MIIBCgKCAQEA…'))
   */
  pkcs1ToSpki(thing: string): string {
    return Rsa.fromPkcs1(thing, 'public').export({ type: 'spki', format: 'der' }).toString('base64')
  },

  /**
   * Signs with RSA PKCS#1 v1.5 and SHA-256.
   *
   * @returns Base64.
   * @throws InvalidArgumentError `ERR_INVALID_KEY`, `ERR_INVALID_ARGUMENT`.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
   * @example Rsa.sign(Formatter.request('GET', '/v3/certificates', timestamp, nonce), privateKey)
   */
  sign(message: string | Uint8Array, privateKey: KeyInput): string {
    return crypto.sign(ALGORITHM, bytesOf(message, 'message'), toPrivateKey(privateKey)).toString('base64')
  },

  /**
   * Whether `signature` was made over `message` by the owner of `publicKey`; a signature that is not exact base64 is not valid.
   *
   * @param signature Base64.
   * @throws InvalidArgumentError `ERR_INVALID_KEY`, `ERR_INVALID_ARGUMENT`; never for the signature.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
   * @example Rsa.verify(Formatter.response(timestamp, nonce, body), signature, publicKey)
   */
  verify(message: string | Uint8Array, signature: string, publicKey: KeyInput): boolean {
    const key = toPublicKey(publicKey)
    const bytes = bytesOf(message, 'message')
    const given = exactBase64(signature)
    return given !== undefined && crypto.verify(ALGORITHM, bytes, key, given)
  },

  /**
   * Encrypts a sensitive field.
   *
   * @param plaintext With a key of 2048 bits at most 214 bytes of UTF-8.
   * @returns Base64.
   * @throws InvalidArgumentError `ERR_INVALID_KEY`; `ERR_INVALID_ARGUMENT` when the text is too long or the padding unknown.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
   * @example Rsa.encrypt('张三', platformPublicKey)
   */
  encrypt(plaintext: string | Uint8Array, publicKey: KeyInput, padding: RsaPadding = OAEP): string {
    if (!Object.hasOwn(OVERHEAD, padding))
      throw invalidArgument(
        'padding',
        '`padding` is not Rsa.PKCS1_OAEP_PADDING or Rsa.PKCS1_PADDING',
        'ERR_INVALID_ARGUMENT',
      )
    const key = toPublicKey(publicKey)
    const bytes = bytesOf(plaintext, 'plaintext')
    const most = Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8) - OVERHEAD[padding]
    if (bytes.length > most)
      throw invalidArgument(
        'plaintext',
        `\`plaintext\` has ${bytes.length} bytes; this key encrypts ${most} at most`,
        'ERR_INVALID_ARGUMENT',
      )
    return crypto.publicEncrypt({ key, padding, oaepHash: 'sha1' }, bytes).toString('base64')
  },

  /**
   * Decrypts a sensitive field.
   *
   * @param ciphertext Base64.
   * @param padding OAEP alone: PKCS#1 v1.5 decryption can be turned into an oracle, Node refuses it, and no endpoint needs it.
   * @returns The plain text, UTF-8.
   * @throws InvalidArgumentError `ERR_INVALID_KEY`; `ERR_DECRYPTION_FAILED` when key and ciphertext do not belong together;
   *   `ERR_INVALID_ARGUMENT` for another padding.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053265
   * @example Rsa.decrypt(response.data.phone_number, merchantPrivateKey)
   */
  decrypt(ciphertext: string, privateKey: KeyInput, padding: 4 = OAEP): string {
    // Compared as a number: JavaScript callers bring the PHP SDK's second padding.
    if ((padding as number) !== OAEP)
      throw invalidArgument(
        'padding',
        '`padding` is not Rsa.PKCS1_OAEP_PADDING, the only one that is decrypted',
        'ERR_INVALID_ARGUMENT',
      )
    const key = toPrivateKey(privateKey)
    const bytes = exactBase64(ciphertext)
    if (bytes === undefined) throw undecipherable('is not base64')
    try {
      return crypto.privateDecrypt({ key, padding, oaepHash: 'sha1' }, bytes).toString('utf8')
    } catch (cause) {
      throw undecipherable(
        'cannot be decrypted with this private key: it was encrypted for another key, or was changed on the way',
        cause,
      )
    }
  },
} as const

/** As `Rsa.sign`, on a thread of Node's pool: this one goes on meanwhile. */
export function signAside(message: string | Uint8Array, privateKey: KeyObject): Promise<string> {
  return new Promise((resolve, reject) => {
    crypto.sign(ALGORITHM, bytesOf(message, 'message'), privateKey, (error, signature) => {
      if (error) reject(error)
      else resolve(signature.toString('base64'))
    })
  })
}

function isPublic(type: KeyType): boolean {
  if (type === 'public') return true
  // Checked for JavaScript callers: a mistyped type must not pass for "private".
  if ((type as string) !== 'private')
    throw invalidArgument('type', '`type` is not Rsa.KEY_TYPE_PUBLIC or Rsa.KEY_TYPE_PRIVATE', 'ERR_INVALID_ARGUMENT')
  return false
}

function bytesOf(value: string | Uint8Array, name: string): Uint8Array {
  if (typeof value === 'string') return Buffer.from(value, 'utf8')
  if (ArrayBuffer.isView(value)) return value
  throw invalidArgument(name, `\`${name}\` is not a string or bytes`, 'ERR_INVALID_ARGUMENT')
}
