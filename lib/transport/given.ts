import type { AxiosAdapter, CreateAxiosDefaults } from 'axios'

import type { WireConfig } from './config'
import type { Deadline } from './deadline'

/** What the caller had set of that which the exchange sets for itself. */
export type Given = Readonly<
  Pick<
    WireConfig,
    'responseType' | 'transformResponse' | 'signal' | 'maxContentLength' | 'validateStatus' | 'adapter' | 'timeout'
  >
>

/** By the config of the call, else by the defaults of the instance. */
export function givenOf(config: WireConfig, defaults: CreateAxiosDefaults): Given {
  const pick = <Name extends keyof Given>(name: Name): Partial<Pick<WireConfig, Name>> => {
    const value =
      Object.hasOwn(config, name) && config[name] !== undefined
        ? config[name]
        : Object.hasOwn(defaults, name)
          ? (defaults as WireConfig)[name]
          : undefined
    return value === undefined ? {} : ({ [name]: value } as Pick<WireConfig, Name>)
  }
  return {
    ...pick('responseType'),
    ...pick('transformResponse'),
    ...pick('signal'),
    ...pick('maxContentLength'),
    ...pick('validateStatus'),
    ...pick('adapter'),
    ...pick('timeout'),
  }
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
  if (signal !== undefined && signal !== deadline.signal) deadline.follow(signal)
  if (cancelToken !== undefined) deadline.followToken(cancelToken)
  if (timeout !== given.timeout) deadline.limit(timeout)
  const seen = { responseType, transformResponse, maxContentLength, validateStatus, timeout }
  const others = adapter !== undefined && adapter !== dispatch ? { adapter } : {}
  exchange.given = { ...given, ...others, ...(seen as Given) }
  exchange.config = Object.assign(config, { adapter: dispatch, signal: deadline.signal })
}
