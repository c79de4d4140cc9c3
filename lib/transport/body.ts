import { types } from 'node:util'

import type { AxiosRequestHeaders } from 'axios'

import { invalidArgument } from '../errors'
import { bodyOf, fieldsOf, isBlob, isForm } from '../json/body'
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
  refuseMultipart(headers)
  if (typeof data === 'string' || isRaw(data)) return bodyOf(data, () => false)
  return encodeJson(data, 'data')
}

/**
 * The body of an APIv2 request before it is signed: fields, or XML that is text already.
 *
 * @throws InvalidArgumentError `ERR_INVALID_BODY` that names what came
 */
export function requireFields(data: unknown, headers: AxiosRequestHeaders): unknown {
  if (data === undefined || data === null) return data
  refuseMultipart(headers)
  return fieldsOf(data)
}

function refuseMultipart(headers: AxiosRequestHeaders): void {
  if (!/^multipart\//i.test(headers.get('Content-Type')?.toString() ?? '')) return
  throw invalidArgument(
    'data',
    '`data` is not a form, but its Content-Type says so: give a FormData, or a MediaUtil',
    'ERR_INVALID_BODY',
  )
}

function isRaw(data: unknown): boolean {
  return (
    ArrayBuffer.isView(data) ||
    types.isAnyArrayBuffer(data) ||
    (typeof data === 'object' && data !== null && isBlob(data))
  )
}
