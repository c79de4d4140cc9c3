import type { AxiosInstance, CreateAxiosDefaults } from 'axios'

import { isKnownHost } from '../openapi/exceptions'
import { nearest, templateOf } from '../openapi/nearest'
import type { Audit } from '../protocol/audit'
import type { Protocol } from '../protocol/protocol'
import type { Agents } from '../transport/agents'
import type { Diagnosis } from '../transport/diagnosis'
import { InFlight } from '../transport/in-flight'
import { createInstance } from '../transport/instance'
import { queryString, type Query } from '../uri/query'
import { mediaOf } from '../upload/media-of'
import { uploadFault } from '../upload/fault'
import type { Send } from './send'
import { settlementOf } from './settlement'

export interface ConnectionParts {
  readonly agents: Agents
  readonly diagnosis: Diagnosis
  readonly audit: Audit | undefined
  /** axios options of the client. */
  readonly options: CreateAxiosDefaults
  readonly send: Send
}

/** The axios instance of one protocol, with all that an exchange needs to know beside it. */
export function connect(
  protocol: Protocol,
  { agents, diagnosis, audit, options, send }: ConnectionParts,
): AxiosInstance {
  const { name } = protocol
  const spelled = (path: string) => (name === 'v2' ? `/v2${path}` : path)
  return createInstance({
    protocol,
    agents,
    diagnosis,
    audit,
    options,
    inFlight: new InFlight(),
    queryString: (params) => queryString(params as Query),
    isKnownHost,
    uploadOf: mediaOf,
    uploadFault,
    templateOf: async (method, path) => (await templateOf(method, spelled(path))) ?? '/',
    nearest: (method, path) => nearest(method, spelled(path)),
    settlement: (exchange) => settlementOf(exchange, name, send),
  })
}
