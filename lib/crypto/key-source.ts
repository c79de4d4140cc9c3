import { type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { types } from 'node:util'
import { invalidArgument, type InvalidArgumentError } from '../errors'
import { bytesOfBase64, plainText, textOfBytes } from './key-text'
import { type PemBlock, pemBlockOfDer, pemBlocks } from './pem-block'

/**
 * Whatever holds a key: PEM text (also on one line, with `\n` as two characters, or as the base64 of the whole file), a
 * `file://` URL, `private.pkcs1://`, `private.pkcs8://`, `public.pkcs1://` or `public.spki://` with base64, bytes (PEM or DER),
 * a KeyObject, a certificate.
 */
export type KeyInput = string | Uint8Array | URL | KeyObject | X509Certificate

/** What was found in an input; `blocks` is never empty. */
export type KeySource =
  | { kind: 'key'; key: KeyObject }
  | { kind: 'certificate'; certificate: X509Certificate }
  | { kind: 'blocks'; blocks: PemBlock[]; where: string }

/** Looks into `input` as far as needed to say what it is; `expected` completes the sentence of the error. */
export function keySource(input: KeyInput, expected: string): KeySource {
  if (types.isKeyObject(input)) return { kind: 'key', key: input }
  if (input instanceof X509Certificate) return { kind: 'certificate', certificate: input }
  const { content, where } = contentOf(input, expected)
  const blocks =
    typeof content === 'string' ? blocksOfText(content, expected, where) : blocksOfBytes(content, expected, where)
  return { kind: 'blocks', blocks, where }
}

/** The text or the bytes of an input, those of the file where it is a `file://` URL; `where` names that file in errors. */
export function contentOf(input: unknown, expected: string): { content: string | Uint8Array; where: string } {
  if (types.isUint8Array(input)) return { content: input, where: '' }
  if (isUrl(input)) return ofFile(input.href, expected)
  if (typeof input !== 'string') throw unreadable(expected, describeValue(input))
  const text = plainText(input)
  return /^file:/i.test(text) ? ofFile(text, expected) : { content: text, where: '' }
}

/** `expected …, but got …` */
export function unreadable(expected: string, got: string, cause?: unknown): InvalidArgumentError {
  return invalidArgument('key', `expected ${expected}, but got ${got}`, 'ERR_INVALID_KEY', cause)
}

function ofFile(href: string, expected: string): { content: Uint8Array; where: string } {
  if (!/^file:/i.test(href))
    throw unreadable(expected, `a URL that is not file:// (${/^[a-z][a-z0-9+.-]{0,15}:/i.exec(href)?.[0] ?? ''}…)`)
  let path: string
  try {
    path = fileURLToPath(href)
  } catch {
    throw unreadable(
      expected,
      'a file:// URL that names no local file; write the absolute path after three slashes, file:///…',
    )
  }
  try {
    return { content: readFileSync(path), where: ` (${path})` }
  } catch (cause) {
    throw unreadable(
      expected,
      `a file that cannot be read: ${path} (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
      cause,
    )
  }
}

function blocksOfBytes(bytes: Uint8Array, expected: string, where: string): PemBlock[] {
  const block = pemBlockOfDer(bytes)
  if (block) return [block]
  // PKCS#12 may leave its lengths open, which DER does not.
  if (isOpenPkcs12(bytes)) throw unreadable(expected, PKCS12 + where)
  const text = textOfBytes(bytes)
  // Binary data decodes to replacement characters: it was meant as DER.
  if (text.includes('\uFFFD'))
    throw unreadable(expected, `${bytes.length} bytes that are neither PEM nor the DER of a key or certificate${where}`)
  return blocksOfText(text, expected, where)
}

/** What is said of a PKCS#12 file where PEM is wanted. */
export const PKCS12 = 'a PKCS#12 file (apiclient_cert.p12); give the PEM file beside it'

function isOpenPkcs12(bytes: Uint8Array): boolean {
  return bytes[0] === 0x30 && bytes[1] === 0x80 && bytes[2] === 0x02 && bytes[3] === 0x01 && bytes[4] === 0x03
}

function blocksOfText(text: string, expected: string, where: string): PemBlock[] {
  const scheme = /^(?:private\.pkcs1|private\.pkcs8|public\.pkcs1|public\.spki):\/\//i.exec(text)?.[0].toLowerCase()
  if (scheme !== undefined) return [blockOfBase64(text.slice(scheme.length), scheme, expected, where)]
  const blocks = pemBlocks(text)
  if (blocks.length === 0) throw unreadable(expected, describeText(text) + where)
  if (!blocks.every((block) => block.intact)) throw unreadable(expected, `a PEM text whose base64 is damaged${where}`)
  return blocks
}

function blockOfBase64(base64: string, scheme: string, expected: string, where: string): PemBlock {
  const compact = base64.replace(/(?<!\\)\\+[nr]|\\+|\s+/g, '')
  const damaged = !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)
  const block = damaged ? undefined : pemBlockOfDer(Buffer.from(compact, 'base64'))
  if (block === undefined) throw unreadable(expected, `${scheme} without the base64 of a key behind it${where}`)
  return block
}

function isUrl(input: unknown): input is URL {
  return (
    typeof input === 'object' &&
    input !== null &&
    'href' in input &&
    typeof input.href === 'string' &&
    'protocol' in input
  )
}

/** Says what a text may be without repeating any of it: it may be a secret all the same. */
function describeText(text: string): string {
  if (text === '') return 'an empty text'
  if (text.includes('-----BEGIN'))
    return 'a PEM text that is cut off: its END line is missing or differs from its BEGIN line'
  if (/BEGIN [A-Z0-9 ]{0,40}(?:KEY|CERTIFICATE)/.test(text))
    return 'a PEM text whose BEGIN line does not have five hyphens on either side, as where a word processor has replaced them'
  if (/^PUB_KEY_ID_/i.test(text)) return 'the id of a WeChat Pay public key; give the key itself (pub_key.pem)'
  if (/^[0-9A-F]{16,64}$/i.test(text))
    return 'a row of hexadecimal digits, such as a serial number; give the key or certificate itself'
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return 'a URL that is not file:// or one of the private.pkcs1:// … forms'
  if (/^(?:[./~]|[A-Za-z]:[\\/])|\.(?:pem|key|crt|cer|der|p12|pfx)$/i.test(text) && text.length < 1024)
    return 'a file path, it seems; write it as a file:// URL'
  const bytes = bytesOfBase64(text)
  if (bytes !== undefined && (isOpenPkcs12(bytes) || pemBlockOfDer(bytes)?.label === 'PKCS12'))
    return `the base64 of ${PKCS12}`
  if (bytes !== undefined)
    return 'bare base64; put private.pkcs8://, private.pkcs1://, public.spki:// or public.pkcs1:// in front of it'
  return `a text of ${text.length} characters that is not PEM`
}

function describeValue(input: unknown): string {
  if (input === null || input === undefined) return String(input)
  if (types.isCryptoKey(input)) return 'a CryptoKey; give KeyObject.from(it)'
  if (Array.isArray(input)) return 'an array'
  return typeof input === 'object'
    ? 'an object that is not a KeyObject, Buffer, URL or X509Certificate'
    : `a ${typeof input}`
}
