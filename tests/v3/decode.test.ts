import { createHash } from 'node:crypto'

import { AxiosHeaders } from 'axios'

import { decode as decodeV2 } from '../../lib/v2/decode'
import { decode as decodeV3 } from '../../lib/v3/decode'

const headers = (type: string) => new AxiosHeaders(type === '' ? {} : { 'Content-Type': type })
/** Bytes by chance, the same ones each time. */
const randomBytes = (seed: number, length: number): Buffer =>
  Buffer.concat(
    Array.from({ length: Math.ceil(length / 32) }, (_, i) => createHash('sha256').update(`${seed} ${i}`).digest()),
  ).subarray(0, length)

describe('bytes of a file stay bytes', () => {
  const FILES = ['image/png', 'image/jpeg', 'application/pdf', 'application/octet-stream', 'application/x-gzip', '']

  test.each(FILES)('of APIv3, however they begin (%j)', (type) => {
    for (let seed = 0; seed < 2_000; seed++) {
      const bytes = randomBytes(seed, 8 + (seed % 200))
      if (seed % 4 === 0) bytes.write('{')
      if (seed % 4 === 1) bytes.write('[')
      expect(decodeV3(bytes, headers(type), undefined)).toBe(bytes)
    }
  })

  test.each(FILES)('of APIv2, where they are not UTF-8 (%j)', (type) => {
    for (let seed = 0; seed < 2_000; seed++) {
      const bytes = randomBytes(seed, 40 + (seed % 200))
      if (seed % 2 === 0) bytes.write('{')
      expect(decodeV2(bytes, headers(type), undefined)).toBe(bytes)
    }
  })

  test.each(['{"a":"\xff"}', '{"a":1', '[1,2', '{', '[', '{}x', '%PDF-1.4\n', 'GIF89a', 'BM'])(
    'of APIv3 without a type: %j',
    (text) => {
      const bytes = Buffer.from(text, 'latin1')
      expect(decodeV3(bytes, headers(''), undefined)).toBe(bytes)
      expect(decodeV3(bytes, headers('image/bmp'), undefined)).toBe(bytes)
    },
  )
})

test.each<[string, string, unknown]>([
  ['{"a":"中"}', '', { a: '中' }],
  ['[1]', 'application/octet-stream', [1]],
  ['{"a":1}', 'text/html', { a: 1 }],
  ['\ufeff{"a":1}', 'application/json', { a: 1 }],
  ['{"a":1', 'application/json', '{"a":1'],
  ['[draft] notes', 'text/plain', '[draft] notes'],
  ['{name}', 'text/csv; charset=utf-8', '{name}'],
  ['<a/>', 'application/xml', '<a/>'],
  ['', 'image/png', undefined],
])('APIv3: %j of %j is %j', (text, type, expected) => {
  expect(decodeV3(Buffer.from(text), headers(type), undefined)).toEqual(expected)
})

test.each<[string | Buffer, string, unknown]>([
  ['交易时间,公众账号ID\r\n', '', '交易时间,公众账号ID\r\n'],
  ['交易时间,公众账号ID\r\n', 'application/octet-stream', '交易时间,公众账号ID\r\n'],
  [Buffer.from([0xb9, 0xab]), 'text/html', '\ufffd\ufffd'],
  [Buffer.from([0x1f, 0x8b, 8, 0]), 'text/plain', undefined],
])('APIv2: %j of %j', (given, type, expected) => {
  const bytes = Buffer.from(given as string)
  expect(decodeV2(bytes, headers(type), undefined)).toEqual(expected ?? bytes)
})
