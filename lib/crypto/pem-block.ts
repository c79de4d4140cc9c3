import { derChildren, readDer } from './der'

/** One `-----BEGIN …-----` block in the form OpenSSL reads. */
export interface PemBlock {
  /** What stands after BEGIN, such as `RSA PRIVATE KEY`. */
  label: string
  pem: string
  encrypted: boolean
  /** False when what stands between BEGIN and END is not base64. */
  intact: boolean
}

const BORDER = /-----(BEGIN|END) ([A-Z0-9][A-Z0-9 ]{0,40})-----/g

/**
 * Finds the PEM blocks in a text and writes them anew.
 *
 * Keys travel through environment variables, JSON and web forms, which turn line ends into spaces, `\n` (two characters) or
 * nothing; OpenSSL reads none of these.
 */
export function pemBlocks(text: string): PemBlock[] {
  const found: PemBlock[] = []
  let open: { readonly label: string; readonly start: number } | undefined
  // In one pass: a BEGIN without its END is not looked for to the end of the text each time.
  for (const { 0: border, 1: which, 2: label = '', index } of text.matchAll(BORDER)) {
    if (which === 'BEGIN') {
      open = { label, start: index + border.length }
    } else {
      if (open?.label === label) {
        const { headers, base64 } = split(unescaped(text.slice(open.start, index)))
        found.push(block(label, base64, headers))
      }
      open = undefined
    }
  }
  return found
}

/** Without backslashes: those of line ends, escaped once or several times, and those that PHP's JSON puts before each `/`. */
function unescaped(body: string): string {
  return body.replace(/(?<!\\)\\+[nrt]/g, '\n').replace(/\\+/g, '')
}

/** The block for a DER encoding, its label told from the structure; `undefined` when it is none that holds a key. */
export function pemBlockOfDer(bytes: Uint8Array): PemBlock | undefined {
  const label = labelOf(bytes)
  return label === undefined ? undefined : block(label, Buffer.from(bytes).toString('base64'), '')
}

function block(label: string, base64: string, headers: string): PemBlock {
  const lines = base64.match(/.{1,64}/g) ?? []
  return {
    label,
    pem: `-----BEGIN ${label}-----\n${headers}${lines.join('\n')}\n-----END ${label}-----\n`,
    encrypted: headers !== '' || label === 'ENCRYPTED PRIVATE KEY',
    intact: base64 !== '' && /^[A-Za-z0-9+/]+={0,2}$/.test(base64),
  }
}

/** Parts the two headers of a traditional encrypted key from its base64; without line ends only the cipher tells how long the IV is. */
function split(body: string): { headers: string; base64: string } {
  const found = /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*([A-Za-z0-9-]+),\s*/.exec(body)
  if (found?.[1] === undefined) return { headers: '', base64: body.replace(/\s+/g, '') }
  const rest = body.slice(found[0].length)
  const ivLength = found[1].includes('DES') ? 16 : 32
  return {
    headers: `Proc-Type: 4,ENCRYPTED\nDEK-Info: ${found[1]},${rest.slice(0, ivLength)}\n\n`,
    base64: rest.slice(ivLength).replace(/\s+/g, ''),
  }
}

const INTEGER = 0x02
const BIT_STRING = 0x03
const OCTET_STRING = 0x04
const SEQUENCE = 0x30

function labelOf(bytes: Uint8Array): string | undefined {
  const outer = readDer(bytes)
  if (outer?.tag !== SEQUENCE) return undefined
  const [first, second, third] = derChildren(bytes, outer).map((child) => child.tag)
  if (first === INTEGER) {
    if (second === INTEGER) return third === INTEGER ? 'RSA PRIVATE KEY' : 'RSA PUBLIC KEY'
    if (second === OCTET_STRING) return 'EC PRIVATE KEY'
    if (second === SEQUENCE) return third === OCTET_STRING ? 'PRIVATE KEY' : 'PKCS12'
  }
  if (first === SEQUENCE) {
    if (second === BIT_STRING) return 'PUBLIC KEY'
    if (second === OCTET_STRING) return 'ENCRYPTED PRIVATE KEY'
    if (second === SEQUENCE && third === BIT_STRING) return 'CERTIFICATE'
  }
  return undefined
}
