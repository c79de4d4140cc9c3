import fc from 'fast-check'
import { runInNewContext } from 'node:vm'

import { chinaTime } from '../../lib/json/time'
import { queryString } from '../../lib/uri/query'

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
    [
      'dates in objects',
      { o: { at: new Date('2025-06-22T05:29:35Z') } },
      'o=%7B%22at%22%3A%222025-06-22T13%3A29%3A35%2B08%3A00%22%7D',
    ],
    ['a date of another realm', { at: runInNewContext('new Date(0)') }, 'at=1970-01-01T08%3A00%3A00%2B08%3A00'],
    [
      'a class of fields',
      new (class Page {
        limit = 2
      })(),
      'limit=2',
    ],
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
    [new Map([['a', 1]])],
    [new Set([1])],
    [Promise.resolve(1)],
    [{ deep: new Map() }],
    [new Blob(['x'])],
    [Buffer.from('x')],
  ])('%p is refused by the name of its key', (value) => {
    expect(() => queryString({ amount: value })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'query.amount' }),
    )
  })

  test.each<[string, any, RegExp]>([
    ['a fragment', 'a=b#c&d=e', /holds a `#`/],
    ['a line feed', 'a=b\nc=d', /control character/],
    ['a tab', 'a=\tb', /control character/],
    ['half of a surrogate pair', 'a=\ud800', /surrogate pair/],
    ['a Map', new Map([['a', '1']]), /not a Map: write Object\.fromEntries\(map\)/],
    ['a Promise', Promise.resolve({}), /not a Promise: `await` it first/],
    ['an array', [['a', '1']], /not an array/],
    ['a FormData', new FormData(), /not a FormData/],
    ['a Set', new Set(['a']), /not a Set/],
    ['null', null, /not null/],
    ['a number', 1, /not a number/],
  ])('%s is refused as a query', (_name, query, message) => {
    expect(() => queryString(query)).toThrow(
      expect.objectContaining({
        code: 'ERR_INVALID_OPTION',
        argument: 'query',
        message: expect.stringMatching(message),
      }),
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
