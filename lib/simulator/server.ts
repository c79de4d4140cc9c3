import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer, type ServerOptions } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'

/** After this long without a request WeChat Pay closes a connection. */
const KEEP_ALIVE = 8000

/** A server that is listening. */
export interface Listening {
  readonly port: number
  /** Ends every connection, idle or not, and resolves when the port is free. */
  close(): Promise<void>
}

/** Listens on the loopback interface alone; port 0 takes a free one. With TLS options, over HTTPS. */
export async function listen(port: number, listener: RequestListener, tls?: ServerOptions): Promise<Listening> {
  const server = tls
    ? createSecureServer({ ...tls, keepAliveTimeout: KEEP_ALIVE }, listener)
    : createServer({ keepAliveTimeout: KEEP_ALIVE }, listener)
  const sockets = socketsOf(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
  let closing: Promise<void> | undefined
  return { port: (server.address() as AddressInfo).port, close: () => (closing ??= stop(server, sockets)) }
}

/** All open sockets: the server's own list leaves out those whose TLS handshake is not done. */
function socketsOf(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

function stop(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
    for (const socket of sockets) socket.destroy()
  })
}
