import { createNotificationHandler, redisStore, type RedisClient, type SeenStore } from '../../lib/notification'
import { Platform, shop } from './platform'

const platform = new Platform('PUB_KEY_ID_0000000001')
const own = shop('1900000001')

/** As much of Redis as the store uses, in memory, without its clock; what a real one does is tested by `npm run test:redis`. */
function fakeRedis() {
  const values = new Map<string, string>()
  const call = (command: string, key: string, value = ''): unknown => {
    if (command === 'GET') return values.get(key) ?? false
    if (command === 'SET') return (values.set(key, value), 'OK')
    if (command === 'DEL') return Number(values.delete(key))
    return Number(values.has(key))
  }
  const run = ([command = '', first = '', ...rest]: string[]): unknown => {
    if (command === 'EVAL') return evaluate(first, call, rest.slice(1, 2), rest.slice(2))
    if (command === 'SET' && values.has(first)) return null
    const reply = call(command, first, rest[0])
    return reply === false ? null : reply
  }
  return { values, run }
}

/** Runs a script as Redis does: the little of Lua that the store's scripts are written in is JavaScript with other words. */
function evaluate(script: string, call: (...args: string[]) => unknown, keys: string[], argv: string[]): unknown {
  const text = script
    .replaceAll(/\belseif (.*?) then\b/g, '} else if ($1) {')
    .replaceAll(/\bif ((?:(?! then\b).)*) then\b/g, 'if ($1) {')
    .replaceAll(/\bend\b/g, '}')
    .replaceAll(' or ', ' || ')
    .replaceAll('local ', 'let ')
    .replaceAll(/(KEYS|ARGV)\[(\d)\]/g, (_, list: string, index: string) => `${list}[${Number(index) - 1}]`)
    .replaceAll(/(?<![=(] ?)\bredis\.call/g, '\nredis.call')
    .replaceAll(/ (return|if \(|let )/g, '\n$1')
    .replaceAll('else\nif', 'else if')
    .replaceAll(/return\s+redis/g, 'return redis')
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('redis', 'KEYS', 'ARGV', text) as (redis: object, keys: string[], argv: string[]) => unknown
  const reply = run({ call }, keys, argv)
  return reply === false ? null : reply
}

type Send = (args: string[]) => Promise<unknown>

/** Two processes on one Redis; the first goes through a client of its own making. */
function stores(client: (run: (args: string[]) => unknown) => Send): [SeenStore, SeenStore] {
  const { run } = fakeRedis()
  return [redisStore(client(run)), redisStore(async (args) => run(args))]
}

/** Waits for what other promises and timers bring about. */
async function until(holds: () => unknown): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('a claim whose response is lost', () => {
  test('is known again by the client that repeats its command', async () => {
    const [ours, theirs] = stores((run) => async (args) => {
      run(args)
      return run(args)
    })
    expect(await ours.claim('EV-1', 1_000)).toBe('claimed')
    expect(await theirs.claim('EV-1', 1_000)).toBe('busy')
    await ours.settle('EV-1')
    expect(await theirs.claim('EV-1', 1_000)).toBe('settled')
  })

  test('is let go, so that a repeat need not wait for its end', async () => {
    let losing = true
    const released: unknown[] = []
    const [ours, theirs] = stores((run) => async (args) => {
      const reply = run(args)
      if (args[0] === 'EVAL' && !losing) released.push(args)
      if (args[0] !== 'SET' || !losing) return reply
      losing = false
      throw new Error('ECONNRESET')
    })
    await expect(ours.claim('EV-1', 60_000)).rejects.toThrow('ECONNRESET')
    await until(() => released.length > 0)
    expect(await theirs.claim('EV-1', 60_000)).toBe('claimed')
  })

  test('is let go without touching the claim that another delivery of the same process has made since', async () => {
    let lost = false
    const released: unknown[] = []
    const [ours, theirs] = stores((run) => async (args) => {
      if (args[0] === 'SET' && !lost) {
        lost = true
        throw new Error('ECONNREFUSED')
      }
      if (args[0] === 'EVAL' && lost && released.length === 0) {
        released.push(args)
        throw new Error('ECONNREFUSED')
      }
      if (args[0] === 'EVAL') released.push(args)
      return run(args)
    })
    await expect(ours.claim('EV-1', 60_000)).rejects.toThrow('ECONNREFUSED')
    expect(await ours.claim('EV-1', 60_000)).toBe('claimed')
    await until(() => released.length > 1)
    expect(await theirs.claim('EV-1', 60_000)).toBe('busy')
  })
})

test('what was not claimed here is not changed from here', async () => {
  const [ours, theirs] = stores((run) => async (args) => run(args))
  expect(await ours.claim('EV-1', 1_000)).toBe('claimed')
  await theirs.release('EV-1')
  await theirs.settle('EV-1')
  await theirs.renew?.('EV-1', 1)
  expect(await theirs.claim('EV-1', 1_000)).toBe('busy')
  await ours.release('EV-1')
  expect(await theirs.claim('EV-1', 1_000)).toBe('claimed')
})

test('a run changes its own claim alone, whatever store object it goes through', async () => {
  const [ours, theirs] = stores((run) => async (args) => run(args))
  expect(await ours.claim('EV-1', 1_000, 'first')).toBe('claimed')
  for (const store of [ours, theirs]) {
    await store.release('EV-1', 'second')
    await store.settle('EV-1', 'second')
    expect(await store.claim('EV-1', 1_000, 'second')).toBe('busy')
  }
  await theirs.settle('EV-1', 'first')
  expect(await ours.claim('EV-1', 1_000, 'second')).toBe('settled')
  expect(await ours.settled?.('EV-1')).toBe(true)
  expect(await ours.settled?.('EV-2')).toBe(false)
})

describe('a reply that is not understood is an error:', () => {
  const replying = (reply: unknown, to: string): Send => {
    const { run } = fakeRedis()
    return async (args) => (args[0] === to ? reply : run(args))
  }
  const WORDS = [undefined, 'QUEUED', false, true, 0, {}, [], 'ok', '']
  test.each(WORDS)('%j to SET … NX', async (reply) => {
    await expect(redisStore(replying(reply, 'SET')).claim('EV-1', 1_000)).rejects.toThrow(/Redis gave .* to SET … NX/)
  })

  test.each([undefined, false, {}, 7, 'QUEUED'])('%j to GET', async (reply) => {
    const { run } = fakeRedis()
    const send: Send = async (args) => (args[0] === 'GET' ? reply : args[0] === 'SET' ? null : run(args))
    await expect(redisStore(send).claim('EV-1', 1_000)).rejects.toThrow(/Redis gave .* to GET/)
  })

  test.each([undefined, 'QUEUED', false, null, {}])('%j to EVAL, before anything is claimed', async (reply) => {
    const sent: string[] = []
    const send = replying(reply, 'EVAL')
    const store = redisStore(async (args) => (sent.push(args[0] ?? ''), send(args)))
    await expect(store.claim('EV-1', 1_000)).rejects.toThrow(/Redis gave .* to EVAL/)
    expect(sent).toEqual(['EVAL'])
  })

  test('bytes are understood as text', async () => {
    const { run } = fakeRedis()
    const bytes: Send = async (args) => {
      const reply = run(args)
      return typeof reply === 'string' ? Buffer.from(reply) : reply
    }
    const [ours, theirs] = [redisStore(bytes), redisStore(bytes)]
    expect(await ours.claim('EV-1', 1_000)).toBe('claimed')
    expect(await theirs.claim('EV-1', 1_000)).toBe('busy')
    await ours.settle('EV-1')
    expect(await theirs.claim('EV-1', 1_000)).toBe('settled')
  })

  test('and 500, told', async () => {
    const errors: unknown[] = []
    const handler = createNotificationHandler({
      trust: { ...own, certs: platform.certs },
      on: {},
      otherwise: () => undefined,
      seen: redisStore(async () => 'QUEUED'),
      onError: (error) => errors.push(error),
    })
    expect(await handler.handle(platform.v3(own))).toMatchObject({ status: 500 })
    expect(errors).toHaveLength(1)
  })
})

describe('a Redis user who may not run scripts', () => {
  test('is told at the first notification, before any is handled, and is tried anew at the next', async () => {
    const { run } = fakeRedis()
    let allowed = false
    let calls = 0
    const errors: any[] = []
    const handler = createNotificationHandler({
      trust: { ...own, certs: platform.certs },
      on: { 'TRANSACTION.SUCCESS': () => void calls++ },
      seen: redisStore(async (args) => {
        if (args[0] === 'EVAL' && !allowed) throw new Error("NOPERM User worker has no permissions to run 'eval'")
        return run(args)
      }),
      onError: (error) => errors.push(error),
    })
    expect(await handler.handle(platform.v3(own, { id: 'EV-1' }))).toMatchObject({ status: 500 })
    expect([calls, errors.length]).toEqual([0, 1])
    expect(errors[0].message).toContain('NOPERM')
    allowed = true
    expect(await handler.handle(platform.v3(own, { id: 'EV-1' }))).toMatchObject({ status: 204 })
    expect(calls).toBe(1)
  })

  test('scripts are tried once, not for each notification', async () => {
    const { run } = fakeRedis()
    const probes: unknown[] = []
    const store = redisStore(async (args) => {
      if (args[3]?.endsWith('probe')) probes.push(args)
      return run(args)
    })
    await Promise.all(['1', '2', '3'].map(async (id) => store.claim(id, 1_000)))
    expect(probes).toHaveLength(1)
  })
})

test('a notification that an earlier version has settled under its bare id stays settled, and the new id is settled too', async () => {
  const { values, run } = fakeRedis()
  values.set('wechatpay:notification:EV-old', 'settled')
  let calls = 0
  const handler = createNotificationHandler({
    trust: { ...own, certs: platform.certs },
    on: { 'TRANSACTION.SUCCESS': () => void calls++ },
    seen: redisStore(async (args) => run(args)),
  })
  for (let i = 0; i < 2; i++)
    expect(await handler.handle(platform.v3(own, { id: 'EV-old' }))).toMatchObject({ status: 204 })
  expect(calls).toBe(0)
  expect(values.get('wechatpay:notification:v3:1900000001:EV-old')).toBe('settled')
  expect(await handler.handle(platform.v3(own, { id: 'EV-new' }))).toMatchObject({ status: 204 })
  expect([...values.keys()]).toEqual([
    'wechatpay:notification:EV-old',
    'wechatpay:notification:v3:1900000001:EV-old',
    'wechatpay:notification:v3:1900000001:EV-new',
  ])
})

describe('clients are called as they want it:', () => {
  const sent: unknown[][] = []
  const { values, run } = fakeRedis()
  const CLIENTS: [string, RedisClient, unknown[]][] = [
    [
      'ioredis',
      { call: async (...args: string[]) => (sent.push(args), run(args)) },
      ['SET', 'p:1', 't', 'NX', 'PX', '9'],
    ],
    [
      'redis',
      { sendCommand: async (args: string[]) => (sent.push([args]), run(args)) },
      [['SET', 'p:1', 't', 'NX', 'PX', '9']],
    ],
    [
      'a cluster of redis',
      {
        getSlotMaster: () => undefined,
        sendCommand: async (...args: any[]) => (sent.push(args), run(args[2])),
      },
      ['p:1', false, ['SET', 'p:1', 't', 'NX', 'PX', '9']],
    ],
    [
      'sentinels of redis',
      {
        getMasterNode: () => undefined,
        sendCommand: async (...args: any[]) => (sent.push(args), run(args[1])),
      },
      [false, ['SET', 'p:1', 't', 'NX', 'PX', '9']],
    ],
  ]
  test.each(CLIENTS)('%s', async (_, client, expected) => {
    sent.length = 0
    values.clear()
    const store = redisStore(client, { prefix: 'p:' })
    expect(await store.claim('1', 9, 't')).toBe('claimed')
    expect(sent[1]).toEqual(expected)
    if (expected[1] === false) expect(sent[0]?.[0]).toBe('p:probe')
  })
})
