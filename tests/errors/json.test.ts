import { errors, hostile, nested } from './samples'

/** Characters of the longest line of a log that one error may make. */
const MOST = 150_000

describe.each(Object.entries(hostile))('%s', (_name, make) => {
  test.each(Object.entries(errors))('does not keep %s from being written as JSON', (name, error) => {
    const text = JSON.stringify(error(make() as never, make()))
    expect(text.length).toBeLessThan(MOST)
    expect(JSON.parse(text)).toMatchObject({ name, code: expect.any(String) })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

const written = (data: unknown): unknown =>
  (JSON.parse(JSON.stringify(errors.ApiError(data))) as { response: { data: unknown } }).response.data

test.each<[string, unknown, unknown]>([
  [
    'a body of WeChat Pay, whole',
    { code: 'X', detail: { a: [1, true, null, '中'] } },
    { code: 'X', detail: { a: [1, true, null, '中'] } },
  ],
  ['a BigInt as text', { big: 12n }, { big: '12' }],
  ['a circle by its name', hostile['a circle']!(), { list: ['[circular]'] }],
  [
    'a getter that throws by its name, and what stands beside it',
    hostile['a getter that throws']!(),
    { before: 1, bad: '[unreadable]' },
  ],
  ['bytes by their number', Buffer.alloc(12), '[12 bytes]'],
  ['a date as JSON has it', { at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }],
  [
    'what is twice in it, twice',
    (() => {
      const one = { a: 1 }
      return [one, one]
    })(),
    [{ a: 1 }, { a: 1 }],
  ],
  ['an item that JSON cannot hold as null', [undefined, () => 1], [null, null]],
  ['an error inside it by its message', { e: new RangeError('r') }, { e: 'RangeError: r' }],
  ['a thing with a class of its own by the name of that', { m: new Map([['a', 1]]) }, { m: '[Map]' }],
])('%s', (_name, data, json) => {
  expect(written(data)).toEqual(json)
})

test('says where something was left out', () => {
  expect(JSON.stringify(written(nested(40)))).toMatch(/"\[(?:object|array)\]"/)
  expect(written('x'.repeat(5000))).toMatch(/^x{4000}… \(5000 characters\)$/)
  expect((written(Array.from({ length: 3000 }, () => 1)) as unknown[]).at(-1)).toMatch(/^… \d+ more$/)
  expect(written('😀'.repeat(3000))).toMatch(/^(?:😀)+… /u)
})

test('a getter that throws, put on the error itself, does not either', () => {
  const error = Object.defineProperty(errors.TransportError(), 'bad', {
    enumerable: true,
    get: () => {
      throw new Error('from a getter')
    },
  })
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: 'ERR_CONNECTION', bad: '[unreadable]' })
})

test('tells outcome, remedy and cause', () => {
  expect(JSON.parse(JSON.stringify(errors.ApiError()))).toMatchObject({
    outcome: 'refused',
    retryable: false,
    number: '268512771',
    remedy: { zh: expect.any(String), en: expect.any(String) },
    cause: expect.stringMatching(/^Error: beneath/),
    request: { host: 'api.mch.weixin.qq.com' },
  })
  expect(JSON.parse(JSON.stringify(errors.InvalidArgumentError()))).toMatchObject({
    message: '`json` is not a plain object',
    outcome: 'not-sent',
  })
})
