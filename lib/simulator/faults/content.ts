import { gzipSync } from 'node:zlib'
import type { Reply } from '../reply'
import type { FaultEffect } from './effect'
import type { FaultOf } from './kinds'

/** The faults in the headers or the body of a reply that is otherwise sent as it should be. */
export const contentFaults = {
  'missing-header': ({ header = 'Wechatpay-Nonce' }: FaultOf<'missing-header'>): FaultEffect => ({
    reply: (reply) => without(reply, header),
  }),

  'wrong-content-type': ({ contentType = 'text/html; charset=utf-8' }: FaultOf<'wrong-content-type'>): FaultEffect => ({
    reply: (reply) => withHeaders(without(reply, 'Content-Type'), [['Content-Type', contentType]]),
  }),

  'duplicated-headers': ({ headers = SIGNATURE_HEADERS }: FaultOf<'duplicated-headers'>): FaultEffect => ({
    reply: (reply) =>
      withHeaders(
        reply,
        reply.headers.filter(([name]) => headers.some((header) => isSame(header, name))),
      ),
  }),

  'header-flood': ({ lines = 1000 }: FaultOf<'header-flood'>): FaultEffect => ({
    reply: (reply) =>
      withHeaders(
        reply,
        Array.from({ length: lines }, (_, index) => [`X-Flood-${index}`, 'x'.repeat(64)]),
      ),
  }),

  'tampered-body': ({ at }: FaultOf<'tampered-body'>): FaultEffect => ({
    reply: (reply) => tamper(reply, at ?? Math.floor(reply.body.length / 2)),
  }),

  'gzip-bomb': ({ bytes = 64 * MIB }: FaultOf<'gzip-bomb'>): FaultEffect => ({
    reply: (reply) => withHeaders({ ...reply, body: bomb(bytes) }, [['Content-Encoding', 'gzip']]),
  }),
}

const MIB = 1 << 20
const SIGNATURE_HEADERS = ['Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'Wechatpay-Timestamp']

function withHeaders(reply: Reply, headers: Reply['headers']): Reply {
  return { ...reply, headers: [...reply.headers, ...headers] }
}

function without(reply: Reply, header: string): Reply {
  return { ...reply, headers: reply.headers.filter(([name]) => !isSame(header, name)) }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function tamper(reply: Reply, at: number): Reply {
  const body = Buffer.from(reply.body)
  const byte = body[at]
  if (byte !== undefined) body[at] = byte ^ 1
  return { ...reply, body }
}

/** A gzip file may consist of many members: one is packed, and repeated. */
function bomb(bytes: number): Buffer {
  const member = gzipSync(Buffer.alloc(Math.min(bytes, MIB), '0'))
  return Buffer.concat(Array.from({ length: Math.ceil(bytes / MIB) }, () => member))
}
