import type { AxiosInstance, AxiosRequestTransformer } from 'axios'

import { InvalidArgumentError } from '../errors'
import type { WireConfig } from './exchange'
import { parseUrl } from './parse-url'

/** WeChat Pay's own hosts: where else than to the base URL a signed request may go. */
const WECHAT_HOST =
  /^(api|api2|apihk|apius|apieu|payapp|fraud)\.mch\.weixin\.qq\.com$|^payapp\.weixin\.qq\.com$|^(api|api2|pay)\.wechatpay\.cn$/

/**
 * Settles where a request goes: what is returned is what leaves, and `config` is rewritten so that axios and every adapter
 * find nothing left to join, encode or guess.
 *
 * @throws InvalidArgumentError `ERR_INVALID_URI` for an address that is neither the client's nor WeChat Pay's
 */
export function settleTarget(instance: AxiosInstance, config: WireConfig): URL {
  const base = new URL(config.baseURL ?? '')
  const written = config.params === undefined ? join(config.baseURL ?? '', config.url ?? '') : instance.getUri(config)
  const url = parseUrl(written)
  if (url === undefined) throw refused(config, 'is no address')
  if (url.origin !== base.origin && !(url.protocol === 'https:' && WECHAT_HOST.test(url.host))) {
    throw refused(config, `leads to ${url.origin}: a signature goes to the base URL or to a host of WeChat Pay alone`)
  }
  if (url.username !== '' || url.password !== '')
    throw refused(config, 'holds credentials, which would replace the signature')
  url.hash = ''
  const prefix = prefixOf(base)
  config.url =
    url.origin === base.origin && url.pathname.startsWith(`${prefix}/`)
      ? url.pathname.slice(prefix.length) + url.search
      : url.href
  delete config.params
  return url
}

/** Path of a request without the prefix of its base URL, percent-encoded, without query. */
export function pathOf(config: { baseURL?: string; url?: string }): string {
  const url = new URL(join(config.baseURL ?? '', config.url ?? ''))
  const base = new URL(config.baseURL ?? '')
  const prefix = prefixOf(base)
  return url.origin === base.origin && url.pathname.startsWith(`${prefix}/`)
    ? url.pathname.slice(prefix.length)
    : url.pathname
}

/** Settles the bytes of the body, by the transforms of the config: what is returned is what leaves. */
export function settleBody(config: WireConfig): unknown {
  const { transformRequest = [] } = config
  const transforms: AxiosRequestTransformer[] = Array.isArray(transformRequest) ? transformRequest : [transformRequest]
  for (const transform of transforms) config.data = transform.call(config, config.data, config.headers) as unknown
  config.transformRequest = []
  return config.data
}

function join(base: string, url: string): string {
  return /^([a-z][a-z0-9+.-]*:)?\/\//i.test(url) ? url : `${base.replace(/\/+$/, '')}/${url.replace(/^\/+/, '')}`
}

function prefixOf(base: URL): string {
  return base.pathname.replace(/\/+$/, '')
}

function refused(config: WireConfig, why: string): InvalidArgumentError {
  return new InvalidArgumentError(`the address '${config.url ?? ''}' ${why}`, {
    code: 'ERR_INVALID_URI',
    argument: 'url',
  })
}
