import { invalidArgument } from '../errors'

/**
 * The bytes of an AES-256 key.
 *
 * @throws InvalidArgumentError `ERR_INVALID_KEY` when it has not 32 bytes; the key itself is never shown.
 */
export function aes256Key(key: string | Uint8Array): Uint8Array {
  const bytes: unknown = typeof key === 'string' ? Buffer.from(key, 'utf8') : key
  if (!ArrayBuffer.isView(bytes)) throw invalidArgument('key', '`key` is not a string or bytes', 'ERR_INVALID_KEY')
  if (bytes.byteLength === 32) return bytes as Uint8Array
  throw invalidArgument('key', `\`key\` has ${bytes.byteLength} bytes: an AES-256 key has 32`, 'ERR_INVALID_KEY')
}
