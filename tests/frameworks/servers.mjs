// One handler behind the servers people use: npm run test:frameworks
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'

import { serve } from '@hono/node-server'
import Router from '@koa/router'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'

import { createNotificationHandler } from '../../dist/notification.mjs'
import { createSimulator } from '../../dist/simulator.mjs'

const PATH = '/notify'
let sim
before(async () => {
  sim = await createSimulator()
})
after(() => sim.close())

const listening = (server) =>
  new Promise((resolve) => (server.listening ? resolve(server) : server.once('listening', () => resolve(server))))
const closing = (server) => () => {
  server.close()
  server.closeAllConnections?.()
}

const SERVERS = {
  'node:http': (handler) => createServer(handler.node).listen(0, '127.0.0.1'),
  Express: (handler) => express().post(PATH, handler.node).listen(0, '127.0.0.1'),
  'Express with a raw parser': (handler) =>
    express()
      .post(PATH, express.raw({ type: '*/*' }), handler.node)
      .listen(0, '127.0.0.1'),
  'Express beside express.json()': (handler) =>
    express().post(PATH, handler.node).use(express.json()).listen(0, '127.0.0.1'),
  Koa: (handler) => new Koa().use(new Router().post(PATH, handler.koa).routes()).listen(0, '127.0.0.1'),
  // Hono's own Response leaves the parsers, which Node shares between servers and clients of one process, unfit for the simulator.
  Hono: (handler) =>
    serve({
      fetch: new Hono().post(PATH, (c) => handler.fetch(c.req.raw)).fetch,
      overrideGlobalObjects: false,
      port: 0,
      hostname: '127.0.0.1',
    }),
  Fastify: async (handler) => {
    const app = fastify()
    await app.register(handler.fastify, { path: PATH })
    app.post('/other', async (request) => ({ parsed: request.body.a }))
    await app.listen({ port: 0, host: '127.0.0.1' })
    return app.server
  },
}

for (const [name, start] of Object.entries(SERVERS)) {
  test(name, async (t) => {
    const handled = []
    const { mchid, apiv3Key, secret } = sim.merchant
    const handler = createNotificationHandler({
      trust: { mchid, apiv3Key, secret, certs: sim.options.certs },
      on: {
        'TRANSACTION.SUCCESS': ({ out_trade_no }) => void handled.push(out_trade_no),
        'PARKING_FEE.QUERY_TRANS_INFO': () => ({ amount: 1 }),
        'v2/transaction-success': ({ out_trade_no }) => void handled.push(out_trade_no),
        'REFUND.SUCCESS': () => {
          throw new Error('down')
        },
      },
      onError: () => undefined,
    })
    const server = await listening(await start(handler))
    t.after(closing(server))
    const url = `http://127.0.0.1:${server.address().port}${PATH}`
    const statuses = async (event, options) =>
      (await sim.notify(event, { url, second: 0, ...options })).tries.map(
        ({ status, body, error }) => `${status ?? error} ${body}`,
      )

    assert.deepEqual(await statuses('TRANSACTION.SUCCESS', { id: `EV-${name}`, resource: { out_trade_no: '1' } }), [
      '204 ',
    ])
    assert.deepEqual(await statuses('TRANSACTION.SUCCESS', { id: `EV-${name}`, resource: { out_trade_no: '1' } }), [
      '204 ',
    ])
    assert.deepEqual(await statuses('v2/transaction-success', { resource: { out_trade_no: '2' } }), [
      '200 <xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>',
    ])
    assert.deepEqual(handled, ['1', '2'])
    assert.deepEqual(await statuses('PARKING_FEE.QUERY_TRANS_INFO'), ['200 {"amount":1}'])
    assert.deepEqual(await statuses('REFUND.SUCCESS'), ['500 {"code":"FAIL","message":"failed"}'])
    assert.match((await statuses('TRANSACTION.SUCCESS', { forge: 'signature' }))[0], /^401 /)
    if (name === 'Fastify') {
      const other = await fetch(url.replace(PATH, '/other'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"a":1}',
      })
      assert.deepEqual(await other.json(), { parsed: 1 })
    }
  })
}

test('behind a parser that has read the body, the handler says how to get at it', async (t) => {
  const errors = []
  const handler = createNotificationHandler({
    trust: { apiv3Key: sim.merchant.apiv3Key, certs: sim.options.certs },
    on: {},
    onError: (error) => errors.push(error),
  })
  const server = await listening(express().use(express.json()).post(PATH, handler.node).listen(0, '127.0.0.1'))
  t.after(closing(server))
  const { tries } = await sim.notify('TRANSACTION.SUCCESS', {
    url: `http://127.0.0.1:${server.address().port}${PATH}`,
    second: 0,
  })
  assert.equal(tries[0].status ?? tries[0].error, 500)
  assert.equal(errors[0].code, 'ERR_NOTIFICATION_BODY')
  assert.match(errors[0].message, /express\.raw/)
})
