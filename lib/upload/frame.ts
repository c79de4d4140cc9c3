/** A part that is text: `meta`, a form field. */
export interface TextPart {
  name: string
  text: string
  type?: string
}
/** The part that is the file; its bytes are not here. */
export interface FilePart {
  name: string
  filename: string
  type: string
}

/** Everything of a multipart/form-data body but the file's own bytes: what goes before, and what goes after. */
export function multipartFrame(
  boundary: string,
  texts: readonly TextPart[],
  file: FilePart,
): { head: Buffer; tail: Buffer } {
  const head = texts.map(
    ({ name, text, type }) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n${text}\r\n`,
  )
  head.push(
    `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(file.name)}"; filename="${quoted(file.filename)}"\r\nContent-Type: ${file.type}\r\n\r\n`,
  )
  return { head: Buffer.from(head.join('')), tail: Buffer.from(`\r\n--${boundary}--\r\n`) }
}

/** As browsers do it: raw UTF-8, and these three escaped. */
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, (c) => (c === '"' ? '%22' : c === '\r' ? '%0D' : '%0A'))
}
