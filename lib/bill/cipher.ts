import { createDecipheriv } from 'node:crypto'
import { invalidArgument } from '../errors'
import type { ByteSource, SpoolOptions, SpooledFile } from '../file/spool'
import { spool } from '../file/spool'

const TAG = 16

/** How one part of an encrypted bill was encrypted. */
export interface BillSecret {
  /** 32 bytes: `encrypt_key`, decrypted with the merchant's private key. Text is taken as UTF-8. */
  key: Uint8Array | string
  /** `nonce`, as it came. */
  nonce: Uint8Array | string
  /** Usually empty. */
  associatedData?: Uint8Array | string
  /** `AEAD_AES_256_GCM` by default. */
  algorithm?: string
}

/**
 * Decrypts a bill part (raw binary, the tag at its end) into a temporary file that is handed over only after the tag has
 * been checked: no byte of a forged part gets out.
 *
 * @throws InvalidArgumentError `ERR_DECRYPTION_FAILED` (wrong key, or not what was encrypted), `ERR_INVALID_ARGUMENT`; TransportError as `spool()`
 * @example
 * const file = await decryptBill(response.data, { key, nonce: part.nonce }, { onChunk: (chunk) => digest.update(chunk) })
 * for await (const row of readBill(await file.take())) …
 */
export async function decryptBill(
  source: ByteSource,
  secret: BillSecret,
  options: SpoolOptions = {},
): Promise<SpooledFile> {
  return spool(decrypting(source, secret), options)
}

/** Gives plaintext that nobody has vouched for until the last chunk: for `spool()` alone. */
async function* decrypting(source: ByteSource, secret: BillSecret): AsyncGenerator<Uint8Array, void, undefined> {
  const decipher = decipherOf(secret)
  // Which bytes are the tag shows only at the end.
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    // The last 16 bytes of held and chunk stay behind; the chunk itself is not copied.
    const before = Math.min(held.length, Math.max(0, held.length + chunk.byteLength - TAG))
    const kept = Math.min(chunk.byteLength, TAG)
    if (before > 0) yield decipher.update(held.subarray(0, before))
    if (chunk.byteLength > kept) yield decipher.update(chunk.subarray(0, -kept))
    held = Buffer.concat([held.subarray(before), chunk.subarray(chunk.byteLength - kept)])
  }
  try {
    if (held.length < TAG) throw new Error('shorter than its tag')
    decipher.setAuthTag(held)
    const rest = decipher.final()
    if (rest.length > 0) yield rest
  } catch (cause) {
    throw invalidArgument(
      'key',
      'the bill could not be decrypted: wrong key or nonce, or not what WeChat Pay encrypted',
      'ERR_DECRYPTION_FAILED',
      cause,
    )
  }
}

function decipherOf({ key, nonce, associatedData, algorithm = 'AEAD_AES_256_GCM' }: BillSecret) {
  if (algorithm !== 'AEAD_AES_256_GCM')
    throw invalidArgument(
      'algorithm',
      `${algorithm} is not supported: bills are decrypted with AEAD_AES_256_GCM`,
      'ERR_INVALID_ARGUMENT',
    )
  const secret = typeof key === 'string' ? Buffer.from(key) : key
  if (secret.byteLength !== 32)
    throw invalidArgument(
      'key',
      `the key of a bill has 32 bytes, this one has ${secret.byteLength}: decrypt \`encrypt_key\` with the merchant's private key first`,
      'ERR_INVALID_ARGUMENT',
    )
  const iv = typeof nonce === 'string' ? Buffer.from(nonce) : nonce
  if (iv.byteLength === 0) throw invalidArgument('nonce', 'the nonce of a bill is empty', 'ERR_INVALID_ARGUMENT')
  const decipher = createDecipheriv('aes-256-gcm', secret, iv, { authTagLength: TAG })
  if (associatedData !== undefined)
    decipher.setAAD(typeof associatedData === 'string' ? Buffer.from(associatedData) : associatedData)
  return decipher
}
