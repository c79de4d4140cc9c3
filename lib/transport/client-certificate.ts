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

/**
 * The agent that takes the certificate of a request: the given one itself, with all that it does, unless it brings a certificate of
 * its own, which would win.
 *
 * @throws InvalidArgumentError `ERR_INVALID_MERCHANT` where that one cannot be left out without losing what the agent does
 */
export function withoutCertificate<T>(agent: T): T | Agent {
  if (!hasCertificate(agent)) return agent
  if (isPlain(agent)) return (stripped.get(agent) ?? strip(agent)) as Agent
  throw invalidArgument(
    'httpsAgent',
    '`httpsAgent` has a client certificate of its own (cert, key or pfx), which would be sent in place of `merchant`: make the agent without it',
    'ERR_INVALID_MERCHANT',
  )
}

/** Made once for each agent, so that connections are kept. */
const stripped = new WeakMap<Agent, Agent>()

function strip(agent: Agent): Agent {
  const options = { ...agent.options }
  for (const name of NAMES) Reflect.deleteProperty(options, name)
  const made = new Agent(options)
  stripped.set(agent, made)
  return made
}

/** Agents for proxies keep options of their own for what they connect with. */
function hasCertificate(agent: unknown): boolean {
  if (typeof agent !== 'object' || agent === null) return false
  const { options } = agent as { options?: unknown }
  return typeof options === 'object' && options !== null && NAMES.some((name) => name in options)
}

/** Whether an agent is node's own, so that another with the same options does the same. */
function isPlain(agent: unknown): agent is Agent {
  return (
    agent instanceof Agent &&
    Object.getPrototypeOf(agent) === Agent.prototype &&
    !Object.hasOwn(agent, 'createConnection')
  )
}
