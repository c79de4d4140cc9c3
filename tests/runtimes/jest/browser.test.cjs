/**
 * jsdom as Jest sets it up: packages are resolved as for a browser, and axios comes without its adapter for Node.js.
 *
 * @jest-environment jsdom
 */
const { Builder } = require('wechatpay-chain')
const { createSimulator } = require('wechatpay-chain/simulator')

let sim
beforeAll(async () => {
  sim = await createSimulator()
})
afterAll(() => sim.close())

test('a client is refused, and what to do is said', () => {
  expect(() => Builder.factory(sim.options)).toThrow(/the one for browsers.*@jest-environment node/)
  expect(() => Builder.factory(sim.options)).toThrow(
    expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'adapter' }),
  )
})

test('an adapter of one’s own, as of a mock, is taken', () => {
  expect(() => Builder.factory({ ...sim.options, adapter: () => Promise.reject(new Error('not sent')) })).not.toThrow()
})
