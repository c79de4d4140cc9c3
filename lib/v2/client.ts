import type { AxiosHeaders, AxiosInstance, AxiosResponse, ResponseType } from 'axios'

import { handOver } from '../file/sink'
import { Transformer } from '../xml/transformer'
import { ApiError } from '../errors'
import type { Agents } from '../transport/agents'
import { createClient, type ClientDefaults } from '../transport/client'
import type { Diagnosis } from '../transport/diagnosis'
import type { WireConfig } from '../transport/exchange'
import { outcomeUnknown } from '../transport/outcome'
import { keptBy, summarize } from '../transport/redact'
import { userAgent } from '../transport/user-agent'
import { queryString, type Query } from '../uri/query'
import { startsLike } from '../file/sniff'
import type { V2Merchant } from './fields'
import { createSigner } from './signer'
import { createVerifier } from './verifier'

export interface V2Settings {
  readonly merchant: V2Merchant
  readonly nonce: () => string
  readonly defaults: ClientDefaults
  readonly agents: Agents
  readonly diagnosis?: Diagnosis
}

/** Makes the axios instance of APIv2 for one merchant. */
export function createV2Client({ merchant, nonce, defaults, agents, diagnosis }: V2Settings): AxiosInstance {
  const protocol = {
    defaults: {
      headers: {
        Accept: 'text/xml, application/xml, application/json, text/plain, application/x-gzip',
        'Content-Type': 'text/xml; charset=utf-8',
        'User-Agent': userAgent(),
      },
      paramsSerializer: { serialize: (params: Query) => queryString(params) },
    },
    signer: (instance: AxiosInstance) => createSigner(instance, merchant, nonce),
    verifier: createVerifier(merchant.secret),
    decode,
    receive: handOver,
    refusal,
  }
  return createClient(protocol, defaults, agents, diagnosis)
}

/** What the verifier left: a file's bytes, or an answer that nobody verified. */
function decode(bytes: Buffer, _headers: AxiosHeaders, responseType: ResponseType | undefined): unknown {
  if (responseType === 'arraybuffer') return bytes
  if (bytes.length === 0) return undefined
  const kind = startsLike(bytes)
  if (responseType === 'text') return bytes.toString()
  if (kind === 'xml')
    return /^\s*<xml[\s>]/.test(bytes.toString('latin1', 0, 64))
      ? Transformer.toObject(bytes, { root: 'xml' })
      : bytes.toString()
  // gzip is told by its first bytes; a plain bill is text.
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes : bytes.toString()
}

/** APIv2 says no with 200 and XML; another status comes from a gateway before it. */
function refusal(response: AxiosResponse, config: WireConfig, data: unknown): ApiError {
  const request = summarize(config)
  const certificate = typeof data === 'string' && data.includes('SSL certificate')
  const advice = certificate
    ? ': it wants the client certificate of the merchant, given as `merchant` to Builder.factory and sent by `security: true`'
    : ', not by APIv2 itself'
  return new ApiError(
    `${request.method} ${request.path} was answered ${response.status} by a gateway${advice}${response.status >= 500 ? outcomeUnknown(config) : ''}`,
    {
      code: `HTTP_${response.status}`,
      ...keptBy(response, config, data),
    },
  )
}
