import crypto from 'node:crypto'

import { json } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const world = simulated({
  handlers: [(request) => (request.path === '/v3/echo' ? json({ body: request.body }) : undefined)],
})

/** How many signatures were made on another thread: those of the client alone, as the simulator has no other. */
const aside = (): number =>
  (crypto.sign as unknown as jest.Mock<unknown, unknown[]>).mock.calls.filter(
    ([, , , callback]) => callback !== undefined,
  ).length

beforeEach(() => {
  jest.spyOn(crypto, 'sign')
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe('an exchange', () => {
  test('that is alone is signed here and now', async () => {
    const instance = world.client()
    for (let i = 0; i < 3; i++) await instance.v3.echo.get()
    expect(aside()).toBe(0)
  })

  test('among others is signed aside, and verified all the same', async () => {
    const instance = world.client()
    const bodies = Array.from({ length: 40 }, (_, i) => ({ i, text: '微信支付'.repeat(i) }))
    const answers = await Promise.all(bodies.map((body) => instance.v3.echo.post({ json: body })))
    expect(answers.map(({ data }) => JSON.parse(data.body))).toEqual(bodies)
    expect(world.sim.requests.every(({ verified }) => verified)).toBe(true)
    expect(aside()).toBe(40)
  })

  test('is over however it ends, so that the next is alone again', async () => {
    const instance = world.client()
    const endings = [
      ...(['wrong-signature', 'server-error', 'reset', 'truncated-body', 'delay'] as const).map((kind) => () => {
        world.sim.fault({ kind, count: 1, ...(kind === 'delay' && { ms: 300 }) })
        return instance.v3.echo.get({ timeout: 100 })
      }),
      () => instance.v3.echo.get({ security: true }),
      () => instance.v3.echo.get({ baseURL: 'https://elsewhere.example/' }),
      () => instance.v3.echo.post({ body: 1n }),
      () => instance.v3.echo.get({ signal: AbortSignal.abort() }),
      () => {
        const call = instance.v3.echo.getAsync()
        call.cancel()
        return call
      },
    ]
    for (const ending of endings) await rejection(ending())
    const { data } = await instance.v3.echo.get({ responseType: 'stream' })
    data.destroy()
    jest.mocked(crypto.sign).mockClear()
    await instance.v3.echo.get()
    expect(aside()).toBe(0)
  })
})
