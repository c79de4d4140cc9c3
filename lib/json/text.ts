import { TextDecoder } from 'node:util'

import { BrokenResponseError } from '../errors'

const strictly = new TextDecoder('utf-8', { fatal: true })

/**
 * Bytes → text, strictly; a byte order mark is dropped.
 *
 * @throws TransportError `ERR_RESPONSE_BROKEN`, with `raw`, where the bytes are not UTF-8
 */
export function textOf(bytes: string | Uint8Array): string {
  if (typeof bytes === 'string') return bytes
  try {
    return strictly.decode(bytes)
  } catch (cause) {
    // As much as an error keeps, at four bytes a character.
    const start = new TextDecoder().decode(bytes.subarray(0, 8000))
    throw new BrokenResponseError('the response is not UTF-8', start, cause)
  }
}
