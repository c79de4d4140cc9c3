import http, { type RequestOptions } from 'node:http'
import https, { Agent } from 'node:https'

import { invalidArgument } from '../errors'
import type { Transport } from './connection'

/** The TLS options that a client certificate consists of. */
const NAMES = ['cert', 'key', 'pfx', 'passphrase'] as const

export type CertificateOptions = Readonly<Pick<https.AgentOptions, (typeof NAMES)[number]>>

/** A transport that hands the client certificate to the agent with each request: agents keep one pool of connections for each. */
export function certified(given: Transport | undefined, certificate: CertificateOptions): Transport {
  return {
    request(options: RequestOptions, callback) {
      const transport = given ?? (options.protocol === 'https:' ? https : http)
      return transport.request({ ...options, ...certificate }, callback)
    },
  }
}

/** How an agent takes the certificate of a request. */
export type Use = 'as-it-is' | 'anew'

/**
 * Whether an agent can be used as it is, with all that it does, or has to be made anew from its options: a certificate of its own
 * would win, and the connections of one that keeps none alive would each begin with a handshake.
 *
 * @throws InvalidArgumentError `ERR_INVALID_MERCHANT` for a certificate that cannot be left out without losing what the agent does
 */
export function useOf(agent: unknown): Use {
  if (isPlain(agent)) return hasCertificate(agent) || agent.options.keepAlive === undefined ? 'anew' : 'as-it-is'
  if (!hasCertificate(agent)) return 'as-it-is'
  throw invalidArgument(
    'httpsAgent',
    '`httpsAgent` has a client certificate of its own (cert, key or pfx), which would be sent in place of `merchant`: make the agent without it',
    'ERR_INVALID_MERCHANT',
  )
}

/** The options of an agent without a certificate, with the limits that were set on it later. */
export function optionsOf(agent: Agent): https.AgentOptions {
  const { maxSockets, maxFreeSockets, maxTotalSockets } = agent
  const options: https.AgentOptions = { ...agent.options, maxSockets, maxFreeSockets, maxTotalSockets }
  for (const name of NAMES) Reflect.deleteProperty(options, name)
  return options
}

/** Agents for proxies keep options of their own for what they connect with. */
function hasCertificate(agent: unknown): boolean {
  if (typeof agent !== 'object' || agent === null) return false
  const { options } = agent as { options?: unknown }
  return typeof options === 'object' && options !== null && NAMES.some((name) => name in options)
}

const HOOKS = ['addRequest', 'createConnection', 'createSocket', 'getName', 'keepSocketAlive', 'reuseSocket'] as const

/** Whether an agent is Node's own, so that another with the same options does the same. */
function isPlain(agent: unknown): agent is Agent {
  return (
    agent instanceof Agent &&
    Object.getPrototypeOf(agent) === Agent.prototype &&
    !HOOKS.some((name) => Object.hasOwn(agent, name))
  )
}
