import fc from 'fast-check'

import { chargeCode, ChargeError, isFlowError } from '../../lib/merchant'
import type { Fault } from '../../lib/simulator'
import { rejection } from '../simulated'
import { shop, type Shop } from '../simulator/shop'

const s = shop()
const CODE = '13000000000000'
const fast = { deadline: 20_000, reverseDeadline: 20_000, pauses: [0] }

/** One protocol of payments by code: how an order is written, and where its requests go. */
interface Way {
  readonly order: (digits?: string, change?: object) => any
  readonly paths: Readonly<Record<'charge' | 'query' | 'reverse', string>>
}

let count = 0
const number = (): string => `code-${++count}`

const v3: Way = {
  order: (digits = '9999', change = {}) => ({
    appid: 'wxd678efh567hg6787',
    mchid: s.sim.merchant.mchid,
    description: '一杯茶',
    out_trade_no: number(),
    amount: { total: 100, currency: 'CNY' },
    payer: { auth_code: CODE + digits },
    scene_info: { store_info: { id: '0001' } },
    ...change,
  }),
  paths: {
    charge: '/v3/pay/transactions/codepay',
    query: '/v3/pay/transactions/out-trade-no/{out_trade_no}',
    reverse: '/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse',
  },
}
const v2: Way = {
  order: (digits = '9999', change = {}) => ({
    appid: 'wxd678efh567hg6787',
    mch_id: s.sim.merchant.mchid,
    body: '一杯茶',
    out_trade_no: number(),
    total_fee: 100,
    spbill_create_ip: '127.0.0.1',
    auth_code: CODE + digits,
    ...change,
  }),
  paths: { charge: '/pay/micropay', query: '/pay/orderquery', reverse: '/secapi/pay/reverse' },
}
const ways = [
  ['APIv3', v3],
  ['APIv2', v2],
] as const

const charge = (order: any, options = {}): Promise<any> =>
  chargeCode(s.client(), order, { ...fast, security: false, ...options }) as Promise<any>

const stateOf = (out_trade_no: string) => s.sim.state.orders.get(out_trade_no)?.state
const made = (suffix: string) => s.sim.requests.filter(({ path }) => path.endsWith(suffix)).length

/** Waits until so many requests have come whose path ends so. */
async function arrived(suffix: string, times: number): Promise<void> {
  while (made(suffix) < times) await new Promise(setImmediate)
}

describe.each(ways)('a code of %s', (_, way) => {
  const queried = way.paths.query.split('/').at(-1)!

  test('that pays at once is one request', async () => {
    const order = way.order()
    expect(await charge(order)).toMatchObject({
      out_trade_no: order.out_trade_no,
      transaction_id: expect.stringMatching(/^4200/),
    })
    expect(s.sim.requests).toHaveLength(1)
  })

  test('that wants the password is waited for until the payer has typed it', async () => {
    const order = way.order('0001')
    const paying = charge(order)
    await arrived(queried.startsWith('{') ? order.out_trade_no : queried, 3)
    s.sim.pay(order.out_trade_no)
    expect(await paying).toMatchObject({ trade_state: 'SUCCESS', out_trade_no: order.out_trade_no })
    expect(made('reverse')).toBe(0)
  })

  test('that the payer declines is refused, and not reversed', async () => {
    const order = way.order('0001')
    const paying = charge(order)
    await arrived(queried.startsWith('{') ? order.out_trade_no : queried, 2)
    s.sim.act('order.decline', order.out_trade_no)
    expect(await rejection(paying)).toMatchObject({ charge: 'refused', code: 'ERR_CHARGE_REFUSED' })
    expect(made('reverse')).toBe(0)
  })

  test('that is not typed in time is reversed', async () => {
    const order = way.order('0001')
    const error = await rejection(charge(order, { pauses: [0, 0, 30_000] }))
    expect(error).toBeInstanceOf(ChargeError)
    expect(isFlowError(error)).toBe(true)
    expect(error).toMatchObject({ charge: 'reversed', code: 'ERR_CHARGE_REVERSED', out_trade_no: order.out_trade_no })
    expect(stateOf(order.out_trade_no)).toBe('REVOKED')
    expect(() => s.sim.pay(order.out_trade_no)).toThrow('REVOKED')
  })

  test('that the cashier gives up is reversed at once', async () => {
    const order = way.order('0001')
    const controller = new AbortController()
    const paying = charge(order, { signal: controller.signal, pauses: [0, 0, 10_000] })
    await arrived(queried.startsWith('{') ? order.out_trade_no : queried, 2)
    controller.abort()
    expect(await rejection(paying)).toMatchObject({ charge: 'reversed' })
  })

  test.each(['0002', '0003', ''])('that ends in “%s” is refused by one request', async (digits) => {
    const error = await rejection(charge(way.order(digits)))
    expect(error).toMatchObject({ charge: 'refused', cause: { outcome: 'refused' } })
    expect(s.sim.requests).toHaveLength(1)
  })

  test('that has paid although the response was an error ends in the paid transaction', async () => {
    expect(await charge(way.order('0004'))).toMatchObject({ trade_state: 'SUCCESS' })
    expect(made('reverse')).toBe(0)
  })

  test('of an order that is charged once more, as after a crash, is not charged twice', async () => {
    const order = way.order()
    const { transaction_id } = await charge(order)
    expect(await charge(order)).toMatchObject({ transaction_id })
    expect(s.sim.events.filter(({ what }: any) => what === 'paid').length).toBeLessThanOrEqual(1)
  })

  test('of another order under a number that is paid says so, and reverses nothing', async () => {
    const order = way.order()
    await charge(order)
    const other = { ...order, ...('amount' in order ? { amount: { total: 1, currency: 'CNY' } } : { total_fee: 1 }) }
    expect(await rejection(charge(other))).toMatchObject({ charge: 'paid', code: 'ERR_CHARGE_PAID' })
    expect(stateOf(order.out_trade_no)).toBe('SUCCESS')
    expect(made('reverse')).toBe(0)
  })

  test('of another order under a number that waits is refused, and leaves that one alone', async () => {
    const order = way.order('0001')
    const paying = charge(order)
    await arrived(queried.startsWith('{') ? order.out_trade_no : queried, 1)
    const other = { ...order, ...('amount' in order ? { amount: { total: 1, currency: 'CNY' } } : { total_fee: 1 }) }
    expect(await rejection(charge(other))).toMatchObject({ charge: 'refused' })
    expect(made('reverse')).toBe(0)
    s.sim.pay(order.out_trade_no)
    await paying
  })

  test('that cannot be reached at all leaves it unknown, and says what to do', async () => {
    s.sim.fault({ kind: 'reset', handled: true })
    const order = way.order()
    const error = await rejection(charge(order, { pauses: [0, 0, 30_000] }))
    expect(error).toMatchObject({ charge: 'unknown', code: 'ERR_CHARGE_UNKNOWN', cause: { code: 'ERR_CONNECTION' } })
    expect(error.message).toContain('may be charged')
  })

  test('that never arrived is refused once the query and the reversal have found nothing', async () => {
    s.sim.fault({ kind: 'reset', handled: false, count: 1 })
    expect(await rejection(charge(way.order(), { pauses: [0, 0, 30_000] }))).toMatchObject({ charge: 'refused' })
    expect(made('reverse')).toBe(2)
  })
})

test('an order of a service provider goes to its own addresses', async () => {
  const partner = await s.sim.addMerchant({ mchid: '1900000900', subMerchants: ['1900000901'] })
  const order = {
    sp_appid: 'wxd678efh567hg6787',
    sp_mchid: partner.mchid,
    sub_mchid: '1900000901',
    description: '一杯茶',
    out_trade_no: number(),
    amount: { total: 100, currency: 'CNY' as const },
    payer: { auth_code: `${CODE}0001` },
    scene_info: { store_info: { id: '0001' } },
  }
  const error = await rejection(chargeCode(s.client(partner), order as never, { ...fast, pauses: [0, 30_000] }))
  expect(error).toMatchObject({ charge: 'reversed' })
  expect(s.sim.requests.every(({ path }) => path.startsWith('/v3/pay/partner/transactions/'))).toBe(true)
})

describe('before anything is sent', () => {
  test('an order that is none is refused', async () => {
    for (const order of [undefined, {}, { out_trade_no: 'x' }, { payer: { auth_code: '1' } }])
      expect(await rejection(charge(order))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'order' })
    expect(s.sim.requests).toEqual([])
  })

  test('a client that could not reverse (APIv2 without certificate) is told so', async () => {
    expect(await rejection(charge(v2.order(), { security: true }))).toMatchObject({ code: 'ERR_INVALID_MERCHANT' })
    expect(s.sim.requests).toEqual([])
  })

  test('a wrong option is named, and a signal that is aborted already charges nobody', async () => {
    expect(await rejection(charge(v3.order(), { deadline: 0 }))).toMatchObject({ argument: 'deadline' })
    expect(await rejection(charge(v3.order(), { reverseDeadline: NaN }))).toMatchObject({ argument: 'deadline' })
    expect(await rejection(charge(v3.order(), { signal: AbortSignal.abort() }))).toMatchObject({ charge: 'refused' })
    expect(s.sim.requests).toEqual([])
  })
})

/** What a payer does meanwhile, and what goes wrong at each step. */
interface Story {
  readonly way: Way
  readonly digits: string
  readonly faults: readonly { readonly step: keyof Way['paths']; readonly fault: Fault & { handled?: boolean } }[]
  readonly hand: 'order.pay' | 'order.decline' | undefined
  readonly after: number
}

const fault: fc.Arbitrary<Fault & { handled?: boolean }> = fc.oneof(
  fc.record({ kind: fc.constant('reset' as const), handled: fc.boolean() }),
  fc.record({ kind: fc.constant('server-error' as const), handled: fc.boolean() }),
  fc.record({ kind: fc.constant('html-error' as const), handled: fc.boolean() }),
  fc.constantFrom<Fault>(
    { kind: 'truncated-body' },
    { kind: 'wrong-signature' },
    { kind: 'no-signature' },
    { kind: 'signtest' },
    { kind: 'tampered-body' },
    { kind: 'chunked-garbage' },
    { kind: 'server-error', status: 429, code: 'FREQUENCY_LIMITED' },
    { kind: 'server-error', status: 403, code: 'NO_AUTH' },
    { kind: 'server-error', status: 403, code: 'TRADE_ERROR' },
  ),
)

const story: fc.Arbitrary<Story> = fc.record({
  way: fc.constantFrom(v3, v2),
  digits: fc.constantFrom('9999', '0001', '0002', '0004'),
  faults: fc.array(
    fc.record({ step: fc.constantFrom('charge' as const, 'query' as const, 'reverse' as const), fault }),
    {
      maxLength: 6,
    },
  ),
  hand: fc.constantFrom('order.pay' as const, 'order.decline' as const, undefined),
  after: fc.integer({ min: 1, max: 6 }),
})

async function told(
  shopping: Shop,
  { way, digits, faults, hand, after }: Story,
): Promise<[end: string, state: string | undefined]> {
  const { sim } = shopping
  sim.reset()
  for (const { step, fault: one } of faults) sim.fault({ ...one, path: way.paths[step], count: 1 })
  const order = way.order(digits)
  const charging = charge(order, { pauses: [0, 0, 0, 0, 0, 0, 0, 30_000] }).then(
    () => 'charged',
    (error: unknown) => {
      if (error instanceof ChargeError) return error.charge
      throw error
    },
  )
  const over = { yet: false }
  void charging.finally(() => {
    over.yet = true
  })
  while (!over.yet) {
    if (
      hand !== undefined &&
      sim.requests.length >= after &&
      sim.state.orders.get(order.out_trade_no)?.state === 'USERPAYING'
    )
      sim.act(hand, order.out_trade_no)
    await new Promise(setImmediate)
  }
  return [await charging, sim.state.orders.get(order.out_trade_no)?.state]
}

test('whatever goes wrong at whichever step, nobody is charged without it being said', async () => {
  const ends = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(story, async (one) => {
      const [end, state] = await told(s, one)
      ends.set(end, (ends.get(end) ?? 0) + 1)
      if (end === 'charged') expect(state).toBe('SUCCESS')
      else if (end !== 'unknown') {
        // Not charged: nothing there, or in a state that no money is in and none will come.
        expect([undefined, 'PAYERROR', 'REVOKED', 'CLOSED']).toContain(state)
        expect(s.sim.snapshot().accounts[s.sim.merchant.mchid]?.BASIC ?? { available: 0 }).toMatchObject({
          available: 0,
        })
      }
    }),
    { numRuns: 150 },
  )
  expect([...ends.keys()].sort()).toEqual(expect.arrayContaining(['charged', 'refused', 'reversed']))
}, 120_000)
