import type { EncryptionKeys } from '../crypto/encryption-key'
import { Rsa } from '../crypto/rsa'
import { invalidArgument } from '../errors'
import { plainOf } from './mark'

/** Whether there is anything to encrypt in a value. */
export function holdsSensitive(value: unknown, above: readonly unknown[] = []): boolean {
  // What holds itself is refused where it is written.
  if (typeof value !== 'object' || value === null || above.includes(value)) return false
  return plainOf(value) !== undefined || Object.values(value).some((inner) => holdsSensitive(inner, [...above, value]))
}

/**
 * Copies of values in which every mark is its ciphertext, and the serial number of the key.
 *
 * @param padding where it is not OAEP
 * @param named the caller's own `Wechatpay-Serial`
 * @throws InvalidArgumentError `ERR_INVALID_CERTS` where there is no key to encrypt with, `ERR_INVALID_ARGUMENT` for a text that is too long
 */
export async function encryptMarked<T extends readonly unknown[]>(
  values: T,
  { padding, keys, named }: { padding: 'pkcs1' | undefined; keys: EncryptionKeys; named: string | undefined },
): Promise<{ values: T; serial: string }> {
  const found = await keys(named)
  if (found === undefined) {
    const why =
      named === undefined
        ? '`certs` holds no key of WeChat Pay'
        : `the key ${named}, which the call names in Wechatpay-Serial, is not in \`certs\``
    throw invalidArgument('certs', `a sensitive field cannot be encrypted: ${why}`, 'ERR_INVALID_CERTS')
  }
  const by = padding === 'pkcs1' ? Rsa.PKCS1_PADDING : Rsa.PKCS1_OAEP_PADDING
  const encrypt = (text: string) => Rsa.encrypt(text, found.key, by)
  return { values: values.map((value) => copy(value, encrypt)) as unknown as T, serial: found.serial }
}

function copy(value: unknown, encrypt: (text: string) => string): unknown {
  if (!holdsSensitive(value)) return value
  const text = plainOf(value)
  if (text !== undefined) return encrypt(text)
  if (Array.isArray(value)) return value.map((inner) => copy(inner, encrypt))
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, copy(inner, encrypt)]))
}
