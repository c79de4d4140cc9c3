/** Codes of `SignatureError` that a call ends in. */
export const SIGNATURE_CODES = {
  ERR_SIGNATURE_HEADER: {
    error: 'SignatureError',
    meaning: 'A response without a complete set of signature headers',
    remedy: 'Do not trust it. The outcome of a POST is unknown: query it.',
  },
  ERR_SIGNATURE_CLOCK: {
    error: 'SignatureError',
    meaning: 'A response signed more than 300 s away from the clock of this machine',
    remedy: 'Check the clock of this machine (NTP). The outcome of a POST is unknown: query it.',
  },
  ERR_SIGNATURE_SERIAL: {
    error: 'SignatureError',
    meaning: 'A response signed with a key that is not in `certs`',
    remedy:
      'Add the public key or platform certificate that the message names. The outcome of a POST is unknown: query it.',
  },
  ERR_SIGNATURE_MISMATCH: {
    error: 'SignatureError',
    meaning: 'A response whose signature is not valid',
    remedy: 'Do not trust it. The outcome of a POST is unknown: query it.',
  },
  ERR_SIGNATURE_MISSING: {
    error: 'SignatureError',
    meaning: 'An APIv2 response without `sign`',
    remedy: 'Do not trust it. The outcome of a POST is unknown: query it.',
  },
  ERR_SIGNATURE_UNREADABLE: {
    error: 'SignatureError',
    meaning:
      'An APIv2 response that is not a complete XML document: an HTML page, truncated, malformed; `raw` holds its beginning',
    remedy: 'Do not trust it. The outcome of a POST is unknown: query it.',
  },
  ERR_SIGNATURE_DIGEST: {
    error: 'SignatureError',
    meaning: 'A downloaded file whose digest differs from the one that was signed',
    remedy: 'Do not use the file; download it again.',
  },
  ERR_SIGNATURE_DECODED: {
    error: 'SignatureError',
    meaning: 'A response that was decoded before it could be verified: the raw bytes are gone',
    remedy:
      'Have the cache, mock or adapter return the raw bytes and headers, or keep it off signed requests. The outcome of a POST is unknown: query it.',
  },
  ERR_VERIFIER: {
    error: 'SignatureError',
    meaning: 'The remote `verifier` failed, so that the response is not verified',
    remedy: 'See `cause`. Do not trust the response. The outcome of a POST is unknown: query it.',
  },
} as const
