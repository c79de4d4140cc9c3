import type { X509Certificate } from 'node:crypto'
import type { AgentOptions } from 'node:https'
import { PassThrough } from 'node:stream'
import { createSecureContext, TLSSocket, type SecureContext } from 'node:tls'

import { contentOf } from '../crypto/key-source'
import { bytesOfBase64 } from '../crypto/key-text'
import { toCertificates, toPrivateKey, type KeyInput } from '../crypto/keys'
import { invalidArgument } from '../errors'
import { ownOf } from '../json/own'
import { came } from './checks'
import { reading } from './reading'

/** The merchant's client certificate, in one of its two forms. */
export type ClientCertificate =
  /** apiclient_cert.pem and apiclient_key.pem, in any form that `privateKey` takes; `passphrase` opens an encrypted key. */
  | { cert: KeyInput; key: KeyInput; passphrase?: string }
  /** apiclient_cert.p12: a Buffer, its base64 or a `file://` URL. */
  | { pfx: Uint8Array | URL | string; passphrase?: string }

/**
 * Reads the client certificate into TLS options.
 *
 * @throws InvalidArgumentError `ERR_INVALID_MERCHANT`
 */
export function readCertificate(merchant: unknown): AgentOptions {
  if (typeof merchant !== 'object' || merchant === null || came(merchant) !== 'an object')
    throw invalid('merchant', `takes { cert, key } or { pfx, passphrase }, not ${came(merchant)}`)
  const { cert, key, pfx, passphrase } = ownOf(merchant)
  if (passphrase !== undefined && typeof passphrase !== 'string')
    throw invalid('merchant.passphrase', `takes a string, not ${came(passphrase)}`)
  if (pfx === undefined && (cert === undefined || key === undefined))
    throw invalid('merchant', 'takes { cert, key } or { pfx, passphrase }: something of it is missing')
  const options =
    pfx === undefined
      ? pairOf(cert as KeyInput, key as KeyInput, passphrase)
      : { pfx: pkcs12Of(pfx), ...(passphrase !== undefined && { passphrase }) }
  requireValid(secureContextOf(options), pfx === undefined ? 'merchant.cert' : 'merchant.pfx')
  return options
}

/** The certificate of the key first, as TLS wants it, then those of its authorities. */
function pairOf(cert: KeyInput, key: KeyInput, passphrase: string | undefined): { cert: string; key: string } {
  const privateKey = readingOf('key', () => toPrivateKey(key, passphrase))
  const chain = readingOf('cert', () => toCertificates(cert))
  const own = chain.find((certificate) => certificate.checkPrivateKey(privateKey))
  if (own === undefined) throw invalid('merchant', 'holds a `key` that does not belong to its `cert`')
  return {
    cert: [own, ...chain.filter((certificate) => certificate !== own)].map(String).join(''),
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  }
}

function readingOf<T>(name: 'cert' | 'key' | 'pfx', read: () => T): T {
  const code = 'ERR_INVALID_MERCHANT'
  return reading(`merchant.${name}`, code, read, { argument: 'merchant.passphrase', code })
}

function pkcs12Of(input: unknown): Buffer {
  const { content } = readingOf('pfx', () => contentOf(input, 'a PKCS#12 file such as apiclient_cert.p12'))
  const bytes = typeof content === 'string' ? bytesOfBase64(content) : Buffer.from(content)
  if (bytes !== undefined && !bytes.includes('-----BEGIN')) return bytes
  const what =
    typeof content === 'string' && !content.includes('-----BEGIN')
      ? 'is a text that is not the base64 of a PKCS#12 file: give a Buffer, or its path as a file:// URL'
      : 'is PEM: give it as `merchant: { cert, key }`'
  throw invalid('merchant.pfx', what)
}

function secureContextOf(options: AgentOptions): SecureContext {
  try {
    return createSecureContext(options)
  } catch (cause) {
    throw unreadable(options.pfx !== undefined, cause)
  }
}

/** WeChat Pay ends the handshake of a certificate that has expired without saying why. */
function requireValid(secureContext: SecureContext, argument: string): void {
  const certificate = certificateIn(secureContext)
  if (certificate === undefined) return
  const { validFrom, validTo } = certificate
  const renew = 'download a new one on the merchant platform (账户中心 → API安全)'
  if (Date.parse(validTo) < Date.now()) throw invalid(argument, `expired on ${validTo}: ${renew}`)
  if (Date.parse(validFrom) > Date.now())
    throw invalid(argument, `is not valid before ${validFrom}: check the clock of this machine, or ${renew}`)
}

/** The one way to see what is inside a PKCS#12 file; some runtimes do not have it. */
function certificateIn(secureContext: SecureContext): X509Certificate | undefined {
  const socket = new TLSSocket(new PassThrough(), { secureContext, isServer: true })
  try {
    return (socket as Partial<TLSSocket>).getX509Certificate?.()
  } finally {
    socket.destroy()
  }
}

function unreadable(isPfx: boolean, cause: unknown): Error {
  const text = cause instanceof Error ? cause.message : String(cause)
  if (!isPfx) return invalid('merchant', 'holds a `cert` or `key` that TLS does not take', cause)
  if (/unsupported/i.test(text)) {
    return invalid(
      'merchant.pfx',
      'was made by an old tool with a cipher that OpenSSL 3 does not have: convert it with `openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes -out all.pem`, and give its certificate and key as `merchant: { cert, key }`',
    )
  }
  return invalid(
    'merchant.pfx',
    /mac verify/i.test(text)
      ? 'is not opened by `merchant.passphrase` (the mchid, unless it was changed)'
      : 'is not a PKCS#12 file such as apiclient_cert.p12',
  )
}

function invalid(argument: string, what: string, cause?: unknown): Error {
  return invalidArgument(argument, `\`${argument}\` ${what}`, 'ERR_INVALID_MERCHANT', cause)
}
