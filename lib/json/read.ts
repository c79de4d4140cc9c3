import { BrokenResponseError } from '../errors'
import { textOf } from './text'

/**
 * Reads a JSON response.
 *
 * @param bytes UTF-8, or text
 * @throws TransportError `ERR_RESPONSE_BROKEN`, with the beginning of the text as `raw`
 * @example
 * decodeJson(Buffer.from('{"code_url":"weixin://…"}')) // { code_url: 'weixin://…' }
 */
export function decodeJson(bytes: string | Uint8Array): unknown {
  const text = textOf(bytes)
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new BrokenResponseError('the response is not JSON', text, cause)
  }
}
