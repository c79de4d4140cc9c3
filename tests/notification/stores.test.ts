import {
  createNotificationHandler,
  memoryStore,
  redisStore,
  type NotificationHandlerOptions,
  type SeenStore,
} from '../../lib/notification'
import { Platform, shop } from './platform'

const platform = new Platform('PUB_KEY_ID_0000000001')
const own = shop('1900000001')

/** A promise that is kept from outside. */
function gate<T = void>() {
  let open = (_value: T): void => undefined
  let fail = (_error: Error): void => undefined
  const opened = new Promise<T>((resolve, reject) => {
    open = resolve
    fail = reject
  })
  return { opened, open, fail }
}

function receiving(
  seen: SeenStore,
  work: () => unknown = () => undefined,
  more: Partial<NotificationHandlerOptions> = {},
) {
  const errors: any[] = []
  let calls = 0
  const handler = createNotificationHandler({
    trust: { ...own, certs: platform.certs },
    on: { 'TRANSACTION.SUCCESS': () => (calls++, work()) },
    seen,
    onError: (error) => errors.push(error),
    ...more,
  })
  return {
    handler,
    errors,
    get calls() {
      return calls
    },
    send: (id = 'EV-1') => handler.handle(platform.v3(own, { id })),
  }
}

/** Fails every time. */
const failing = (): never => {
  throw new Error('OOM command not allowed')
}
const rejecting = async (): Promise<never> => failing()

describe('a store is looked at when the handler is made:', () => {
  test.each<[string, unknown, RegExp]>([
    ['an empty object', {}, /claim, settle, release/],
    ['null', null, /claim/],
    ['a text', 'redis://127.0.0.1', /claim/],
    ['a Map', new Map(), /claim/],
    ['a client of ioredis', { call: () => undefined, get: () => undefined }, /redisStore\(client\)/],
    ['a client of redis', { sendCommand: () => undefined }, /redisStore\(client\)/],
    ['one without settle', { claim: () => 'claimed', release: () => undefined }, /settle/],
    ['one whose renew is a text', { ...memoryStore(), renew: 'yes' }, /renew/],
    ['one whose settled is a Set', { ...memoryStore(), settled: new Set() }, /settled/],
  ])('%s is refused', (_, seen, message) => {
    expect(() => receiving(seen as SeenStore)).toThrow(
      expect.objectContaining({
        code: 'ERR_INVALID_OPTION',
        argument: 'seen',
        message: expect.stringMatching(message),
      }),
    )
  })

  test('a class of your own is taken, with its methods on the prototype', async () => {
    class Own {
      #claimed = new Set<string>()
      claim(id: string): 'claimed' | 'busy' {
        return this.#claimed.has(id) ? 'busy' : (this.#claimed.add(id), 'claimed')
      }
      settle(): void {
        void this.#claimed
      }
      release(id: string): void {
        this.#claimed.delete(id)
      }
    }
    const shopfront = receiving(new Own())
    expect(await shopfront.send()).toMatchObject({ status: 204 })
    expect(await shopfront.send()).toMatchObject({ status: 503 })
  })

  const KEEPS = [0, -1, NaN, 0.5, Infinity, '3d', null, 2 ** 53, 1n]
  test.each(KEEPS)('a keep of %p is refused', (keep) => {
    for (const make of [
      () => memoryStore({ keep: keep as number }),
      () => redisStore(async () => 'OK', { keep: keep as number }),
    ])
      expect(make).toThrow(expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'keep' }))
  })
  test.each([0, -1, NaN, 1.5, Infinity, '9', null])('a max of %p is refused', (max) => {
    expect(() => memoryStore({ max: max as number })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'max' }),
    )
  })
  test.each([0, -1, NaN, Infinity, '5000', 2 ** 31, null, 10n])('a timeout of %p is refused', (timeout) => {
    expect(() => receiving(memoryStore(), undefined, { timeout: timeout as number })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'timeout' }),
    )
  })
  test.each([0, -1, NaN, Infinity, '1mb', null])('a maxBody of %p is refused', (maxBody) => {
    expect(() => receiving(memoryStore(), undefined, { maxBody: maxBody as number })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'maxBody' }),
    )
  })
  test.each(['onError', 'otherwise', 'now'])('%s that is not a function is refused', (name) => {
    expect(() => receiving(memoryStore(), undefined, { [name]: 'console' })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: name }),
    )
  })
  test.each([5, '', () => 1])('a prefix of %p is a text or refused', (prefix) => {
    const make = () => redisStore(async () => 'OK', { prefix: prefix as string })
    if (typeof prefix === 'string') expect(make).not.toThrow()
    else expect(make).toThrow(expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'prefix' }))
  })
  test.each([undefined, null, 'redis://127.0.0.1:6379', {}, 6379, { call: 'GET' }, []])(
    '%p is not a client of Redis',
    (client) => {
      expect(() => redisStore(client as never)).toThrow(
        expect.objectContaining({
          name: 'InvalidArgumentError',
          code: 'ERR_INVALID_OPTION',
          argument: 'client',
          message: expect.stringContaining('new Redis('),
        }),
      )
    },
  )
})

describe('a claim', () => {
  test.each([true, undefined, false, null, 1, 'OK', 'CLAIMED', '', {}, ['claimed']])(
    'that gives %j is not understood: 500, told, and nothing is handled',
    async (word) => {
      const shopfront = receiving({ ...memoryStore(), claim: async () => word as never })
      expect(await shopfront.send()).toMatchObject({ status: 500 })
      expect(shopfront.calls).toBe(0)
      expect(shopfront.errors).toMatchObject([{ code: 'ERR_INVALID_OPTION', argument: 'seen' }])
      expect(shopfront.handler.counts).toMatchObject({ failed: 1, handled: 0, repeated: 0 })
    },
  )

  test.each([failing, rejecting])('that fails is told: 500', async (claim) => {
    const shopfront = receiving({ ...memoryStore(), claim })
    expect(await shopfront.send()).toMatchObject({ status: 500 })
    expect(shopfront.calls).toBe(0)
    expect(shopfront.errors).toMatchObject([{ message: 'OOM command not allowed' }])
  })

  test('that was lost and taken again is not released by the run that has lost it', async () => {
    let now = 0
    const runs = [gate(), gate()]
    let run = 0
    const shopfront = receiving(memoryStore({ now: () => now }), () => runs[run++]!.opened, { timeout: 20 })
    expect(await shopfront.send()).toMatchObject({ status: 503 })
    now += 61_000
    expect(await shopfront.send()).toMatchObject({ status: 503 })
    expect(shopfront.calls).toBe(2)
    runs[0]!.fail(new Error('the first has failed'))
    await until(() => shopfront.errors.length > 0)
    expect(await shopfront.send()).toMatchObject({ status: 503 })
    expect(shopfront.handler.counts).toMatchObject({ late: 2, busy: 1 })
    runs[1]!.open()
    await until(() => shopfront.handler.counts.handled === 1)
    expect(await shopfront.send()).toMatchObject({ status: 204 })
    expect(shopfront.calls).toBe(2)
  })

  test('that was lost is not settled by the run that has lost it while another is at work', async () => {
    const store = memoryStore()
    expect(await store.claim('EV-1', -1, 'first')).toBe('claimed')
    expect(await store.claim('EV-1', 1_000, 'second')).toBe('claimed')
    for (const what of [store.settle('EV-1', 'first'), store.renew?.('EV-1', -1, 'first')]) await what
    expect(await store.claim('EV-1', 1_000, 'third')).toBe('busy')
    await store.release('EV-1', 'second')
    await store.renew?.('EV-1', 1_000, 'first')
    expect(await store.claim('EV-1', 1_000, 'third')).toBe('busy')
    await store.settle('EV-1', 'first')
    expect(await store.claim('EV-1', 1_000, 'third')).toBe('settled')
    await store.renew?.('EV-1', 1_000, 'second')
    expect(await store.claim('EV-1', 1_000, 'third')).toBe('settled')
  })
})

test.each([
  ['memoryStore', () => memoryStore()],
  ['redisStore', () => redisStore(redis())],
])('a store of your own around %s may pass on the id alone', async (_, make) => {
  const inner = make()
  let fails = true
  const shopfront = receiving(
    {
      claim: (id, ttl) => inner.claim(id, ttl),
      settle: (id) => inner.settle(id),
      release: (id) => inner.release(id),
    },
    () => {
      if (fails) throw new Error('down')
    },
  )
  expect(await shopfront.send()).toMatchObject({ status: 500 })
  fails = false
  for (let i = 0; i < 2; i++) expect(await shopfront.send()).toMatchObject({ status: 204 })
  expect([shopfront.calls, shopfront.handler.counts.repeated]).toEqual([2, 1])

  const decorated = receiving({
    ...inner,
    claim: (id, ttl) => inner.claim(`x${id}`, ttl),
    settle: (id, token) => inner.settle(`x${id}`, token),
  })
  for (let i = 0; i < 2; i++) expect(await decorated.send()).toMatchObject({ status: 204 })
  expect([decorated.calls, decorated.handler.counts.repeated]).toEqual([1, 1])
})

/** As much of Redis as the store uses. */
function redis() {
  const values = new Map<string, string>()
  return async ([command, first = '', ...rest]: string[]): Promise<unknown> => {
    if (command === 'GET') return values.get(first) ?? null
    if (command === 'SET') return values.has(first) ? null : (values.set(first, rest[0] ?? ''), 'OK')
    const [, key = '', token = '', settled] = rest
    if (values.get(key) !== token) return 0
    if (first.includes('DEL')) values.delete(key)
    else if (first.includes('ARGV[3]')) values.set(key, settled ?? '')
    return 1
  }
}

describe('what a store cannot do after the work', () => {
  test.each<[string, Partial<SeenStore>]>([
    ['throws at settle', { settle: failing }],
    ['rejects at settle', { settle: rejecting }],
  ])('%s: the response stays, and it is told and counted', async (_, broken) => {
    const shopfront = receiving({ ...memoryStore(), ...broken })
    expect(await shopfront.send()).toMatchObject({ status: 204 })
    expect(shopfront.errors).toMatchObject([{ message: 'OOM command not allowed' }])
    expect(shopfront.handler.counts).toMatchObject({ handled: 1, failed: 0, store: 1 })
  })

  test.each<[string, Partial<SeenStore>]>([
    ['throws at release', { release: failing }],
    ['rejects at release', { release: rejecting }],
  ])('%s: so too after a handler that has failed', async (_, broken) => {
    const shopfront = receiving({ ...memoryStore(), ...broken }, () => {
      throw new Error('the database is down')
    })
    expect(await shopfront.send()).toMatchObject({ status: 500 })
    expect(shopfront.errors.map(({ message }) => message)).toEqual(['OOM command not allowed', 'the database is down'])
    expect(shopfront.handler.counts).toMatchObject({ failed: 1, store: 1 })
  })

  test('is tried again before it is given up', async () => {
    let tries = 0
    const memory = memoryStore()
    const shopfront = receiving({
      ...memory,
      settle: (...args) => {
        if (++tries < 3) throw new Error('ECONNRESET')
        return memory.settle(...args)
      },
    })
    expect(await shopfront.send()).toMatchObject({ status: 204 })
    expect([tries, shopfront.errors.length, shopfront.handler.counts.store]).toEqual([3, 0, 0])
  })
})

describe('a renewal', () => {
  afterEach(() => {
    jest.useRealTimers()
  })

  test.each([failing, rejecting])('that fails is told, and the handler goes on', async (renew) => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'performance', 'Date'] })
    const work = gate()
    const shopfront = receiving({ ...memoryStore(), renew }, () => work.opened, { timeout: 100_000 })
    const answer = shopfront.handler.handle(platform.v3(own, { event: 'TRANSACTION.SUCCESS' }))
    await until(() => shopfront.calls === 1)
    jest.advanceTimersByTime(20_001)
    await until(() => shopfront.errors.length === 1)
    expect(shopfront.errors).toMatchObject([{ message: 'OOM command not allowed' }])
    expect(shopfront.handler.counts).toMatchObject({ store: 1 })
    work.open()
    await until(() => shopfront.handler.counts.handled === 1)
    expect((await answer).status).toBe(503)
  })
})

/** Waits for what other promises bring about. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}
