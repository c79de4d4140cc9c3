import {
  ApiError,
  BrokenResponseError,
  InvalidArgumentError,
  isTransportError,
  TransportError,
  withOutcome,
  withQuery,
  type Outcome,
} from '../../lib/errors'
import { errors, responseOf } from './samples'

const settled = { status: 200, statusText: 'OK', headers: {}, data: { trade_state: 'NOTPAY' }, config: {} as never }

describe('outcome', () => {
  test.each<Outcome>(['not-sent', 'refused', 'unknown'])('%s is set when the error is made', (outcome) => {
    const error = new ApiError('m', { code: 'X', response: responseOf({}), outcome, retryable: true })
    expect(error).toMatchObject({ outcome, retryable: true })
    expect(Object.keys(error)).toContain('outcome')
  })

  test.each([
    ['a static helper', new InvalidArgumentError('m', { code: 'ERR_INVALID_KEY' })],
    ['a notification', new TransportError('m', { code: 'ERR_TIMEOUT', retryable: false })],
  ])('is absent, and not undefined, in an error of %s', (_name, error) => {
    expect('outcome' in error).toBe(false)
  })

  test.each(Object.entries(errors))('of %s is replaced by withOutcome, and by nothing else', (_name, make) => {
    const error = withOutcome(make(), 'not-sent')
    expect(withOutcome(error, 'unknown')).toBe(error)
    expect(error.outcome).toBe('unknown')
    expect(() => Object.assign(error, { outcome: 'refused' })).toThrow(TypeError)
    expect(Object.getOwnPropertyDescriptor(error, 'outcome')).toEqual({
      value: 'unknown',
      enumerable: true,
      writable: false,
      configurable: true,
    })
  })

  test('of a frozen error stays what it was', () => {
    const error = Object.freeze(withOutcome(errors.TransportError(), 'unknown'))
    expect(withOutcome(error, 'refused').outcome).toBe('unknown')
  })
})

test('retryable is there where it was given, and always in a TransportError', () => {
  expect('retryable' in new ApiError('m', { code: 'X', response: responseOf({}) })).toBe(false)
  expect(new TransportError('m', { code: 'ERR_PROXY', retryable: false }).retryable).toBe(false)
})

test('query() gives the response that settles it, and is not shown', async () => {
  const error = errors.TransportError()
  expect('query' in error).toBe(false)
  expect(withQuery(error, () => Promise.resolve(settled))).toBe(error)
  expect(await error.query?.()).toBe(settled)
  expect(Object.keys(error)).not.toContain('query')
  expect(JSON.stringify(error)).not.toContain('query')
})

test('a broken response is a TransportError that keeps the beginning of its text', () => {
  const error = withOutcome(new BrokenResponseError('the response is not JSON', 'y'.repeat(5000)), 'unknown')
  expect(isTransportError(error)).toBe(true)
  expect(error).toMatchObject({ code: 'ERR_RESPONSE_BROKEN', retryable: false, outcome: 'unknown' })
  expect(error.raw).toBe('y'.repeat(2000))
})
