import fc from 'fast-check'
import { createSimulator, type SimulatedMerchant, type Simulator } from '../../lib/simulator'
import { Market, operations, type Operation } from './market'

/** `npm run test:balance` does ten thousand. */
const COUNT = Number(process.env.BALANCE_OPERATIONS ?? 300)
const RUNS = Math.ceil(COUNT / 30)
const AT_ONCE = 20

/** What several merchants do at once. */
class Meeting implements fc.AsyncCommand<{ readonly done: number }, Market> {
  constructor(private readonly all: readonly Operation[]) {}

  check(): boolean {
    return true
  }

  async run(_model: object, market: Market): Promise<void> {
    await Promise.all(this.all.map((one) => market.perform(one)))
  }

  toString(): string {
    return `at once ${JSON.stringify(this.all)}`
  }
}

describe('merchants that do business at once', () => {
  let sim: Simulator
  let merchants: SimulatedMerchant[]
  beforeAll(async () => {
    sim = await createSimulator({ settle: 'manual', seed: 'market' })
    merchants = [sim.merchant, await sim.addMerchant(), await sim.addMerchant()]
  })
  afterAll(() => sim.close())

  it('have accounts and bills that add up to what they were told, whatever they do', async () => {
    const meeting = fc.array(operations(2), { minLength: 1, maxLength: 8 }).map((all) => new Meeting(all))
    await fc.assert(
      fc.asyncProperty(fc.commands([meeting], { maxCommands: 12, size: 'max' }), async (commands) => {
        sim.reset()
        const market = new Market(sim, merchants)
        await fc.asyncModelRun(() => ({ model: { done: 0 }, real: market }), commands)
        await market.judge()
      }),
      { numRuns: RUNS },
    )
  }, 1_200_000)

  it(`also after ${COUNT} operations`, async () => {
    sim.reset()
    const market = new Market(sim, merchants)
    const all = fc.sample(operations(Math.ceil(COUNT / 30)), { numRuns: COUNT, seed: 16 })
    for (let done = 0; done < all.length; done += AT_ONCE)
      await Promise.all(all.slice(done, done + AT_ONCE).map((one) => market.perform(one)))
    await market.judge()
    const counted = (step: string) => sim.events.filter(({ type }) => type === step).length
    for (const [step, share] of [
      ['order.placed', 30],
      ['order.paid', 30],
      ['order.reversed', 300],
      ['refund.accepted', 30],
      ['refund.succeeded', 200],
      ['refund.closed', 300],
    ] as const)
      expect([step, counted(step) > COUNT / share]).toEqual([step, true])
  }, 1_200_000)
})

it('the same seed gives the same world, in whatever order requests arrive', async () => {
  const now = Date.now()
  const worlds = []
  for (const turned of [false, true]) {
    const sim = await createSimulator({ seed: 'same', now: () => now })
    const merchants = [sim.merchant, await sim.addMerchant(), await sim.addMerchant()]
    const market = new Market(sim, merchants)
    const each = (what: Operation['what'], v2 = false) => {
      const all = [0, 1, 2].flatMap((merchant) =>
        [0, 1, 2].map((number) => ({ what, merchant, number, amount: 333, turn: 0, v2: v2 && number === 1 })),
      )
      return turned ? all.reverse() : all
    }
    for (const all of [each('place', true), each('pay'), each('refund', true)])
      await Promise.all(all.map((one) => market.perform(one)))
    worlds.push({ ...sim.snapshot(), told: sim.deliveries.map(({ id }) => id).sort(), options: sim.options.apiv3Key })
    await sim.close()
  }
  expect(worlds[0]!.orders).toHaveLength(9)
  expect(worlds[0]!.refunds).toHaveLength(9)
  expect(worlds[1]).toEqual(worlds[0])
})
