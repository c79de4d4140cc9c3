import axios, { type AxiosAdapter } from 'axios'

import { invalidArgument } from '../errors'
import { certified } from './client-certificate'
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
  config.httpsAgent = (config.httpsAgent as unknown) ?? agents.https()
  if (config.security === true) sendCertificate(exchange, config)
  for (const name of DROPPED) if (name in config) Reflect.deleteProperty(config, name)
  for (const name of PROGRESS) {
    // It may give a promise, though axios' types have it give nothing.
    const tell: ((event: never) => unknown) | undefined = config[name]
    if (typeof tell === 'function')
      config[name] = (event) => {
        observe(name, () => tell(event as never))
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

/**
 * Finds out at start that axios was loaded as a browser gets it, without the adapter that a client uses.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`
 */
export function requireAdapter(adapter: Given['adapter']): void {
  try {
    axios.getAdapter(adapter)
  } catch (cause) {
    const named = typeof adapter === 'string' ? ` '${adapter}'` : ''
    throw invalidArgument(
      'adapter',
      `this build of axios, the one for browsers, has no adapter${named}: run in the node environment, as by \`@jest-environment node\`, or have axios resolved as for Node.js, as by \`testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] }\``,
      'ERR_INVALID_OPTION',
      cause,
    )
  }
}

/** The adapter, and whether it tells by our transport when it sends: axios' own one does. */
export function adapterOf(given: Given['adapter'], wire: WireConfig): { adapter: AxiosAdapter; tells: boolean } {
  const adapter = axios.getAdapter(given, wire)
  const tells = adapter === axios.getAdapter('http', wire) && (wire as { httpVersion?: unknown }).httpVersion !== 2
  return { adapter, tells }
}

/** Through the caller's own agent, such as one for a proxy, where there is one. */
function sendCertificate({ surroundings, given }: Exchange, config: WireConfig): void {
  const { certificate } = surroundings.agents
  if (certificate === undefined)
    throw invalidArgument(
      'merchant',
      '`security: true` sends the client certificate of the merchant: give `merchant: { cert, key }` or `merchant: { pfx, passphrase }` to Builder.factory',
      'ERR_INVALID_MERCHANT',
    )
  const { httpVersion } = config as { httpVersion?: unknown }
  if (httpVersion === 2 || axios.getAdapter(given.adapter, config) === axios.getAdapter('fetch', config))
    throw invalidArgument(
      'security',
      "`security: true` goes over HTTP/1.1 and axios' http adapter alone: fetch and HTTP/2 send no client certificate, so write `adapter: 'http'` and no `httpVersion`",
    )
  config.httpsAgent = surroundings.agents.secured(config.httpsAgent)
  config.transport = certified(config.transport as Transport | undefined, certificate) as never
}
