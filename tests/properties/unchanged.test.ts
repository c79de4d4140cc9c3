import fc from 'fast-check'

import { Builder } from '../../lib/index'
import { requestParts } from '../../lib/options/call'
import { json } from '../../lib/simulator'
import { simulated } from '../simulated'

const world = simulated({ handlers: [(request) => (request.path.startsWith('/v3/any') ? json({}) : undefined)] })

/** Frozen to its leaves: whoever writes into it throws. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value
  for (const one of Object.values(value)) deepFreeze(one)
  return Object.freeze(value)
}

const data = fc.jsonValue({ maxDepth: 3 })
const headers = fc.dictionary(fc.stringMatching(/^X-[A-Z][a-z]{1,8}$/), fc.stringMatching(/^[\x21-\x7e]{1,12}$/))

test('what is passed to a call is never written to', async () => {
  const instance = world.client()
  const options = fc.record(
    {
      json: data,
      query: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.oneof(fc.string(), fc.array(fc.integer()))),
      headers,
      timeout: fc.integer({ min: 5_000, max: 9_000 }),
      context: data,
      nonceless: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(options, async (given) => {
      const before = structuredClone(given)
      await instance.v3.any._id_.post(deepFreeze({ ...given, id: 'x' }))
      expect(given).toEqual(before)
    }),
    { numRuns: 60 },
  )
})

test('what is passed to Builder.factory is never written to, and is not written to by its calls', async () => {
  const { certs, ...rest } = world.sim.options
  const options = fc.record(
    {
      headers,
      timeout: fc.integer({ min: 5_000, max: 9_000 }),
      maxContentLength: fc.integer({ min: 10_000, max: 99_999 }),
      transitional: fc.record({ silentJSONParsing: fc.boolean() }),
      proxy: fc.constant(false as const),
    },
    { requiredKeys: ['proxy'] },
  )
  await fc.assert(
    fc.asyncProperty(options, async (more) => {
      const given = deepFreeze({ ...rest, ...more, certs: { ...certs } })
      const before = structuredClone(given)
      const instance = Builder.factory(given)
      await instance.chain('v3/any/x').get()
      instance.getDriver().close()
      expect(given).toEqual(before)
    }),
    { numRuns: 20 },
  )
})

test('options are sorted without being touched, also those that are refused', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('get', 'post', 'delete' as const),
      fc.dictionary(
        fc.oneof(fc.constantFrom('json', 'query', 'body', 'sink', 'headers', 'data', 'id', 'timeout'), fc.string()),
        data,
      ),
      (verb, given) => {
        const before = structuredClone(given)
        try {
          requestParts(verb, 'v3/{id}', deepFreeze(given))
        } catch (error) {
          expect(error).toMatchObject({ name: 'InvalidArgumentError' })
        }
        expect(given).toEqual(before)
      },
    ),
  )
})
