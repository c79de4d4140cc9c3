import axios, { AxiosHeaders, type AxiosInstance, type AxiosRequestConfig, type CreateAxiosDefaults } from 'axios'

import { invalidArgument, SignatureError } from '../errors'
import { isURL } from '../file/kinds'
import { ownOf } from '../json/own'
import { exchange } from './exchange'
import { DEFAULT_BASE } from './prepare'
import type { Protocol } from '../protocol/protocol'
import { EXCHANGE, type Steps, type WireConfig } from './config'
import { ownAdapter } from './pooled'
import type { Surroundings } from './state'
import { MAX_IN_MEMORY } from './limits'
import { requireAdapter } from './wire'
import { isSuccess } from './response'

/** What the instance of one protocol is made with. */
export interface InstanceParts extends Omit<Surroundings, 'defaults' | 'hidden'> {
  /** The caller's axios options; agents are looked at by nobody. */
  readonly options: CreateAxiosDefaults
  /** Writes `params` as the query that is signed. */
  readonly queryString: (params: Record<string, unknown>) => string
}

/**
 * Makes the axios instance of one protocol. It starts from defaults of its own: nothing that the program around has set on
 * axios reaches it. Its request interceptor is `signer`, its response interceptors are `verifier` and `decoder`;
 * interceptors added later see requests before they are signed and responses after they are decoded.
 */
export function createInstance(given: InstanceParts): AxiosInstance {
  const { options, queryString, ...parts } = given
  // Kept out of the defaults, which are there to be looked at: agents hold client certificates, a proxy may hold a password.
  const { httpAgent, httpsAgent, proxy, fetchOptions, http2Options, headers, ...rest } = options as Readonly<
    Record<string, unknown>
  > &
    Pick<CreateAxiosDefaults, 'headers'>
  const kept = Object.entries({ httpAgent, httpsAgent, proxy, fetchOptions, http2Options })
  const hidden: CreateAxiosDefaults = Object.fromEntries(kept.filter(([, value]) => value !== undefined))
  const defaults = ownDefaults(parts.protocol, queryString, headers)
  Object.assign(defaults, rest)
  requireAdapter(defaults.adapter)
  const surroundings: Surroundings = { ...parts, hidden, defaults }
  const client = new Client(defaults, surroundings)
  client.interceptors.request.use(function signer(config) {
    return ownExchange(config).prepare(config)
  })
  client.interceptors.response.use(function verifier(response) {
    const own = exchangeOf(response.config)
    if (own === undefined) throw foreign()
    return own.verify(response)
  })
  client.interceptors.response.use(
    function decoder(response) {
      return exchangeOf(response.config)?.decode(response) ?? response
    },
    async function failed(error: unknown) {
      const { config } = (error ?? {}) as { config?: WireConfig }
      throw (await exchangeOf(config)?.failed(error)) ?? error
    },
  )
  const create = (more: CreateAxiosDefaults = {}) =>
    createInstance({ ...given, options: { ...hidden, ...merged(defaults, more) } })
  return Object.assign(asFunction(client), { create })
}

/** axios, each of whose requests is an exchange. */
class Client extends axios.Axios {
  constructor(
    defaults: CreateAxiosDefaults,
    private readonly surroundings: Surroundings,
  ) {
    super(defaults as never)
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as axios declares it
  override request<T, R>(urlOrConfig: string | AxiosRequestConfig, config?: AxiosRequestConfig): Promise<R> {
    const given = ownOf(typeof urlOrConfig === 'string' ? { ...config, url: urlOrConfig } : urlOrConfig)
    makeReadable(given)
    return exchange(this.surroundings, given as unknown as WireConfig, (passed) =>
      super.request<T>(passed),
    ) as Promise<R>
  }
}

/** As far as axios merges it: a URL is written out, and a `Headers` or a `Map` would replace all other headers, or be lost. */
function makeReadable(config: Record<string, unknown>): void {
  const { url, headers } = config
  if (isURL(url)) config.url = url.href
  if (isForeign(headers)) config.headers = Object.fromEntries(headers)
}

function readable(config: object | undefined): object | undefined {
  if (config === undefined) return config
  const copy = ownOf(config)
  makeReadable(copy)
  return copy
}

function isForeign(headers: unknown): headers is Iterable<readonly [string, unknown]> {
  return (
    typeof headers === 'object' && headers !== null && !(headers instanceof AxiosHeaders) && Symbol.iterator in headers
  )
}

/** The defaults of an instance, as they are now, with others over them: as axios does it. */
function merged(defaults: CreateAxiosDefaults, more: CreateAxiosDefaults): CreateAxiosDefaults {
  return axios.mergeConfig(defaults as AxiosRequestConfig, readable(more) as AxiosRequestConfig) as CreateAxiosDefaults
}

/** Verbs whose third argument is the config. */
const WITH_DATA: ReadonlySet<string> = new Set(['post', 'put', 'patch', 'query', 'postForm', 'putForm', 'patchForm'])

/** As axios.create() gives it: a function that is an instance too. */
function asFunction(client: Client): AxiosInstance {
  const call: object = (urlOrConfig: string | AxiosRequestConfig, config?: AxiosRequestConfig) =>
    client.request(urlOrConfig, config)
  for (let holder: object = client; holder !== Object.prototype; holder = Object.getPrototypeOf(holder) as object) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      const value: unknown = Reflect.get(holder, name, client)
      if (name === 'constructor' || name === 'surroundings' || Object.hasOwn(call, name)) continue
      Object.defineProperty(call, name, {
        value: typeof value === 'function' ? bound(value as Method, name, client) : value,
        writable: true,
        configurable: true,
        enumerable: true,
      })
    }
  }
  return call as unknown as AxiosInstance
}

type Method = (...args: unknown[]) => unknown

function bound(method: Method, name: string, client: Client): Method {
  if (!WITH_DATA.has(name)) return method.bind(client)
  return (url, data, config) => method.call(client, url, data, readable(config as object | undefined))
}

/** The exchange of a config that passes the interceptors; `undefined` where they were given another. */
function exchangeOf(config: WireConfig | undefined): Steps | undefined {
  return config?.[EXCHANGE]
}

/** The exchange of a config on its way. */
function ownExchange(config: WireConfig): Steps {
  const own = exchangeOf(config)
  if (own !== undefined) return own
  throw invalidArgument(
    'config',
    'a request interceptor has returned a config of its own, which leads to no exchange: change the one that it was given, or return { ...config }',
    'ERR_INVALID_ARGUMENT',
  )
}

/** Who asked for it is not known, and so nothing of what has to hold for it. */
function foreign(): SignatureError {
  return new SignatureError(
    'the response cannot be trusted: an interceptor has replaced its `config`, so that its request is not known; return { ...config } and { ...response }',
    { code: 'ERR_SIGNATURE_MISSING', outcome: 'unknown' },
  )
}

function ownDefaults(
  { headers }: Protocol,
  queryString: InstanceParts['queryString'],
  more: CreateAxiosDefaults['headers'],
): CreateAxiosDefaults {
  const verbs = { common: {}, delete: {}, get: {}, head: {}, post: {}, put: {}, patch: {} }
  return {
    adapter: ownAdapter,
    baseURL: DEFAULT_BASE,
    timeout: 30_000,
    maxRedirects: 0,
    maxContentLength: MAX_IN_MEMORY,
    maxBodyLength: -1,
    validateStatus: isSuccess,
    paramsSerializer: { serialize: queryString },
    // Interceptors of the caller come before the signer.
    transitional: { legacyInterceptorReqResOrdering: true },
    headers: { ...verbs, ...headers, ...(more as Record<string, string>) },
  }
}
