import axios, { type AxiosAdapter } from 'axios'

import { invalidArgument } from '../errors'
import type { WireConfig } from './config'
import { observe } from './diagnosis'
import { observed, type Transport } from './connection'
import type { Exchange } from './state'
import type { Given } from './given'

/** Bytes of a response that are held in memory unless the caller says otherwise. */
export const MAX_IN_MEMORY = 32 * 1024 * 1024
/** Bytes of a response that are written to a file or handed on as a stream unless the caller says otherwise. */
export const MAX_IN_FILE = 8 * 1024 * 1024 * 1024

/** Look on, and end nothing: axios calls them where an error would end the process. */
const PROGRESS = ['onUploadProgress', 'onDownloadProgress'] as const

/**
 * Makes a config the one that the adapter gets: what keeps the signature and the host is set here, for every request. Nobody
 * sees the config again but redacted, as it was given.
 */
export function setWire(exchange: Exchange, config: WireConfig): void {
  const { agents, hidden } = exchange.surroundings
  for (const name of Object.keys(hidden))
    if (!(name in config)) Object.assign(config, { [name]: hidden[name as 'proxy'] })
  config.httpAgent = (config.httpAgent as unknown) ?? agents.http()
  config.httpsAgent = config.security === true ? secured(exchange) : ((config.httpsAgent as unknown) ?? agents.https())
  for (const name of DROPPED) if (name in config) Reflect.deleteProperty(config, name)
  for (const name of PROGRESS) {
    const { [name]: tell } = config
    if (typeof tell === 'function')
      config[name] = (event) => {
        observe(name, () => tell(event) as unknown)
      }
  }
  config.maxRedirects = 0
  // Where it leads is resolved; an address of another host of WeChat Pay is whole.
  config.allowAbsoluteUrls = true
  config.signal = exchange.deadline.signal
  // The exchange has a clock of its own, and says itself what a status means.
  config.timeout = 0
  config.validateStatus = null
  const { streamed } = exchange
  config.responseType = streamed ? 'stream' : 'arraybuffer'
  if (streamed && config.maxContentLength === MAX_IN_MEMORY) config.maxContentLength = MAX_IN_FILE
  config.transport = observed(config.transport as Transport | undefined, exchange.wire) as never
}

/** What would replace the signature, or end an exchange beside its owner. */
const DROPPED = ['auth', 'beforeRedirect', 'cancelToken'] as const

/** The adapter, and whether it tells by our transport when it sends: axios' own one does. */
export function adapterOf(given: Given['adapter'], wire: WireConfig): { adapter: AxiosAdapter; tells: boolean } {
  const adapter = axios.getAdapter(given, wire)
  const tells = adapter === axios.getAdapter('http', wire) && (wire as { httpVersion?: unknown }).httpVersion !== 2
  return { adapter, tells }
}

function secured({ surroundings }: Exchange): unknown {
  const agent = surroundings.agents.secured?.()
  if (agent !== undefined) return agent
  throw invalidArgument(
    'merchant',
    '`security: true` sends the client certificate of the merchant: give `merchant: { cert, key }` or `merchant: { pfx, passphrase }` to Builder.factory',
    'ERR_INVALID_MERCHANT',
  )
}
