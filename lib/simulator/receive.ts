import type { IncomingMessage } from 'node:http'
import { TLSSocket } from 'node:tls'
import { describeRequest, type ClientIdentity, type SimulatorRequest } from './request'

/** Reads a request to its end; `undefined` when its body was longer than `limit` bytes. */
export async function receive(message: IncomingMessage, limit: number): Promise<SimulatorRequest | undefined> {
  // Asked for first: a socket that has ended no longer knows.
  const tls = identityOf(message)
  const rawBody = await bodyOf(message, limit)
  if (!rawBody) return undefined
  const { method = '', url = '', headers, rawHeaders } = message
  return describeRequest({ method, target: url, headers, rawHeaders, rawBody, tls })
}

function bodyOf(message: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    // What is too long is read on and dropped: to leave it unread would reset the connection before the answer.
    message.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
    })
    message.once('end', () => {
      resolve(size > limit ? undefined : Buffer.concat(chunks, size))
    })
    // A client that hangs up has neither an end nor always an error.
    message.once('error', reject)
    message.once('close', () => {
      if (!message.complete) reject(new Error('the client hung up'))
    })
  })
}

function identityOf({ socket }: IncomingMessage): ClientIdentity | undefined {
  if (!(socket instanceof TLSSocket)) return undefined
  // An empty object where no certificate was sent.
  const { subject } = socket.getPeerCertificate() as Partial<ReturnType<TLSSocket['getPeerCertificate']>>
  // Of a resumed session without a certificate Node says that it is authorized.
  return subject ? { authorized: socket.authorized, commonName: String(subject.CN) } : { authorized: false }
}
