import { TextDecoder } from 'node:util'

import type { AxiosHeaders, ResponseType } from 'axios'

/**
 * What the caller gets for the bytes of an answer.
 *
 * JSON is told by its content type, or by its first character where the whole of it parses; text by its content type. All
 * else (images, PDF, gzip, bytes of no type) is a Buffer, bytes as they came; no body at all is `undefined`.
 */
export function decode(bytes: Buffer, headers: AxiosHeaders, responseType: ResponseType | undefined): unknown {
  if (responseType === 'arraybuffer') return bytes
  if (responseType === 'blob') return new Blob([new Uint8Array(bytes)], { type: typeOf(headers) })
  if (bytes.length === 0) return undefined
  if (responseType === 'text') return bytes.toString()
  const type = typeOf(headers)
  const isJson = responseType === 'json' || type.includes('json')
  if (isJson || looksLikeJson(bytes)) {
    const read = parse(bytes, !isJson)
    if (read !== undefined) return read.value
  }
  return isJson || type.startsWith('text/') || type.includes('xml') ? bytes.toString() : bytes
}

function typeOf(headers: AxiosHeaders): string {
  const type = headers.get('Content-Type')
  return typeof type === 'string' ? type.toLowerCase() : ''
}

function looksLikeJson(bytes: Buffer): boolean {
  return bytes[0] === 0x7b || bytes[0] === 0x5b
}

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')

/** @param fatal whether bytes that are not UTF-8 are not JSON either */
function parse(bytes: Buffer, fatal: boolean): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse((fatal ? strict : lenient).decode(bytes)) as unknown }
  } catch {
    return undefined
  }
}
