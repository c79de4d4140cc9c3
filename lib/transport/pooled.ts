import { Readable } from 'node:stream'

import axios, { type AxiosAdapter, type AxiosResponse } from 'axios'
import { getProxyForUrl } from 'proxy-from-env'
import type { Dispatcher } from 'undici'

import { ownOf } from '../json/own'
import type { Address } from './address'
import type { WireConfig } from './config'
import type { Connections } from './connections'
import { headerFault } from './fault'
import { Reply } from './reply'
import type { Exchange } from './state'
import { ACCEPT_ENCODING } from './unpack'

/**
 * Stands in the defaults of an instance for our own way to the wire, over connections of our own. Whoever calls it himself, as a
 * mock does for what it lets through, has axios' http adapter.
 */
export const ownAdapter: AxiosAdapter = (config) => axios.getAdapter('http', config)(config)

/** What axios' own adapter alone does, or what belongs to the caller. */
const OF_AXIOS = [
  'httpAgent',
  'httpsAgent',
  'transport',
  'socketPath',
  'lookup',
  'family',
  'maxRate',
  'onUploadProgress',
  'onDownloadProgress',
  'httpVersion',
  'http2Options',
  'insecureHTTPParser',
  'responseEncoding',
] as const

/** Whether a request goes over our own connections: there is no proxy, and nothing of it is for axios' adapter alone. */
export function isPooled({ given, address }: Exchange, config: WireConfig): boolean {
  if (given.adapter !== ownAdapter || address === undefined) return false
  if (OF_AXIOS.some((name) => own(config, name) !== undefined)) return false
  if (Number(own(config, 'maxBodyLength') ?? -1) > -1) return false
  const proxy = own(config, 'proxy')
  if (proxy !== false && (proxy !== undefined || getProxyForUrl(address.url as never) !== '')) return false
  const data: unknown = config.data
  return data === undefined || data === null || typeof data === 'string' || Buffer.isBuffer(data) || isPlainStream(data)
}

function own(config: WireConfig, name: string): unknown {
  return Object.hasOwn(config, name) ? config[name as 'data'] : undefined
}

/** Sends one request over our own connections, and takes its response. */
export function sendPooled(exchange: Exchange, config: WireConfig, connections: Connections): Promise<AxiosResponse> {
  return new Promise((resolve, reject) => {
    const { url } = addressOf(exchange)
    const method = (config.method ?? 'get').toUpperCase()
    const headers = headersOf(config)
    const connection = connections.take(url.origin)
    const leave = exchange.deadline.onStop((stopped) => {
      connection.destroy()
      reject(stopped)
    })
    const reply = new Reply({
      method,
      streamed: config.responseType === 'stream',
      maxContentLength: config.maxContentLength ?? -1,
      sent: exchange.wire.sent,
      over(whole) {
        leave()
        if (whole) connections.give(url.origin, connection)
        else connection.destroy()
      },
      resolve(raw) {
        resolve(Object.assign(raw, { config }))
      },
      reject(error) {
        reject(headerFault(headers) ?? error)
      },
    })
    connection.dispatch(
      ownOf({
        path: url.pathname + url.search,
        method: method,
        headers: headers as string[],
        body: config.data as unknown,
      }) as unknown as Dispatcher.DispatchOptions,
      reply,
    )
  })
}

function addressOf({ address }: Exchange): Address {
  if (address === undefined) throw new TypeError('a request is sent before its address is known')
  return address
}

/** Names and values by turns. */
function headersOf({ headers }: WireConfig): (string | string[])[] {
  if (!headers.has('Accept-Encoding')) headers['Accept-Encoding'] = ACCEPT_ENCODING
  const flat: (string | string[])[] = []
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || value === null || value === false) continue
    flat.push(name, Array.isArray(value) ? value : String(value))
  }
  return flat
}

/** axios reads the header and the length of a form that is a stream from itself. */
function isPlainStream(data: unknown): boolean {
  return data instanceof Readable && !('getHeaders' in data)
}
