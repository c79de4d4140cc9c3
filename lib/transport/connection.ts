import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'

/** What axios' http adapter takes as `transport`. */
export interface Transport {
  request(options: RequestOptions, callback: (response: IncomingMessage) => void): ClientRequest
}

/**
 * A transport that tells when bytes of a request can first have left: when its socket is connected and, under TLS, its
 * handshake is done. What fails before was never sent, whatever its code.
 */
export function observed(given: Transport | undefined, sent: () => void): Transport {
  return {
    request(options, callback) {
      const transport = given ?? (options.protocol === 'https:' ? https : http)
      const request = transport.request(options, callback)
      request.once('socket', (socket) => {
        whenReady(socket, sent)
      })
      return request
    },
  }
}

function whenReady(socket: Socket | TLSSocket, ready: () => void): void {
  const { encrypted, secureConnecting } = socket as { encrypted?: boolean; secureConnecting?: boolean }
  if (encrypted === true ? secureConnecting === false && !socket.connecting : !socket.connecting) ready()
  else socket.once(encrypted === true ? 'secureConnect' : 'connect', ready)
}
