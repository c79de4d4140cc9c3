import type { AxiosResponse } from 'axios'

import { ApiError } from '../errors'
import { outcomeUnknown } from '../transport/outcome'
import { keptBy, summarize } from '../transport/redact'
import type { WireConfig } from '../transport/exchange'
import { compareSigned } from './compare'

/** What WeChat Pay said when it refused: `code` and `message` are its own, whatever else it sent is kept. */
export function apiError(response: AxiosResponse, config: WireConfig, data: unknown): ApiError {
  const body = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
  const request = summarize(config)
  const signed = config.exchange?.signed
  const requestId = (response.headers as Record<string, unknown>)['request-id']
  const message =
    text(body.message) ??
    `${request.method} ${request.path} was answered ${response.status}${hint(response)}${response.status >= 500 ? outcomeUnknown(config) : ''}`
  return new ApiError(message, {
    code: text(body.code) ?? `HTTP_${response.status}`,
    detail: body.detail,
    requestId: text(requestId),
    signature: signed && body.code === 'SIGN_ERROR' ? compareSigned(signed, body.detail) : undefined,
    ...keptBy(response, config, data),
  })
}

function hint(response: AxiosResponse): string {
  const location = text((response.headers as Record<string, unknown>).location)
  if (response.status >= 300 && response.status < 400)
    return `, a redirect${location === undefined ? '' : ` to ${location}`}, which is not followed: the signature would not hold there`
  return ', without an error of WeChat Pay in its body'
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
