import { AxiosHeaders, type AxiosProxyConfig, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'

import type { ErrorResponse, RequestSummary } from '../errors'
import { SET_BY_US, type WireConfig } from './exchange'
import { parseUrl } from './parse-url'

/** Parts of a config that hold keys, credentials or sockets: agents carry client certificates, headers the signature. */
const SECRET: ReadonlySet<string> = new Set([
  'httpAgent',
  'httpsAgent',
  'auth',
  'transport',
  'http2Options',
  'fetchOptions',
  'proxy',
  'headers',
  'env',
])
/** Headers that are credentials, in lower case. */
const CREDENTIALS: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'cookie'])

/** A copy of a config, as the caller gave it, that can be logged, and sent again: it is signed anew then. */
export function redactConfig(config: WireConfig): InternalAxiosRequestConfig {
  const { exchange } = config
  const shown: Record<string, unknown> = {}
  for (const name of Object.keys(config) as (keyof WireConfig)[])
    if (!SECRET.has(name) && !(exchange && SET_BY_US.has(name))) shown[name] = config[name]
  return Object.assign(shown, exchange?.given, redactProxy(config.proxy), { headers: redactHeaders(config.headers) })
}

/** What is shown in place of a socket-bound request object, which holds the raw header block. */
export function summarize(config: InternalAxiosRequestConfig): RequestSummary {
  const url = parseUrl(config.url ?? '', config.baseURL)
  return {
    method: (config.method ?? 'get').toUpperCase(),
    protocol: url?.protocol ?? '',
    host: url?.host ?? '',
    path: url ? url.pathname + url.search : (config.url ?? ''),
  }
}

/** The parts of an exchange that an error keeps; `data` is what may be shown of the answer's body. */
export function keptBy(
  { status, statusText, headers }: AxiosResponse,
  config: WireConfig,
  data: unknown,
): { config: object; request: RequestSummary; response: ErrorResponse } {
  return { config: redactConfig(config), request: summarize(config), response: { status, statusText, headers, data } }
}

function redactHeaders(headers: InternalAxiosRequestConfig['headers']): AxiosHeaders {
  const shown = new AxiosHeaders()
  for (const [name, value] of Object.entries<unknown>(AxiosHeaders.from(headers)))
    if (!CREDENTIALS.has(name.toLowerCase())) shown[name] = value
  return shown
}

/** A proxy without its password would stand in the way of the true one when the config is sent again. */
function redactProxy(proxy: AxiosProxyConfig | false | undefined): { proxy?: AxiosProxyConfig | false } {
  return proxy === undefined || (proxy !== false && proxy.auth !== undefined) ? {} : { proxy }
}
