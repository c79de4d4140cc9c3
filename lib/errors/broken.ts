import { hide } from './base'
import { TransportError } from './transport'

/** How much of a broken response an error carries, in characters. */
const MAX_RAW = 2000

/** A response that cannot be decoded: a `TransportError` with code `ERR_RESPONSE_BROKEN` that carries the text as it came. */
export class BrokenResponseError extends TransportError {
  /** The beginning of the text, at most 2,000 characters; not enumerable. */
  declare readonly raw: string

  constructor(message: string, raw: string, cause?: unknown) {
    super(message, { code: 'ERR_RESPONSE_BROKEN', retryable: false, cause })
    // Through a buffer, because a slice would keep the whole text alive.
    hide(this, 'raw', Buffer.from(raw.slice(0, MAX_RAW)).toString())
  }
}
