import { PassThrough, Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'

import { bodyOf, fieldsOf } from '../../lib/json/body'
import { MediaUtil } from '../../lib/index'
import { mediaOf } from '../../lib/upload/media-util'
import { simulated } from '../simulated'
import { json } from '../../lib/simulator'

const world = simulated({ handlers: [(request) => (request.path.startsWith('/v3/echo') ? json({}) : undefined)] })
const isUpload = (value: object) => mediaOf(value) !== undefined

class Fields {
  appid = 'wx1'
}

describe('body', () => {
  it.each<[string, unknown, string]>([
    ['text', '{"a":"中"}', '{"a":"中"}'],
    ['an empty text', '', ''],
    ['a Buffer', Buffer.from('ab'), 'ab'],
    ['a part of bytes', new Uint8Array(Buffer.from('xaby')).subarray(1, 3), 'ab'],
    ['an ArrayBuffer', new Uint8Array([97, 98]).buffer, 'ab'],
    ['bytes of another realm', runInNewContext('new Uint8Array([97, 98])'), 'ab'],
    ['an ArrayBuffer of another realm', runInNewContext('new Uint8Array([97, 98]).buffer'), 'ab'],
    ['a DataView', new DataView(new Uint8Array([120, 97, 98]).buffer, 1), 'ab'],
    ['a Blob', new Blob(['a', 'b']), 'ab'],
    ['a File', new File(['ab'], 'a.txt'), 'ab'],
  ])('takes %s, signed and sent as it is', async (_, value, text) => {
    expect(await bodyOf(value, isUpload)).toEqual(typeof value === 'string' ? text : Buffer.from(text))
    world.sim.requests.length = 0
    await world.client().v3.echo.post({ body: value })
    expect(world.sim.requests[0]).toMatchObject({ verified: true })
    expect(world.sim.requests[0]?.rawBody.toString()).toBe(text)
  })

  it('takes a MediaUtil, its stream and a FormData as they are', () => {
    const media = new MediaUtil('a.jpg', Buffer.from('x'))
    for (const value of [media, media.getStream(), new FormData()]) expect(bodyOf(value, isUpload)).toBe(value)
  })

  it.each<[string, unknown, RegExp]>([
    ['an object', { a: 1 }, /`body` is an object: data is written as `json`/],
    ['an array', [1], /`body` is an array: data is written as `json`/],
    ['a Promise', Promise.resolve('x'), /`body` is a Promise: `await` it first/],
    ['a URLSearchParams', new URLSearchParams('a=1'), /write it as `query`/],
    ['a Map', new Map(), /`body` is a Map/],
    [
      'a stream',
      Readable.from(['x']),
      /`body` is a Readable: a stream cannot be signed before it is read.*new MediaUtil/,
    ],
    ['a PassThrough', new PassThrough(), /`body` is a PassThrough: a stream/],
    ['a web stream', new ReadableStream(), /`body` is a ReadableStream: a stream/],
    [
      'an async generator',
      (async function* () {
        yield 'x'
      })(),
      /`body` is an AsyncGenerator: a stream/,
    ],
    ['a number', 1, /`body` is a number: give text/],
    ['true', true, /`body` is a boolean: give text/],
    ['null', null, /`body` is null: give text/],
    ['a function', () => 'x', /`body` is a function/],
    ['an Error', new Error('x'), /`body` is an Error/],
  ])('refuses %s before anything is sent', async (_, value, message) => {
    const refused = {
      name: 'InvalidArgumentError',
      code: 'ERR_INVALID_BODY',
      argument: 'body',
      message: expect.stringMatching(message),
    }
    expect(() => bodyOf(value, isUpload)).toThrow(expect.objectContaining(refused))
    world.sim.requests.length = 0
    await expect(world.client().v3.echo.post({ body: value as never })).rejects.toMatchObject(refused)
    expect(world.sim.requests).toHaveLength(0)
  })
})

describe('xml', () => {
  it('takes an object of fields, or XML that is written already', () => {
    for (const value of [{}, { appid: 'wx1' }, new Fields(), '<xml></xml>']) expect(fieldsOf(value)).toBe(value)
  })

  it.each<[string, unknown, RegExp]>([
    ['a Map', new Map([['appid', 'wx1']]), /`xml` is a Map: give the fields as an object/],
    ['a Promise', Promise.resolve({}), /`xml` is a Promise: `await` it first/],
    ['an array', [['appid', 'wx1']], /`xml` is an array/],
    ['a FormData', new FormData(), /`xml` is a FormData/],
    ['a MediaUtil', new MediaUtil('a.jpg', Buffer.from('x')), /`xml` is a MediaUtil/],
    ['bytes', Buffer.from('<xml/>'), /`xml` is a Uint8Array/],
    ['null', null, /`xml` is null/],
  ])('refuses %s, of which nothing but the signature would be sent', (_, value, message) => {
    expect(() => fieldsOf(value)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_BODY', argument: 'xml', message: expect.stringMatching(message) }),
    )
  })
})

it('json that JSON would change silently is refused before anything is sent', async () => {
  world.sim.requests.length = 0
  for (const value of [new Map([['a', 1]]), Promise.resolve({}), { list: [new Set()] }, new Blob(['{}'])])
    await expect(world.client().v3.echo.post({ json: value })).rejects.toMatchObject({ code: 'ERR_INVALID_BODY' })
  expect(world.sim.requests).toHaveLength(0)
})
