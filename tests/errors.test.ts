import { inspect } from 'node:util'

import axios from 'axios'

import * as here from '../lib/errors'

const response = { status: 400, statusText: 'Bad Request', headers: {}, data: { code: 'PARAM_ERROR' } }

const made = (copy: typeof here) => ({
  InvalidArgumentError: new copy.InvalidArgumentError('m', { code: 'ERR_INVALID_URI', argument: 'uri' }),
  SignatureError: new copy.SignatureError('m', { code: 'ERR_SIGNATURE_CLOCK', response, configured: ['A'] }),
  ApiError: new copy.ApiError('m', {
    code: 'PARAM_ERROR',
    response,
    detail: { detail: { issue: 'x' } },
    requestId: 'r',
  }),
  BusinessError: new copy.BusinessError('m', {
    code: 'ORDERPAID',
    response,
    fields: { return_code: 'SUCCESS', err_code: 'ORDERPAID' },
  }),
  TransportError: new copy.TransportError('m', { code: 'ERR_TIMEOUT', retryable: true }),
  FlowError: new copy.FlowError('m', { code: 'ERR_POLL_DEADLINE' }),
})

const guards = {
  InvalidArgumentError: here.isInvalidArgumentError,
  SignatureError: here.isSignatureError,
  ApiError: here.isApiError,
  BusinessError: here.isBusinessError,
  TransportError: here.isTransportError,
  FlowError: here.isFlowError,
}

function anotherCopy(): typeof here {
  let copy: typeof here | undefined
  jest.isolateModules(() => {
    copy = jest.requireActual<typeof here>('../lib/errors')
  })
  return copy!
}

describe.each<[string, typeof here]>([
  ['this copy', here],
  ['another copy', anotherCopy()],
])('the guards know the errors of %s', (name, copy) => {
  test.each(Object.entries(made(copy)))('%s', (kind, error) => {
    expect(error instanceof here.WeChatPayError).toBe(name === 'this copy')
    expect(here.isWeChatPayError(error)).toBe(true)
    for (const [other, guard] of Object.entries(guards)) expect(guard(error)).toBe(other === kind)
    expect(axios.isAxiosError(error)).toBe(!['InvalidArgumentError', 'FlowError'].includes(kind))
  })
})

test.each([
  undefined,
  null,
  0,
  'ERR_TIMEOUT',
  {},
  new Error('x'),
  new axios.AxiosError('x'),
  { name: 'ApiError', code: 'X' },
])('the guards refuse %p', (value) => {
  for (const guard of [here.isWeChatPayError, ...Object.values(guards)]) expect(guard(value)).toBe(false)
})

describe.each(Object.entries(made(here)))('%s', (kind, error) => {
  test('has its name, its code, a stack and its fields, and no field that it does not have', () => {
    expect(error.name).toBe(kind)
    expect(error.stack).toMatch(new RegExp(`^${kind}: m\n`))
    expect(inspect(error)).toMatch(new RegExp(`^${kind}: m`))
    for (const name of Reflect.ownKeys(error)) expect(Reflect.get(error, name)).not.toBeUndefined()
  })

  test('keeps its cause', () => {
    const cause = new Error('beneath')
    const Kind = error.constructor as any
    expect(new Kind('m', { code: 'X', response, retryable: false, fields: {}, cause }).cause).toBe(cause)
    expect('cause' in error).toBe(false)
  })

  test('is told by its code alone', () => {
    const told = (e: here.AnyWeChatPayError | here.FlowError): string => {
      if (here.isTransportError(e)) return `${e.code} ${e.retryable}`
      if (here.isApiError(e)) return `${e.code} ${e.status} ${e.requestId ?? ''}`
      return e.code
    }
    expect(told(error)).toContain(error.code)
  })
})

test('as JSON an error of an exchange keeps what a log needs', () => {
  const { ApiError, SignatureError, TransportError } = made(here)
  expect(JSON.parse(JSON.stringify(ApiError))).toEqual({
    name: 'ApiError',
    message: 'm',
    code: 'PARAM_ERROR',
    status: 400,
    detail: { detail: { issue: 'x' } },
    response,
    requestId: 'r',
  })
  expect(JSON.parse(JSON.stringify(SignatureError))).toMatchObject({
    name: 'SignatureError',
    code: 'ERR_SIGNATURE_CLOCK',
    configured: ['A'],
  })
  expect(JSON.parse(JSON.stringify(TransportError))).toEqual({
    name: 'TransportError',
    message: 'm',
    code: 'ERR_TIMEOUT',
    retryable: true,
  })
})

test('as JSON an error without an exchange keeps its message and the argument', () => {
  expect(JSON.parse(JSON.stringify(made(here).InvalidArgumentError))).toEqual({
    name: 'InvalidArgumentError',
    message: 'm',
    code: 'ERR_INVALID_URI',
    argument: 'uri',
  })
})

test('an invalid argument is made in one way', () => {
  const cause = new Error('beneath')
  const error = here.invalidArgument('timeout', '`timeout` is not a number', undefined, cause)
  expect(error).toBeInstanceOf(here.InvalidArgumentError)
  expect(error).toMatchObject({ argument: 'timeout', message: '`timeout` is not a number', code: 'ERR_INVALID_OPTION' })
  expect(error.cause).toBe(cause)
  expect(here.invalidArgument('uri', 'm', 'ERR_INVALID_URI').code).toBe('ERR_INVALID_URI')
})

test('no text of a code has the words that this package does not use', () => {
  for (const { meaning, remedy } of Object.values(here.ERROR_CODES))
    expect(`${meaning} ${remedy}`).not.toMatch(/can not|\bis no\b|\banswers?\b|\bnobody\b|\bnotices?\b/i)
})

test('what is for the inside is not handed out by the package', () => {
  const inside = [
    'BrokenResponseError',
    'ERROR_NUMBERS',
    // The entry `wechatpay-chain/merchant` hands these out.
    'FlowError',
    'isFlowError',
    'apiMessage',
    'invalidArgument',
    'oneLine',
    'withOutcome',
    'withQuery',
  ]
  const outside = Object.keys(here).filter((name) => !(name in jest.requireActual<object>('../lib/index')))
  expect(outside.sort()).toEqual(inside.sort())
})

test('every code says what it means and what to do', () => {
  for (const [code, { error, meaning, remedy }] of Object.entries(here.ERROR_CODES)) {
    expect(code).toMatch(/^ERR_[A-Z0-9_]+$/)
    expect(Object.keys(guards)).toContain(error)
    expect(meaning).not.toBe('')
    expect(remedy).toMatch(/\.$/)
  }
})
