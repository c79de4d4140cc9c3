import type { AxiosResponse } from 'axios'

import { ApiError, apiMessage, BusinessError, SignatureError, TransportError, type HttpError } from '../errors'
import { compareSigned } from './compare'
import type { Exchange } from './state'
import { advice, outcomeOfCode, outcomeOfStatus, retryableAfter } from './outcome'
import type { DocumentVerdict, Distrust } from '../protocol/protocol'
import { keptBy, placeOf } from './redact'
import { headersOf } from './response'

/** Characters of a response's text that an error keeps. */
const MAX_RAW = 2_000

/** A success that cannot be trusted; nothing of it is handed over, not even inside the error. */
export async function distrusted(
  exchange: Exchange,
  response: AxiosResponse,
  distrust: Distrust,
  bytes?: Buffer,
): Promise<SignatureError> {
  const { verb, uri } = await placeOf(exchange)
  return new SignatureError(
    `the response to ${verb} ${uri} (${response.status}) cannot be trusted: ${distrust.reason}${advice(exchange, 'unknown')}`,
    {
      code: distrust.code,
      cause: distrust.cause,
      configured: exchange.surroundings.protocol.trusted?.(),
      raw: bytes?.toString().slice(0, MAX_RAW),
      outcome: 'unknown',
      ...retryableAfter(exchange, 'unknown'),
      ...keptBy(exchange, response, undefined),
    },
  )
}

/** A document that says no. */
export async function refusedDocument(
  exchange: Exchange,
  response: AxiosResponse,
  { code: said, message, fields }: Extract<DocumentVerdict, { kind: 'refused' }>,
  bytes: Buffer,
): Promise<BusinessError> {
  const requestId = requestIdOf(response)
  const code = said ?? 'FAIL'
  const outcome = outcomeOfCode(said)
  return new BusinessError(
    apiMessage({ code, message, ...(await placeOf(exchange)), status: response.status, requestId }) +
      advice(exchange, outcome),
    {
      code,
      fields,
      requestId,
      raw: bytes.toString().slice(0, MAX_RAW),
      outcome,
      ...retryableAfter(exchange, outcome),
      ...keptBy(exchange, response, fields),
    },
  )
}

/** A status that is not a success: `code` and `message` are WeChat Pay's own, whatever else it sent is kept. */
export async function refusedStatus(exchange: Exchange, response: AxiosResponse, data: unknown): Promise<HttpError> {
  const { status } = response
  if (status === 407) return refusedByProxy(exchange, response)
  const place = await placeOf(exchange)
  const body = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
  const said = text(body.code)
  const code = said ?? `HTTP_${status}`
  const requestId = requestIdOf(response)
  const outcome = outcomeOfStatus(exchange.facts, status, said)
  const message = text(body.message) ?? hint(response, data)
  const near =
    said === undefined && (status === 404 || status === 405)
      ? await exchange.surroundings.nearest(place.verb, exchange.address?.path ?? '')
      : undefined
  return new ApiError(
    apiMessage({ code, message, ...place, status, requestId }) +
      (near === undefined ? '' : `; ${near}`) +
      advice(exchange, outcome),
    {
      code,
      detail: body.detail,
      requestId,
      signature: exchange.signed && code === 'SIGN_ERROR' ? compareSigned(exchange.signed, body.detail) : undefined,
      outcome,
      ...retryableAfter(exchange, outcome, status === 429),
      ...keptBy(exchange, response, data),
    },
  )
}

/** What a proxy says in place of passing the request on; under TLS it has refused the tunnel, and may make it another time. */
export async function refusedByProxy(exchange: Exchange, response: AxiosResponse): Promise<TransportError> {
  const { verb, uri } = await placeOf(exchange)
  const { status } = response
  const what =
    status === 407
      ? 'wants credentials (407): give them as `proxy.auth`, or in the address that HTTPS_PROXY or HTTP_PROXY holds'
      : `refused the connection to ${exchange.address?.url.host ?? 'WeChat Pay'} (${status})`
  return new TransportError(`${verb} ${uri}: the proxy${proxyOf(exchange)} ${what}; nothing was sent to WeChat Pay`, {
    code: 'ERR_PROXY',
    outcome: 'not-sent',
    retryable: exchange.address?.url.protocol === 'https:',
    ...keptBy(exchange, response, undefined),
  })
}

/** The proxy by its name, where it was given as an option; never its credentials. */
function proxyOf({ config, surroundings: { hidden } }: Exchange): string {
  const proxy = config.proxy ?? hidden.proxy
  return proxy === undefined || proxy === false ? '' : ` ${proxy.host}:${proxy.port}`
}

function hint(response: AxiosResponse, data: unknown): string {
  const location = text((response.headers as Record<string, unknown>).location)
  if (response.status >= 300 && response.status < 400) {
    const where = location === undefined ? '' : ` to ${location.replace(/[?#].*/s, '')}`
    return `a redirect${where}, which is not followed: the signature would not hold there`
  }
  if (typeof data === 'string' && data.includes('SSL certificate')) {
    return 'the client certificate of the merchant is wanted: give it as `merchant` to Builder.factory, and `security: true` to the call'
  }
  return 'the response has no error of WeChat Pay in its body'
}

function requestIdOf(response: AxiosResponse): string | undefined {
  return text(headersOf(response).get('Request-ID'))
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
