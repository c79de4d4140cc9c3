import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { Hash } from '../../lib/crypto/hash'
import vector from '../vectors/apiv2-sign.json'
import { everythingShown, refusal } from './refusal'

const KEY = vector.key
const joined = Object.entries(vector.fields)
  .map(([name, value]) => `${name}=${value}`)
  .join('&')
const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

describe('sign', () => {
  test.each([Hash.ALGO_MD5, Hash.ALGO_HMAC_SHA256])("WeChat Pay's own example, %s", (type) => {
    expect(Hash.sign(type, vector.fields, KEY)).toBe(vector[type])
    expect(Hash.sign(type, joined, KEY)).toBe(vector[type])
    expect(Hash.sign(type, Object.entries(vector.fields).reverse(), KEY)).toBe(vector[type])
  })

  test('drops sign, null, undefined and the empty text', () => {
    expect(Hash.sign('MD5', { sign: 'X', attach: '', detail: null, openid: undefined, ...vector.fields }, KEY)).toBe(
      vector.MD5,
    )
  })

  test('keeps 0, false and white space', () => {
    expect(Hash.sign('MD5', { b: 0, a: ' ', c: false, d: '0', e: 0n }, KEY)).toBe(
      md5(`a= &b=0&c=false&d=0&e=0&key=${KEY}`).toUpperCase(),
    )
  })

  test('sorts by byte: capitals first, integer-like names as text, astral characters last', () => {
    expect(Hash.sign('MD5', { b: 1, a: 2, B: 3, '10': 4, '9': 5, a_b: 6, ab: 7, '￿': 8, '😀': 9 }, KEY)).toBe(
      md5(`10=4&9=5&B=3&a=2&a_b=6&ab=7&b=1&￿=8&😀=9&key=${KEY}`).toUpperCase(),
    )
  })

  test('does not depend on the order of the fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (fields) => {
        const reversed = Object.entries(fields).reverse()
        expect(Hash.sign('HMAC-SHA256', reversed, KEY)).toBe(Hash.sign('HMAC-SHA256', fields, KEY))
      }),
    )
  })

  test.each([
    ['an object', {}],
    ['a list', ['x']],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
  ])('refuses %s as a value and names the field', (_what, value) => {
    expect(refusal(() => Hash.sign('MD5', { scene_info: value as never }, KEY))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'scene_info',
    })
  })

  test('refuses an unknown type and an empty key, and shows no key', () => {
    expect(refusal(() => Hash.sign('SHA1' as never, 'a=1', KEY))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'type',
    })
    expect(refusal(() => Hash.sign('MD5', 'a=1', ''))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'key' })
    expect(everythingShown(refusal(() => Hash.sign('SHA1' as never, 'a=1', KEY)))).not.toContain(KEY)
    expect(everythingShown(refusal(() => Hash.hmac('a=1', [KEY] as never)))).not.toContain(KEY)
    expect(everythingShown(refusal(() => Hash.hmac('a=1', KEY, 'no such digest')))).not.toContain(KEY)
  })
})

describe('md5 and hmac', () => {
  test('md5 without a key is plain MD5, of text or bytes', () => {
    expect(Hash.md5('')).toBe('d41d8cd98f00b204e9800998ecf8427e')
    expect(Hash.md5('微信')).toBe(md5('微信'))
    expect(Hash.md5(Buffer.from([0xff, 0x00]))).toBe(
      createHash('md5')
        .update(Buffer.from([0xff, 0x00]))
        .digest('hex'),
    )
  })

  test('md5 of WeCom uses &secret=', () => {
    expect(Hash.md5('a=1', KEY)).toBe(md5(`a=1&key=${KEY}`))
    for (const agency of [true, 1000002, '1000002']) expect(Hash.md5('a=1', KEY, agency)).toBe(md5(`a=1&secret=${KEY}`))
  })

  test('hmac takes other digests', () => {
    expect(Hash.hmac('a=1', KEY)).toBe(createHmac('sha256', KEY).update(`a=1&key=${KEY}`).digest('hex'))
    expect(Hash.hmac('a=1', KEY, 'sha512')).toBe(createHmac('sha512', KEY).update(`a=1&key=${KEY}`).digest('hex'))
  })
})

describe('equals', () => {
  test('is true for equal texts alone', () => {
    expect(Hash.equals('ABC', 'ABC')).toBe(true)
    expect(Hash.equals('微信', '微信')).toBe(true)
    for (const [a, b] of [
      ['ABC', 'ABD'],
      ['ABC', 'AB'],
      ['ABC', 'abc'],
      ['ABC', ''],
      ['ABC', undefined],
      ['ABC', null],
      [undefined, undefined],
      [null, null],
      ['é', 'e'],
      ['1', 1],
    ]) {
      expect(Hash.equals(a as string, b as string)).toBe(false)
    }
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (a, b) => Hash.equals(a, b) === (a === b) && Hash.equals(a, a),
      ),
    )
  })
})
