import axios from 'axios'

import type { WireConfig } from './config'

/** Without the defaults of the program around: its `params` are not ours. */
const plain = new axios.Axios({})

/** The address of a request as axios would write it below the base URL, with its `params`. */
export function writtenAddress(config: WireConfig): string {
  const { params, paramsSerializer } = config as { params?: unknown } & Pick<WireConfig, 'paramsSerializer'>
  // It may be a URL object, as axios takes it too.
  const given: unknown = config.url ?? ''
  const url = String(given)
  if (params === undefined || params === null) return url
  return plain.getUri({ url, params, ...(paramsSerializer && { paramsSerializer }) })
}
