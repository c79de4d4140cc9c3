import { STATUS_CODES, type ServerResponse } from 'node:http'
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
      for (let sent = 0; sent < reply.body.length; sent += bytes) {
        response.write(reply.body.subarray(sent, sent + bytes))
        await sleep(ms, undefined, { signal })
      }
      response.end()
    },
  }),

  reset: ({ at = 'before-answer', handled = true }: FaultOf<'reset'>): FaultEffect => ({
    ...(handled ? {} : { instead: () => empty() }),
    send: async (reply, response) => {
      if (at === 'mid-body') await sendHalf(reply, response)
      response.socket?.resetAndDestroy()
    },
  }),

  'truncated-body': (): FaultEffect => ({
    send: async (reply, response) => {
      await sendHalf(reply, response)
      response.socket?.end()
    },
  }),

  'chunked-garbage': (): FaultEffect => ({
    send: (reply, response) => {
      const head = reply.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
      const half = reply.body.subarray(0, reply.body.length >> 1)
      const { socket } = response
      socket?.write(`HTTP/1.1 ${reply.status} ${STATUS_CODES[reply.status] ?? ''}\r\n${head}Transfer-Encoding: chunked\r\n\r\n`)
      socket?.write(`${half.length.toString(16)}\r\n`)
      socket?.write(half)
      socket?.end('\r\nthis is no chunk size\r\n')
      return Promise.resolve()
    },
  }),
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
