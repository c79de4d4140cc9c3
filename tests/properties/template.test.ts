import fc from 'fast-check'

import { UriTemplate } from '../../lib/index'
import { expand } from './rfc6570'

const NAMES = ['a', 'openId', 'user_card_code', 'x.y', 'n1', 'missing']
const text = fc.string({ unit: 'binary', maxLength: 8 }).filter((value) => value.isWellFormed())
const scalar = fc.oneof(text, fc.integer(), fc.boolean())
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(
    text.filter((key) => key !== '' && key !== '__proto__'),
    scalar,
    { maxKeys: 3 },
  ),
  fc.constant(undefined),
  fc.constant(null),
)
const variables = fc.record(Object.fromEntries(NAMES.slice(0, -1).map((name) => [name, value])))
const isScalar = (one: unknown) => typeof one !== 'object' || one === null

const spec = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('', '*', 'prefix'), fc.integer({ min: 1, max: 6 }))
const piece = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9/_.~%-]{0,6}$/).filter((part) => !/%(?![0-9A-Fa-f]{2})/.test(part)),
  fc.tuple(fc.constantFrom('', '+', '#', '.', '/', ';', '?', '&'), fc.array(spec, { minLength: 1, maxLength: 3 })),
)

test('UriTemplate agrees with a second implementation of RFC 6570', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), variables, (pieces, given) => {
      const template = pieces
        .map((part) =>
          typeof part === 'string'
            ? part
            : `{${part[0]}${part[1].map(([name, modifier, length]) => `${name}${modifier === 'prefix' ? (isScalar(given[name]) ? `:${length}` : '') : modifier}`).join(',')}}`,
        )
        .join('')
      expect(UriTemplate.expand(template, given)).toBe(expand(template, given))
    }),
    { numRuns: 3_000 },
  )
})
