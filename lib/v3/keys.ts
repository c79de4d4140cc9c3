import { createVerify, type KeyObject, type Verify } from 'node:crypto'

import { exactBase64 } from '../crypto/base64'
import type { EncryptionKeys } from '../crypto/encryption-key'

/** Checks one signature over bytes that come piece by piece. */
export interface AnswerCheck {
  update(bytes: Uint8Array | string): void
  verify(signature: string): boolean | Promise<boolean>
}

/** The keys of WeChat Pay that a client trusts. */
export interface PlatformKeys {
  /** Serial numbers and public key ids, for error messages. */
  readonly serials: readonly string[]
  /** Named in `Wechatpay-Serial`: the key that is to sign answers and that encrypts sensitive fields. */
  readonly preferred: string | undefined
  /** What to do about a key that is not there, where more is known. */
  readonly advice?: string | undefined
  /** `undefined` where the serial is not trusted. */
  check(serial: string): AnswerCheck | undefined | Promise<AnswerCheck | undefined>
  /** Encrypts sensitive fields: the key of that serial, else the preferred one. */
  encryptionKey?: EncryptionKeys
}

export function localKeys(keys: ReadonlyMap<string, KeyObject>, preferred: string | undefined): PlatformKeys {
  return {
    serials: [...keys.keys()],
    preferred,
    check(serial) {
      const key = keys.get(serial)
      return key && new LocalCheck(key)
    },
    encryptionKey(serial = preferred) {
      const key = serial === undefined ? undefined : keys.get(serial)
      return key && serial !== undefined ? { serial, key } : undefined
    },
  }
}

class LocalCheck implements AnswerCheck {
  readonly #verify: Verify = createVerify('RSA-SHA256')
  readonly #key: KeyObject

  constructor(key: KeyObject) {
    this.#key = key
  }

  update(bytes: Uint8Array | string): void {
    this.#verify.update(bytes)
  }

  verify(signature: string): boolean {
    // Base64 has several spellings of the same bytes; only the one that was signed is accepted.
    const bytes = exactBase64(signature)
    return bytes !== undefined && this.#verify.verify(this.#key, bytes)
  }
}
