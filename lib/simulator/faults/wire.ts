import { once } from 'node:events'
import { STATUS_CODES, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { empty } from '../answer'
import { sendHead, sendReply, type Reply } from '../reply'
import type { FaultEffect } from './effect'
import type { FaultOf } from './kinds'

/** The faults in how a reply is sent. */
export const wireFaults = {
  delay: ({ ms = 1000 }: FaultOf<'delay'>): FaultEffect => ({
    send: async (reply, response, signal) => {
      await sleep(ms, undefined, { signal })
      sendReply(reply, response)
    },
  }),

  'slow-drip': ({ bytes = 1, ms = 100 }: FaultOf<'slow-drip'>): FaultEffect => ({
    send: async (reply, response, signal) => {
      sendHead(reply, response)
      let sent = 0
      for (; sent + bytes < reply.body.length; sent += bytes) {
        response.write(reply.body.subarray(sent, sent + bytes))
        await sleep(ms, undefined, { signal })
      }
      response.end(reply.body.subarray(sent))
    },
  }),

  reset: ({ at = 'before-answer', handled = true }: FaultOf<'reset'>): FaultEffect => ({
    ...(handled ? {} : { instead: () => empty() }),
    send: async (reply, response, signal) => {
      const socket = await socketOf(response, signal)
      if (at === 'mid-body') await sendHalf(reply, response)
      socket.resetAndDestroy()
    },
  }),

  'truncated-body': (): FaultEffect => ({
    send: async (reply, response, signal) => {
      const socket = await socketOf(response, signal)
      await sendHalf(reply, response)
      socket.end()
    },
  }),

  'chunked-garbage': (): FaultEffect => ({
    send: async (reply, response, signal) => {
      const socket = await socketOf(response, signal)
      const head = reply.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
      const half = reply.body.subarray(0, reply.body.length >> 1)
      socket.write(
        `HTTP/1.1 ${reply.status} ${STATUS_CODES[reply.status] ?? ''}\r\n${head}Transfer-Encoding: chunked\r\n\r\n`,
      )
      // A chunk of no length would be the regular end.
      if (half.length > 0)
        socket.write(Buffer.concat([Buffer.from(`${half.length.toString(16)}\r\n`), half, Buffer.from('\r\n')]))
      socket.end('this is no chunk size\r\n')
    },
  }),
}

/** On a kept connection a response has no socket until the one before has let go of it. */
async function socketOf(response: ServerResponse, signal: AbortSignal): Promise<Socket> {
  if (response.socket) return response.socket
  const [socket] = (await once(response, 'socket', { signal })) as [Socket]
  return socket
}

/** Resolves when the first half of the body is handed to the operating system. */
function sendHalf(reply: Reply, response: ServerResponse): Promise<void> {
  // At least one byte is promised, so that an empty body is cut short as well.
  sendHead(reply, response, Math.max(reply.body.length, 1))
  response.flushHeaders()
  return new Promise((resolve) => {
    response.write(reply.body.subarray(0, reply.body.length >> 1), () => {
      resolve()
    })
  })
}
