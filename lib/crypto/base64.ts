/**
 * The bytes of a base64 text, or `undefined` when it is no exact base64.
 *
 * Node skips characters that are none; a signature or ciphertext with such in it is not the one that was sent.
 */
export function exactBase64(text: unknown): Buffer | undefined {
  if (typeof text !== 'string' || text === '') return undefined
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
