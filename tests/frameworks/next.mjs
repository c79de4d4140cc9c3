// One handler as a route handler of Next: npm run test:next
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { createNotificationHandler } from '../../dist/notification.mjs'
import { createSimulator } from '../../dist/simulator.mjs'

process.env.NEXT_TELEMETRY_DISABLED = '1'
const dir = fileURLToPath(new URL('next/', import.meta.url))
const next = createRequire(new URL('next/', import.meta.url))('next')

const PATH = '/api/notify'
const LARGE = Buffer.alloc(3_000_000, 32)

test('Next', async (t) => {
  const sim = await createSimulator()
  const { mchid, apiv3Key, secret } = sim.merchant
  const [handled, errors] = [[], []]
  globalThis.notificationHandler = createNotificationHandler({
    trust: { mchid, apiv3Key, secret, certs: sim.options.certs },
    on: {
      'TRANSACTION.SUCCESS': ({ out_trade_no }) => void handled.push(out_trade_no),
      'PARKING_FEE.QUERY_TRANS_INFO': () => ({ amount: 1 }),
    },
    otherwise: () => undefined,
    onError: (error) => errors.push(error.code),
    // The first request compiles the route.
    timeout: 60_000,
  })
  const app = next({ dev: true, dir, quiet: true })
  await app.prepare()
  const server = createServer(app.getRequestHandler()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(async () => {
    server.closeAllConnections()
    server.close()
    await app.close()
    await sim.close()
  })
  const url = () => `http://127.0.0.1:${server.address().port}${PATH}`
  const post = async ({ headers = {}, body }) => {
    const response = await fetch(url(), { method: 'POST', headers, body })
    return `${response.status} ${await response.text()}`
  }

  assert.equal(await post(await sim.notification('TRANSACTION.SUCCESS', { resource: { out_trade_no: '1' } })), '204 ')
  assert.deepEqual(handled, ['1'])
  assert.equal(await post(await sim.notification('PARKING_FEE.QUERY_TRANS_INFO')), '200 {"amount":1}')
  assert.match(
    await post(await sim.notification('v2/transaction-success')),
    /^200 <xml><return_code><!\[CDATA\[SUCCESS/,
  )
  assert.match(await post(await sim.notification('REFUND.SUCCESS', { forge: 'signature' })), /^401 /)
  for (let i = 0; i < 3; i++) {
    assert.equal(await post({ body: LARGE }), '413 {"code":"FAIL","message":"ERR_NOTIFICATION_TOO_LARGE"}')
    assert.equal(await post(await sim.notification('REFUND.SUCCESS')), '204 ')
  }
  assert.equal((await fetch(url(), { method: 'PUT', body: 'x' })).status, 405)
  assert.deepEqual(errors, ['ERR_SIGNATURE_MISMATCH', ...Array(3).fill('ERR_NOTIFICATION_TOO_LARGE')])
})
