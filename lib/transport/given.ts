import type { AxiosAdapter, CreateAxiosDefaults } from 'axios'

import type { WireConfig } from './config'
import type { Deadline } from './deadline'

/** What the exchange sets for itself while it lasts. */
export const SET_BY_US = [
  'responseType',
  'transformResponse',
  'signal',
  'maxContentLength',
  'validateStatus',
  'adapter',
  'timeout',
] as const

/** What the caller had set of that which the exchange sets for itself. */
export type Given = Readonly<Pick<WireConfig, (typeof SET_BY_US)[number]>>

/** By the config of the call, else by the defaults of the instance. */
export function givenOf(config: WireConfig, defaults: CreateAxiosDefaults): Given {
  const given: Record<string, unknown> = {}
  for (const name of SET_BY_US) {
    const from = has(config, name) ? config : has(defaults as WireConfig, name) ? (defaults as WireConfig) : undefined
    if (from !== undefined) given[name] = from[name]
  }
  return given
}

function has(config: WireConfig, name: keyof Given): boolean {
  return Object.hasOwn(config, name) && config[name] !== undefined
}

/** What of an exchange follows its config. */
export interface Followed {
  readonly deadline: Deadline
  readonly dispatch: AxiosAdapter
  given: Given
  config: WireConfig
}

/** Takes over what interceptors have changed of it; the config goes on with what is the exchange's own. */
export function follow(exchange: Followed, config: WireConfig): void {
  const { deadline, dispatch, given } = exchange
  const { adapter, signal, cancelToken, responseType, transformResponse, maxContentLength, validateStatus, timeout } =
    config
  if (signal !== undefined && signal !== given.signal) deadline.follow(signal)
  if (cancelToken !== undefined) deadline.followToken(cancelToken)
  if (timeout !== given.timeout) deadline.limit(timeout)
  const seen = { responseType, transformResponse, maxContentLength, validateStatus, timeout }
  const others = adapter !== undefined && adapter !== dispatch ? { adapter } : {}
  exchange.given = { ...given, ...others, ...(seen as Given) }
  config.adapter = dispatch
  exchange.config = config
}
