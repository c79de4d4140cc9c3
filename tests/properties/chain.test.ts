import fc from 'fast-check'

import { createChain, type Call } from '../../lib/chain/node'
import { RESERVED } from '../../lib/chain/reserved'
import { toSegment } from '../../lib/chain/segment'
import { VERB_FORMS } from '../../lib/chain/verbs'
import { chainName } from '../../scripts/generate/names'
import { OPERATIONS } from '../../lib/openapi/generated/operations'

const URIS = (JSON.parse(OPERATIONS) as [string, string][]).map(([, uri]) => uri)

function recorder() {
  const calls: Call[] = []
  const chain: any = createChain({
    send: async (call) => {
      calls.push(call)
    },
    getDriver: () => undefined,
  })
  return { chain, calls }
}

describe('segments', () => {
  test('every URI of the catalog comes back from its chain of names', async () => {
    const { chain, calls } = recorder()
    for (const uri of URIS) {
      let node = chain
      for (const segment of uri.split('/')) node = node[chainName(segment)]
      await node.get()
    }
    expect(calls.map(({ uri }) => uri)).toEqual(URIS)
  })

  test('what is written as a segment of a URI is kept, with braces and without capitals', () => {
    const segment = fc.oneof(
      fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/),
      fc.stringMatching(/^[A-Za-z_]\w{0,10}$/).map((name) => `{${name}}`),
    )
    fc.assert(
      fc.property(segment, (text) => {
        expect(toSegment(text)).toBe(text)
      }),
    )
  })

  test('a name becomes one segment, the same one whenever it is asked, or is refused', () => {
    const spelled = (name: string): string | undefined => {
      try {
        return toSegment(name)
      } catch (error) {
        expect(error).toMatchObject({ code: 'ERR_INVALID_URI' })
        expect(name).toMatch(/[A-Z]/)
        return undefined
      }
    }
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((name) => !name.includes('/')),
        (name) => {
          const segment = spelled(name)
          if (segment === undefined) return
          expect(segment).not.toMatch(/\//)
          if (!/[{}]|^\$\w+\$$/.test(segment)) expect(segment).not.toMatch(/[A-Z]/)
          if (!/^_.+_$/s.test(segment)) expect(toSegment(segment)).toBe(segment)
        },
      ),
    )
  })

  test('chain() appends what it is given, and names without capitals are the same in brackets', async () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter(
        (text) =>
          !/[A-Z]|^\/|^_.+_$/s.test(text) &&
          !RESERVED.includes(text) &&
          text !== 'chain' &&
          text !== 'getDriver' &&
          !VERB_FORMS.has(text),
      )
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 5 }), async (names) => {
        const { chain, calls } = recorder()
        await names.reduce((node, one) => node[one], chain).get()
        await names.reduce((node, one) => node.chain(one), chain).get()
        expect(calls[0]?.uri).toBe(names.join('/'))
        expect(calls[1]?.uri).toBe(names.join('/'))
      }),
    )
  })
})

test('reading any names and symbols, however deep, sends nothing', async () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...RESERVED, ...VERB_FORMS.keys(), 'length', 'name', 'apply', 'bind', 'call'),
    fc.string().map((text) => Symbol(text)),
    fc.constantFrom(
      Symbol.iterator,
      Symbol.asyncIterator,
      Symbol.toPrimitive,
      Symbol.toStringTag,
      Symbol.for('nodejs.util.inspect.custom'),
      Symbol.for('jest.asymmetricMatch'),
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(name, { maxLength: 8 }), async (names) => {
      const { chain, calls } = recorder()
      let node = chain
      for (const one of names) {
        if ((typeof node !== 'object' && typeof node !== 'function') || node === null) break
        void (one in node)
        void Reflect.getOwnPropertyDescriptor(node, one)
        node = node[one]
      }
      // What a symbol or a name of Object.prototype answers may be asked further, and awaited.
      await node
      expect(calls).toEqual([])
    }),
    { numRuns: 500 },
  )
})
