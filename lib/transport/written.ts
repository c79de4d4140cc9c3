import axios from 'axios'

import type { WireConfig } from './config'

/** Without the defaults of the program around: its `params` are not ours. */
const plain = new axios.Axios({})

/** The address of a request as axios would write it below the base URL, with its `params`. */
export function writtenAddress({ url = '', params, paramsSerializer }: WireConfig): string {
  if (params === undefined || params === null) return url
  return plain.getUri({ url, params: params as object, ...(paramsSerializer && { paramsSerializer }) })
}
