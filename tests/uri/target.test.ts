import fc from 'fast-check'

import { requestTarget } from '../../lib/uri/target'

const target = (uri: string, variables: object = {}, query?: any) => {
  const { path, query: search } = requestTarget(uri, variables, query)
  return search === '' ? path : `${path}?${search}`
}

describe('requestTarget', () => {
  test.each<[string, object, any, string]>([
    ['v3/certificates', {}, undefined, 'v3/certificates'],
    ['/v3/certificates', {}, undefined, 'v3/certificates'],
    ['v3/users/{id}', { id: 'T123/AbC d' }, undefined, 'v3/users/T123%2FAbC%20d'],
    ['v3/users/{id}', { id: 42 }, { a: 1 }, 'v3/users/42?a=1'],
    ['v3/users/{id}', { id: 'a?b#c' }, undefined, 'v3/users/a%3Fb%23c'],
    ['v3/x?a=b', {}, undefined, 'v3/x?a=b'],
    ['v3/x?a=b', {}, { c: 1 }, 'v3/x?a=b&c=1'],
    ['v3/x?', {}, { c: 1 }, 'v3/x?c=1'],
    ['v3/x?mchid={mchid}', { mchid: '1' }, undefined, 'v3/x?mchid=1'],
    ['v3/x{?a,b}', { a: 1, b: '张' }, { c: 2 }, 'v3/x?a=1&b=%E5%BC%A0&c=2'],
    [
      '{+myurl}',
      { myurl: 'v3/marketing/favor/users/AbcdEF/coupons' },
      undefined,
      'v3/marketing/favor/users/AbcdEF/coupons',
    ],
    ['{+myurl}', { myurl: '/v3/images/a%2Fb' }, undefined, 'v3/images/a%2Fb'],
    ['v3/applyment4sub/applyment/{empty}', {}, undefined, 'v3/applyment4sub/applyment/'],
    ['v3/applyment4sub/applyment/', {}, undefined, 'v3/applyment4sub/applyment/'],
    ['v3/图片', {}, undefined, 'v3/%E5%9B%BE%E7%89%87'],
    ['v3/{a}', { a: 'b\\c' }, undefined, 'v3/b%5Cc'],
    ['v3/x?a=\\', {}, undefined, 'v3/x?a=%5C'],
    ['v3/price$/5$', {}, undefined, 'v3/price$/5$'],
    ['v3/{a}', { a: '$id$' }, undefined, 'v3/%24id%24'],
    ['v3/a:b', {}, undefined, 'v3/a:b'],
    ['v3/{empty}', {}, 'a=1&b=中', 'v3/?a=1&b=中'],
  ])('%s with %j and %j', (uri, variables, query, expected) => {
    expect(target(uri, variables, query)).toBe(expected)
  })

  test.each<[string, object, string]>([
    ['', {}, 'ERR_INVALID_URI'],
    ['/', {}, 'ERR_INVALID_URI'],
    ['?a=b', {}, 'ERR_INVALID_URI'],
    ['v3/x#y', {}, 'ERR_INVALID_URI'],
    ['v3/x{#y}', { y: 1 }, 'ERR_INVALID_URI'],
    ['https://evil.example/v3', {}, 'ERR_INVALID_URI'],
    ['//evil.example/v3', {}, 'ERR_INVALID_URI'],
    ['///evil.example/v3', {}, 'ERR_INVALID_URI'],
    ['javascript:alert(1)', {}, 'ERR_INVALID_URI'],
    ['{+u}', { u: 'https://evil.example/' }, 'ERR_INVALID_URI'],
    ['{+u}', { u: '//evil.example/' }, 'ERR_INVALID_URI'],
    ['v3/a\\..\\b', {}, 'ERR_INVALID_URI'],
    ['\\\\evil.example\\x', {}, 'ERR_INVALID_URI'],
    ['{+u}', { u: '\\\\evil.example\\x' }, 'ERR_INVALID_VARIABLE'],
    ['{+u}', { u: 'v3/a\\b' }, 'ERR_INVALID_VARIABLE'],
    ['v3/pay/transactions/id/$transaction_id$', {}, 'ERR_INVALID_URI'],
    ['v3/pay/transactions/id/${transaction_id}', { transaction_id: '1' }, 'ERR_INVALID_URI'],
    ['v3/x?id=${id}', { id: '1' }, 'ERR_INVALID_URI'],
    ['v3/pay/transactions/id/:transaction_id', {}, 'ERR_INVALID_URI'],
    ['v3/x/..//evil.example', {}, 'ERR_INVALID_URI'],
    ['v3/../v2', {}, 'ERR_INVALID_URI'],
    ['v3/./x', {}, 'ERR_INVALID_URI'],
    ['v3/%2e%2E/x', {}, 'ERR_INVALID_URI'],
    ['v3/.{a}', { a: '.' }, 'ERR_INVALID_VARIABLE'],
    ['v3/.{a}x', { a: 'y' }, ''],
    ['v3/{a}', { a: '.' }, 'ERR_INVALID_VARIABLE'],
    ['v3/{a}', { a: '..' }, 'ERR_INVALID_VARIABLE'],
    ['v3/{a}', { a: '' }, 'ERR_INVALID_VARIABLE'],
    ['v3/{a}', {}, 'ERR_MISSING_VARIABLE'],
    ['v3/{a}', { a: undefined }, 'ERR_MISSING_VARIABLE'],
    ['v3/{a}', { a: null }, 'ERR_MISSING_VARIABLE'],
    ['v3/{constructor}', {}, 'ERR_MISSING_VARIABLE'],
    ['v3/{a}', Object.create({ a: 'inherited' }), 'ERR_MISSING_VARIABLE'],
  ])('%s with %j ends in %s', (uri, variables, code) => {
    if (code === '') expect(target(uri, variables)).toBe('v3/.yx')
    else expect(() => target(uri, variables)).toThrow(expect.objectContaining({ code }))
  })

  test.each(['v3/id/$transaction_id$', 'v3/id/:transaction_id', 'v3/$transaction_id$/close'])(
    'the variable of another library in %s is refused with the form of this one',
    (uri) => {
      expect(() => target(uri)).toThrow(/write `\{transaction_id\}` \(in a property chain `_transaction_id_`\)/)
    },
  )

  test('one URI after another is read anew', () => {
    expect(target('v3/{a}', { a: 1 })).toBe('v3/1')
    expect(target('v3/{b}', { b: 2 })).toBe('v3/2')
    expect(target('v3/{a}', { a: 3 })).toBe('v3/3')
  })

  test('a value never leaves its segment, whatever it is', () => {
    const value = fc.string({ unit: 'binary', minLength: 1 }).filter((s) => s.isWellFormed() && s !== '.' && s !== '..')
    fc.assert(
      fc.property(value, (id) => {
        const { pathname, search, hash } = new URL(target('v3/a/{id}/b', { id }), 'https://host/')
        expect(search + hash).toBe('')
        const segments = pathname.split('/')
        expect(segments).toHaveLength(5)
        expect(decodeURIComponent(segments[3] ?? '')).toBe(id)
      }),
    )
  })
})
