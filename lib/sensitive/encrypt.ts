import type { EncryptionKey } from '../crypto/encryption-key'
import { Rsa } from '../crypto/rsa'
import { exactBase64 } from '../crypto/base64'
import { invalidArgument } from '../errors'

/** Sees one text that is to leave encrypted, and gives what stands in its place. */
export type Visit = (text: string, where: string, kind: 'field' | 'mark') => string

/** Bytes of a block of RSA with 2048, 3072 and 4096 bits. */
const BLOCKS: readonly number[] = [256, 384, 512]

/** Bytes that OAEP with SHA-1 and PKCS#1 v1.5 take of each block. */
const OVERHEAD = { oaep: 42, pkcs1: 11 } as const

/** Whether a text is a ciphertext already: base64 of exactly the length of the key, or where none is known, of a usual one. */
export function isCiphertext(text: string, key?: EncryptionKey): boolean {
  const length = exactBase64(text)?.length
  return length !== undefined && (key === undefined ? BLOCKS.includes(length) : length === blockOf(key))
}

/** Encrypts with a key of WeChat Pay; what is a ciphertext already stays, unless it was marked. */
export function encryptWith(key: EncryptionKey, padding: 'pkcs1' | undefined): Visit {
  const by = padding === 'pkcs1' ? Rsa.PKCS1_PADDING : Rsa.PKCS1_OAEP_PADDING
  const most = blockOf(key) - OVERHEAD[padding ?? 'oaep']
  return (text, where, kind) => {
    if (kind === 'field' && isCiphertext(text, key)) return text
    const length = Buffer.byteLength(text)
    if (length <= most) return Rsa.encrypt(text, key.key, by)
    throw invalidArgument(
      where,
      `\`${where}\` has ${length} bytes of UTF-8, and the key ${key.serial} encrypts ${most} at most: shorten it`,
      'ERR_INVALID_ARGUMENT',
    )
  }
}

function blockOf({ key }: EncryptionKey): number {
  return Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8)
}
