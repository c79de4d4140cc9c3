import axios, { type AxiosAdapter } from 'axios'

import { invalidArgument } from '../errors'
import type { WireConfig } from './config'
import { observed, type Transport } from './connection'
import type { Exchange } from './exchange'
import type { Given } from './given'

/** Bytes of a response that are held in memory unless the caller says otherwise. */
export const MAX_IN_MEMORY = 32 * 1024 * 1024
/** Bytes of a response that are written to a file or handed on as a stream unless the caller says otherwise. */
export const MAX_IN_FILE = 8 * 1024 * 1024 * 1024

/** The config that the adapter gets: what keeps the signature and the host is set here, for every request. */
export function wireConfig(exchange: Exchange, config: WireConfig): WireConfig {
  const { agents, hidden } = exchange.surroundings
  const { auth: _auth, beforeRedirect: _redirect, cancelToken: _token, ...rest } = config
  const wire = { ...own(hidden), ...rest } as WireConfig
  wire.httpAgent ??= agents.http()
  wire.httpsAgent = config.security === true ? secured(exchange) : (wire.httpsAgent ?? agents.https())
  wire.maxRedirects = 0
  // Where it leads is resolved; an address of another host of WeChat Pay is whole.
  wire.allowAbsoluteUrls = true
  wire.signal = exchange.deadline.signal
  // The exchange has a clock of its own, and says itself what a status means.
  wire.timeout = 0
  wire.validateStatus = null
  wire.responseType = exchange.streamed ? 'stream' : 'arraybuffer'
  if (exchange.streamed && config.maxContentLength === MAX_IN_MEMORY) wire.maxContentLength = MAX_IN_FILE
  wire.transport = observed(config.transport as Transport | undefined, exchange.markSent) as never
  return wire
}

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

function own(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
