import type { AxiosInstance } from 'axios'

import { handOver } from '../file/sink'
import type { Agents } from '../transport/agents'
import { createClient, type ClientDefaults } from '../transport/client'
import type { Diagnosis } from '../transport/diagnosis'
import { userAgent } from '../transport/user-agent'
import { queryString, type Query } from '../uri/query'
import { apiError } from './api-error'
import { writeBody } from './body'
import { decode } from './decode'
import type { PlatformKeys } from './keys'
import type { Merchant } from './sign'
import { createSigner, type Entropy } from './signer'
import { createVerifier } from './verifier'

export interface V3Settings {
  readonly merchant: Merchant
  readonly keys: PlatformKeys
  readonly entropy: Entropy
  readonly defaults: ClientDefaults
  readonly agents: Agents
  readonly diagnosis?: Diagnosis
}

/** Makes the axios instance of APIv3 for one merchant. */
export function createV3Client({ merchant, keys, entropy, defaults, agents, diagnosis }: V3Settings): AxiosInstance {
  const protocol = {
    defaults: {
      headers: {
        Accept: 'application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5',
        'Content-Type': 'application/json; charset=utf-8',
        'User-Agent': userAgent(),
      },
      transformRequest: [writeBody],
      paramsSerializer: { serialize: (params: Query) => queryString(params) },
    },
    // Asked at each request: certificates come and go.
    get headers(): Record<string, string> {
      return keys.preferred === undefined ? {} : { 'Wechatpay-Serial': keys.preferred }
    },
    signer: (instance: AxiosInstance) => createSigner(instance, merchant, entropy),
    verifier: createVerifier(keys, () => entropy.now()),
    decode,
    receive: handOver,
    refusal: apiError,
  }
  return createClient(protocol, defaults, agents, diagnosis)
}
