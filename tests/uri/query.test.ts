import fc from 'fast-check'

import { chinaTime, queryString } from '../../lib/uri/query'

describe('queryString', () => {
  test.each<[string, any, string]>([
    ['text and numbers', { a: 'x', b: 0, c: 10n }, 'a=x&b=0&c=10'],
    ['booleans', { a: true, b: false }, 'a=true&b=false'],
    ['null and undefined are left out', { a: null, b: undefined, c: '' }, 'c='],
    ['arrays repeat their key', { id: ['a', 2, null, undefined, true] }, 'id=a&id=2&id=true'],
    ['empty arrays are left out', { id: [] }, ''],
    ['dates', { at: new Date('2025-06-22T05:29:35.900Z') }, 'at=2025-06-22T13%3A29%3A35%2B08%3A00'],
    ['objects are JSON', { o: { a: 1 } }, 'o=%7B%22a%22%3A1%7D'],
    ['Chinese and spaces', { 名: '张 三' }, '%E5%90%8D=%E5%BC%A0%20%E4%B8%89'],
    ['what URL parsers rewrite', { q: 'it\'s <a> "b" #c&d=e+f' }, 'q=it%27s%20%3Ca%3E%20%22b%22%20%23c%26d%3De%2Bf'],
    [
      'URLSearchParams',
      new URLSearchParams([
        ['a', '1 2'],
        ['a', '3'],
      ]),
      'a=1%202&a=3',
    ],
    ['a written query stays', 'a=1&b=2', 'a=1&b=2'],
    ['a written query without its mark', '?a=1', 'a=1'],
    ['nothing', {}, ''],
    ['inherited properties do not count', Object.create({ a: 1 }), ''],
    ['an own __proto__', JSON.parse('{"__proto__":"x"}'), '__proto__=x'],
  ])('%s', (_name, query, expected) => {
    expect(queryString(query)).toBe(expected)
  })

  test.each<[any]>([
    [NaN],
    [Infinity],
    [() => 1],
    [Symbol('x')],
    [new Date(NaN)],
    ['\ud800'],
    [BigInt.prototype.valueOf],
    [{ n: 1n }],
  ])('%p is refused by the name of its key', (value) => {
    expect(() => queryString({ amount: value })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'query.amount' }),
    )
  })

  test('is what a URL parser leaves alone and reads back', () => {
    const text = fc.string({ unit: 'binary' }).filter((s) => s.isWellFormed())
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        const query = queryString(new URLSearchParams(pairs))
        const url = new URL(`https://host/path?${query}`)
        expect(url.search).toBe(query === '' ? '' : `?${query}`)
        expect([...url.searchParams]).toEqual(pairs)
      }),
    )
  })
})

test('chinaTime writes whole seconds in +08:00', () => {
  expect(chinaTime(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01T00:00:00+08:00')
})
