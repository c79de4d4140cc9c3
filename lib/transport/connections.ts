import type { Socket } from 'node:net'

import type { buildConnector, Client, Dispatcher } from 'undici'

import { ownOf } from '../json/own'
import type { CertificateOptions } from './client-certificate'
import type { Undici } from './undici'

/** WeChat Pay closes idle connections after 8 s: ours go first, so that no request meets a closing socket. */
export const IDLE_MS = 6_500
/** What a server says of its own limit is met by as much less. */
const MARGIN_MS = 1_000
/** Idle connections that are kept to one host, as Node's agents do it. */
const MOST_IDLE = 256

/** Makes sockets; it knows the TLS sessions of those before. Its types do not say that it gives them. */
type Connect = (...args: Parameters<buildConnector.connector>) => Socket

/** One connection to one host, which carries one request at a time. */
export class Connection {
  readonly #client: Client
  #socket: Socket | undefined
  #gone = false

  constructor({ Client }: Undici, origin: string, connect: Connect, onIdleEnd: () => void) {
    this.#client = new Client(
      origin,
      ownOf({
        pipelining: 1,
        keepAliveTimeout: IDLE_MS,
        keepAliveMaxTimeout: IDLE_MS,
        keepAliveTimeoutThreshold: MARGIN_MS,
        // The exchange has a clock of its own.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: (target: buildConnector.Options, callback: buildConnector.Callback) => {
          this.#socket = connect(target, callback)
        },
      }),
    )
    this.#client.on('disconnect', onIdleEnd)
  }

  dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): void {
    this.#client.dispatch(options, handler)
  }

  /** Ends it, and the request that it carries or waits to carry. */
  destroy(): void {
    if (this.#gone) return
    this.#gone = true
    void this.#client.destroy().catch(() => undefined)
    // The client knows nothing of a socket that is not connected yet.
    this.#socket?.destroy()
  }
}

/** The connections of one client, kept alive between requests. */
export class Connections {
  readonly #idle = new Map<string, Connection[]>()
  readonly #connect: Connect
  readonly #undici: Undici
  #closed = false

  /** @param connectTimeout milliseconds for a connection to be made; without it only the call's own time ends the wait */
  constructor(undici: Undici, connectTimeout: number | undefined, certificate?: CertificateOptions) {
    this.#undici = undici
    this.#connect = undici.buildConnector(ownOf({ ...certificate, timeout: connectTimeout ?? 0 })) as Connect
  }

  /** The connection that was used last, or a new one. */
  take(origin: string): Connection {
    const idle = this.#idle.get(origin)
    const ready = idle?.pop()
    if (ready !== undefined) return ready
    const connection: Connection = new Connection(this.#undici, origin, this.#connect, () => {
      this.#forget(origin, connection)
    })
    return connection
  }

  /** Back from a request that has ended well. */
  give(origin: string, connection: Connection): void {
    const idle = this.#idle.get(origin) ?? []
    if (this.#closed || idle.length >= MOST_IDLE) connection.destroy()
    else {
      idle.push(connection)
      this.#idle.set(origin, idle)
    }
  }

  /** Ends what is idle, and lets what is under way end with its response. */
  close(): void {
    this.#closed = true
    for (const connection of [...this.#idle.values()].flat()) connection.destroy()
    this.#idle.clear()
  }

  #forget(origin: string, connection: Connection): void {
    const idle = this.#idle.get(origin) ?? []
    const index = idle.indexOf(connection)
    if (index < 0) return
    idle.splice(index, 1)
    if (idle.length === 0) this.#idle.delete(origin)
    connection.destroy()
  }
}
