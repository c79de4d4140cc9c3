import fc from 'fast-check'

import { json } from '../../lib/simulator'
import { simulated } from '../simulated'

const world = simulated({
  handlers: [
    (request) =>
      request.path.startsWith('/v3/any/') || request.path.startsWith('/v3/pre%20fix/') ? json({}) : undefined,
  ],
})
const wellFormed = (options: fc.StringConstraints) =>
  fc.string({ unit: 'binary', ...options }).filter((text) => text.isWellFormed())
const segment = wellFormed({ minLength: 1, maxLength: 8 }).filter((text) => !/^\.{1,2}$/.test(text))
const scalar = fc.oneof(
  wellFormed({ maxLength: 8 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
)

/** The target on the wire, told apart into what was meant. */
function meant(target: string) {
  const [path = '', search = ''] = target.split('?')
  const pairs =
    search === '' ? [] : search.split('&').map((pair) => pair.split('=').map((part) => decodeURIComponent(part)))
  return {
    segments: path
      .split('/')
      .slice(3)
      .map((part) => decodeURIComponent(part)),
    pairs,
  }
}

test.each(['', '/v3/pre%20fix'])(
  'what arrives is what was signed and what was meant, for any Unicode in path, query and body (prefix %p)',
  async (prefix) => {
    const instance = world.client({ baseURL: `${world.sim.url}${prefix}` })
    await fc.assert(
      fc.asyncProperty(
        segment,
        segment,
        fc.dictionary(
          wellFormed({ minLength: 1, maxLength: 6 }),
          fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })),
          { maxKeys: 4 },
        ),
        fc.json(),
        async (a, b, query, body) => {
          world.sim.requests.length = 0
          await instance.v3.any._a_._b_.post({ a, b, query, json: JSON.parse(body) })
          const [request] = world.sim.requests
          expect(request?.verified).toBe(true)
          const { segments, pairs } = meant(request?.target.slice(prefix.length) ?? '')
          expect(segments).toEqual([a, b])
          const expected = Object.entries(query).flatMap(([key, value]) =>
            (Array.isArray(value) ? value : [value])
              .filter((one) => one !== null && one !== undefined)
              .map((one) => [key, String(one)]),
          )
          expect(pairs).toEqual(expected)
          expect(request?.body).toBe(JSON.stringify(JSON.parse(body)))
        },
      ),
      { numRuns: 60 },
    )
  },
)

test('bytes of a body arrive as they are, whatever they are', async () => {
  const instance = world.client()
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: 20 }), async (bytes, offset) => {
      world.sim.requests.length = 0
      const view = bytes.subarray(Math.min(offset, bytes.length))
      await instance.v3.any.bytes.put({ body: view })
      expect(world.sim.requests[0]).toMatchObject({ verified: true })
      expect(world.sim.requests[0]?.rawBody.equals(Buffer.from(view))).toBe(true)
    }),
    { numRuns: 40 },
  )
})
