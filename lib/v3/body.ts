import type { AxiosRequestHeaders } from 'axios'

import { InvalidArgumentError } from '../errors'

/** The transform of a body into what is signed and sent: JSON for data, everything that is text or bytes already as it is. */
export function writeBody(data: unknown, headers: AxiosRequestHeaders): unknown {
  if (data === undefined || typeof data === 'string' || Buffer.isBuffer(data)) return data
  if (data instanceof ArrayBuffer) return Buffer.from(data)
  if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  if (data instanceof FormData) {
    // The boundary is axios' to choose.
    headers.delete('Content-Type')
    return data
  }
  if (typeof data === 'object' && data !== null && 'pipe' in data) return data
  return writeJson(data)
}

/**
 * JSON as it is signed and sent; `undefined` fields are left out.
 *
 * @throws InvalidArgumentError `ERR_INVALID_BODY` for what JSON can not write
 */
export function writeJson(data: unknown): string {
  let text: unknown
  try {
    text = JSON.stringify(data)
  } catch (cause) {
    throw unwritable(cause instanceof Error ? cause.message : 'unknown', cause)
  }
  if (typeof text !== 'string') throw unwritable(`a ${typeof data} is no data`)
  return text
}

function unwritable(why: string, cause?: unknown): InvalidArgumentError {
  return new InvalidArgumentError(`\`json\` can not be written as JSON: ${why}`, { code: 'ERR_INVALID_BODY', argument: 'json', cause })
}
