import type { IncomingMessage } from 'node:http'
import { describeRequest, type SimulatorRequest } from './request'

/** Reads a request to its end; `undefined` when its body was longer than `limit` bytes. */
export async function receive(message: IncomingMessage, limit: number): Promise<SimulatorRequest | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  // What is too long is read on and dropped: to leave it unread would reset the connection before the answer.
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) return undefined
  const { method = '', url = '', headers, rawHeaders } = message
  return describeRequest({ method, target: url, headers, rawHeaders, rawBody: Buffer.concat(chunks) })
}
