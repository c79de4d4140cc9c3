import axios, { type AxiosAdapter, type AxiosResponse, type CreateAxiosDefaults } from 'axios'

import { invalidArgument } from '../errors'
import { certified, type CertificateOptions } from './client-certificate'
import type { WireConfig } from './config'
import { observed, type Transport } from './connection'
import { observe } from './diagnosis'
import { MAX_IN_FILE, MAX_IN_MEMORY } from './limits'
import { isPooled, ownAdapter, sendPooled } from './pooled'
import { destroyBody } from './receive'
import type { Exchange } from './state'
import { loadUndici } from './undici'

/** How a request is sent. */
export interface Way {
  /** Whether it tells when bytes can first have left. */
  readonly tells: boolean
  send(config: WireConfig): Promise<AxiosResponse>
}

/**
 * Makes a config the one that is sent, and says how: what keeps the signature and the host is set here, for every request. Nobody
 * sees the config again but redacted, as it was given.
 */
export async function wayOf(exchange: Exchange, config: WireConfig): Promise<Way> {
  const { agents, hidden } = exchange.surroundings
  for (const name of Object.keys(hidden))
    if (!(name in config)) Object.assign(config, { [name]: hidden[name as 'proxy'] })
  for (const name of DROPPED) if (name in config) Reflect.deleteProperty(config, name)
  const { streamed } = exchange
  config.responseType = streamed ? 'stream' : 'arraybuffer'
  if (streamed && config.maxContentLength === MAX_IN_MEMORY) config.maxContentLength = MAX_IN_FILE
  const certificate = config.security === true ? requireCertificate(exchange) : undefined
  const undici = isPooled(exchange, config) ? await loadUndici() : undefined
  if (undici !== undefined) {
    const connections = agents.connections(undici, certificate)
    return { tells: true, send: () => sendPooled(exchange, config, connections) }
  }
  return wayOfAdapter(exchange, config, certificate)
}

/** What would replace the signature, or end an exchange beside its owner. */
const DROPPED = ['auth', 'beforeRedirect', 'cancelToken'] as const

/** Look on, and end nothing: axios calls them where an error would end the process. */
const PROGRESS = ['onUploadProgress', 'onDownloadProgress'] as const

/** By an adapter of axios, or of the caller; axios' http adapter tells by our transport when it sends. */
function wayOfAdapter(exchange: Exchange, config: WireConfig, certificate: CertificateOptions | undefined): Way {
  const { deadline, given, surroundings } = exchange
  const adapter = given.adapter === ownAdapter ? httpAdapter(config) : axios.getAdapter(given.adapter, config)
  const { httpVersion } = config as { httpVersion?: unknown }
  const tells = adapter === httpAdapter(config) && httpVersion !== 2
  config.httpAgent = (config.httpAgent as unknown) ?? surroundings.agents.http()
  config.httpsAgent = (config.httpsAgent as unknown) ?? surroundings.agents.https()
  if (certificate !== undefined) {
    if (httpVersion === 2 || adapter === axios.getAdapter('fetch', config)) throw uncertified()
    // Through the caller's own agent, such as one for a proxy, where there is one.
    config.httpsAgent = surroundings.agents.secured(config.httpsAgent)
    config.transport = certified(config.transport as Transport | undefined, certificate) as never
  }
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
  config.signal = deadline.signal
  // The exchange has a clock of its own, and says itself what a status means.
  config.timeout = 0
  config.validateStatus = null
  config.transport = observed(config.transport as Transport | undefined, exchange.wire) as never
  return { tells, send: async (sent) => ({ ...(await guarded(exchange, adapter(sent))), config: sent }) }
}

function httpAdapter(config: WireConfig): AxiosAdapter {
  return axios.getAdapter('http', config)
}

/**
 * Finds out at start that axios was loaded as a browser gets it, without the adapter that a client uses.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`
 */
export function requireAdapter(adapter: CreateAxiosDefaults['adapter']): void {
  const wanted = adapter === ownAdapter ? 'http' : adapter
  try {
    axios.getAdapter(wanted)
  } catch (cause) {
    const named = typeof wanted === 'string' ? ` '${wanted}'` : ''
    throw invalidArgument(
      'adapter',
      `this build of axios, the one for browsers, has no adapter${named}: run in the node environment, as by \`@jest-environment node\`, or have axios resolved as for Node.js, as by \`testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] }\``,
      'ERR_INVALID_OPTION',
      cause,
    )
  }
}

async function guarded({ deadline }: Exchange, working: Promise<AxiosResponse>): Promise<AxiosResponse> {
  try {
    return await deadline.guard(working)
  } catch (error) {
    // What comes too late is not read by anybody.
    if (deadline.reason !== undefined) void working.then(destroyBody, () => undefined)
    throw error
  }
}

function requireCertificate({ surroundings }: Exchange): CertificateOptions {
  const { certificate } = surroundings.agents
  if (certificate !== undefined) return certificate
  throw invalidArgument(
    'merchant',
    '`security: true` sends the client certificate of the merchant: give `merchant: { cert, key }` or `merchant: { pfx, passphrase }` to Builder.factory',
    'ERR_INVALID_MERCHANT',
  )
}

function uncertified(): Error {
  return invalidArgument(
    'security',
    "`security: true` goes over HTTP/1.1 and axios' http adapter alone: fetch and HTTP/2 send no client certificate, so write `adapter: 'http'` and no `httpVersion`",
  )
}
