import { isUtf8 } from 'node:buffer'

import type { AxiosHeaders, ResponseType } from 'axios'

import { startsLike } from '../file/sniff'
import { Transformer } from '../xml/transformer'

/** What the caller gets for bytes that were not read as a document already: those of a file, or of an error. */
export function decode(bytes: Buffer, headers: AxiosHeaders, responseType: ResponseType | undefined): unknown {
  if (responseType === 'arraybuffer') return bytes
  if (bytes.length === 0) return undefined
  if (responseType === 'text') return bytes.toString()
  if (/^\s*<xml[\s>]/.test(bytes.toString('latin1', 0, 64))) return documentOf(bytes)
  // A plain bill is text, and a packed one is not, whatever their types say; pictures are not even UTF-8.
  if (startsLike(bytes) === 'gzip') return bytes
  return isUtf8(bytes) || isText(headers) ? bytes.toString() : bytes
}

function isText(headers: AxiosHeaders): boolean {
  const type = headers.get('Content-Type')
  return typeof type === 'string' && /^text\/|xml|json/i.test(type)
}

/** The body of an error may be cut or damaged: then it is shown as text. */
function documentOf(bytes: Buffer): unknown {
  try {
    return Transformer.toObject(bytes, { root: 'xml' })
  } catch {
    return bytes.toString()
  }
}
