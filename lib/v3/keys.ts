import { createVerify, type KeyObject, type Verify } from 'node:crypto'

import { exactBase64 } from '../crypto/base64'

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
  /** `undefined` where the serial is not trusted. */
  check(serial: string): AnswerCheck | undefined | Promise<AnswerCheck | undefined>
}

export function localKeys(keys: ReadonlyMap<string, KeyObject>, preferred: string | undefined): PlatformKeys {
  return {
    serials: [...keys.keys()],
    preferred,
    check(serial) {
      const key = keys.get(serial)
      return key && new LocalCheck(key)
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
