import { redisStore, type SeenStore } from '../../lib/notification'

/** As much of Redis as the store uses, in memory; what a real one does is tested by `npm run test:redis`. */
function fakeRedis() {
  const values = new Map<string, string>()
  const run = ([command, first = '', ...rest]: string[]): unknown => {
    if (command === 'GET') return values.get(first) ?? null
    if (command === 'SET') {
      if (values.has(first)) return null
      values.set(first, rest[0] ?? '')
      return 'OK'
    }
    const [, key = '', token = '', ...more] = rest
    if (first.includes('DEL') && values.get(key) === token) values.delete(key)
    if (first.includes('ARGV[3]') && values.get(key) === token) values.set(key, more[0] ?? '')
    return 1
  }
  return { values, run }
}

/** Two processes on one Redis; the first goes through a client of its own making. */
function stores(
  client: (run: (args: string[]) => unknown) => (args: string[]) => Promise<unknown>,
): [SeenStore, SeenStore] {
  const { run } = fakeRedis()
  return [redisStore(client(run)), redisStore(async (args) => run(args))]
}

describe('a claim whose answer is lost', () => {
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
    let down = 2
    const [ours, theirs] = stores((run) => async (args) => {
      const answer = run(args)
      if (down-- > 0) throw new Error('ECONNRESET')
      return answer
    })
    await expect(ours.claim('EV-1', 60_000)).rejects.toThrow('ECONNRESET')
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(await theirs.claim('EV-1', 60_000)).toBe('claimed')
  })

  test('is let go without touching the claim that another delivery of the same process has made since', async () => {
    let failing = true
    const [ours, theirs] = stores((run) => async (args) => {
      if (failing) throw new Error('ECONNREFUSED')
      return run(args)
    })
    await expect(ours.claim('EV-1', 60_000)).rejects.toThrow('ECONNREFUSED')
    failing = false
    expect(await ours.claim('EV-1', 60_000)).toBe('claimed')
    await new Promise((resolve) => setTimeout(resolve, 150))
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
