import { BrokenAnswerError, textOf } from './broken'
import type { ByteSource } from './spool'

/** Bytes. No row of a bill comes near; what has no lines at all must not fill the memory. */
const MAX_LINE = 1024 * 1024
const LF = 10
const CR = 13

/**
 * Text in UTF-8, line by line, without CRLF or LF and without a byte order mark at the start.
 *
 * @throws TransportError `ERR_RESPONSE_BROKEN`: no UTF-8, or a line of more than 1 MB
 */
export async function* linesOf(source: ByteSource): AsyncGenerator<string, void, undefined> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const end = bytes.lastIndexOf(LF) + 1
    if (end > 0) {
      // LF is no part of any longer UTF-8 sequence: whole lines are whole characters.
      for (const line of textOf(Buffer.concat([rest, bytes.subarray(0, end - 1)])).split('\n')) yield line.endsWith('\r') ? line.slice(0, -1) : line
      rest = Buffer.from(bytes.subarray(end))
    } else rest = Buffer.concat([rest, bytes])
    if (rest.length > MAX_LINE) throw new BrokenAnswerError('The answer has a line of more than 1 MB: it is no bill', rest.toString('utf8', 0, 8000))
  }
  if (rest.length > 0) yield textOf(rest.at(-1) === CR ? rest.subarray(0, -1) : rest)
}
