import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'

import { json } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

let failures: { status: number; code?: string; after?: string }[] = []
const s = simulated({
  handlers: [
    ({ path }) => {
      if (path !== '/v3/flaky') return undefined
      const next = failures.shift()
      return next === undefined
        ? json({ ok: true })
        : {
            ...json({ code: next.code ?? 'SYSTEM_ERROR', message: '系统繁忙' }, next.status),
            headers: { 'Content-Type': 'application/json', ...(next.after && { 'Retry-After': next.after }) },
          }
    },
  ],
})
beforeEach(() => {
  failures = []
})

const retry = { attempts: 4, delay: 1 }
const flaky = (options: object = { retry }) => s.client(options).chain('v3/flaky')
const nonces = () => s.sim.requests.map(({ headers }) => /nonce_str="(\w+)"/.exec(String(headers.authorization))?.[1])

describe('without `retry`', () => {
  test('a call is sent once', async () => {
    failures = [{ status: 500 }]
    expect(await rejection(flaky({}).get())).toMatchObject({ code: 'SYSTEM_ERROR' })
    expect(s.sim.requests).toHaveLength(1)
  })
})

describe('what may have arrived', () => {
  test.each([
    [500, 'SYSTEM_ERROR'],
    [502, undefined],
    [429, 'FREQUENCY_LIMITED'],
    [403, 'SYSTEM_ERROR'],
  ])('a GET that was answered %s %s is sent again, signed anew', async (status, code) => {
    failures = [
      { status, ...(code && { code }) },
      { status, ...(code && { code }) },
    ]
    await expect(flaky().get()).resolves.toMatchObject({ data: { ok: true } })
    expect(new Set(nonces()).size).toBe(3)
    expect(s.sim.requests.every(({ verified }) => verified)).toBe(true)
  })

  test('a GET whose connection is reset is sent again', async () => {
    s.sim.fault({ kind: 'reset', path: '/v3/flaky', count: 2 })
    await expect(flaky().get()).resolves.toMatchObject({ status: 200 })
  })

  test('a POST is not, unless it says that it may', async () => {
    failures = [{ status: 500 }, { status: 500 }]
    expect(await rejection(flaky().post({ json: {} }))).toMatchObject({ code: 'SYSTEM_ERROR' })
    expect(s.sim.requests).toHaveLength(1)
    await expect(flaky().post({ json: {}, idempotent: true })).resolves.toMatchObject({ status: 200 })
  })

  test('a refusal and an answer that can not be trusted are never asked for again', async () => {
    failures = [{ status: 400, code: 'PARAM_ERROR' }]
    expect(await rejection(flaky().get())).toMatchObject({ code: 'PARAM_ERROR' })
    s.sim.fault({ kind: 'wrong-signature', count: 1 })
    expect(await rejection(flaky().get())).toMatchObject({ name: 'SignatureError' })
    expect(s.sim.requests).toHaveLength(2)
  })

  test('the last error lists the tries', async () => {
    failures = Array.from({ length: 9 }, () => ({ status: 503 }))
    const error = await rejection(flaky().get())
    const host = new URL(s.sim.url).host
    expect(error.tries).toEqual(
      Array.from({ length: 4 }, () => ({ host, code: 'SYSTEM_ERROR', status: 503, took: expect.any(Number) })),
    )
    expect(JSON.parse(JSON.stringify(error)).tries).toHaveLength(4)
  })

  test.each<[string, { status: number; after?: string }, object]>([
    ['a Retry-After of an hour', { status: 429, after: '3600' }, { delay: 1 }],
    ['a delay of an hour', { status: 500 }, { delay: 3_600_000 }],
  ])('%s is not waited for: half a minute at most', async (_name, failure, more) => {
    const stop = new AbortController()
    const pauses: number[] = []
    const listen = (event: unknown) => {
      pauses.push((event as { pause: number }).pause)
      stop.abort()
    }
    subscribe('wechatpay-chain:retry', listen)
    try {
      failures = [failure]
      const call = flaky({ retry: { attempts: 2, deadline: 10_000_000, ...more } }).get({ signal: stop.signal })
      await rejection(call)
    } finally {
      unsubscribe('wechatpay-chain:retry', listen)
    }
    expect(pauses).toHaveLength(1)
    expect(pauses[0]).toBeGreaterThanOrEqual(15_000)
    expect(pauses[0]).toBeLessThanOrEqual(30_000)
  })

  test('Retry-After is waited for, and the deadline ends the waiting', async () => {
    failures = [{ status: 429, after: '0.1' }]
    const start = performance.now()
    await flaky().get()
    expect(performance.now() - start).toBeGreaterThan(95)
    failures = [{ status: 429, after: '3600' }]
    expect(await rejection(flaky({ retry: { ...retry, deadline: 500 } }).get())).toMatchObject({ status: 429 })
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  test('cancel() ends the waiting', async () => {
    failures = Array.from({ length: 9 }, () => ({ status: 503 }))
    const call = flaky({ retry: { attempts: 9, delay: 20_000 } }).getAsync()
    // Under load the first try may take its time.
    while (!s.sim.requests.some(({ status }) => status === 503)) await new Promise((resolve) => setTimeout(resolve, 5))
    setTimeout(() => {
      call.cancel()
    }, 20)
    const start = performance.now()
    await rejection(call)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

describe('what has surely not arrived', () => {
  let closed: string
  beforeAll(async () => {
    const server: Server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closed = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await new Promise((resolve) => server.close(resolve))
  })

  test.each([
    ['refuses', () => closed],
    ['has no address', () => 'http://nowhere.invalid'],
  ])('goes to the next host, a POST too, when the first %s', async (_, base) => {
    const events: unknown[] = []
    const listen = (event: unknown) => events.push(event)
    subscribe('wechatpay-chain:retry', listen)
    const instance = s.client({ baseURL: base(), retry: { ...retry, hosts: [s.sim.url] } })
    await expect(instance.chain('v3/flaky').post({ json: { a: 1 } })).resolves.toMatchObject({ status: 200 })
    unsubscribe('wechatpay-chain:retry', listen)
    expect(s.sim.requests).toMatchObject([{ verified: true, body: '{"a":1}' }])
    expect(events).toMatchObject([{ method: 'POST', target: '/v3/flaky', code: 'ERR_CONNECTION', tries: 1, pause: 0 }])
  })

  test('goes to the next host when no connection comes about in time', async () => {
    const tcp = (await import('node:net')).createServer()
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve))
    const instance = s.client({
      baseURL: `https://127.0.0.1:${(tcp.address() as AddressInfo).port}`,
      retry: { ...retry, hosts: [s.sim.url], connectTimeout: 100 },
    })
    await expect(instance.chain('v3/flaky').post({ json: {} })).resolves.toMatchObject({ status: 200 })
    expect(s.sim.requests).toHaveLength(1)
    tcp.close()
  })

  test('the first address, listed among the hosts again, does not cost another try', async () => {
    const instance = s.client({ baseURL: closed, retry: { ...retry, attempts: 2, hosts: [`${closed}/`, s.sim.url] } })
    await expect(instance.chain('v3/flaky').post({ json: {} })).resolves.toMatchObject({ status: 200 })
  })

  test('ends in an error that lists every host', async () => {
    const error = await rejection(
      s
        .client({ baseURL: closed, retry: { ...retry, hosts: [closed.replace('127.0.0.1', 'localhost')] } })
        .chain('v3/flaky')
        .get(),
    )
    expect(error).toMatchObject({ code: 'ERR_CONNECTION', retryable: true })
    expect(new Set(error.tries.map(({ host }: any) => host.split(':')[0]))).toEqual(new Set(['127.0.0.1', 'localhost']))
    expect(error.tries).toHaveLength(4)
  })
})

test.each([
  ['often', 'retry'],
  [{ attempts: 'many' }, 'retry.attempts'],
  [{ tries: 3 }, 'retry.tries'],
  [{ hosts: ['not a host'] }, 'retry.hosts'],
])('retry: %j is refused', (wrong, argument) => {
  expect(() => s.client({ retry: wrong as never })).toThrow(
    expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument }),
  )
})
