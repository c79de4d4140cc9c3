import type { CancelToken, CreateAxiosDefaults, GenericAbortSignal } from 'axios'

import type { WireConfig } from './config'

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

/** The older way of axios to cancel, as a signal. */
export function signalOf(token: CancelToken | undefined): GenericAbortSignal | undefined {
  return (token as { toAbortSignal?(): GenericAbortSignal } | undefined)?.toAbortSignal?.()
}
