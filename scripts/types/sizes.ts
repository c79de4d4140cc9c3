import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Bytes that the types of the catalog may have: an editor reads them whole. */
export const SIZE_LIMITS = { plain: 3.4e6, gzipped: 380e3 } as const

/** Bytes of a file of types. */
export function sizesOf(file: string): { plain: number; gzipped: number } {
  const text = readFileSync(file)
  return { plain: text.length, gzipped: gzipSync(text).length }
}
