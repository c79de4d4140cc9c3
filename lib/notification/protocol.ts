import { TextDecoder } from 'node:util'

/** The body of a notification as it arrived. */
export type RawBody = string | Uint8Array | ArrayBuffer

/** Bytes of XML that are read: notices of APIv2 hold one or two KB. */
export const MAX_XML = 64 * 1024
/** Bytes of the beginning that tell the protocols apart. */
export const BEGINNING = 64

/** The notices of APIv2 are XML, the notifications of APIv3 JSON. */
export function looksLikeXml(body: RawBody): boolean {
  const beginning = typeof body === 'string' ? body.slice(0, BEGINNING) : new TextDecoder().decode(bytesOf(body))
  return /^[\s\ufeff]*</.test(beginning)
}

/** How many bytes a body may have that begins like this one. */
export function limitOf(beginning: RawBody, maxBody: number): number {
  return looksLikeXml(beginning) ? Math.min(maxBody, MAX_XML) : maxBody
}

function bytesOf(body: Exclude<RawBody, string>): Uint8Array {
  const view = ArrayBuffer.isView(body)
    ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
    : new Uint8Array(body)
  return view.subarray(0, BEGINNING)
}
