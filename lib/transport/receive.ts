import { Readable } from 'node:stream'
import { types } from 'node:util'

import type { AxiosResponse } from 'axios'

import { unreadStream, type UnreadStream } from '../file/sniff'
import { spool } from '../file/spool'
import type { Exchange } from './state'
import { distrusted, refusedDocument } from './refusal'
import { headerOf, isSuccess } from './response'
import type { ReceiveContext } from '../protocol/call'
import type { Distrust, PendingCheck, Verdict } from '../protocol/protocol'
import { MAX_IN_FILE, MAX_IN_MEMORY } from './limits'

/** Checks the body of a success, as its protocol wants it; what is not a success passes as it came. */
export async function verified(exchange: Exchange, response: AxiosResponse): Promise<AxiosResponse> {
  if (!isSuccess(response.status) || exchange.call.hashed === true) return response
  const found = bodyOf(exchange, response)
  const body = types.isPromise(found) ? await found : found
  const judged = verdictOf(exchange, response, body)
  const verdict = types.isPromise(judged) ? await judged : judged
  exchange.stage = 'received'
  switch (verdict.kind) {
    case 'unsigned':
      response.data = 'whole' in body ? body.whole() : body
      break
    case 'distrusted':
      throw await distrusted(exchange, response, verdict.distrust)
    case 'signed':
      if (Buffer.isBuffer(body)) await check(exchange, response, body, verdict.check)
      else response.data = await received(exchange, response, body.whole(), verdict.check)
      break
    case 'document':
      response.data = await readDocument(exchange, response, body, verdict)
  }
  exchange.stage = 'verified'
  return response
}

/** Hands the body of a verified or unsigned success to where it is wanted. */
export function received(
  exchange: Exchange,
  response: AxiosResponse,
  source: AsyncIterable<Uint8Array>,
  check?: PendingCheck,
): Promise<unknown> {
  const { deadline, call, sink, given } = exchange
  exchange.taken = true
  const context: ReceiveContext = {
    signal: deadline.signal,
    header: (name) => headerOf(response, name),
    maxBytes: limitOf(given.maxContentLength),
    onChunk(chunk) {
      check?.update(chunk)
      if (check !== undefined) exchange.recording?.add(chunk)
      // What is long and vouched for by nobody yet is limited by its pauses.
      if (check === undefined || call.pauses === true) deadline.extend()
    },
    ...(check && { verify: () => insist(exchange, response, check) }),
  }
  if (call.receive !== undefined) return call.receive(source, context)
  if (sink !== undefined) return sink.write(source, context)
  return spool(source, context).then((file) => file.take())
}

/** Lets go of a streamed response that nobody will read: its socket would be held until the server gives up. */
export function destroyBody({ data, request }: AxiosResponse<unknown>): void {
  if (!isStream(data)) return
  if ('getReader' in data) {
    const web = data as unknown as ReadableStream
    if (!web.locked) void web.cancel().catch(() => undefined)
    return
  }
  const stream = data as Partial<Readable>
  stream.once?.('error', () => undefined)
  stream.destroy?.()
  // axios wraps the response in a generator, and one that was never started does not pass its end on.
  endRequest(request)
}

/** Does nothing where the response has been read to its end: the socket is the agent's again. */
export function endRequest(request: unknown): void {
  if (typeof request === 'object' && request !== null) (request as Partial<Readable>).destroy?.()
}

/** The bytes of a response as an adapter gave them, or nothing where it has parsed them already. */
export function bytesOf(data: unknown): Buffer | undefined {
  if (data === undefined || data === null) return Buffer.alloc(0)
  if (typeof data === 'string') return Buffer.from(data)
  if (Buffer.isBuffer(data)) return data
  if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  return types.isAnyArrayBuffer(data) ? Buffer.from(data) : undefined
}

export function isStream(data: unknown): data is AsyncIterable<Uint8Array> {
  return typeof data === 'object' && data !== null && Symbol.asyncIterator in data
}

type Body = Buffer | UnreadStream

function bodyOf(exchange: Exchange, response: AxiosResponse): Body | Promise<Body> {
  const data: unknown = response.data
  if (isStream(data) && !Buffer.isBuffer(data)) {
    const { deadline, facts, call } = exchange
    const byPauses = facts?.signed === 'never' || call.pauses === true
    return deadline.guard(
      unreadStream(data, () => {
        if (byPauses) deadline.extend()
      }),
    )
  }
  const bytes = bytesOf(data)
  return (
    bytes ??
    refuse(exchange, response, {
      code: 'ERR_SIGNATURE_DECODED',
      reason:
        'it was decoded before it could be verified, by a cache, a mock or an adapter: let them keep the raw bytes, or put them in front of the client',
    })
  )
}

async function refuse(exchange: Exchange, response: AxiosResponse, distrust: Distrust): Promise<never> {
  throw await distrusted(exchange, response, distrust)
}

function verdictOf(exchange: Exchange, response: AxiosResponse, body: Body): Verdict | Promise<Verdict> {
  const { facts, deadline, surroundings } = exchange
  exchange.stage = 'verifying'
  if (facts === undefined)
    return {
      kind: 'distrusted',
      distrust: { code: 'ERR_SIGNATURE_MISSING', reason: 'its request was not prepared by this client' },
    }
  const verdict = surroundings.protocol.verify({
    status: response.status,
    facts,
    header: (name) => headerOf(response, name),
    beginning: Buffer.isBuffer(body) ? body : body.beginning,
  })
  return types.isPromise(verdict) ? deadline.guard(verdict) : verdict
}

async function check(exchange: Exchange, response: AxiosResponse, body: Buffer, pending: PendingCheck): Promise<void> {
  pending.update(body)
  exchange.recording?.add(body)
  await insist(exchange, response, pending)
  response.data = body
}

async function insist(exchange: Exchange, response: AxiosResponse, check: PendingCheck): Promise<void> {
  exchange.stage = 'verifying'
  const refusal = check.refusal()
  const distrust = types.isPromise(refusal) ? await exchange.deadline.guard(refusal) : refusal
  exchange.stage = 'received'
  if (distrust !== undefined) throw await distrusted(exchange, response, distrust)
  exchange.recording?.vouch()
}

async function readDocument(
  exchange: Exchange,
  response: AxiosResponse,
  body: Body,
  verdict: Extract<Verdict, { kind: 'document' }>,
): Promise<unknown> {
  const bytes = Buffer.isBuffer(body) ? body : await exchange.deadline.guard(body.bytes(verdict.maxBytes))
  const result = verdict.read(bytes)
  if (result.kind === 'distrusted') throw await distrusted(exchange, response, result.distrust, bytes)
  if (result.kind === 'refused') throw await refusedDocument(exchange, response, result, bytes)
  exchange.recording?.add(bytes)
  exchange.recording?.vouch()
  return exchange.streamed ? received(exchange, response, once(bytes)) : result.data
}

function once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  return Readable.from([bytes], { objectMode: false })
}

function limitOf(maxContentLength: number | undefined): number {
  if (maxContentLength === undefined || maxContentLength === MAX_IN_MEMORY) return MAX_IN_FILE
  return maxContentLength < 0 ? Infinity : maxContentLength
}
