// One machine of several: serves notifications, and tells in a list of Redis when it begins and ends to handle one.
import { createServer } from 'node:http'

import { Redis } from 'ioredis'

import { createNotificationHandler, redisStore } from '../../dist/notification.mjs'

const { redis: url, trust } = JSON.parse(process.env.WORKER)
const redis = new Redis(url, { maxRetriesPerRequest: 1, commandTimeout: 2_000 })
redis.on('error', () => undefined)

const handler = createNotificationHandler({
  trust,
  seen: redisStore(redis),
  onError: () => undefined,
  on: {
    'TRANSACTION.SUCCESS': async (_resource, { id }) => {
      process.send({ id, what: 'begin', at: performance.timeOrigin + performance.now() })
      await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 10))
      process.send({ id, what: 'end', at: performance.timeOrigin + performance.now() })
    },
  },
})
const server = createServer(handler.node).listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.on('disconnect', () => process.exit())
