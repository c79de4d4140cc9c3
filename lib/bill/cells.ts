import { TextDecoder } from 'node:util'

import { BrokenResponseError } from '../errors'
import type { ByteSource } from '../file/spool'

/** Characters. No row of a bill comes near; what has no lines at all must not fill the memory. */
const MAX_ROW = 1024 * 1024

/**
 * The rows of a bill as they flow, a few at a time, each cut at `` ,` ``: a row of data into its cells, the first one with
 * its backtick, and any other row left whole.
 *
 * @throws TransportError `ERR_RESPONSE_BROKEN`: no UTF-8, or a row of more than 1 MB
 */
export async function* cellsOf(source: ByteSource): AsyncGenerator<string[][], void, undefined> {
  const { Parser } = (await import('papaparse')).default
  // Nothing in a bill is quoted, and cells may hold quotes: fast mode cuts without looking for them.
  const read = (text: string, ignoreLastRow: boolean) =>
    new Parser({ delimiter: ',`', newline: '\n', fastMode: true }).parse(text, 0, ignoreLastRow) as {
      data: string[][]
      meta: { cursor: number }
    }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of source) {
    const more = decode(decoder, chunk, rest)
    const text = rest + more
    // What has no end yet is not looked through again for each piece of it.
    const { data, meta } = more.includes('\n') ? read(text, true) : { data: [], meta: { cursor: 0 } }
    rest = text.slice(meta.cursor)
    if (rest.length > MAX_ROW)
      throw new BrokenResponseError('the response has a line of more than 1 MB: it is not a bill', rest)
    yield data.map(plain)
  }
  rest += decode(decoder, undefined, rest)
  if (rest !== '') yield read(rest, false).data.map(plain)
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, rest: string): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined })
  } catch (cause) {
    throw new BrokenResponseError(
      'the response is not UTF-8',
      rest + Buffer.from(chunk ?? []).toString('utf8', 0, 8000),
      cause,
    )
  }
}

/** Without what ends a line, and without the byte order mark that each of several joined parts begins with. */
function plain(cells: string[]): string[] {
  const last = cells.length - 1
  if (cells[last]?.endsWith('\r')) cells[last] = cells[last].slice(0, -1)
  if (cells[0]?.startsWith('\ufeff')) cells[0] = cells[0].slice(1)
  return cells
}
