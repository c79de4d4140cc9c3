import { BrokenResponseError, InvalidArgumentError } from '../errors'
import { textOf } from './text'

/**
 * Reads a JSON answer.
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
    throw new BrokenResponseError('The answer is no JSON', text, cause)
  }
}

/**
 * Writes a JSON body, once: the text that is signed is the text that is sent. `undefined` members are left out.
 *
 * @throws InvalidArgumentError `ERR_INVALID_BODY` for what JSON can not hold: cycles, bigint, a function
 * @example
 * encodeJson({ mchid: '1900006511', amount: { total: 1 } })
 */
export function encodeJson(value: unknown): string {
  let text: unknown
  try {
    text = JSON.stringify(value)
  } catch (cause) {
    throw new InvalidArgumentError(
      `\`json\` can not be written: ${cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause)}`,
      { code: 'ERR_INVALID_BODY', argument: 'json', cause },
    )
  }
  if (typeof text !== 'string')
    throw new InvalidArgumentError(`\`json\` can not be written: JSON has no ${typeof value}`, {
      code: 'ERR_INVALID_BODY',
      argument: 'json',
    })
  return text
}
