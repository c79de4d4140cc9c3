/**
 * A simulator in a process of its own, which says what CPU time it has used: of calls that come over a socket, of the same calls
 * from the bytes of the request to those of the response, and of the RSA in them.
 */
import { channel } from 'node:diagnostics_channel'
import { createPrivateKey, sign, verify } from 'node:crypto'
import { createServer } from 'node:http'
import { Duplex } from 'node:stream'
import { createSimulator } from '../dist/simulator.mjs'
import { request } from './simulator-request.mjs'

const sim = await createSimulator({ maxRequests: 100 })
const key = createPrivateKey(sim.options.privateKey)
let server
channel('http.server.request.start').subscribe((message) => (server ??= message.server))

/** A connection without a kernel: what is pushed into it, the server reads; what the server writes, `answered` gets. */
class Line extends Duplex {
  answered
  _read() {
    // Whoever sends pushes.
  }
  _write(chunk, _encoding, done) {
    this.answered(chunk)
    done()
  }
  _writev(chunks, done) {
    this.answered(Buffer.concat(chunks.map(({ chunk }) => chunk)))
    done()
  }
}

const lines = new Map()

/** The connection to a server, made at the first call. */
function lineTo(server) {
  const known = lines.get(server)
  if (known) return known
  const line = new Line()
  lines.set(server, line)
  server.emit('connection', line)
  return line
}

/** Sends bytes, and resolves once the whole response is there. */
function exchange(line, bytes) {
  return new Promise((resolve, reject) => {
    let received = ''
    line.answered = (chunk) => {
      received += chunk.toString('latin1')
      const end = received.indexOf('\r\n\r\n')
      const length = /\r\ncontent-length: (\d+)/i.exec(received)?.[1]
      if (end < 0 || received.length < end + 4 + Number(length)) return
      if (received.startsWith('HTTP/1.1 200')) resolve(received)
      else reject(new Error(received))
    }
    line.push(bytes)
  })
}

const used = (since) => {
  const { user, system } = process.cpuUsage(since)
  return user + system
}

/** Microseconds of CPU time a call, from bytes to bytes; the requests are signed before. */
async function inside(calls, of = server) {
  const line = lineTo(of)
  const signed = Array.from({ length: calls }, () => request(sim.options, key))
  const started = process.cpuUsage()
  for (const bytes of signed) await exchange(line, bytes)
  return used(started) / calls
}

let bare
/** The same of a server that does nothing but say what the simulator has said once: what Node itself takes. */
async function http(calls) {
  if (!bare) {
    // An order, and a query of it, as they come in turn.
    await exchange(lineTo(server), request(sim.options, key))
    const said = await exchange(lineTo(server), request(sim.options, key))
    const [head, body] = said.split('\r\n\r\n')
    const headers = head
      .split('\r\n')
      .slice(1)
      .flatMap((text) => [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 2)])
    bare = createServer((incoming, outgoing) => {
      incoming.on('data', () => undefined)
      incoming.once('end', () => {
        outgoing.writeHead(200, headers)
        outgoing.end(body, 'latin1')
      })
    })
  }
  return inside(calls, bare)
}

/** Microseconds of CPU time for one signature and one verification, as each call has them. */
function rsa(turns) {
  const { privateKey, publicKey } = sim.platform.publicKey
  const message = Buffer.alloc(600, 'x')
  const signature = sign('sha256', message, privateKey)
  const started = process.cpuUsage()
  for (let i = 0; i < turns; i++) {
    sign('sha256', message, privateKey)
    verify('sha256', message, publicKey, signature)
  }
  return used(started) / turns
}

let started
const ORDERS = {
  start: () => {
    started = process.cpuUsage()
  },
  stop: () => used(started),
  inside: ({ calls }) => inside(calls),
  http: ({ calls }) => http(calls),
  rsa: ({ calls }) => rsa(calls),
}
process.on('message', async (order) => {
  process.send({ figure: await ORDERS[order.what](order) })
})
process.once('disconnect', () => process.exit())
process.send(sim.options)
