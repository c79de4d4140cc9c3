import { Builder, type ClientOptions } from '../lib/index'
import { createSimulator, type Handler, type Simulator, type SimulatorOptions } from '../lib/simulator'

/** A simulator for the tests of one block, started before and stopped after them, and clients that talk to it. */
export function simulated(options: SimulatorOptions = {}) {
  let sim: Simulator | undefined
  const drivers: { close(): void }[] = []
  beforeAll(async () => {
    sim = await createSimulator(options)
  })
  beforeEach(() => {
    sim?.clearFaults()
    if (sim) sim.requests.length = 0
    sim?.state.cards.reset()
  })
  afterAll(async () => {
    for (const driver of drivers) driver.close()
    await sim?.close()
  })
  return {
    get sim(): Simulator {
      if (!sim) throw new Error('the simulator is not started yet')
      return sim
    },
    client(more: Partial<ClientOptions> = {}): any {
      const instance = Builder.factory({ ...this.sim.options, proxy: false, ...more })
      drivers.push(instance.getDriver())
      return instance
    },
  }
}

/** Answers one path with what the test says. */
export function answering(path: string, answer: Awaited<ReturnType<Handler>>): Handler {
  return (request) => (request.path === path ? answer : undefined)
}

export const CARD = {
  user_card_code: '478515832665',
  json: { openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA', invalid_reason: '传入的自定义作废原因' },
  query: { brand_id: '1004', card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
} as const

export const CARD_URI = 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate'

/** What a promise rejects with; a promise that is kept is a failure of the test. */
export async function rejection(promise: Promise<unknown>): Promise<any> {
  let kept: unknown
  try {
    kept = await promise
  } catch (error) {
    return error
  }
  throw new Error(`expected a rejection, got ${JSON.stringify(kept)}`)
}
