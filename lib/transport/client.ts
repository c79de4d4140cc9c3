import axios, { AxiosHeaders, type AxiosInstance, type AxiosResponse, type CreateAxiosDefaults } from 'axios'

import { InvalidArgumentError } from '../errors'
import type { Agents } from './agents'
import type { Diagnosis } from './diagnosis'
import { Exchange, MAX_IN_MEMORY, type WireConfig } from './exchange'
import { createPresenter, type Presentation } from './decoder'
import { Traffic } from './in-flight'

/** axios defaults of the caller; agents are looked at by nobody. */
export type ClientDefaults = Omit<CreateAxiosDefaults, 'httpAgent' | 'httpsAgent'> & {
  httpAgent?: unknown
  httpsAgent?: unknown
}

export const DEFAULT_BASE = 'https://api.mch.weixin.qq.com/'

/** What one protocol puts on an axios instance. */
export interface Protocol extends Presentation {
  /** Headers of every request, and the transform of its body. */
  readonly defaults: CreateAxiosDefaults
  /** Makes the request interceptor that signs. */
  signer(instance: AxiosInstance): (config: WireConfig) => WireConfig | Promise<WireConfig>
  /** The response interceptor that checks raw bytes. */
  readonly verifier: (response: AxiosResponse) => AxiosResponse | Promise<AxiosResponse>
  /** Further headers that a caller's own win over. */
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Makes an axios instance of one protocol. Its request interceptors are `receiver` and `signer`, its response interceptors
 * `verifier` and `decoder`; interceptors added later see requests before they are signed and answers after they are decoded.
 */
export function createClient(
  protocol: Protocol,
  defaults: ClientDefaults,
  agents: Agents,
  diagnosis?: Diagnosis,
): AxiosInstance {
  // Kept out of the defaults, which are there to be looked at: agents hold client certificates, a proxy may hold a password.
  const { httpAgent, httpsAgent, proxy, fetchOptions, http2Options, headers, ...rest } = defaults
  const instance = axios.create({
    baseURL: DEFAULT_BASE,
    timeout: 30_000,
    maxRedirects: 0,
    maxContentLength: MAX_IN_MEMORY,
    ...protocol.defaults,
    ...rest,
    headers: new AxiosHeaders(protocol.defaults.headers as Record<string, string>).set(
      headers as Record<string, string>,
    ),
  })
  // axios' own default would decode before the answer is verified; the decoder stands in for it.
  if (rest.transformResponse === undefined) delete instance.defaults.transformResponse

  const presenter = createPresenter(protocol)
  const traffic = new Traffic()
  // The request interceptor that is added last runs first.
  const sign = protocol.signer(instance)
  instance.interceptors.request.use(async function signer(config: WireConfig) {
    const signed = await sign(config)
    diagnosis?.request(signed)
    return signed
  })
  instance.interceptors.request.use(function receiver(config: WireConfig) {
    for (const [name, value] of Object.entries({ proxy, fetchOptions, http2Options }))
      if (value !== undefined && !(name in config)) Object.assign(config, { [name]: value })
    config.httpAgent ??= httpAgent ?? agents.http()
    config.httpsAgent ??= config.security === true ? secured(agents) : (httpsAgent ?? agents.https())
    // Begun when nothing above has thrown: whoever begins it has to end it.
    new Exchange(config, traffic).begin(config)
    for (const [name, value] of Object.entries(protocol.headers ?? {})) config.headers.set(name, value, false)
    return config
  })
  instance.interceptors.response.use(protocol.verifier)
  instance.interceptors.response.use(
    async function decoder(response: AxiosResponse) {
      const config = response.config as WireConfig
      try {
        const shown = await presenter.decoder(response)
        diagnosis?.response(config, shown)
        return shown
      } catch (error) {
        diagnosis?.failure(config, error)
        throw error
      }
    },
    async (error: unknown) => {
      const config = (error as { config?: WireConfig } | undefined)?.config
      return presenter.failure(error).catch((shown: unknown) => {
        diagnosis?.failure(config, shown)
        throw shown
      })
    },
  )
  return instance
}

function secured(agents: Agents): unknown {
  const agent = agents.secured?.()
  if (agent !== undefined) return agent
  throw new InvalidArgumentError(
    '`security: true` sends the client certificate of the merchant: give `merchant: { cert, key }` or `merchant: { pfx, passphrase }` to Builder.factory',
    {
      code: 'ERR_INVALID_MERCHANT',
      argument: 'merchant',
    },
  )
}
