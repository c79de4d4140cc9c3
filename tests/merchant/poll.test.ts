import { FlowError, poll } from '../../lib/merchant'
import { rejection, simulated } from '../simulated'

const s = simulated()
const none: readonly number[] = [0]
const BALANCE = 'v3/merchant/fund/balance/BASIC'

/** Gives the results one after another; the last one stays. */
const giving =
  <T>(...results: T[]) =>
  ({ attempt }: { attempt: number }): T =>
    results[Math.min(attempt, results.length) - 1] as T

test('queries until the result is the one that is waited for, and counts', async () => {
  const attempts: number[] = []
  const result = await poll(
    ({ attempt }) => {
      attempts.push(attempt)
      return attempt < 4 ? 'PROCESSING' : 'SUCCESS'
    },
    { until: (state) => state === 'SUCCESS', deadline: 10_000, pauses: none },
  )
  expect(result).toBe('SUCCESS')
  expect(attempts).toEqual([1, 2, 3, 4])
})

test('a first result that is the one needs no second query', async () => {
  const query = jest.fn(() => 'SUCCESS')
  await poll(query, { until: () => true, deadline: 10_000 })
  expect(query).toHaveBeenCalledTimes(1)
})

test('at the deadline it says what came last, and asks no more', async () => {
  const query = jest.fn(giving('PROCESSING'))
  const error = await rejection(poll(query, { until: () => false, deadline: 60_000, pauses: [0, 0, 70_000] }))
  expect(error).toBeInstanceOf(FlowError)
  expect(error).toMatchObject({ code: 'ERR_POLL_DEADLINE', response: 'PROCESSING' })
  expect(error.message).toContain('60000 ms')
  expect(query).toHaveBeenCalledTimes(3)
})

test('a query that does not look at its signal is not waited for longer than the deadline', async () => {
  let given: AbortSignal | undefined
  const error = await rejection(
    poll(
      ({ signal }) => {
        given = signal
        return new Promise(() => undefined)
      },
      { until: () => true, deadline: 20, pauses: none },
    ),
  )
  expect(error).toMatchObject({ code: 'ERR_POLL_DEADLINE' })
  expect(given?.aborted).toBe(true)
})

test('`signal` ends it while it queries, while it pauses, and before it begins', async () => {
  for (const when of ['query', 'pause', 'before'] as const) {
    const controller = new AbortController()
    if (when === 'before') controller.abort()
    const query = jest.fn(() => {
      if (when === 'pause')
        setImmediate(() => {
          controller.abort()
        })
      if (when === 'query') controller.abort()
      return when === 'query' ? new Promise<string>(() => undefined) : 'PROCESSING'
    })
    const options = { until: () => false, deadline: 60_000, pauses: [50_000], signal: controller.signal }
    expect(await rejection(poll(query, options))).toMatchObject({ code: 'ERR_POLL_CANCELED' })
    expect(query).toHaveBeenCalledTimes(1)
  }
})

describe('errors of a query', () => {
  const asking = () => {
    const client = s.client({ timeout: 500 })
    return poll(({ signal }) => client.chain(BALANCE).get({ signal }) as Promise<{ status: number }>, {
      until: ({ status }) => status === 200,
      deadline: 15_000,
      pauses: none,
    })
  }

  test.each([
    { kind: 'reset' },
    { kind: 'truncated-body' },
    { kind: 'server-error' },
    { kind: 'html-error' },
    { kind: 'signtest' },
    { kind: 'wrong-signature' },
    { kind: 'delay', ms: 5_000 },
    { kind: 'server-error', status: 429, code: 'FREQUENCY_LIMITED' },
  ] as const)('%p is over the next time', async (fault) => {
    s.sim.fault({ ...fault, count: 2 })
    expect((await asking()).status).toBe(200)
    expect(s.sim.requests).toHaveLength(3)
  })

  test.each([
    { kind: 'server-error', status: 400, code: 'PARAM_ERROR' },
    { kind: 'server-error', status: 404, code: 'ORDER_NOT_EXIST' },
    { kind: 'server-error', status: 403, code: 'NO_AUTH' },
  ] as const)('%p is no better the next time', async (fault) => {
    s.sim.fault({ ...fault })
    expect(await rejection(asking())).toMatchObject({ code: fault.code })
    expect(s.sim.requests).toHaveLength(1)
  })

  test('`retry` decides in its place', async () => {
    let count = 0
    const query = () => {
      count++
      if (count < 3) throw new Error('not yet')
      return count
    }
    const retry = (error: unknown) => (error as Error).message === 'not yet'
    expect(await poll(query, { until: () => true, deadline: 10_000, pauses: none, retry })).toBe(3)
    count = 0
    expect(await rejection(poll(query, { until: () => true, deadline: 10_000, pauses: none }))).toMatchObject({
      message: 'not yet',
    })
  })

  test('the last one is the cause at the deadline', async () => {
    s.sim.fault({ kind: 'reset' })
    const query = () => s.client().chain(BALANCE).get()
    expect(await rejection(poll(query, { until: () => true, deadline: 10_000, pauses: [0, 20_000] }))).toMatchObject({
      code: 'ERR_POLL_DEADLINE',
      cause: { code: 'ERR_CONNECTION' },
    })
  })
})

test.each([
  ['query', undefined, {}],
  ['until', () => 1, { until: undefined }],
  ['deadline', () => 1, { deadline: undefined }],
  ['deadline', () => 1, { deadline: 0 }],
  ['deadline', () => 1, { deadline: NaN }],
  ['deadline', () => 1, { deadline: Infinity }],
  ['pauses', () => 1, { pauses: [] }],
  ['pauses', () => 1, { pauses: [-1] }],
  ['pauses', () => 1, { pauses: 1_000 }],
])('a wrong %s is refused before anything is asked', async (argument, query, options) => {
  const given = { until: () => true, deadline: 1_000, ...options }
  expect(await rejection(poll(query as any, given as any))).toMatchObject({ code: 'ERR_INVALID_OPTION', argument })
})
