import fc from 'fast-check'
import { Formatter } from '../../lib/crypto/formatter'
import { refusal } from './refusal'

describe('nonce', () => {
  test('has 32 base-62 characters unless told', () => {
    expect(Formatter.nonce()).toMatch(/^[0-9A-Za-z]{32}$/)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (size) =>
        new RegExp(`^[0-9A-Za-z]{${size}}$`).test(Formatter.nonce(size)),
      ),
    )
  })

  test('does not repeat, and favours no character', () => {
    expect(new Set(Array.from({ length: 2000 }, () => Formatter.nonce())).size).toBe(2000)
    const counts = new Map<string, number>()
    const size = 62_000
    for (const character of Formatter.nonce(size)) counts.set(character, (counts.get(character) ?? 0) + 1)
    // Chi-squared with 61 degrees of freedom: above 140 less than once in ten million runs; a plain modulo gives about 470 here.
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    expect(counts.size).toBe(62)
    expect(chi).toBeLessThan(140)
  })

  test.each([0, -1, 1.5, NaN, 65_537, '32' as never])('refuses the size %p', (size) => {
    expect(refusal(() => Formatter.nonce(size))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'size' })
  })
})

test('timestamp is in whole seconds', () => {
  expect(Formatter.timestamp(1554208460999)).toBe(1554208460)
  expect(Math.abs(Formatter.timestamp() - Date.now() / 1000)).toBeLessThan(2)
})

test("request, response and authorization are those of WeChat Pay's documents", () => {
  expect(Formatter.request('GET', '/v3/certificates', 1554208460, '593BEC0C930BF1AFEB40B4A08C8FB242')).toBe(
    'GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n',
  )
  expect(Formatter.request('POST', '/v3/x?a=%20', '1', 'n', '{"a":"\n"}')).toBe('POST\n/v3/x?a=%20\n1\nn\n{"a":"\n"}\n')
  expect(Formatter.response('1554209980', 'c5ac7061fccab6bf3e254dcf98995b8c', '{}')).toBe(
    '1554209980\nc5ac7061fccab6bf3e254dcf98995b8c\n{}\n',
  )
  expect(Formatter.response(1, 'n')).toBe('1\nn\n\n')
  expect(Formatter.authorization('1900009191', '593BEC', 'c2lnbg==', '1554208460', '1DDE55AD')).toBe(
    'WECHATPAY2-SHA256-RSA2048 mchid="1900009191",serial_no="1DDE55AD",timestamp="1554208460",nonce_str="593BEC",signature="c2lnbg=="',
  )
})

test('joinedByLineFeed ends each piece with a line feed', () => {
  expect(Formatter.joinedByLineFeed('a', 1, '', 2n)).toBe('a\n1\n\n2\n')
  expect(Formatter.joinedByLineFeed()).toBe('')
})

test('ksort and queryStringLike', () => {
  expect(Formatter.ksort({ b: 1, '10': 2, '9': 3, B: 4 })).toEqual([
    ['10', 2],
    ['9', 3],
    ['B', 4],
    ['b', 1],
  ])
  expect(
    Formatter.ksort(
      new Map([
        ['b', 1],
        ['a', 2],
      ]),
    ),
  ).toEqual([
    ['a', 2],
    ['b', 1],
  ])
  expect(Formatter.queryStringLike({ b: '2', a: 1, sign: 'x', c: '', d: null, e: undefined, f: 0, g: false })).toBe(
    'b=2&a=1&f=0&g=false',
  )
  expect(Formatter.queryStringLike(Formatter.ksort({ '10': 'x', '9': '&=中' }))).toBe('10=x&9=&=中')
  expect(Formatter.queryStringLike({})).toBe('')
})

test('ksort sorts as bytes sort', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), (names) => {
      const sorted = Formatter.ksort(names.map((name) => [name, 0] as const)).map(([name]) => name)
      expect(sorted).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
    }),
  )
})
