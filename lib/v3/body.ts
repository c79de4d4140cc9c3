import type { AxiosRequestHeaders } from 'axios'

import { encodeJson } from '../json/write'

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
  return encodeJson(data)
}
