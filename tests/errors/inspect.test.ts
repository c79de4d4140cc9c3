import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { inspect } from 'node:util'

import axios from 'axios'

import { TransportError } from '../../lib/errors'
import { errors, hostile, nested, responseOf } from './samples'

/** What a program's log would hold. */
function logged(error: unknown): string {
  let text = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk)
      done()
    },
  })
  new Console(stream, stream).error(error)
  return text.trimEnd()
}

function expectBrief(error: Error): string {
  const shown = inspect(error)
  expect(logged(error)).toBe(shown)
  expect(shown.startsWith(error.stack!)).toBe(true)
  const lines = shown.slice(error.stack!.length).split('\n')
  // The first is what stands behind the last line of the stack: the brace.
  expect(lines.length - 1).toBeLessThanOrEqual(10)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(450)
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  expect(lines.join('')).not.toMatch(/[\x00-\x1f\x7f-\x9f]/)
  return shown
}

describe.each(Object.entries(errors))('%s', (name, make) => {
  test('is shown in ten lines beside its stack, without the request, its body and its path', () => {
    const shown = expectBrief(make())
    expect(shown).toMatch(new RegExp(`^${name}: `))
    for (const noise of [
      'oUpF8uMuAJO',
      'ORDER-OF-LISI',
      'transitional',
      'x-header',
      'isAxiosError',
      'statusText',
      '<xml>',
    ])
      expect(shown).not.toContain(noise)
  })

  test('is shown as briefly inside something else', () => {
    const outer = inspect({ job: { error: make() } })
    expect(outer.split('\n').length).toBeLessThanOrEqual(make().stack!.split('\n').length + 15)
    expect(inspect([[[[make()]]]], { depth: 1 })).not.toContain(name)
  })

  test('stays as brief whatever is added to it', () => {
    const error = make()
    for (let i = 0; i < 50; i++) Object.assign(error, { [`added${i}`]: 'x'.repeat(200) })
    Object.defineProperty(error, 'bad', {
      enumerable: true,
      get: () => {
        throw new Error('from a getter')
      },
    })
    expect(expectBrief(error)).toMatch(/… \d+ more lines/)
  })
})

test('what a person needs is there', () => {
  const shown = inspect(errors.ApiError())
  for (const part of [
    "code: 'SIGN_ERROR'",
    'status: 401',
    "outcome: 'refused'",
    'retryable: false',
    '/amount/total',
    "number: '268512771'",
    'remedy: {',
    '[cause]: Error: beneath',
  ])
    expect(shown).toContain(part)
})

test.each(Object.entries(hostile))('%s in a body or a detail change nothing', (_name, make) => {
  for (const error of [
    errors.ApiError(make(), make()),
    errors.SignatureError(make()),
    errors.BusinessError(make()),
    errors.TransportError(make()),
  ])
    expectBrief(error)
})

describe('a cause is shown in one line', () => {
  const shown = (cause: unknown) =>
    inspect(new TransportError('m', { code: 'ERR_INTERCEPTOR', retryable: false, cause }))
      .split('\n')
      .filter((line) => line.includes('[cause]'))
  test.each<[string, unknown, RegExp]>([
    ['an error', new TypeError('x is not a function'), /\[cause\]: TypeError: x is not a function at .*inspect\.test/],
    ['an error of node:net', Object.assign(new Error('read'), { code: 'ECONNRESET' }), /Error: read \(ECONNRESET\)/],
    ['one of several lines', new Error('one\ntwo\u001b[31m'), /Error: one\\ntwo\\u001b\[31m/],
    [
      'many addresses',
      errors.TransportError().cause,
      /AggregateError: connect ECONNREFUSED ::1:443, connect ECONNREFUSED 127/,
    ],
    ['a text', 'a text\nof two lines', /\[cause\]: 'a text\\nof two lines'/],
    ['null', null, /\[cause\]: null/],
    ['an object', nested(1000), /\[cause\]: /],
    [
      'an error whose message throws',
      Object.defineProperty(new Error(), 'message', {
        get: () => {
          throw new Error()
        },
      }),
      /\[unreadable\]/,
    ],
  ])('%s', (_name, cause, line) => {
    expect(shown(cause)).toEqual([expect.stringMatching(line)])
  })
})

test('what is not shown is there, as axios has it', () => {
  const error = errors.ApiError({ code: 'PARAM_ERROR' })
  expect(axios.isAxiosError(error)).toBe(true)
  expect(error.isAxiosError).toBe(true)
  expect(error.response).toEqual(responseOf({ code: 'PARAM_ERROR' }, 401))
  expect(error.response.headers['x-header-3']).toBe('value 3')
  expect(error.request?.path).toContain('ORDER-OF-LISI')
  expect(error.config).toMatchObject({ method: 'post' })
  expect(error.toJSON()).toMatchObject({ code: 'SIGN_ERROR', status: 401, response: { data: { code: 'PARAM_ERROR' } } })
  expect(Object.keys(error)).toEqual(
    expect.not.arrayContaining(['config', 'request', 'response', 'isAxiosError', 'tries', 'raw', 'query']),
  )
  const raw = errors.SignatureError()
  expect(raw.raw).toMatch(/^<xml>/)
  expect(Object.keys(raw)).toEqual(['code', 'status', 'outcome', 'configured'])
})

test('an error without a stack shows its name and message', () => {
  const error = errors.InvalidArgumentError()
  Object.defineProperty(error, 'stack', { value: '' })
  expect(inspect(error)).toMatch(/^InvalidArgumentError: `json` is not a plain object \{\n/)
})
