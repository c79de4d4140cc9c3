import { TextEncoder } from 'node:util'

import { InvalidArgumentError, type InvalidArgumentCode } from '../errors'

/** Characters of the APIv2 key, bytes of the APIv3 key. */
const LENGTH = 32

/**
 * The APIv2 key of a merchant: whoever can guess it can forge what it signs.
 *
 * @throws InvalidArgumentError `ERR_INVALID_SECRET` for anything but 32 visible ASCII characters; the key itself is never shown
 */
export function requireSecret(secret: unknown, argument = 'secret'): string {
  const fault = typeof secret === 'string' ? faultOfText(secret) : nothing(secret)
  if (fault === undefined) return secret as string
  throw refused('ERR_INVALID_SECRET', argument, 'APIv2 key (APIv2密钥), 32 characters', fault)
}

/**
 * The APIv3 key of a merchant, as bytes that the caller cannot change afterwards.
 *
 * @throws InvalidArgumentError `ERR_INVALID_KEY` for anything but 32 visible ASCII characters or 32 bytes that are not all zero; the key itself is never shown
 */
export function requireApiv3Key(key: unknown, argument = 'apiv3Key'): Uint8Array {
  const fault = typeof key === 'string' ? faultOfText(key) : ArrayBuffer.isView(key) ? faultOfBytes(key) : nothing(key)
  if (fault === undefined) return typeof key === 'string' ? new TextEncoder().encode(key) : bytesOf(key as Uint8Array)
  throw refused('ERR_INVALID_KEY', argument, 'APIv3 key (APIv3密钥), 32 bytes', fault)
}

function faultOfText(key: string): string | undefined {
  if (key === '') return 'is empty: is an environment variable not set?'
  if (/\s/.test(key)) return 'holds white space: trim the line break or blank that came with it from a file'
  if (!/^[\x21-\x7e]*$/.test(key)) return 'holds characters that no key has'
  return key.length === LENGTH ? undefined : `has ${key.length} characters`
}

function faultOfBytes(view: ArrayBufferView): string | undefined {
  if (view.byteLength !== LENGTH) return `has ${view.byteLength} bytes`
  return bytesOf(view).some((byte) => byte !== 0) ? undefined : 'has zeros only: was it never filled?'
}

function nothing(value: unknown): string {
  return value === undefined || value === null ? 'is missing' : `is a value of type ${typeof value}`
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength))
}

function refused(code: InvalidArgumentCode, argument: string, what: string, fault: string): InvalidArgumentError {
  return new InvalidArgumentError(`\`${argument}\` ${fault}; give the ${what}, set on the merchant platform`, {
    code,
    argument,
  })
}
