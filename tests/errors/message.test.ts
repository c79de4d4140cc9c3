import { apiMessage, ApiError, BusinessError, oneLine } from '../../lib/errors'
import { REQUEST_ID, responseOf, URI } from './samples'

const whole = {
  code: 'ORDER_CLOSED',
  message: '订单已关闭',
  verb: 'post',
  uri: URI,
  status: 400,
  requestId: REQUEST_ID,
}

test.each<[string, Parameters<typeof apiMessage>[0], string]>([
  ['all parts', whole, `ORDER_CLOSED 订单已关闭 (POST ${URI}, 400, Request-ID ${REQUEST_ID})`],
  ['no Request-ID', { ...whole, requestId: undefined }, `ORDER_CLOSED 订单已关闭 (POST ${URI}, 400)`],
  ['no message', { ...whole, message: '' }, `ORDER_CLOSED (POST ${URI}, 400, Request-ID ${REQUEST_ID})`],
  ['no code', { ...whole, code: undefined, requestId: undefined }, `订单已关闭 (POST ${URI}, 400)`],
  ['no URI', { code: 'A', message: 'b', verb: 'GET', status: 404 }, 'A b (GET, 404)'],
  ['no verb', { code: 'A', uri: 'v3/x' }, 'A (v3/x)'],
  ['code and message alone', { code: 'ORDERPAID', message: '该订单已支付' }, 'ORDERPAID 该订单已支付'],
  ['the place alone', { verb: 'GET', uri: '/v3/x', status: 500 }, 'the call was refused (GET v3/x, 500)'],
  ['nothing', {}, 'the call was refused'],
])('a message of %s', (_name, parts, message) => {
  expect(apiMessage(parts)).toBe(message)
})

test('foreign text makes no second line, moves no cursor and does not turn the direction of writing', () => {
  const foreign = 'a\nERROR forged\r\u001b[2J\u0085\u2028\u202eb\u0000\u009b'
  const message = apiMessage({
    ...whole,
    code: foreign,
    message: foreign,
    uri: foreign,
    requestId: foreign,
    verb: foreign,
  })
  expect(message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u)
  expect(message).toContain('a\\nERROR forged\\r\\u001b[2J\\u0085\\u2028\\u202eb')
})

test('foreign text is cut, and not inside a character', () => {
  const long = apiMessage({ ...whole, code: 'C'.repeat(9999), message: '😀'.repeat(9999), requestId: 'r'.repeat(9999) })
  expect(long.length).toBeLessThan(1000)
  expect(long.isWellFormed()).toBe(true)
  expect(oneLine('😀😀', 3)).toBe('😀…')
  expect(oneLine('abc', 3)).toBe('abc')
})

test.each([
  ['ApiError', (message: string) => new ApiError(message, { code: 'X', response: responseOf({}) })],
  [
    'BusinessError',
    (message: string) => new BusinessError(message, { code: 'X', response: responseOf({}), fields: {} }),
  ],
])('an %s has a message of one line though it was made of a page', (_name, make) => {
  const error = make('<html>\n'.repeat(1000))
  expect(error.message).toMatch(/^<html>\\n/)
  expect(error.message).not.toContain('\n')
  expect(error.message.length).toBeLessThan(4000)
})
