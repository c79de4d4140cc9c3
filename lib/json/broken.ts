import { TransportError } from '../errors'

/** How much of a broken answer an error carries, in characters. */
const MAX_RAW = 2000

/** An answer that can not be decoded: a `TransportError` with code `ERR_RESPONSE_BROKEN` that carries the text as it came. */
export class BrokenAnswerError extends TransportError {
  /** The beginning of the text, at most 2,000 characters. */
  readonly raw: string

  constructor(message: string, raw: string, cause?: unknown) {
    super(message, { code: 'ERR_RESPONSE_BROKEN', retryable: false, cause })
    // Through a buffer, because a slice would keep the whole text alive.
    this.raw = Buffer.from(raw.slice(0, MAX_RAW)).toString()
  }
}

/**
 * Bytes → text, strictly; a byte order mark is dropped.
 *
 * @throws TransportError `ERR_RESPONSE_BROKEN`, with `raw`, where the bytes are no UTF-8
 */
export function textOf(bytes: string | Uint8Array): string {
  if (typeof bytes === 'string') return bytes
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new BrokenAnswerError(
      'The answer is no UTF-8',
      new TextDecoder().decode(bytes.subarray(0, 4 * MAX_RAW)),
      cause,
    )
  }
}
