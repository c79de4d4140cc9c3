import { ApiError, BusinessError, ERROR_NUMBERS } from '../../lib/errors'
import { REQUEST_ID, responseOf } from './samples'

const make = {
  ApiError: (requestId?: string) => new ApiError('m', { code: 'X', response: responseOf({}), requestId }),
  BusinessError: (requestId?: string) =>
    new BusinessError('m', { code: 'X', response: responseOf({}), fields: {}, requestId }),
}

describe.each(Object.entries(make))('%s', (_name, error) => {
  test.each<[string | undefined, string | undefined]>([
    [REQUEST_ID, '268512771'],
    ['08F5-01-268435461', '268435461'],
    ['08F5-1', '1'],
    ['08F5268512771', undefined],
    ['08F5-', undefined],
    ['08F5-268512771x', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('Request-ID %p has the number %p', (requestId, number) => {
    const made = error(requestId)
    expect(made.number).toBe(number)
    expect('number' in made).toBe(number !== undefined)
    expect(made.requestId).toBe(requestId)
    expect(made.remedy).toBe(number === undefined ? undefined : ERROR_NUMBERS[number])
    expect('remedy' in made).toBe(number !== undefined && number in ERROR_NUMBERS)
  })

  test('a number that is no number of WeChat Pay has no remedy', () => {
    expect('remedy' in error('08F5-999')).toBe(false)
  })
})

test('the twenty numbers have a remedy of one sentence in both languages', () => {
  expect(Object.keys(ERROR_NUMBERS)).toHaveLength(20)
  for (const [number, { zh, en }] of Object.entries(ERROR_NUMBERS)) {
    expect(number).toMatch(/^2[67]\d{7}$/)
    expect(zh).toMatch(/^[^\n。]*\p{Script=Han}[^\n。]*$/u)
    expect(en).toMatch(/^[A-Z][^\n]*[^.]\.$/)
  }
})
