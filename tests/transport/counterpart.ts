import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

import { Hash } from '../../lib/crypto/hash'
import { Transformer } from '../../lib/xml/transformer'

const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
const KEY_ID = 'PUB_KEY_ID_0119000000000001'
export const SECRET = '0123456789abcdef0123456789abcdef'

/** Options of a client whose responses this counterpart signs. */
export const credentials = {
  mchid: '1900000001',
  serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  privateKey: merchant.privateKey,
  certs: { [KEY_ID]: platform.publicKey },
  secret: SECRET,
  proxy: false as const,
}

/** One request that was read to its end. */
export interface Seen {
  readonly method: string
  readonly target: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** What is done with a request that was read to its end. */
export type Action = (socket: Socket, seen: Seen) => void

/** A server on the level of bytes, that counts what it has read whole and then does what the test says. */
export class Counterpart {
  readonly seen: Seen[] = []
  readonly sockets = new Set<Socket>()
  /** Sockets that were ever opened. */
  opened = 0
  action: Action = () => undefined
  readonly #server: Server

  constructor() {
    this.#server = createServer((socket) => {
      this.opened++
      this.sockets.add(socket)
      socket.on('close', () => this.sockets.delete(socket))
      socket.on('error', () => undefined)
      let received = Buffer.alloc(0)
      socket.on('data', (chunk) => {
        received = Buffer.concat([received, chunk])
        for (let request = readRequest(received); request !== undefined; request = readRequest(received)) {
          received = received.subarray(request.length)
          this.seen.push(request.seen)
          this.action(socket, request.seen)
        }
      })
    })
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
  }

  reset(): void {
    this.seen.length = 0
    this.opened = 0
    for (const socket of this.sockets) socket.destroy()
  }

  async stop(): Promise<void> {
    this.reset()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

/** A whole response, signed as APIv3 does. */
export function signedV3(body: string, status = 200): Buffer {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = randomBytes(16).toString('hex')
  const signature = createSign('RSA-SHA256')
    .update(`${timestamp}\n${nonce}\n${body}\n`)
    .sign(platform.privateKey, 'base64')
  return response(status, body, {
    'Content-Type': 'application/json',
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': KEY_ID,
    'Wechatpay-Signature': signature,
  })
}

/** A whole response, signed as APIv2 does. */
export function signedV2(fields: Record<string, string>): Buffer {
  const message = { return_code: 'SUCCESS', ...fields }
  return response(200, Transformer.toXml({ ...message, sign: Hash.sign('MD5', message, SECRET) }), {
    'Content-Type': 'text/xml',
  })
}

export function response(status: number, body: string, headers: Record<string, string> = {}): Buffer {
  const lines = Object.entries({ 'Content-Length': String(Buffer.byteLength(body)), ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return Buffer.from(`HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n${body}`)
}

function readRequest(bytes: Buffer): { seen: Seen; length: number } | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const [method = '', target = ''] = first.split(' ')
  const start = end + 4
  if (headers.get('transfer-encoding') === 'chunked') {
    const last = bytes.indexOf('0\r\n\r\n', start)
    return last < 0
      ? undefined
      : { seen: { method, target, headers, body: bytes.subarray(start, last) }, length: last + 5 }
  }
  const length = Number(headers.get('content-length') ?? 0)
  if (bytes.length < start + length) return undefined
  return { seen: { method, target, headers, body: bytes.subarray(start, start + length) }, length: start + length }
}
