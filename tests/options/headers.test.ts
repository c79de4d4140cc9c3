import { AxiosHeaders } from 'axios'
import { runInNewContext } from 'node:vm'

import { headersOf } from '../../lib/options/headers'
import { json } from '../../lib/simulator'
import { simulated } from '../simulated'

const world = simulated({ handlers: [(request) => (request.path.startsWith('/v3/echo') ? json({}) : undefined)] })

const GIVEN: readonly (readonly [string, any])[] = [
  ['an object', { 'X-A': '1', 'X-B': 2 }],
  ['an object without prototype', Object.assign(Object.create(null), { 'X-A': '1', 'X-B': 2 })],
  ['a Headers', new Headers({ 'X-A': '1', 'X-B': '2' })],
  [
    'a Map',
    new Map<string, any>([
      ['X-A', '1'],
      ['X-B', 2],
    ]),
  ],
  ['a Map of another realm', runInNewContext("new Map([['X-A', '1'], ['X-B', 2]])")],
  ['an AxiosHeaders', new AxiosHeaders({ 'X-A': '1', 'X-B': '2' })],
]

const WIRE = [
  'Content-Length',
  'content-length',
  'Host',
  'HOST',
  'Transfer-Encoding',
  'Connection',
  'Keep-Alive',
  'Proxy-Connection',
  'Expect',
  'Upgrade',
  'HTTP2-Settings',
  'TE',
  'Trailer',
  'Proxy-Authorization',
]

describe('headers', () => {
  test.each(GIVEN)('%s joins the defaults entry by entry', async (_name, headers) => {
    expect(
      new Map(Object.entries(headersOf(headers)).map(([name, value]) => [name.toLowerCase(), String(value)])),
    ).toEqual(
      new Map([
        ['x-a', '1'],
        ['x-b', '2'],
      ]),
    )
    world.sim.requests.length = 0
    await world.client().v3.echo.post({ json: { a: 1 }, headers })
    expect(world.sim.requests[0]).toMatchObject({
      verified: true,
      headers: { 'x-a': '1', 'x-b': '2', 'content-type': 'application/json; charset=utf-8' },
    })
  })

  test.each(WIRE)('%s is refused by name, in every form of headers, before anything is sent', async (name) => {
    const refused = { code: 'ERR_INVALID_OPTION', message: expect.stringMatching(`^\`headers\` cannot hold ${name}: `) }
    world.sim.requests.length = 0
    for (const headers of [{ [name]: '9' }, new Map([[name, '9']]), { [name]: false }])
      await expect(world.client().v3.echo.post({ json: {}, headers })).rejects.toMatchObject({
        ...refused,
        argument: `headers.${name}`,
      })
    expect(() => headersOf(new AxiosHeaders({ [name]: '9' }))).toThrow(expect.objectContaining({ code: refused.code }))
    expect(() => world.client({ headers: { [name]: '9' } })).toThrow(expect.objectContaining(refused))
    expect(world.sim.requests).toHaveLength(0)
  })

  test.each<[string, unknown, string]>([
    ['a name with a space', { 'X A': '1' }, 'headers'],
    ['a name with a line feed', { 'X-A\nX-B': '1' }, 'headers'],
    ['an empty name', { '': '1' }, 'headers'],
    ['a name that is no text', new Map([[1, '1']]), 'headers'],
    ['a name in Chinese', { 名: '1' }, 'headers'],
    ['a line feed', { 'X-A': '1\r\nX-B: 2' }, 'headers.X-A'],
    ['a value in Chinese', { 'X-A': '张三' }, 'headers.X-A'],
    ['a zero byte', { 'X-A': ['1', '\0'] }, 'headers.X-A'],
    ['an object as value', { 'X-A': { a: 1 } }, 'headers.X-A'],
    ['a function as value', { 'X-A': () => '1' }, 'headers.X-A'],
    ['NaN as value', { 'X-A': NaN }, 'headers.X-A'],
    ['a text', 'X-A: 1', 'headers'],
    ['pairs', [['X-A', '1']], 'headers'],
    ['null', null, 'headers'],
    ['a Promise', Promise.resolve({}), 'headers'],
    ['a Set', new Set(['X-A']), 'headers'],
  ])('%s is refused', (_name, headers, argument) => {
    expect(() => headersOf(headers)).toThrow(expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument }))
  })

  test('undefined is as if absent, null and false take a default away', async () => {
    expect(headersOf({ 'X-A': undefined, 'X-B': null, 'X-C': false })).toEqual({ 'X-B': null, 'X-C': false })
    world.sim.requests.length = 0
    await world.client({ headers: { 'X-Default': '1' } }).v3.echo.post({ json: {}, headers: { 'X-Default': null } })
    expect(world.sim.requests[0]?.headers).not.toHaveProperty('x-default')
  })

  test('what the caller passed stays as it was, and what is inherited does not count', () => {
    const given = Object.freeze({ 'X-A': Object.freeze(['1', '2']) })
    expect(headersOf(given)).toEqual({ 'X-A': ['1', '2'] })
    expect(headersOf(Object.create({ 'X-A': '1' }))).toEqual({})
  })
})
