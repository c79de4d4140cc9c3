import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

import { json } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const world = simulated({
  handlers: [(request) => (request.path.startsWith('/v3/') ? json({ text: 'x'.repeat(100_000) }) : undefined)],
})
const agent = new Agent({ keepAlive: true })
afterAll(() => {
  agent.destroy()
})

/** Sockets that are in use: those of answers that nobody reads are in use for ever. */
const held = async (): Promise<number> => {
  const count = () => Object.values(agent.sockets).flat().length
  for (let i = 0; i < 20 && count() > 0; i++) await sleep(25)
  return count()
}

describe('the socket of a streamed answer is let go', () => {
  test.each(['no-signature', 'wrong-signature', 'clock-skew', 'unknown-serial', 'server-error'] as const)(
    'after %s',
    async (kind) => {
      world.sim.fault({ kind })
      await rejection(world.client({ httpAgent: agent }).v3.x.get({ responseType: 'stream' }))
      expect(await held()).toBe(0)
    },
  )

  test('when its sink can not be written', async () => {
    const call = (uri: string) => world.client({ httpAgent: agent })[uri].get({ sink: '/nowhere/at/all' })
    for (const uri of ['v3/x', 'v3/billdownload/file'])
      expect(await rejection(call(uri))).toMatchObject({ code: 'ERR_SINK' })
    expect(await held()).toBe(0)
  })

  test.each(['v3/x', 'v3/billdownload/file'])('when the caller of %s ends it unread', async (uri) => {
    const { data } = await world.client({ httpAgent: agent })[uri].get({ responseType: 'stream' })
    data.destroy()
    expect(await held()).toBe(0)
  })

  test('and kept for the next request when it was read to its end', async () => {
    const { data } = await world.client({ httpAgent: agent })['v3/billdownload/file'].get({ responseType: 'stream' })
    for await (const chunk of data) void chunk
    expect(await held()).toBe(0)
    expect(Object.values(agent.freeSockets).flat().length).toBeGreaterThan(0)
  })
})

test('close() ends what is idle, and lets what is under way end with its answer', async () => {
  const sockets = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
  const before = sockets()
  const instance = world.client()
  world.sim.fault({ kind: 'delay', ms: 300, path: '/v3/late' })
  await instance.v3.x.get()
  const late = instance.v3.late.get()
  await sleep(100)
  instance.getDriver().close()
  await expect(late).resolves.toMatchObject({ status: 200 })
  // It still works, over connections that are not kept.
  await expect(instance.v3.x.get()).resolves.toMatchObject({ status: 200 })
  for (let i = 0; i < 40 && sockets() > before; i++) await sleep(25)
  expect(sockets()).toBeLessThanOrEqual(before)
})
