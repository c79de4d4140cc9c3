import { createHash, timingSafeEqual } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { setImmediate } from 'node:timers'
import { invalidArgument, SignatureError } from '../errors'
import { openSource, type ByteSource } from './source'
import { Until } from './until'

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
      throw invalidArgument(
        'algorithm',
        `this runtime cannot compute ${this.algorithm.toUpperCase()}: Node.js with OpenSSL can; where the digest of a stream is known, give it as \`digest\``,
        'ERR_INVALID_ARGUMENT',
        cause,
      )
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
   * Insists on a digest given by a signed response.
   *
   * @throws SignatureError `ERR_SIGNATURE_DIGEST`
   */
  expect(expected: string): void {
    if (this.matches(expected)) return
    throw new SignatureError(
      `the ${this.algorithm.toUpperCase()} of the file is ${this.hex()}, but the signed response of WeChat Pay says ${expected.slice(0, 128)}: do not use it, download it again`,
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

/** Bytes after which others get their turn. */
const TURN = 1024 * 1024

/**
 * The digest of a whole source, in lower-case hexadecimal, and how many bytes it is of.
 *
 * @throws TransportError `ERR_CANCELED` when the signal comes, for which it does not wait for the source
 */
export async function digestOf(
  source: ByteSource,
  algorithm: string,
  signal?: AbortSignal,
): Promise<{ hex: string; size: number }> {
  const digest = new Digest(algorithm)
  const reader = openSource(source)
  const until = new Until(signal)
  try {
    let size = 0
    for (;;) {
      const { done, value } = await until.wait(() => reader.next())
      if (done === true) return { hex: digest.hex(), size }
      digest.update(value)
      // A Blob in memory is read without a turn of the event loop: no deadline would be heard.
      const turn = Math.floor(size / TURN) !== Math.floor((size + value.byteLength) / TURN)
      size += value.byteLength
      if (turn) await until.wait(() => new Promise<void>((resolve) => setImmediate(resolve)))
    }
  } finally {
    until.end()
    void reader.return()
  }
}

const HEX_LENGTH: Readonly<Record<DigestAlgorithm, number>> = { md5: 32, sha1: 40, sha256: 64, sm3: 64 }

/** Whether a text can be a digest of this algorithm, in hexadecimal. */
export function isDigest(text: unknown, algorithm: string): text is string {
  return typeof text === 'string' && text.length === HEX_LENGTH[digestAlgorithm(algorithm)] && /^[0-9a-f]+$/i.test(text)
}

/** WeChat's spelling → ours. */
export function digestAlgorithm(name: unknown): DigestAlgorithm {
  const plain = String(name)
    .toLowerCase()
    .replace(/^digest_algorithm_/, '')
    .replace('-', '')
  if (plain === 'md5' || plain === 'sha1' || plain === 'sha256' || plain === 'sm3') return plain
  throw invalidArgument(
    'algorithm',
    `\`algorithm\` is ${JSON.stringify(String(name).slice(0, 100))}: it takes MD5, SHA1, SHA256 or SM3`,
    'ERR_INVALID_ARGUMENT',
  )
}
