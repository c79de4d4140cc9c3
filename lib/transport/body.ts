import { types } from 'node:util'

import type { AxiosRequestHeaders } from 'axios'

import { invalidArgument } from '../errors'
import { bodyOf, isBlob, isForm } from '../json/body'
import { encodeJson } from '../json/write'

/**
 * The body of an APIv3 request as it is signed and sent: text, bytes and forms as they are, data as JSON.
 *
 * @throws InvalidArgumentError `ERR_INVALID_BODY` that names what came
 */
export function writeBody(data: unknown, headers: AxiosRequestHeaders): unknown {
  if (data === undefined || data === null) return undefined
  const form = typeof data === 'object' && isForm(data)
  if (form) {
    // The boundary is axios' to choose.
    headers.delete('Content-Type')
    return data
  }
  if (/^multipart\//i.test(headers.get('Content-Type')?.toString() ?? '')) {
    throw invalidArgument(
      'data',
      '`data` is not a form, but its Content-Type says so: give a FormData, or a MediaUtil',
      'ERR_INVALID_BODY',
    )
  }
  if (typeof data === 'string' || isRaw(data)) return bodyOf(data, () => false)
  return encodeJson(data, 'data')
}

function isRaw(data: unknown): boolean {
  return (
    ArrayBuffer.isView(data) ||
    types.isAnyArrayBuffer(data) ||
    (typeof data === 'object' && data !== null && isBlob(data))
  )
}
