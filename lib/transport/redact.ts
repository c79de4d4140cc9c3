import { AxiosHeaders, type AxiosProxyConfig, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'

import type { ErrorResponse, RequestSummary } from '../errors'
import { parseUrl } from './address'
import { CALL, EXCHANGE } from './config'
import { SET_BY_US } from './given'
import type { Exchange } from './state'

/** Parts of a config that hold keys, credentials or sockets: agents carry client certificates, headers the signature. */
const SECRET: ReadonlySet<PropertyKey> = new Set([
  'httpAgent',
  'httpsAgent',
  'auth',
  'transport',
  'http2Options',
  'fetchOptions',
  'proxy',
  'headers',
  'env',
  'cancelToken',
  CALL,
  EXCHANGE,
])
/** What a copy of a config does not take over from it. */
const HIDDEN: ReadonlySet<PropertyKey> = new Set([...SECRET, ...SET_BY_US, 'hasOwnProperty'])
/** Headers that are credentials, or that belong to the bytes that were sent, in lower case. */
const LEFT_OUT: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'cookie', 'content-length'])
/** A copy of a config, as the caller gave it, that can be logged, and sent again: it is signed anew then. */
export function redactConfig({ config, given, call }: Exchange): InternalAxiosRequestConfig {
  const shown: Record<PropertyKey, unknown> = {}
  for (const name of Reflect.ownKeys(config)) if (!HIDDEN.has(name)) shown[name] = config[name as keyof typeof config]
  for (const name of SET_BY_US) if (given[name] !== undefined) shown[name] = given[name]
  if (call.address !== undefined) shown.url = writtenUrl(config).replace(/\?.*/s, '')
  return Object.assign(shown, redactProxy(config.proxy), {
    headers: redactHeaders(config.headers),
  }) as InternalAxiosRequestConfig
}

/** Names what gives the exchange of a response; not the exchange itself, which an inspection would show. */
const OWNER = Symbol('wechatpay-chain.owner')

/**
 * Shows the config and the request of a response as far as nobody has to keep them secret. They are written when somebody looks:
 * few do.
 */
export function showRedacted(exchange: Exchange, response: AxiosResponse): void {
  Object.defineProperty(response, OWNER, { value: () => exchange, configurable: true })
  Object.defineProperties(response, SHOWN)
}

/**
 * The same functions for all responses: with functions of its own each would have a hidden class of its own, and a WeakMap of their
 * exchanges would keep those alive past the collections that are quick.
 */
const SHOWN: PropertyDescriptorMap = {
  config: writtenOnce('config', redactConfig),
  request: writtenOnce('request', summarize),
}

function writtenOnce(name: 'config' | 'request', write: (exchange: Exchange) => unknown): PropertyDescriptor {
  const become = (response: object, value: unknown): void => {
    Object.defineProperty(response, name, { value, enumerable: true, configurable: true, writable: true })
  }
  return {
    enumerable: true,
    configurable: true,
    get(this: { [OWNER]?: () => Exchange }) {
      const exchange = this[OWNER]?.()
      const value = exchange && write(exchange)
      become(this, value)
      return value
    },
    set(this: object, value: unknown) {
      become(this, value)
    },
  }
}

/** What is shown in place of a socket-bound request object, which holds the raw header block. */
export function summarize({ config, address, call, prepared }: Exchange): RequestSummary {
  const url =
    address?.url ?? parseUrl(`${(config.baseURL ?? '').replace(/\/+$/, '')}/${writtenUrl(config).replace(/^\/+/, '')}`)
  return {
    method: methodOf({ config, prepared }),
    protocol: url?.protocol ?? '',
    host: url?.host ?? '',
    // The query of an address that a response gave holds a token.
    path: call.address !== undefined ? (url?.pathname ?? '') : url ? url.pathname + url.search : writtenUrl(config),
  }
}

/** What messages call a request: its URI template, never the path with its values. */
export async function placeOf({
  config,
  call,
  prepared,
  address,
  surroundings,
}: Exchange): Promise<{ verb: string; uri: string }> {
  const verb = methodOf({ config, prepared })
  return { verb, uri: call.template ?? (await surroundings.templateOf(verb, address?.path ?? '')) }
}

/** The parts of an exchange that an error keeps; `data` is what may be shown of the body. */
export function keptBy(
  exchange: Exchange,
  response: AxiosResponse | undefined,
  data: unknown,
): { config: object; request: RequestSummary; response: ErrorResponse } {
  const kept = { config: redactConfig(exchange), request: summarize(exchange) }
  if (response === undefined) return kept as never
  const { status, statusText, headers } = response
  return { ...kept, response: { status, statusText, headers, data } }
}

function redactHeaders(headers: InternalAxiosRequestConfig['headers']): AxiosHeaders {
  const shown = new AxiosHeaders()
  for (const [name, value] of Object.entries<unknown>(AxiosHeaders.from(headers)))
    if (!LEFT_OUT.has(name.toLowerCase())) shown[name] = value
  return shown
}

/** A proxy without its password would stand in the way of the true one when the config is sent again. */
function redactProxy(proxy: AxiosProxyConfig | false | undefined): { proxy?: AxiosProxyConfig | false } {
  return proxy === undefined || (proxy !== false && proxy.auth !== undefined) ? {} : { proxy }
}

/** As it was signed, whatever an adapter has made of its config. */
function methodOf({ config, prepared }: Pick<Exchange, 'config' | 'prepared'>): string {
  const method = prepared?.method ?? config.method
  return typeof method === 'string' ? method.toUpperCase() : 'GET'
}

/** It may be a URL object, as axios takes it too. */
function writtenUrl({ url }: { readonly url?: unknown }): string {
  return url instanceof URL ? url.href : typeof url === 'string' ? url : ''
}
