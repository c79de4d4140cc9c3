import fc from 'fast-check'

import { toSegment } from '../../lib/chain/segment'

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
    ['ABC', 'a-b-c'],
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
    ['//v3', '/v3'],
    ['a/_b_/C', 'a/_b_/C'],
    ['v3/', 'v3/'],
  ])('keeps the URI %s as written', (name, uri) => {
    expect(toSegment(name)).toBe(uri)
  })

  test('a camel-cased kebab name comes back as it was', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), ([first = '', ...rest]) => {
        const camel = first + rest.map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join('')
        expect(toSegment(camel)).toBe([first, ...rest].join('-'))
      }),
    )
  })
})
