import fc from 'fast-check'
import { decodeJson } from '../../lib/json/read'
import { encodeJson } from '../../lib/json/write'

it('reads UTF-8, with or without a byte order mark', () => {
  expect(decodeJson(Buffer.from('{"a":"中"}'))).toEqual({ a: '中' })
  expect(decodeJson(Buffer.from('\ufeff[]'))).toEqual([])
  expect(decodeJson('"text"')).toBe('text')
})

it('keeps __proto__ an own property', () => {
  const data = decodeJson('{"__proto__":{"polluted":1}}')
  expect(Object.keys(data as object)).toEqual(['__proto__'])
})

it.each<[string, string | Uint8Array, string]>([
  ['HTML', '<html>', '<html>'],
  ['a truncated object', '{"a":', '{"a":'],
  ['nothing', '', ''],
  ['bytes that are no UTF-8', Buffer.from([0x22, 0xc4, 0x22]), '"\ufffd"'],
  ['a long text', 'x'.repeat(9999), 'x'.repeat(2000)],
])('refuses %s with its raw text', (_, bytes, raw) => {
  expect(() => decodeJson(bytes)).toThrow(
    expect.objectContaining({ name: 'TransportError', code: 'ERR_RESPONSE_BROKEN', retryable: false, raw }),
  )
})

it('reads what it wrote', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(encodeJson(decodeJson(encodeJson(value)))).toBe(encodeJson(value))
    }),
  )
})
