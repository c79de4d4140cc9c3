/**
 * The bytes of a base64 text, or `undefined` when it is not exact base64.
 *
 * Node skips characters that do not belong to base64; a signature or ciphertext that holds one is not what was sent.
 */
export function exactBase64(text: unknown): Buffer | undefined {
  if (typeof text !== 'string' || text === '') return undefined
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
