import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify, type KeyObject } from 'node:crypto'
import { request as httpRequest, type Agent, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import type { Simulator } from '../../lib/simulator'

/** An answer as it came over the wire. */
export interface Received {
  status: number
  headers: IncomingHttpHeaders
  rawHeaders: string[]
  body: Buffer
  json: any
}

/** What one call may change about its request. */
export interface Call {
  method?: string
  body?: string | Buffer
  headers?: Record<string, string | undefined>
  timestamp?: number
  nonce?: string
  mchid?: string
  serial?: string
  scheme?: string
  /** What is signed in place of the body. */
  signedBody?: string
  /** What is signed in place of the target. */
  signedTarget?: string
  authorization?: string | null
  key?: KeyObject
  agent?: Agent
}

/** The headers of a signed request, written here once more, independent of the library. */
export function headersFor(sim: Simulator, target: string, call: Call = {}): Record<string, string> {
  const method = call.method ?? (call.body === undefined ? 'GET' : 'POST')
  const timestamp = call.timestamp ?? Math.floor(Date.now() / 1000)
  const nonce = call.nonce ?? randomBytes(16).toString('hex')
  const key = call.key ?? createPrivateKey(sim.options.privateKey)
  const message = Buffer.concat([
    Buffer.from(`${method}\n${call.signedTarget ?? target}\n${timestamp}\n${nonce}\n`),
    Buffer.from(call.signedBody ?? call.body ?? ''),
    Buffer.from('\n'),
  ])
  const signature = sign('sha256', message, key).toString('base64')
  const fields = {
    mchid: call.mchid ?? sim.options.mchid,
    serial_no: call.serial ?? sim.options.serial,
    timestamp,
    nonce_str: nonce,
    signature,
  }
  const credentials = Object.entries(fields).map(([name, value]) => `${name}="${value}"`)
  const headers: Record<string, string | undefined> = {
    Accept: 'application/json',
    'User-Agent': 'wire-test',
    'Content-Type': 'application/json; charset=utf-8',
    Authorization:
      call.authorization === null
        ? undefined
        : (call.authorization ?? `${call.scheme ?? 'WECHATPAY2-SHA256-RSA2048'} ${credentials.join(',')}`),
    // Node sends no length with a DELETE by itself.
    'Content-Length': call.body === undefined ? undefined : String(Buffer.byteLength(call.body)),
    ...call.headers,
  }
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** Sends a signed request and reads the whole answer, encoded as it came. */
export function send(sim: Simulator, target: string, call: Call = {}): Promise<Received> {
  const method = call.method ?? (call.body === undefined ? 'GET' : 'POST')
  const port = Number(new URL(sim.url).port)
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      {
        host: '127.0.0.1',
        port,
        method,
        path: target,
        headers: headersFor(sim, target, call),
        agent: call.agent ?? false,
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const body = Buffer.concat(chunks)
          const isJson =
            incoming.headers['content-type']?.startsWith('application/json') === true &&
            body.length > 0 &&
            !incoming.headers['content-encoding']
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            rawHeaders: incoming.rawHeaders,
            body,
            json: isJson ? tryParse(body) : undefined,
          })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(call.body)
  })
}

/** Sends a JSON body. */
export function post(sim: Simulator, target: string, content: unknown, call: Call = {}): Promise<Received> {
  return send(sim, target, { ...call, body: JSON.stringify(content) })
}

/** Sends signed GETs over one bare socket, all at once, and gives every byte that comes back until it ends. */
export function bytesOf(
  sim: Simulator,
  ...targets: string[]
): Promise<{ text: string; error?: NodeJS.ErrnoException }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let error: NodeJS.ErrnoException | undefined
    const socket = connect(Number(new URL(sim.url).port), '127.0.0.1')
    targets.forEach((target, index) => {
      const Connection = index < targets.length - 1 ? 'keep-alive' : 'close'
      const headers = Object.entries({ Host: 'localhost', Connection, ...headersFor(sim, target) })
      socket.write(`GET ${target} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
    })
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', (failure) => (error = failure))
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString('latin1')
      resolve(error ? { text, error } : { text })
    })
  })
}

/** Whether an answer is signed by the key it names, and that key is one of the simulator's. */
export function holds(
  sim: Simulator,
  { headers, body }: Pick<Received, 'headers' | 'body'>,
  signed: Buffer | string = body,
): boolean {
  const pem = sim.options.certs[String(headers['wechatpay-serial'])]
  if (pem === undefined) return false
  const message = Buffer.concat([
    Buffer.from(`${String(headers['wechatpay-timestamp'])}\n${String(headers['wechatpay-nonce'])}\n`),
    Buffer.from(signed),
    Buffer.from('\n'),
  ])
  return verify('sha256', message, createPublicKey(pem), Buffer.from(String(headers['wechatpay-signature']), 'base64'))
}

export function sha1(data: string): string {
  return createHash('sha1').update(data).digest('hex')
}

function tryParse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
