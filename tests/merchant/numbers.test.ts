import { randomBytes } from 'node:crypto'

import { orderNo, refundNo } from '../../lib/merchant'
import { numberMaker } from '../../lib/merchant/numbers'
import { alone } from '../file/alone'
import { shop } from '../simulator/shop'

const s = shop()

/** Chance that does not get in the way. */
const zeros = (bytes: number) => new Uint8Array(bytes)

test('are 32 digits and capitals, with the time in Beijing in front', () => {
  const make = numberMaker({ now: () => Date.parse('2026-11-01T23:59:59.123+08:00'), random: zeros })
  expect(make()).toBe('26110123595912300000000000000000')
  expect(make()).toBe('26110123595912301000000000000000')
  for (const number of [orderNo(), refundNo(), orderNo({ prefix: 'shop_1-2' })]) expect(number).toMatch(/^[\w-]{32}$/)
  expect(orderNo({ prefix: 'R' })).toMatch(/^R\d{15}[0-9A-Z]{16}$/)
})

test('are all different and in order, however many come in a millisecond, and where the clock goes back', () => {
  const times = [5_000, 5_000, 4_000, 4_001, 5_001, 3_000]
  let at = 0
  const make = numberMaker({ now: () => times[Math.floor(at++ / 3_000) % times.length]!, random: zeros })
  const numbers = Array.from({ length: 18_000 }, () => make())
  expect(new Set(numbers).size).toBe(numbers.length)
  expect([...numbers].sort()).toEqual(numbers)
})

test('of makers at the same time are kept apart by chance', () => {
  const now = () => 1_793_505_599_123
  const numbers = Array.from({ length: 20_000 }, () => numberMaker({ now, random: randomBytes })())
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('of several processes are all different', () => {
  const script = `const { orderNo } = lib('merchant/numbers'); console.log(JSON.stringify(Array.from({ length: 2000 }, () => orderNo())))`
  const numbers = [0, 1].flatMap(() => alone<string[]>(script).flat())
  expect(new Set(numbers).size).toBe(4_000)
})

test.each(['too-long-1', '订单', 'a b', '*'])('a prefix that has no place is refused: %s', (prefix) => {
  expect(() => orderNo({ prefix })).toThrow(expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'prefix' }))
})

test('are taken for orders and refunds', async () => {
  const out_trade_no = await s.paid(100, { out_trade_no: orderNo({ prefix: 'T-' }) })
  expect(await s.refund(out_trade_no, 1, { out_refund_no: refundNo() })).toMatchObject({ status: 200 })
})
