import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent, type AgentOptions } from 'node:https'

/** WeChat Pay closes idle connections after 8 s: ours go first, so that no request meets a closing socket. */
const IDLE_MS = 6_500

/** The agents of one client, made when first needed. */
export interface Agents {
  http(): HttpAgent
  https(): HttpsAgent
  /** Sends the client certificate; absent where the client has none. */
  secured?(): HttpsAgent
  close(): void
}

/** @param certificate the client certificate, with whatever TLS options belong to it */
export function createAgents(certificate?: Readonly<AgentOptions>): Agents {
  const made: (HttpAgent | HttpsAgent)[] = []
  const options = { keepAlive: true, timeout: IDLE_MS, scheduling: 'lifo' } as const
  const once = <T extends HttpAgent | HttpsAgent>(make: () => T): (() => T) => {
    let agent: T | undefined
    return () => {
      if (agent === undefined) made.push((agent = make()))
      return agent
    }
  }
  return {
    http: once(() => new HttpAgent(options)),
    https: once(() => new HttpsAgent(options)),
    ...(certificate && { secured: once(() => new HttpsAgent({ ...options, ...certificate })) }),
    close() {
      for (const agent of made) agent.destroy()
    },
  }
}
