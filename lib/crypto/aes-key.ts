import { InvalidArgumentError } from '../errors'

/**
 * The bytes of an AES-256 key.
 *
 * @throws InvalidArgumentError `ERR_INVALID_KEY` when it has not 32 bytes; the key itself is never shown.
 */
export function aes256Key(key: string | Uint8Array): Uint8Array {
  const bytes: unknown = typeof key === 'string' ? Buffer.from(key, 'utf8') : key
  if (!ArrayBuffer.isView(bytes))
    throw new InvalidArgumentError('The key has to be a text or bytes.', { code: 'ERR_INVALID_KEY', argument: 'key' })
  if (bytes.byteLength === 32) return bytes as Uint8Array
  throw new InvalidArgumentError(`The key has to have 32 bytes, but has ${bytes.byteLength}.`, {
    code: 'ERR_INVALID_KEY',
    argument: 'key',
  })
}
