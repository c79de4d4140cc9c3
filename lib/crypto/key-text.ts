import { TextDecoder } from 'node:util'

/** Whole files as CI secrets hold them are encoded once; a tool on top of that may do it again. */
const LAYERS = 3
const BASE64 = /^[A-Za-z0-9+/_\s-]{64,}={0,2}$/

/** The text of bytes in UTF-8 or, as editors and shells of Windows write it, UTF-16. */
export function textOfBytes(bytes: Uint8Array): string {
  const [first, second] = bytes
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : bytes.length % 2 === 0 && first !== 0 && second === 0
          ? 'utf-16le'
          : bytes.length % 2 === 0 && first === 0 && second !== 0
            ? 'utf-16be'
            : undefined
  return plainText(wide === undefined ? utf8(bytes) : new TextDecoder(wide).decode(bytes))
}

/**
 * A text without what its journey has put around it: byte order marks, the zero bytes of UTF-16 that was read as something
 * else, percent signs of a URL, and base64 around the whole PEM file.
 */
export function plainText(text: string, layers = LAYERS): string {
  const plain = (
    text.includes('\0') ? text.replace(/\0/g, '').replace(/^(?:\uFFFD|\u00FF\u00FE|\u00FE\u00FF)+/, '') : text
  )
    .replace(/^\uFEFF/, '')
    .trim()
  if (plain.includes('-----BEGIN')) return /%(?:20|0[AD])/i.test(plain) ? decoded(plain) : plain
  const inner = layers > 0 ? bytesOfBase64(plain) : undefined
  if (inner === undefined) return plain
  const found = plainText(utf16OrUtf8(inner), layers - 1)
  return found.includes('-----BEGIN') ? found : plain
}

/** What a text in base64 encodes, line breaks and quotes around it aside; `undefined` where it is not base64 of some length. */
export function bytesOfBase64(text: string): Buffer | undefined {
  const bare = text
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .replace(/(?<!\\)\\+[nr]/g, '\n')
    .trim()
  return BASE64.test(bare) ? Buffer.from(bare, 'base64') : undefined
}

function utf16OrUtf8(bytes: Uint8Array): string {
  return bytes.includes(0) ? Buffer.from(bytes).toString('latin1') : utf8(bytes)
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
