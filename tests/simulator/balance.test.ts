import fc from 'fast-check'
import { createSimulator, type Simulator, type SimulatedMerchant } from '../../lib/simulator'
import { act } from '../../lib/simulator/control/act'
import { snapshotOf } from '../../lib/simulator/control/snapshot'
import { MACHINES } from '../../lib/simulator/flows'
import { Journal } from '../../lib/simulator/flows/bill/journal'
import { close, orderKey, place, reverse, type Draft } from '../../lib/simulator/flows/order/commands'
import { charge } from '../../lib/simulator/flows/order/code'
import { transactionOf } from '../../lib/simulator/flows/order/describe'
import { orders } from '../../lib/simulator/flows/order/machine'
import { Refused } from '../../lib/simulator/flows/refused'
import { redirect, refund } from '../../lib/simulator/flows/refund/commands'
import { refunds } from '../../lib/simulator/flows/refund/machine'
import { refundNotice } from '../../lib/simulator/flows/refund/notice'
import type { Notice } from '../../lib/simulator/world/thing'
import { World } from '../../lib/simulator/world/world'
import { post } from './wire'

const MERCHANTS = ['1900000001', '1900000002', '1900000003']
const START = 100_000_000

/** One thing that somebody does; numbers are few, so that they meet. */
interface Operation {
  readonly what: 'place' | 'charge' | 'pay' | 'decline' | 'close' | 'reverse' | 'refund' | 'act' | 'redirect' | 'wait'
  readonly merchant: number
  readonly number: number
  readonly amount: number
  readonly turn: number
}

const operation = fc.record<Operation>({
  what: fc.constantFrom('place', 'charge', 'pay', 'decline', 'close', 'reverse', 'refund', 'act', 'redirect', 'wait'),
  merchant: fc.nat(MERCHANTS.length - 1),
  number: fc.nat(40),
  amount: fc.integer({ min: 1, max: 5000 }),
  turn: fc.nat(9),
})

interface Run {
  readonly world: World
  readonly journal: Journal
  readonly notices: { readonly notice: Notice; readonly queried: unknown }[]
}

/** A world without a wire, in which time stands still unless somebody waits. */
function run(operations: readonly Operation[]): Run {
  let now = Date.parse('2026-11-01T12:00:00+08:00')
  const world = new World('balance', MACHINES, () => now)
  const journal = new Journal(world)
  const notices: Run['notices'] = []
  world.onNotice((notice) => {
    notices.push({ notice, queried: queriedAs(world, notice) })
  })
  for (const one of operations) {
    world.tick()
    if (one.what === 'wait') now += one.turn * 7_200_000
    else
      attempt(() => {
        perform(world, one)
      })
  }
  return { world, journal, notices }
}

/** What a flow refuses, and a hand that comes too late, changes nothing. */
function attempt(change: () => void): void {
  try {
    change()
  } catch (error) {
    if (!(error instanceof Refused) && (error as { code?: string }).code !== 'ERR_INVALID_ARGUMENT') throw error
  }
}

function perform(world: World, { what, merchant, number, amount, turn }: Operation): void {
  const mchid = MERCHANTS[merchant]!
  const out_trade_no = `T${number}`
  const draft: Draft = {
    key: orderKey(mchid, undefined, out_trade_no),
    mchid,
    tradeType: what === 'charge' ? 'MICROPAY' : 'NATIVE',
    protocol: 'v3',
    out_trade_no,
    description: 'x',
    notify_url: 'http://127.0.0.1/',
    total: amount,
    profitSharing: turn === 9,
    request: String(amount),
    expireAt: world.now() + 86_400_000,
  }
  const order = world.get(orders, draft.key)
  const mark = world.events.length
  if (what === 'place') place(world, draft)
  if (what === 'charge') charge(world, draft, `1300000000000${turn % 2 === 0 ? '09999' : '00001'}`)
  if (what === 'pay') act(world, 'order.pay', out_trade_no, { mchid }, mchid)
  if (what === 'decline') act(world, 'order.decline', out_trade_no, { mchid }, mchid)
  if (what === 'close' && order) close(world, order)
  if (what === 'reverse' && order) reverse(world, order)
  if (what === 'refund' && order) {
    const out_refund_no = `R${number}-${turn}`
    const part = Math.max(1, Math.floor((order.total * (turn + 1)) / 10))
    refund(world, order, { api: 'v3', out_refund_no, refund: part, total: order.total, request: out_refund_no })
    if (turn % 2 === 0) world.settle(mark, world.events.length)
  }
  const hands = ['refund.succeed', 'refund.abnormal', 'refund.close'] as const
  if (what === 'act') act(world, hands[amount % 3]!, `R${number}-${turn}`, { mchid }, mchid)
  const found = world.byOut(refunds, `R${number}-${turn}`).find((one) => one.mchid === mchid)
  if (what === 'redirect' && found) redirect(world, found)
}

function queriedAs(world: World, { event, resource, mchid }: Notice): unknown {
  if (event === 'TRANSACTION.SUCCESS') {
    const order = world.byOut(orders, String(resource.out_trade_no)).find((one) => one.mchid === mchid)
    return order && transactionOf(order)
  }
  const found = world.byOut(refunds, String(resource.out_refund_no)).find((one) => one.mchid === mchid)
  return found && refundNotice(found)
}

/** start + paid = balances + frozen + refunded + taken back + fees, net of those given back. */
function expectBalanced({ world, journal }: Run): void {
  for (const mchid of MERCHANTS) {
    const own = world.all(orders).filter((order) => order.mchid === mchid && order.transaction_id !== undefined)
    const paid = own.reduce((sum, { total }) => sum + total, 0)
    const back = own.reduce((sum, { refunded }) => sum + refunded, 0)
    const fees = own.reduce((sum, { fee, feeBack }) => sum + fee - feeBack, 0)
    const [basic, operating] = [world.ledger.balance(mchid, 'BASIC'), world.ledger.balance(mchid, 'OPERATION')]
    expect(START + paid).toBe(basic.available + basic.frozen + operating.available + operating.frozen + back + fees)
    expect(
      own.every(
        ({ total, refunded, fee, feeBack }) => refunded >= 0 && refunded <= total && feeBack >= 0 && feeBack <= fee,
      ),
    ).toBe(true)
    const accepted = world.all(refunds).filter((one) => one.mchid === mchid && one.state !== 'CLOSED')
    const reversed = own.filter(({ state }) => state === 'REVOKED').reduce((sum, { total }) => sum + total, 0)
    expect(accepted.reduce((sum, one) => sum + one.refund, reversed)).toBe(back)
    expectBilled(world, journal, mchid)
  }
}

/** The bills of all days together are the account, and their rows what was paid and given back. */
function expectBilled(world: World, journal: Journal, mchid: string): void {
  const days = [...new Set(world.events.map(({ at }) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)))]
  const entries = days.flatMap((day) => world.ledger.entries(mchid, 'BASIC', day))
  const { available, frozen } = world.ledger.balance(mchid, 'BASIC')
  expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(available + frozen)
  const rows = days.flatMap((day) => journal.rows(mchid, day))
  const paid = rows.filter(({ state }) => state === 'SUCCESS').reduce((sum, { order }) => sum + order.total, 0)
  expect(paid).toBe(
    world
      .all(orders)
      .filter((order) => order.mchid === mchid && order.paidAt !== undefined)
      .reduce((sum, { total }) => sum + total, 0),
  )
}

describe('after any mix of operations', () => {
  it('the accounts of each merchant add up, and the bills to the accounts; every notification is what a query said', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 400 }), (operations) => {
        const result = run(operations)
        expectBalanced(result)
        for (const { notice, queried } of result.notices) expect(notice.resource).toEqual(queried)
      }),
      { numRuns: 60 },
    )
  })

  it('the same events make the same world', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 200 }), (operations) => {
        const { world } = run(operations)
        const again = new World('another seed', MACHINES, world.now)
        for (const event of JSON.parse(JSON.stringify(world.events))) again.apply(event)
        expect(snapshotOf(again, MERCHANTS)).toEqual(snapshotOf(world, MERCHANTS))
      }),
      { numRuns: 30 },
    )
  })

  it('numbers follow from the seed and not from the order of arrival', () => {
    const placed = (numbers: readonly number[]) =>
      run(
        numbers.flatMap((number) =>
          (['place', 'pay'] as const).map((what) => ({ what, merchant: 0, number, amount: 7, turn: 0 })),
        ),
      )
    const state = ({ world }: Run) => snapshotOf(world, MERCHANTS)
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 20 }), (numbers) => {
        expect(state(placed([...numbers].reverse()))).toEqual(state(placed(numbers)))
      }),
      { numRuns: 30 },
    )
  })

  it('ten thousand of them add up as well', () => {
    const operations = fc
      .sample(operation, { numRuns: 10_000, seed: 7 })
      .map((one, index) => ({ ...one, number: one.number + 41 * Math.floor(index / 500) }))
    const result = run(operations)
    expect(result.world.events.length).toBeGreaterThan(1000)
    expectBalanced(result)
  })
})

describe('over the wire, all at once', () => {
  let sim: Simulator
  let merchants: SimulatedMerchant[]
  beforeAll(async () => {
    sim = await createSimulator()
    merchants = [sim.merchant, await sim.addMerchant(), await sim.addMerchant()]
  })
  afterAll(() => sim.close())

  it('requests that meet are one change each', async () => {
    const call = (merchant: SimulatedMerchant, target: string, content: object) =>
      post({ url: sim.url, options: merchant.options } as unknown as Simulator, target, content)
    const order = (mchid: string, number: number) => ({
      appid: 'wx1',
      mchid,
      description: 'x',
      out_trade_no: `wire-${number}`,
      notify_url: 'https://example.com/',
      amount: { total: 1000 },
    })
    await Promise.all(
      merchants.flatMap((merchant) =>
        Array.from({ length: 30 }, (_, index) =>
          call(merchant, '/v3/pay/transactions/native', order(merchant.mchid, index % 10)),
        ),
      ),
    )
    expect(sim.state.orders.all()).toHaveLength(30)
    for (const { mchid, out_trade_no } of sim.state.orders.all()) sim.pay(out_trade_no, { mchid })
    const statuses = await Promise.all(
      merchants.flatMap((merchant) =>
        Array.from({ length: 60 }, async (_, index) => {
          const amount = { refund: 300, total: 1000, currency: 'CNY' }
          const json = { out_trade_no: `wire-${index % 10}`, out_refund_no: `R-${index}`, amount }
          return (await call(merchant, '/v3/refund/domestic/refunds', json)).status
        }),
      ),
    )
    // Three parts of 300 go into 1000, for each of ten orders of three merchants.
    expect(statuses.filter((status) => status === 200)).toHaveLength(90)
    for (const { mchid } of merchants)
      expect(sim.snapshot().accounts[mchid]?.BASIC).toEqual({ available: 10 * (1000 - 6 - 900 + 5), frozen: 0 })
  })
})
