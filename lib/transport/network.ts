/** What errors of sockets, TLS, HTTP parsers and decompression mean, by the codes of node:net, node:tls, node:zlib and undici. */

const TIMEOUTS: ReadonlySet<string> = new Set([
  'ECONNABORTED',
  'ETIMEDOUT',
  'ESOCKETTIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])
const HEADER_FAULTS: ReadonlySet<string> = new Set([
  'ERR_INVALID_CHAR',
  'ERR_INVALID_HTTP_TOKEN',
  'ERR_HTTP_INVALID_HEADER_VALUE',
  'ERR_UNESCAPED_CHARACTERS',
  'ERR_BAD_OPTION',
  'ERR_BAD_OPTION_VALUE',
])
const BROKEN = /^(ERR_STREAM_PREMATURE_CLOSE|HPE_|Z_|ERR__ERROR_|ERR_BROTLI)/
/** bad_certificate … certificate_unknown, unknown_ca, access_denied, certificate_required. */
const CERTIFICATE_ALERTS: ReadonlySet<string> = new Set(['41', '42', '43', '44', '45', '46', '48', '49', '116'])
const CERTIFICATE_ALERT =
  /^ERR_SSL_(?:SSLV3|TLSV1|TLSV13)_ALERT_(?:CERTIFICATE_\w+|BAD_CERTIFICATE\w*|NO_CERTIFICATE|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)$/
/** Of node:tls and of OpenSSL: a certificate of the server that is not accepted, and what ends a handshake, and nothing after it. */
const HANDSHAKE =
  /^(?:ERR_TLS_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERROR_IN_C|ERR_SSL_(?:UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|NO_CIPHERS_AVAILABLE|NO_SHARED_CIPHER|DH_KEY_TOO_SMALL|EE_KEY_TOO_SMALL|(?:SSLV3|TLSV1)_ALERT_(?:HANDSHAKE_FAILURE|PROTOCOL_VERSION|NO_APPLICATION_PROTOCOL|INSUFFICIENT_SECURITY)|TLSV1_UNRECOGNIZED_NAME))/
const CONNECTING: ReadonlySet<string> = new Set(['connect', 'getaddrinfo'])

interface Coded {
  readonly code?: unknown
  readonly syscall?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

/** The code of an error, or of what lies beneath it. */
export function codeOf(error: unknown): string | undefined {
  const found = chain(error).find(
    ({ code }) => typeof code === 'string' && !code.startsWith('ERR_BAD_') && code !== 'ERR_NETWORK',
  )
  return (found ?? chain(error).find(({ code }) => typeof code === 'string'))?.code as string | undefined
}

export function isTimeout(error: unknown): boolean {
  return TIMEOUTS.has(codeOf(error) ?? '')
}

/** Whether a response had begun and then broke off, or cannot be unpacked. */
export function brokeOff(error: unknown): boolean {
  return (
    BROKEN.test(codeOf(error) ?? '') ||
    chain(error).some(({ message }) => /aborted|premature|terminated/i.test(String(message)))
  )
}

/** Whether no byte can have been read by the server: the connection was still being made. */
export function arrivedNever(error: unknown): boolean {
  return chain(error).some(({ syscall, code, errors, message }) => {
    if (Array.isArray(errors) && errors.length > 0) return errors.every(arrivedNever)
    if (CONNECTING.has(syscall as string) || code === 'UND_ERR_CONNECT_TIMEOUT') return true
    return (
      (typeof code === 'string' && HANDSHAKE.test(code)) || String(message).includes('before secure TLS connection')
    )
  })
}

/**
 * Whether the server refused our certificate, or that there was none: under TLS 1.3 the alert comes after the first bytes were
 * written, and they were not read.
 */
export function refusedCertificate(error: unknown): boolean {
  return chain(error).some(
    (one) => CERTIFICATE_ALERT.test(String(one.code)) || CERTIFICATE_ALERTS.has(alertOf(one) ?? ''),
  )
}

/** Whether a TLS handshake ended in an alert of the server. */
export function refusedTls(error: unknown): boolean {
  return chain(error).some((one) => /^ERR_SSL_.*ALERT/.test(String(one.code)) || alertOf(one) !== undefined)
}

/** Number of the alert that OpenSSL tells of in the text of an EPROTO. */
function alertOf({ code, message }: Coded): string | undefined {
  return code === 'EPROTO' ? /SSL alert number (\d+)/.exec(String(message))?.[1] : undefined
}

/** Whether the headers of the request, or an option of axios, are what is wrong. */
export function isHeaderFault(error: unknown): boolean {
  return HEADER_FAULTS.has(codeOf(error) ?? '')
}

/** An error and what lies beneath it, outermost first. */
function chain(error: unknown): Coded[] {
  const found: Coded[] = []
  for (let one = error; typeof one === 'object' && one !== null && found.length < 8; one = (one as Coded).cause)
    found.push(one)
  return found
}
