import {
  ApiError,
  isApiError,
  isBusinessError,
  type ApiCode,
  type ApiDetail,
  type BusinessCode,
} from '../../lib/errors'

const error: unknown = new ApiError('参数错误', {
  code: 'PARAM_ERROR',
  response: { status: 400, statusText: 'Bad Request', headers: {}, data: {} },
  detail: { field: '/amount/total', value: '1', issue: '类型错误', location: 'body', extra: 1 },
})

describe('the code and the detail of an error of WeChat Pay', () => {
  it('are typed: known codes complete, others are texts, detail names field, value, issue and location', () => {
    if (!isApiError(error)) throw new Error('not told apart')
    const code: ApiCode = error.code
    const detail: ApiDetail | undefined = error.detail
    // What WeChat Pay adds is of unknown type, not an error.
    const extra: unknown = error.detail?.extra
    expect(code).toBe('PARAM_ERROR')
    expect(detail?.field).toBe('/amount/total')
    expect(extra).toBe(1)
    const others: [ApiCode, BusinessCode] = ['SOME_NEW_CODE', 'SOMENEWCODE']
    expect(others).toHaveLength(2)
    // @ts-expect-error -- where it stands is a text
    const location: number | undefined = error.detail?.location
    expect(location).toBe('body')
    expect(isBusinessError(error)).toBe(false)
  })
})
