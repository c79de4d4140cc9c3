/** One element of a DER encoding: its tag and where its content begins and ends. */
export interface DerElement {
  tag: number
  start: number
  end: number
}

/** Reads the element that begins at `offset`; `undefined` when the bytes hold no whole element there. */
export function readDer(bytes: Uint8Array, offset = 0): DerElement | undefined {
  const tag = bytes[offset]
  let length = bytes[offset + 1]
  let start = offset + 2
  if (tag === undefined || length === undefined) return undefined
  if (length > 0x7f) {
    const size = length & 0x7f
    // Four bytes of length are far more than any key or certificate needs; 0x80 is BER's open end, which DER forbids.
    if (size === 0 || size > 4 || start + size > bytes.length) return undefined
    length = 0
    for (let i = 0; i < size; i++) length = length * 256 + (bytes[start + i] ?? 0)
    start += size
  }
  const end = start + length
  return end > bytes.length ? undefined : { tag, start, end }
}

/** The elements inside a SEQUENCE or another constructed element; stops at the first that is cut off. */
export function derChildren(bytes: Uint8Array, parent: DerElement): DerElement[] {
  const children: DerElement[] = []
  for (let offset = parent.start; offset < parent.end;) {
    const child = readDer(bytes, offset)
    if (child === undefined || child.end > parent.end) break
    children.push(child)
    offset = child.end
  }
  return children
}
