import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Duplex } from 'node:stream'

import { optionsOf, useOf, type CertificateOptions } from './client-certificate'
import { Connections, IDLE_MS } from './connections'
import type { Undici } from './undici'

/** The connections of one client and its agents for axios' own adapter, made when first needed. */
export interface Agents {
  /** @param certificate the one to make them with; those of another one end */
  connections(undici: Undici, certificate: CertificateOptions | undefined): Connections
  http(): HttpAgent
  https(): HttpsAgent
  /**
   * The agent to send a client certificate by, in place of the given one or for it.
   *
   * @throws InvalidArgumentError `ERR_INVALID_MERCHANT` where an agent insists on a certificate of its own
   */
  secured(given: unknown): unknown
  /** Client certificate of the merchant, which a request that wants it hands to its agent; another may take its place. */
  certificate: CertificateOptions | undefined
  close(): void
}

/** @param connectTimeout milliseconds for a connection to be made; without it only the call's own time ends the wait */
export function createAgents(connectTimeout?: number, certificate?: CertificateOptions): Agents {
  const made: (HttpAgent | HttpsAgent)[] = []
  const options = { keepAlive: true, timeout: IDLE_MS, scheduling: 'lifo' } as const
  const keep = <T extends HttpAgent | HttpsAgent>(agent: T): T => {
    made.push(agent)
    if (connectTimeout !== undefined) limitConnecting(agent, connectTimeout)
    return agent
  }
  const once = <T extends HttpAgent | HttpsAgent>(make: () => T): (() => T) => {
    let agent: T | undefined
    return () => (agent ??= keep(make()))
  }
  let plain: Connections | undefined
  let certified: { readonly by: CertificateOptions; readonly connections: Connections } | undefined
  const anew = new WeakMap<object, HttpsAgent>()
  return {
    certificate,
    connections(undici, using) {
      if (using === undefined) return (plain ??= new Connections(undici, connectTimeout))
      if (certified?.by !== using) {
        certified?.connections.close()
        certified = { by: using, connections: new Connections(undici, connectTimeout, using) }
      }
      return certified.connections
    },
    http: once(() => new HttpAgent(options)),
    https: once(() => new HttpsAgent(options)),
    secured(given) {
      if (useOf(given) === 'as-it-is') return given
      const plain = given as HttpsAgent
      let agent = anew.get(plain)
      if (agent === undefined) anew.set(plain, (agent = keep(new HttpsAgent({ ...options, ...optionsOf(plain) }))))
      return agent
    },
    close() {
      for (const agent of made) retire(agent)
      plain?.close()
      certified?.connections.close()
    },
  }
}

/** Ends what is idle, and lets what is under way end with its response. */
function retire(agent: HttpAgent | HttpsAgent): void {
  Object.assign(agent, { keepAlive: false })
  for (const socket of Object.values(agent.freeSockets).flatMap((idle) => idle ?? [])) socket.destroy()
}

type Connecting = (
  options: object,
  callback?: (error: Error | null, stream: Duplex) => void,
) => Duplex | null | undefined

/** Ends a connection that is not ready to carry a request in time: nothing was sent over it, so that another host may be asked. */
function limitConnecting(agent: HttpAgent | HttpsAgent, milliseconds: number): void {
  const { createConnection } = agent as unknown as { createConnection: Connecting }
  const limited: Connecting = (options, callback) => {
    const socket = createConnection.call(agent, options, callback)
    const timer = setTimeout(() => {
      socket?.destroy(
        Object.assign(new Error(`no connection within ${milliseconds} ms`), { code: 'ETIMEDOUT', syscall: 'connect' }),
      )
    }, milliseconds)
    ;(timer as { unref?(): void }).unref?.()
    const ready = (): void => {
      clearTimeout(timer)
    }
    socket?.once(agent instanceof HttpsAgent ? 'secureConnect' : 'connect', ready).once('close', ready)
    return socket
  }
  Object.assign(agent, { createConnection: limited })
}
