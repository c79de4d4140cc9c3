import fc from 'fast-check'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'

import { encodeJson } from '../../lib/json/write'
import { MediaUtil } from '../../lib/index'

class Hidden {
  readonly #total = 1
  get total() {
    return this.#total
  }
}

class Order {
  readonly amount = { total: 1 }
  constructor(readonly out_trade_no: string) {}
  pay() {
    return this.amount
  }
}

async function* pieces() {
  yield 'a'
}

/** Each would be `{}`, `null` or something that nobody meant. */
const FOREIGN: readonly (readonly [kind: string, value: unknown])[] = [
  ['a Promise', Promise.resolve({ a: 1 })],
  ['a Promise', { then: () => undefined }],
  ['a Map', new Map([['a', 1]])],
  ['a Set', new Set([1])],
  ['a WeakMap', new WeakMap()],
  ['a Blob', new Blob(['{}'])],
  ['a File', new File(['{}'], 'a.json')],
  ['a FormData', new FormData()],
  ['a Headers', new Headers({ a: 'b' })],
  ['a URLSearchParams', new URLSearchParams('a=1')],
  ['a ReadableStream', new ReadableStream()],
  ['a Readable', Readable.from(['{}'])],
  ['an AsyncGenerator', pieces()],
  [
    'a Generator',
    (function* () {
      yield 1
    })(),
  ],
  ['an Error', new TypeError('no')],
  ['a RegExp', /a/],
  ['an ArrayBuffer', new ArrayBuffer(2)],
  ['a Uint8Array', Buffer.from('{}')],
  ['a Float64Array', new Float64Array(2)],
  ['a DataView', new DataView(new ArrayBuffer(2))],
  ['an AbortController', new AbortController()],
  ['a MediaUtil', new MediaUtil('a.jpg', Buffer.from('x'))],
  ['a Hidden', new Hidden()],
  ['a Map', runInNewContext('new Map()')],
  ['a Promise', runInNewContext('Promise.resolve()')],
  ['an invalid Date', new Date(NaN)],
  ['a bigint', 1n],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['a function', () => ({})],
  ['a symbol', Symbol('x')],
]

describe('encodeJson', () => {
  it.each(FOREIGN)('refuses %s and names it, at the top and inside', (kind, value) => {
    // A plain object with `then` is told by the function in it.
    const named =
      kind === 'a Promise' && Object.keys(value as object).length > 0 ? /a function/ : new RegExp(` is ${kind}\\b`)
    const refused = (message: RegExp) =>
      expect.objectContaining({
        name: 'InvalidArgumentError',
        code: 'ERR_INVALID_BODY',
        argument: 'json',
        message: expect.stringMatching(message),
      })
    expect(() => encodeJson(value)).toThrow(refused(named))
    expect(() => encodeJson({ a: [{ b: value }] })).toThrow(refused(named))
    expect(() => encodeJson({ a: [{ b: value }] })).toThrow(refused(/^`json\.a\[0\]\.b/))
  })

  it('says `await` for a Promise', () => {
    expect(() => encodeJson(Promise.resolve({}))).toThrow(
      '`json` is a Promise, which JSON cannot hold: `await` it first',
    )
  })

  it.each<[string, unknown, string]>([
    ['scalars', [1, -0.5, 'a', true, null], '[1,-0.5,"a",true,null]'],
    ['undefined members are left out', { a: undefined, b: null, c: '中/😀' }, '{"b":null,"c":"中/😀"}'],
    ['an object without prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    ['an own __proto__', JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
    ['data of another realm', runInNewContext('({ a: [{ b: 1 }] })'), '{"a":[{"b":1}]}'],
    ['an instance with data', new Order('A1'), '{"out_trade_no":"A1","amount":{"total":1}}'],
    [
      'toJSON',
      { at: { toJSON: () => ({ n: 1 }) }, url: new URL('https://a.example/') },
      '{"at":{"n":1},"url":"https://a.example/"}',
    ],
    ['boxed scalars', [Object('a'), Object(1), Object(true)], '["a",1,true]'],
    ['a Date', { time_expire: new Date('2025-12-31T16:00:00.900Z') }, '{"time_expire":"2026-01-01T00:00:00+08:00"}'],
    ['a Date alone', new Date(0), '"1970-01-01T08:00:00+08:00"'],
    ['a Date of another realm', [runInNewContext('new Date(0)')], '["1970-01-01T08:00:00+08:00"]'],
    [
      'what toJSON gives is written in the same way',
      { toJSON: () => ({ at: new Date(0) }) },
      '{"at":"1970-01-01T08:00:00+08:00"}',
    ],
  ])('writes %s', (_, value, text) => {
    expect(encodeJson(value)).toBe(text)
  })

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /`json` is undefined/],
    ['a hole', { list: [1, undefined] }, /`json\.list\[1\]` is undefined/],
    ['what toJSON gives', { a: { toJSON: () => new Map() } }, /`json\.a` is a Map/],
    ['a toJSON that throws', { toJSON: () => assert('not ready') }, /cannot be written as JSON: not ready/],
    [
      'a getter that throws',
      {
        get a() {
          return assert('gone')
        },
      },
      /cannot be written as JSON: gone/,
    ],
    ['a stream of a file', { file: createReadStream('/dev/null') }, /a ReadStream.*`body`/],
  ])('refuses %s', (_, value, message) => {
    expect(() => encodeJson(value)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_BODY', argument: 'json', message: expect.stringMatching(message) }),
    )
  })

  it('refuses cycles and depths without end', () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = { cycle }
    let deep: unknown = 1
    for (let i = 0; i < 200_000; i++) deep = [deep]
    for (const value of [cycle, deep])
      expect(() => encodeJson(value)).toThrow(expect.objectContaining({ code: 'ERR_INVALID_BODY', argument: 'json' }))
  })

  it('writes 100 levels', () => {
    let deep: unknown = { at: 1 }
    for (let i = 0; i < 100; i++) deep = [deep]
    expect(encodeJson(deep)).toBe(JSON.stringify(deep))
  })

  it('does not listen to a polluted Object.prototype', () => {
    Object.assign(Object.prototype, { toJSON: () => 'stolen', extra: 1 })
    try {
      expect(encodeJson({ a: [{ b: 1 }], at: new Date(0) })).toBe('{"a":[{"b":1}],"at":"1970-01-01T08:00:00+08:00"}')
    } finally {
      for (const name of ['toJSON', 'extra']) Reflect.deleteProperty(Object.prototype, name)
    }
  })

  it('writes any JSON as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(encodeJson(value)).toBe(JSON.stringify(value))
      }),
    )
  })
})

function assert(message: string): never {
  throw new Error(message)
}
