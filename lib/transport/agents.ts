import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'

/** WeChat Pay closes idle connections after 8 s: ours go first, so that no request meets a closing socket. */
const IDLE_MS = 6_500

/** Both agents of one client, made when first needed. */
export interface Agents {
  http(): HttpAgent
  https(): HttpsAgent
  close(): void
}

export function createAgents(): Agents {
  let http: HttpAgent | undefined
  let https: HttpsAgent | undefined
  const options = { keepAlive: true, timeout: IDLE_MS, scheduling: 'lifo' } as const
  return {
    http: () => (http ??= new HttpAgent(options)),
    https: () => (https ??= new HttpsAgent(options)),
    close() {
      http?.destroy()
      https?.destroy()
    },
  }
}
