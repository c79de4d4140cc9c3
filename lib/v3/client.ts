import axios, { AxiosHeaders, type AxiosInstance, type CreateAxiosDefaults } from 'axios'

import { createAgents } from '../transport/agents'
import { Exchange, MAX_IN_MEMORY, type WireConfig } from '../transport/exchange'
import { userAgent } from '../transport/user-agent'
import { queryString, type Query } from '../uri/query'
import { writeBody } from './body'
import { decoder, failure } from './decoder'
import type { PlatformKeys } from './keys'
import type { Merchant } from './sign'
import { createSigner, type Entropy } from './signer'
import { createVerifier } from './verifier'

export interface V3Settings {
  readonly merchant: Merchant
  readonly keys: PlatformKeys
  readonly entropy: Entropy
  /** The caller's axios defaults. */
  readonly defaults: Omit<CreateAxiosDefaults, 'httpAgent' | 'httpsAgent'> & { httpAgent?: unknown; httpsAgent?: unknown }
}

/** An axios instance and what it holds open. */
export interface Client {
  readonly axios: AxiosInstance
  close(): void
}

/**
 * Makes the axios instance of one merchant. Its request interceptors are `receiver` and `signer`, its response interceptors
 * `verifier` and `decoder`; interceptors added later see requests before they are signed and answers after they are decoded.
 */
export function createV3Client({ merchant, keys, entropy, defaults }: V3Settings): Client {
  const agents = createAgents()
  const { httpAgent, httpsAgent, headers, ...rest } = defaults
  const instance = axios.create({
    baseURL: 'https://api.mch.weixin.qq.com/',
    timeout: 30_000,
    maxRedirects: 0,
    maxContentLength: MAX_IN_MEMORY,
    transformRequest: [writeBody],
    paramsSerializer: { serialize: (params: Query) => queryString(params) },
    ...rest,
    headers: new AxiosHeaders(STANDARD).set(headers as Record<string, string>),
  })
  // axios' own default would decode before the answer is verified; the decoder stands in for it.
  if (rest.transformResponse === undefined) delete instance.defaults.transformResponse

  // The request interceptor that is added last runs first.
  instance.interceptors.request.use(createSigner(instance, merchant, entropy))
  instance.interceptors.request.use(function receiver(config: WireConfig) {
    new Exchange(config).begin(config)
    // Kept out of the defaults: an agent may hold a client certificate, and defaults are there to be looked at.
    config.httpAgent ??= httpAgent ?? agents.http()
    config.httpsAgent ??= httpsAgent ?? agents.https()
    if (keys.preferred !== undefined) config.headers.set('Wechatpay-Serial', keys.preferred, false)
    return config
  })
  instance.interceptors.response.use(createVerifier(keys, () => entropy.now()))
  instance.interceptors.response.use(decoder, failure)
  return { axios: instance, close: () => { agents.close() } }
}

const STANDARD = {
  Accept: 'application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5',
  'Content-Type': 'application/json; charset=utf-8',
  'User-Agent': userAgent(),
}
