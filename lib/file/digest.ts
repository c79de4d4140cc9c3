import { createHash, timingSafeEqual } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { InvalidArgumentError, SignatureError } from '../errors'
import type { ByteSource } from './spool'

/** The digests WeChat Pay uses for files; also in its own spellings `SHA1`, `SHA-256`, `DIGEST_ALGORITHM_SM3`. */
export type DigestAlgorithm = 'md5' | 'sha1' | 'sha256' | 'sm3'

/** A digest that grows with the bytes that pass. */
export class Digest {
  readonly algorithm: DigestAlgorithm
  readonly #hash: Hash
  #hex?: string

  /**
   * @param algorithm in any of WeChat's spellings
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for an unknown algorithm, or one this runtime does not have
   */
  constructor(algorithm: string) {
    this.algorithm = digestAlgorithm(algorithm)
    try {
      this.#hash = createHash(this.algorithm)
    } catch (cause) {
      throw new InvalidArgumentError(`This runtime's OpenSSL has no ${this.algorithm.toUpperCase()}`, {
        code: 'ERR_INVALID_ARGUMENT',
        argument: 'algorithm',
        cause,
      })
    }
  }

  update(chunk: Uint8Array): void {
    this.#hash.update(chunk)
  }

  /** Lower-case hexadecimal; ends the digest. */
  hex(): string {
    return (this.#hex ??= this.#hash.digest('hex'))
  }

  /** Whether the bytes have this digest, in hexadecimal of either case. */
  matches(expected: string): boolean {
    const own = Buffer.from(this.hex())
    const other = Buffer.from(expected.trim().toLowerCase())
    return own.length === other.length && timingSafeEqual(own, other)
  }

  /**
   * Insists on a digest given by a signed answer.
   *
   * @throws SignatureError `ERR_SIGNATURE_DIGEST`
   */
  expect(expected: string): void {
    if (this.matches(expected)) return
    throw new SignatureError(
      `The file's ${this.algorithm.toUpperCase()} is ${this.hex()}, but WeChat Pay's signed answer says ${expected.slice(0, 128)}: do not use it, download it again`,
      { code: 'ERR_SIGNATURE_DIGEST' },
    )
  }
}

/**
 * Hands bytes on and counts them into a digest.
 *
 * @example
 * const digest = new Digest('SHA256')
 * for await (const chunk of digesting(stream, digest)) …
 */
export async function* digesting(source: ByteSource, digest: Digest): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of source) {
    digest.update(chunk)
    yield chunk
  }
}

/** WeChat's spelling → ours. */
export function digestAlgorithm(name: string): DigestAlgorithm {
  const plain = name
    .toLowerCase()
    .replace(/^digest_algorithm_/, '')
    .replace('-', '')
  if (plain === 'md5' || plain === 'sha1' || plain === 'sha256' || plain === 'sm3') return plain
  throw new InvalidArgumentError(`Unknown digest ${JSON.stringify(name)}: known are MD5, SHA1, SHA256 and SM3`, {
    code: 'ERR_INVALID_ARGUMENT',
    argument: 'algorithm',
  })
}
