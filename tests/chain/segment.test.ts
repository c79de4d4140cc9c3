import fc from 'fast-check'

import { shownSegment, toSegment } from '../../lib/chain/segment'
import { InvalidArgumentError } from '../../lib/errors'
import { OPERATIONS } from '../../lib/openapi/generated/operations'
import { chainName } from '../../scripts/generate/names'

describe('toSegment', () => {
  test.each([
    ['V3', 'v3'],
    ['v3', 'v3'],
    ['cardMember', 'card-member'],
    ['ComplaintNotifications', 'complaint-notifications'],
    ['complaintsV2', 'complaints-v2'],
    ['h5', 'h5'],
    ['pay_bank', 'pay_bank'],
    ['out-trade-no', 'out-trade-no'],
    ['userV2Config', 'user-v2-config'],
    ['h5Presign', 'h5-presign'],
    ['Alice', 'alice'],
    ['P1', 'p1'],
    ['order20251101', 'order20251101'],
    ['$transaction_id$', '$transaction_id$'],
    ['$openId$', '$openId$'],
    ['', ''],
    ['_user_card_code_', '{user_card_code}'],
    ['_openId_', '{openId}'],
    ['_empty_', '{empty}'],
    ['__', '__'],
    ['_', '_'],
    ['_x', '_x'],
    ['___', '{_}'],
    ['{user_card_code}', '{user_card_code}'],
    ['{openId}', '{openId}'],
    ['{+myurl}', '{+myurl}'],
    ['V3{id}', 'V3{id}'],
    ['0', '0'],
  ])('writes the name %s as %s', (name, segment) => {
    expect(toSegment(name)).toBe(segment)
  })

  test.each([
    ['v3/marketing/favor/users/AbcdEF/coupons', 'v3/marketing/favor/users/AbcdEF/coupons'],
    ['/v3/certificates', 'v3/certificates'],
    ['a/_b_/C', 'a/_b_/C'],
    ['v3/', 'v3/'],
  ])('keeps the URI %s as written', (name, uri) => {
    expect(toSegment(name)).toBe(uri)
  })

  test.each([
    'ORDER_a_B1',
    'T1217752501',
    'orderA1',
    'shop-A1024',
    'ABC',
    'userID',
    'userV',
    'orderV22',
    'a1b2C3',
    '4200A',
    'wxA_b',
    'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    '\u0000A',
    '张A',
    '_Ab',
    'A_',
    '$A',
  ])('refuses the name %j, a value that would be rewritten, and shows the form of a variable', (name) => {
    expect(() => toSegment(name)).toThrow(
      expect.objectContaining({
        name: 'InvalidArgumentError',
        code: 'ERR_INVALID_URI',
        argument: 'uri',
        message: expect.stringMatching(/_out_trade_no_.*chain\(/),
      }),
    )
    expect(shownSegment(name, false)).toBe(name)
  })

  test.each(['ORDER_a_B1', '_id_', 'cardMember', '{id}', 'a/B', '', '中 文', '$id$', 'v3/'])(
    'chain(%j) is kept exactly as written',
    (uri) => {
      expect(toSegment(uri, true)).toBe(uri)
    },
  )

  test('one leading / of chain() is dropped, two are refused', () => {
    expect(toSegment('/v3/Certificates', true)).toBe('v3/Certificates')
    for (const written of [true, false])
      expect(() => toSegment('//evil.example/x', written)).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_URI', message: expect.stringContaining('names a host') }),
      )
  })

  test('takes the same names as the rule does', () => {
    const rule = /^[A-Za-z][a-z]*\d?(?:[A-Z][a-z]+\d?|V\d)*$/
    const name = fc.oneof(
      fc.stringMatching(/^[A-Za-c0-2_V-]{1,8}$/),
      fc.stringMatching(/^[A-Za-z][a-z]*\d?(?:[A-Z][a-z]+\d?|V\d){0,3}$/),
    )
    fc.assert(
      fc.property(
        name.filter((text) => /[A-Z]/.test(text) && !/^_.+_$/.test(text)),
        (text) => {
          const kebab = text.replace(/[A-Z]/g, (capital, at: number) => (at === 0 ? '' : '-') + capital.toLowerCase())
          if (rule.test(text)) expect(toSegment(text)).toBe(kebab)
          else expect(() => toSegment(text)).toThrow(InvalidArgumentError)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('every segment of the catalog passes, as written and in camelCase', () => {
    const segments = new Set((JSON.parse(OPERATIONS) as [string, string][]).flatMap(([, uri]) => uri.split('/')))
    expect(segments.size).toBeGreaterThan(300)
    for (const segment of segments) {
      expect(toSegment(segment)).toBe(segment)
      expect(toSegment(chainName(segment))).toBe(segment)
    }
  })

  test('a camel-cased kebab name comes back as it was', () => {
    const word = fc.stringMatching(/^[a-z][a-z]{1,7}\d?$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), ([first = '', ...rest]) => {
        const camel = first + rest.map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join('')
        expect(toSegment(camel)).toBe([first, ...rest].join('-'))
      }),
    )
  })
})
