/**
 * The text of the part named `meta` in a `multipart/form-data` body: of an upload that alone is signed.
 * `undefined` where there is no such part.
 */
export function metaOf(body: Buffer, contentType: string): string | undefined {
  const match = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const boundary = match?.[1] ?? match?.[2]
  if (boundary === undefined) return undefined
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  // The first delimiter has no line break in front of it.
  const whole = Buffer.concat([Buffer.from('\r\n'), body])
  for (let start = whole.indexOf(delimiter); start >= 0; ) {
    const end = whole.indexOf(delimiter, start + delimiter.length)
    if (end < 0) return undefined
    const part = whole.subarray(start + delimiter.length, end)
    const blank = part.indexOf('\r\n\r\n')
    if (blank >= 0 && /^content-disposition:.*[;\s]name="?meta"?\s*(;|$)/im.test(part.toString('latin1', 0, blank))) {
      return part.toString('utf8', blank + 4)
    }
    start = end
  }
  return undefined
}
