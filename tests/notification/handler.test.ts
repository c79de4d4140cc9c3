import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import {
  createNotificationHandler,
  memoryStore,
  type NotificationHandlerOptions,
  type SeenStore,
  type TrustOptions,
} from '../../lib/notification'
import { Rsa } from '../../lib/index'
import { simulated } from '../simulated'

const s = simulated({ mode: 'both' })
const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

const trust = (): TrustOptions => {
  const { mchid, serial, privateKey, apiv3Key, secret } = s.sim.merchant
  return { mchid, serial, privateKey, certs: s.sim.options.certs, apiv3Key, secret }
}

/** A handler behind node:http. */
async function serving(options: Partial<NotificationHandlerOptions>) {
  const errors: any[] = []
  const handler = createNotificationHandler({
    trust: trust(),
    on: {},
    onError: (error) => errors.push(error),
    ...options,
  })
  const server = createServer((request, response) => {
    void handler.node(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { handler, errors, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify` }
}

/** Waits for what other promises bring about. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}

const PAID = { resource: { out_trade_no: '1' } }

describe('what WeChat Pay is answered', () => {
  test('204 after the handler has resolved', async () => {
    const order: string[] = []
    const { url, handler } = await serving({
      on: {
        'TRANSACTION.SUCCESS': async ({ out_trade_no }, { id }) => {
          await new Promise((resolve) => setTimeout(resolve, 20))
          order.push(out_trade_no ?? '', id)
        },
      },
    })
    const { tries, id } = await s.sim.notify('TRANSACTION.SUCCESS', { url, ...PAID })
    expect(tries).toMatchObject([{ status: 204, body: '' }])
    expect(order).toEqual(['1', id])
    expect(handler.counts).toMatchObject({ handled: 1 })
  })

  test('5xx and FAIL when it throws, until it does not', async () => {
    let calls = 0
    const { url, errors, handler } = await serving({
      on: {
        'REFUND.SUCCESS': () => {
          if (++calls < 3) throw new Error('the database is down')
        },
      },
    })
    const { tries, delivered } = await s.sim.notify('REFUND.SUCCESS', { url })
    expect(tries.map(({ status }) => status)).toEqual([500, 500, 204])
    expect(JSON.parse(tries[0]?.body ?? '')).toEqual({ code: 'FAIL', message: 'failed' })
    expect(delivered).toBe(true)
    expect(errors.map(({ message }) => message)).toEqual(['the database is down', 'the database is down'])
    expect(handler.counts).toMatchObject({ handled: 1, failed: 2 })
  })

  test('what the handler returns, signed where the event wants that', async () => {
    const { url } = await serving({
      on: {
        'PARKING_FEE.QUERY_TRANS_INFO': () => ({ code: 'SUCCESS', amount: 100 }),
        'CROSS_BORDER_PAY.GET_MCH_INFO': async () => ({ mchid: '1' }),
      },
    })
    const [parking] = (await s.sim.notify('PARKING_FEE.QUERY_TRANS_INFO', { url })).tries
    expect(parking).toMatchObject({ status: 200, body: '{"code":"SUCCESS","amount":100}' })
    expect(parking?.headers.authorization).toBeUndefined()
    const [abroad] = (await s.sim.notify('CROSS_BORDER_PAY.GET_MCH_INFO', { url })).tries
    expect(abroad).toMatchObject({ status: 200, body: '{"mchid":"1"}' })
    const fields = Object.fromEntries(
      [...String(abroad?.headers.authorization).matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    )
    expect(fields).toMatchObject({ mchid: s.sim.merchant.mchid, serial_no: s.sim.merchant.serial })
    expect(
      Rsa.verify(
        `${fields.timestamp}\n${fields.nonce_str}\n${abroad?.body}\n`,
        String(fields.signature),
        s.sim.merchant.publicKey,
      ),
    ).toBe(true)
  })

  test('XML for APIv2', async () => {
    let calls = 0
    const { url } = await serving({
      on: {
        'v2/transaction-success': () => {
          if (++calls === 1) throw new Error()
        },
      },
    })
    const { tries } = await s.sim.notify('v2/transaction-success', { url })
    expect(tries).toMatchObject([
      {
        status: 500,
        body: '<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[failed]]></return_msg></xml>',
      },
      {
        status: 200,
        body: '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>',
      },
    ])
  })

  test('401 for a bad signature; probes are counted apart and reported to nobody', async () => {
    const { url, handler, errors } = await serving({ otherwise: () => undefined })
    for (const forge of ['signature', 'stale', 'serial', 'unsigned', 'signtest'] as const) {
      expect((await s.sim.notify('REFUND.SUCCESS', { url, forge, second: 0 })).tries).toMatchObject([{ status: 401 }])
    }
    expect(handler.counts).toMatchObject({ handled: 0, refused: 4, probes: 1 })
    expect(errors.map(({ code }) => code)).toEqual([
      'ERR_SIGNATURE_MISMATCH',
      'ERR_SIGNATURE_CLOCK',
      'ERR_SIGNATURE_SERIAL',
      'ERR_SIGNATURE_HEADER',
    ])
  })

  test('413 for a body that is too large, before it is read to its end', async () => {
    const { url, handler } = await serving({ maxBody: 1000, otherwise: () => undefined })
    const status = await new Promise<number>((resolve, reject) => {
      const request = httpRequest(url, { method: 'POST', agent: false }, (response) => {
        resolve(response.statusCode ?? 0)
        request.destroy()
      })
      request.on('error', reject)
      request.write(Buffer.alloc(2000, 32))
    })
    expect(status).toBe(413)
    expect(handler.counts.refused).toBe(1)
  })

  test('501 for an event that nobody handles, so that it is not lost', async () => {
    const { url, errors } = await serving({})
    expect((await s.sim.notify('REFUND.SUCCESS', { url, second: 0 })).tries).toMatchObject([{ status: 501 }])
    expect(errors).toMatchObject([
      { code: 'ERR_NOTIFICATION_UNHANDLED', message: expect.stringContaining('REFUND.SUCCESS') },
    ])
  })

  test('an unknown event goes to `otherwise`', async () => {
    const seen: unknown[] = []
    const { url } = await serving({
      otherwise: ({ event_type, resource }) => {
        seen.push(event_type, resource)
      },
    })
    await s.sim.notify('NEXT_YEAR.SUCCESS', { url, resource: { new_no: '1' } })
    expect(seen).toEqual(['NEXT_YEAR.SUCCESS', { new_no: '1' }])
  })
})

describe('a repeat', () => {
  test('is answered as handled and not handled again', async () => {
    let calls = 0
    const { url, handler } = await serving({
      on: {
        'REFUND.SUCCESS': () => {
          calls++
        },
      },
    })
    for (let i = 0; i < 3; i++)
      expect((await s.sim.notify('REFUND.SUCCESS', { url, id: 'EV-1' })).tries).toMatchObject([{ status: 204 }])
    expect(calls).toBe(1)
    expect(handler.counts).toMatchObject({ handled: 1, repeated: 2 })
  })

  test('of a question is answered each time', async () => {
    let calls = 0
    const { url } = await serving({ on: { 'PARKING_FEE.QUERY_TRANS_INFO': () => ({ calls: ++calls }) } })
    for (let i = 1; i < 3; i++)
      expect((await s.sim.notify('PARKING_FEE.QUERY_TRANS_INFO', { url, id: 'EV-2' })).tries).toMatchObject([
        { body: `{"calls":${i}}` },
      ])
  })

  test('finds the handler at work: 503, and handled once', async () => {
    let open = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    let calls = 0
    const { url, handler } = await serving({
      timeout: 1_000,
      on: {
        'REFUND.SUCCESS': async () => {
          calls++
          await gate
        },
      },
    })
    const sent = { url, id: 'EV-3', second: 0 }
    const [first, second] = await Promise.all([
      s.sim.notify('REFUND.SUCCESS', sent),
      s.sim.notify('REFUND.SUCCESS', sent),
    ])
    expect([first, second].map(({ tries }) => tries[0]?.status)).toEqual([503, 503])
    expect((await s.sim.notify('REFUND.SUCCESS', sent)).tries).toMatchObject([{ status: 503 }])
    open()
    await until(() => handler.counts.handled === 1)
    expect((await s.sim.notify('REFUND.SUCCESS', sent)).tries).toMatchObject([{ status: 204 }])
    expect(calls).toBe(1)
    expect(handler.counts).toMatchObject({ handled: 1, late: 1, busy: 2, repeated: 1 })
  })

  test('of one that failed late is tried again', async () => {
    let calls = 0
    const { url, errors } = await serving({
      timeout: 50,
      on: {
        'REFUND.SUCCESS': async () => {
          if (++calls > 1) return
          await new Promise((resolve) => setTimeout(resolve, 120))
          throw new Error('late')
        },
      },
    })
    expect((await s.sim.notify('REFUND.SUCCESS', { url, id: 'EV-4', second: 20 })).delivered).toBe(true)
    expect(calls).toBe(2)
    expect(errors).toMatchObject([{ message: 'late' }])
  })

  test('waits for no store that does not answer, and is handled when it does', async () => {
    let open = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const memory = memoryStore()
    const seen: SeenStore = {
      ...memory,
      claim: async (id, ttl) => {
        await gate
        return memory.claim(id, ttl)
      },
    }
    let calls = 0
    const { url, handler } = await serving({
      timeout: 1_000,
      seen,
      on: {
        'REFUND.SUCCESS': () => {
          calls++
        },
      },
    })
    const sent = { url, id: 'EV-6', second: 0 }
    expect((await s.sim.notify('REFUND.SUCCESS', sent)).tries).toMatchObject([{ status: 503 }])
    expect(calls).toBe(0)
    open()
    await until(() => handler.counts.handled === 1)
    expect((await s.sim.notify('REFUND.SUCCESS', sent)).tries).toMatchObject([{ status: 204 }])
    expect(calls).toBe(1)
    expect(handler.counts).toMatchObject({ late: 1, handled: 1, repeated: 1 })
  })

  test('waits while the store can not be reached', async () => {
    let down = true
    const memory = memoryStore()
    const seen: SeenStore = {
      ...memory,
      claim: (id, ttl) => {
        if (down) throw new Error('ECONNREFUSED')
        return memory.claim(id, ttl)
      },
    }
    let calls = 0
    const { url } = await serving({
      seen,
      on: {
        'REFUND.SUCCESS': () => {
          calls++
        },
      },
    })
    expect((await s.sim.notify('REFUND.SUCCESS', { url, id: 'EV-5', second: 0 })).tries).toMatchObject([
      { status: 500 },
    ])
    down = false
    expect((await s.sim.notify('REFUND.SUCCESS', { url, id: 'EV-5', second: 0 })).tries).toMatchObject([
      { status: 204 },
    ])
    expect(calls).toBe(1)
  })
})

describe('an event that wants its response sooner', () => {
  test.each([
    ['ENTRUST.TERMINATE_RETENTION', 900],
    ['PARKING_FEE.QUERY_TRANS_INFO', 2_700],
    ['CROSS_BORDER_PAY.GET_MCH_INFO', 2_700],
    ['REFUND.SUCCESS', 4_500],
  ])('%s is not waited for beyond %d ms', async (event, most) => {
    const { handler } = await serving({ otherwise: () => new Promise(() => undefined) })
    const waits = jest.spyOn(global, 'setTimeout')
    const sent = await s.sim.notification(event)
    const answer = handler.handle(sent)
    const isFor = (ms: unknown) => typeof ms === 'number' && ms <= most && ms > 0
    await until(() => waits.mock.calls.length >= 2)
    const delays = waits.mock.calls.map(([, ms]) => ms)
    waits.mockRestore()
    expect(isFor(delays.at(-1))).toBe(true)
    if (most < 1_000) expect(await answer).toMatchObject({ status: 503 })
  })
})

describe('the Fetch face', () => {
  test('takes a Request and gives a Response', async () => {
    const handler = createNotificationHandler({ trust: trust(), on: { 'REFUND.SUCCESS': () => undefined } })
    const { headers, body } = await s.sim.notification('REFUND.SUCCESS')
    const request = () =>
      new Request('http://localhost/notify', { method: 'POST', headers, body: new Uint8Array(body) })
    expect(await handler.fetch(request())).toMatchObject({ status: 204 })
    const used = request()
    await used.text()
    expect(await handler.fetch(used)).toMatchObject({ status: 500 })
    expect(
      await (await handler.fetch(new Request('http://localhost/', { method: 'POST', body: '<xml></xml>' }))).text(),
    ).toContain('<return_code><![CDATA[FAIL]]>')
  })
})

describe('the memory store', () => {
  test('forgets after its time, and beyond its size the oldest first', () => {
    let now = 0
    const store = memoryStore({ keep: 1_000, max: 2, now: () => now })
    expect([store.claim('a', 100), store.claim('a', 100)]).toEqual(['claimed', 'busy'])
    now = 101
    expect(store.claim('a', 100)).toBe('claimed')
    for (const id of ['a', 'b', 'c']) void store.settle(id)
    expect([store.claim('c', 1), store.claim('a', 1)]).toEqual(['settled', 'claimed'])
    now = 2_000
    expect(store.claim('c', 1)).toBe('claimed')
    void store.release('c')
    expect(store.claim('c', 1)).toBe('claimed')
  })
})

test.each([
  [{ on: {} }, 'trust'],
  [{ trust: {} }, 'on'],
  [{ trust: {}, on: { 'REFUND.SUCCESS': 'later' } }, 'on.REFUND.SUCCESS'],
  [{ trust: {}, on: {} }, 'trust'],
  [{ trust: {}, on: {}, timeout: 0 }, 'timeout'],
])('a wrong option is named: %j', (options, argument) => {
  expect(() => createNotificationHandler(options as never)).toThrow(
    expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument }),
  )
})
