/** Codes of `TransportError`. */
export const TRANSPORT_CODES = {
  ERR_TIMEOUT: {
    error: 'TransportError',
    meaning: 'No complete response within `timeout`',
    remedy: 'Query the outcome of a POST before repeating it with the same parameters.',
  },
  ERR_CANCELED: {
    error: 'TransportError',
    meaning: 'The call was cancelled by `cancel()` or by its `signal`',
    remedy: 'See `outcome`; a POST may have arrived: query it.',
  },
  ERR_CONNECTION: {
    error: 'TransportError',
    meaning: 'The connection could not be made or was lost',
    remedy: 'See `cause`, `outcome` and `retryable`; query the outcome of a POST before repeating it.',
  },
  ERR_PROXY: {
    error: 'TransportError',
    meaning: 'The proxy refused to pass the request on (407 and the like)',
    remedy: 'Check the address, the user and the password of `proxy`, or of the `HTTPS_PROXY` variable.',
  },
  ERR_SIGNER: {
    error: 'TransportError',
    meaning: 'The remote `signer` failed or returned something that is not a signature; nothing was sent',
    remedy: 'See `cause`; a signer returns the base64 of an RSA-SHA256 signature. Then repeat the call.',
  },
  ERR_INTERCEPTOR: {
    error: 'TransportError',
    meaning: 'An interceptor, adapter or transform of your own threw an error',
    remedy: 'See `cause`, which is that error, and `outcome`: a POST may have arrived.',
  },
  ERR_RESPONSE_TOO_LARGE: {
    error: 'TransportError',
    meaning: 'The response is larger than `maxContentLength`',
    remedy: 'Raise `maxContentLength`, or use `sink` for files.',
  },
  ERR_RESPONSE_BROKEN: {
    error: 'TransportError',
    meaning: 'The response is incomplete or cannot be decoded',
    remedy: 'Query the outcome of a POST before repeating it.',
  },
  ERR_SINK: {
    error: 'TransportError',
    meaning: 'The response could not be written to `sink`',
    remedy: 'Check the path, its permissions and the free space; nothing is left under that name.',
  },
} as const
