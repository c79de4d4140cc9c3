/** One part of a `multipart/form-data` body. */
export interface FormPart {
  readonly name: string
  /** Of a file alone. */
  readonly filename?: string
  readonly type?: string
  readonly content: Buffer
}

/** The parts of a body in their order; `undefined` where it is no whole `multipart/form-data`. */
export function formParts(body: Buffer, contentType: string): FormPart[] | undefined {
  const match = /^multipart\/form-data\b.*;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const boundary = match?.[1] ?? match?.[2]
  if (boundary === undefined) return undefined
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  // The first delimiter has no line break in front of it.
  const whole = Buffer.concat([Buffer.from('\r\n'), body])
  const parts: FormPart[] = []
  let start = whole.indexOf(delimiter)
  if (start !== 0) return undefined
  for (;;) {
    start += delimiter.length
    if (whole.toString('latin1', start, start + 2) === '--') return parts
    const end = whole.indexOf(delimiter, start)
    const part = end < 0 ? undefined : readPart(whole.subarray(start + 2, end))
    if (!part) return undefined
    parts.push(part)
    start = end
  }
}

function readPart(bytes: Buffer): FormPart | undefined {
  const blank = bytes.indexOf('\r\n\r\n')
  if (blank < 0) return undefined
  const head = bytes.toString('utf8', 0, blank)
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1]
  const name = /[;\s]name="([^"]*)"/.exec(disposition ?? '')?.[1]
  if (disposition === undefined || name === undefined) return undefined
  const filename = /;\s*filename="([^"]*)"/.exec(disposition)?.[1]
  const type = /^content-type:\s*(.*)$/im.exec(head)?.[1]
  return {
    name,
    ...(filename === undefined ? {} : { filename: unquoted(filename) }),
    ...(type === undefined ? {} : { type }),
    content: bytes.subarray(blank + 4),
  }
}

function unquoted(name: string): string {
  return name.replace(/%(22|0D|0A)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
