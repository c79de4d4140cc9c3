import type { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AgentOptions } from 'node:https'
import type { Socket } from 'node:net'
import { PassThrough } from 'node:stream'
import { createSecureContext, TLSSocket, type SecureContext } from 'node:tls'
import { fileURLToPath } from 'node:url'

import { invalidArgument } from '../errors'
import { ownOf } from '../json/own'
import { came } from './checks'

type Source = string | Uint8Array | URL

/** The merchant's client certificate, in one of its two forms. */
export type ClientCertificate =
  /** apiclient_cert.pem and apiclient_key.pem: PEM text, a Buffer or a `file://` URL. */
  | { cert: Source; key: Source; passphrase?: string }
  /** apiclient_cert.p12: a Buffer or a `file://` URL. */
  | { pfx: Uint8Array | URL | string; passphrase?: string }

/**
 * Reads the client certificate into TLS options; the caller's own agent lends its other options, such as `ca`.
 *
 * @throws InvalidArgumentError `ERR_INVALID_MERCHANT`
 */
export function readCertificate(merchant: unknown, agent: unknown): AgentOptions {
  if (typeof merchant !== 'object' || merchant === null || came(merchant) !== 'an object')
    throw invalid('merchant', `takes { cert, key } or { pfx, passphrase }, not ${came(merchant)}`)
  const { cert, key, pfx, passphrase } = ownOf(merchant)
  if (passphrase !== undefined && typeof passphrase !== 'string')
    throw invalid('merchant.passphrase', `takes a string, not ${came(passphrase)}`)
  if (pfx === undefined && (cert === undefined || key === undefined))
    throw invalid('merchant', 'takes { cert, key } or { pfx, passphrase }: something of it is missing')
  const options = {
    ...(pfx === undefined
      ? { cert: contentOf('merchant.cert', cert), key: contentOf('merchant.key', key) }
      : { pfx: contentOf('merchant.pfx', pfx) }),
    ...(passphrase !== undefined && { passphrase }),
  }
  requireValid(secureContextOf(options), pfx === undefined ? 'merchant.cert' : 'merchant.pfx')
  return { ...(agent as { options?: AgentOptions } | undefined)?.options, ...options }
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
  const socket = new TLSSocket(new PassThrough() as unknown as Socket, { secureContext, isServer: true })
  try {
    return (socket as Partial<TLSSocket>).getX509Certificate?.()
  } finally {
    socket.destroy()
  }
}

function contentOf(argument: string, source: unknown): Buffer {
  if (came(source) === 'a URL' || (typeof source === 'string' && source.startsWith('file://'))) {
    try {
      return readFileSync(fileURLToPath(String(source)))
    } catch (cause) {
      throw invalid(argument, `cannot be read from ${String(source)}`, cause)
    }
  }
  if (typeof source === 'string') return Buffer.from(source.replace(/\\n/g, '\n'))
  if (ArrayBuffer.isView(source)) return Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  throw invalid(argument, `takes PEM text, a Buffer or a file:// URL, not ${came(source)}`)
}

function unreadable(isPfx: boolean, cause: unknown): Error {
  const text = cause instanceof Error ? cause.message : String(cause)
  if (isPfx && /unsupported/i.test(text)) {
    return invalid(
      'merchant.pfx',
      'was made by an old tool with a cipher that OpenSSL 3 does not have: convert it with `openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes -out all.pem`, and give its certificate and key as `merchant: { cert, key }`',
    )
  }
  if (isPfx)
    return invalid(
      'merchant.pfx',
      /mac verify/i.test(text)
        ? 'is not opened by `merchant.passphrase` (the mchid, unless it was changed)'
        : 'is not a PKCS#12 file such as apiclient_cert.p12',
    )
  return invalid(
    'merchant',
    /mismatch/i.test(text)
      ? 'holds a `key` that does not belong to its `cert`'
      : 'holds a `cert` or `key` that is not PEM, or a `key` that `merchant.passphrase` does not open',
  )
}

function invalid(argument: string, what: string, cause?: unknown): Error {
  return invalidArgument(argument, `\`${argument}\` ${what}`, 'ERR_INVALID_MERCHANT', cause)
}
