import type { AxiosHeaders, ResponseType } from 'axios'

import { startsLike } from '../file/sniff'
import { Transformer } from '../xml/transformer'

/** What the caller gets for bytes that were not read as a document already: those of a file, or of an error. */
export function decode(bytes: Buffer, _headers: AxiosHeaders, responseType: ResponseType | undefined): unknown {
  if (responseType === 'arraybuffer') return bytes
  if (bytes.length === 0) return undefined
  if (responseType === 'text') return bytes.toString()
  if (startsLike(bytes) === 'xml')
    return /^\s*<xml[\s>]/.test(bytes.toString('latin1', 0, 64)) ? documentOf(bytes) : bytes.toString()
  // gzip is told by its first bytes; a plain bill is text.
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes : bytes.toString()
}

/** The body of an error may be cut or damaged: then it is shown as text. */
function documentOf(bytes: Buffer): unknown {
  try {
    return Transformer.toObject(bytes, { root: 'xml' })
  } catch {
    return bytes.toString()
  }
}
