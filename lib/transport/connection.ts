import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'

/** What axios' http adapter takes as `transport`. */
export interface Transport {
  request(options: RequestOptions, callback: (response: IncomingMessage) => void): ClientRequest
}

/** What is told of a connection. */
export interface Observer {
  /** Bytes of the request can have left. */
  readonly sent: () => void
  /** A proxy refused to make a tunnel: what comes as the response is its own. */
  readonly tunnelRefused: () => void
}

/**
 * A transport that tells when bytes of a request can first have left: when its socket is connected and, under TLS, its
 * handshake is done. What fails before was never sent, whatever its code.
 */
export function observed(given: Transport | undefined, observer: Observer): Transport {
  return {
    request(options, callback) {
      const secure = options.protocol === 'https:'
      const transport = given ?? (secure ? https : http)
      const request = transport.request(options, callback)
      request.once('socket', (socket) => {
        if (secure && isReplay(socket)) observer.tunnelRefused()
        else whenReady(socket, observer.sent)
      })
      return request
    },
  }
}

/** Agents for proxies replay what a proxy said to CONNECT through a socket that nothing can be written to. */
function isReplay(socket: Socket & { encrypted?: boolean }): boolean {
  return socket.encrypted !== true && !socket.writable
}

function whenReady(socket: Socket | TLSSocket, ready: () => void): void {
  const { encrypted, secureConnecting } = socket as { encrypted?: boolean; secureConnecting?: boolean }
  if (encrypted === true ? secureConnecting === false && !socket.connecting : !socket.connecting) ready()
  else socket.once(encrypted === true ? 'secureConnect' : 'connect', ready)
}
