// One handler behind the servers people use: npm run test:frameworks
import assert from 'node:assert/strict'
import { Agent, createServer, request } from 'node:http'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'

import { serve } from '@hono/node-server'
import Router from '@koa/router'
import express from 'express'
import fastify from 'fastify'
import { createApp, defineEventHandler, toNodeListener, toWebRequest } from 'h3'
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

/** Koa prints what happens to clients that go away. */
const quiet = (app) => Object.assign(app, { silent: true })

const SERVERS = {
  'node:http': (handler) => createServer(handler.node).listen(0, '127.0.0.1'),
  Express: (handler) => express().post(PATH, handler.node).listen(0, '127.0.0.1'),
  'Express with a raw parser': (handler) =>
    express()
      .post(PATH, express.raw({ type: '*/*' }), handler.node)
      .listen(0, '127.0.0.1'),
  'Express beside express.json()': (handler) =>
    express().post(PATH, handler.node).use(express.json()).listen(0, '127.0.0.1'),
  Koa: (handler) => quiet(new Koa()).use(new Router().post(PATH, handler.koa).routes()).listen(0, '127.0.0.1'),
  // Hono's own Response leaves the parsers, which Node shares between servers and clients of one process, unfit for the simulator.
  Hono: (handler) =>
    serve({
      fetch: new Hono().post(PATH, (c) => handler.fetch(c.req.raw)).fetch,
      overrideGlobalObjects: false,
      port: 0,
      hostname: '127.0.0.1',
    }),
  // As in Nitro and Nuxt.
  h3: (handler) =>
    createServer(
      toNodeListener(
        createApp().use(
          PATH,
          defineEventHandler((event) => handler.fetch(toWebRequest(event))),
        ),
      ),
    ).listen(0, '127.0.0.1'),
  Fastify: async (handler) => {
    const app = fastify()
    await app.register(handler.fastify, { path: PATH })
    app.post('/other', async (request) => ({ parsed: request.body.a }))
    await app.listen({ port: 0, host: '127.0.0.1' })
    return app.server
  },
}

/** One exchange over an agent that keeps one connection. */
const exchange = (port, agent, { method = 'POST', headers = {}, body = '' } = {}) =>
  new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path: PATH, method, agent, headers }, (response) => {
      const pieces = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces).toString() }),
      )
      response.on('error', reject)
    })
    call.on('error', reject)
    call.end(body)
  })
const until = async (holds) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** What a handler behind a server does: errors that it has told, and the port it listens on. */
async function started(t, start, options = {}) {
  const errors = []
  const { mchid, apiv3Key, secret } = sim.merchant
  const handler = createNotificationHandler({
    trust: { mchid, apiv3Key, secret, certs: sim.options.certs },
    on: {},
    otherwise: () => undefined,
    onError: (error) => errors.push(error.code),
    ...options,
  })
  const server = await listening(await start(handler))
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  t.after(() => {
    agent.destroy()
    closing(server)()
  })
  return { handler, errors, port: server.address().port, agent }
}

const LARGE = Buffer.alloc(3_000_000, 32)
const TOO_LARGE = '{"code":"FAIL","message":"ERR_NOTIFICATION_TOO_LARGE"}'

for (const [name, start] of Object.entries(SERVERS)) {
  // A parser in front has its own idea of what is too large.
  if (name === 'Express with a raw parser') continue
  for (const [how, headers] of [
    ['with its length', { 'Content-Length': LARGE.length }],
    ['in chunks', { 'Transfer-Encoding': 'chunked' }],
  ]) {
    test(`${name}: a body of 3 MB ${how} gets 413, and the genuine notification after it 204`, async (t) => {
      const { handler, errors, port, agent } = await started(t, start)
      for (let i = 1; i <= 3; i++) {
        const { status, body } = await exchange(port, agent, { headers, body: LARGE })
        assert.deepEqual([status, body], [413, TOO_LARGE])
        assert.equal((await exchange(port, agent, await sim.notification('REFUND.SUCCESS'))).status, 204)
        assert.equal(handler.counts.refused, i)
      }
      assert.deepEqual(errors, Array(3).fill('ERR_NOTIFICATION_TOO_LARGE'))
    })
  }

  test(`${name}: what only says that it is large is refused unread, and its connection closed`, async (t) => {
    const { port } = await started(t, start)
    const socket = connect(port, '127.0.0.1')
    let received = ''
    socket.on('data', (piece) => (received += piece)).on('error', () => undefined)
    socket.write(`POST ${PATH} HTTP/1.1\r\nHost: shop.example\r\nContent-Length: 3000000\r\n\r\n`)
    await until(() => received.includes(TOO_LARGE))
    assert.match(received, /^HTTP\/1.1 413 /)
    assert.match(received, /^connection: close/im)
    socket.end()
    await new Promise((resolve) => (socket.destroyed ? resolve() : socket.once('close', resolve)))
  })

  test(`${name}: a body without end is not read without end`, async (t) => {
    const { port } = await started(t, start, { maxBody: 1000 })
    const socket = connect(port, '127.0.0.1')
    let [received, sent] = ['', 0]
    socket.on('data', (piece) => (received += piece)).on('error', () => undefined)
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.write(`POST ${PATH} HTTP/1.1\r\nHost: shop.example\r\nTransfer-Encoding: chunked\r\n\r\n`)
    const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, 32), Buffer.from('\r\n')])
    const send = () => {
      while (!socket.destroyed && sent < 1e9) {
        sent += chunk.length
        if (!socket.write(chunk)) return
      }
    }
    socket.on('drain', send)
    send()
    await closed
    assert.match(received, /^HTTP\/1.1 413 /)
    assert.ok(sent < 3e8, `${sent} bytes were taken`)
  })

  // Their routers know one method; what they answer to others is theirs.
  if (!['Express', 'Express beside express.json()', 'Koa', 'Hono'].includes(name)) {
    test(`${name}: another method than POST gets 405`, async (t) => {
      const { errors, port, agent } = await started(t, start)
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const { status, headers } = await exchange(port, agent, { method, body: method === 'PUT' ? 'x' : '' })
        assert.deepEqual([method, status, headers.allow], [method, 405, 'POST'])
      }
      assert.deepEqual(errors, Array(3).fill('ERR_NOTIFICATION_METHOD'))
      assert.equal((await exchange(port, agent, await sim.notification('REFUND.SUCCESS'))).status, 204)
    })
  }

  test(`${name}: a client that goes away is told by a code of its own`, async (t) => {
    const { handler, errors, port, agent } = await started(t, start)
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(`POST ${PATH} HTTP/1.1\r\nHost: shop.example\r\nContent-Length: 100\r\n\r\n{`)
    setTimeout(() => socket.destroy(), 50)
    await until(() => errors.length > 0)
    assert.deepEqual([errors, handler.counts.aborted], [['ERR_NOTIFICATION_ABORTED'], 1])
    assert.equal((await exchange(port, agent, await sim.notification('REFUND.SUCCESS'))).status, 204)
  })
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
