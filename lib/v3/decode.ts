import type { AxiosHeaders, ResponseType } from 'axios'

/**
 * What the caller gets for the bytes of an answer.
 *
 * JSON is told by its own first character as well as by its content type; text stays text, anything else (images, PDF,
 * gzip) a Buffer; no body at all is `undefined`.
 */
export function decode(bytes: Buffer, headers: AxiosHeaders, responseType: ResponseType | undefined): unknown {
  if (responseType === 'arraybuffer') return bytes
  if (responseType === 'blob') return new Blob([new Uint8Array(bytes)], { type: typeOf(headers) })
  if (bytes.length === 0) return undefined
  if (responseType === 'text') return bytes.toString()
  const type = typeOf(headers)
  if (responseType === 'json' || type.includes('json') || looksLikeJson(bytes)) return parse(bytes)
  return type === '' || type.startsWith('text/') || type.includes('xml') ? bytes.toString() : bytes
}

function typeOf(headers: AxiosHeaders): string {
  const type = headers.get('Content-Type')
  return typeof type === 'string' ? type.toLowerCase() : ''
}

function looksLikeJson(bytes: Buffer): boolean {
  return bytes[0] === 0x7b || bytes[0] === 0x5b
}

function parse(bytes: Buffer): unknown {
  const text = bytes.toString()
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
