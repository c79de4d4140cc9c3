import type { AxiosRequestConfig } from 'axios'

import type { Call } from '../chain/node'
import { bodyOf, fieldsOf } from '../json/body'
import { encodeJson } from '../json/write'
import type { Driver } from './driver'
import { InvalidArgumentError } from '../errors'
import { requestParts, type RequestParts } from '../options/call'
import type { Settings } from '../options/client'
import { sealed } from './encrypt'
import { pathsToReveal, revealed } from '../sensitive/reveal'
import { DEFAULT_BASE } from '../transport/client'
import type { WireConfig } from '../transport/exchange'
import { withRetry } from '../transport/retry'
import { requestTarget } from '../uri/target'
import { mediaOf } from '../upload/media-util'
import { v2Path } from '../v2/paths'
import type { V3Side } from './v3-side'

/** One call of a chain, from its options to its verified answer. */
export async function send(
  { verb, uri, options, signal }: Call,
  driver: Driver,
  side: V3Side | undefined,
  retry: Settings['retry'],
): Promise<unknown> {
  const given = requestParts(verb, uri, options)
  const parts = await sealed(given, () => requestTarget(uri, given.variables, undefined).path, side)
  const { path, query } = requestTarget(uri, parts.variables, parts.query)
  const below = v2Path(path)
  const protocol = below === undefined ? 'v3' : 'v2'
  const config: AxiosRequestConfig & Pick<WireConfig, 'sink' | 'security' | 'nonceless'> = {
    ...parts.axios,
    ...(await dataOf(parts, protocol)),
    method: verb,
    url: `/${below ?? path}${query === '' ? '' : `?${query}`}`,
    security: parts.security,
    nonceless: parts.nonceless,
    ...(parts.baseURL !== undefined && { baseURL: parts.baseURL }),
    ...(parts.sink !== undefined && { sink: parts.sink }),
    ...(parts.context !== undefined && { context: parts.context }),
    ...(signal !== undefined && { signal: anyOf(signal, parts.axios.signal as AbortSignal | undefined) }),
  }
  const reveal = await pathsToReveal(parts.reveal ?? false, verb, `/${path}`)
  const client = driver.select(protocol)
  const decrypt = side?.decrypt
  if (reveal.length > 0 && decrypt === undefined)
    throw new InvalidArgumentError('`reveal` decrypts with `privateKey`, which this client does not have', {
      code: 'ERR_INVALID_PRIVATE_KEY',
      argument: 'privateKey',
    })
  const call = {
    send: (baseURL: string | undefined) =>
      client.request<unknown>(baseURL === undefined ? config : { ...config, baseURL }),
    baseURL: parts.baseURL ?? client.defaults.baseURL ?? DEFAULT_BASE,
    idempotent: verb === 'get' || parts.idempotent === true,
    signal: config.signal as AbortSignal | undefined,
  }
  const response = await (retry === undefined ? call.send(undefined) : withRetry(call, retry))
  if (decrypt !== undefined) response.data = revealed(response.data, reveal, decrypt)
  return response
}

async function dataOf({ json, xml, body }: RequestParts, protocol: 'v3' | 'v2'): Promise<{ data?: unknown }> {
  const [own, other] = protocol === 'v3' ? (['json', 'xml'] as const) : (['xml', 'json'] as const)
  if ((own === 'json' ? xml : json) !== undefined) {
    throw new InvalidArgumentError(`\`${other}\` does not belong to API${protocol}: give \`${own}\``, {
      code: 'ERR_INVALID_BODY',
      argument: other,
    })
  }
  if (json !== undefined) return { data: encodeJson(json) }
  if (xml !== undefined) return { data: fieldsOf(xml) }
  return body === undefined ? {} : { data: await bodyOf(body, (value) => mediaOf(value) !== undefined) }
}

function anyOf(cancel: AbortSignal, callers: AbortSignal | undefined): AbortSignal {
  return callers === undefined ? cancel : AbortSignal.any([cancel, callers])
}
