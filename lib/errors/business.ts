import { hide } from './base'
import { HttpError, type HttpErrorOptions } from './http'
import { numbered, type Remedy } from './numbers'
import type { BusinessCode } from './wechat-codes'

const FIELDS = ['return_code', 'return_msg', 'result_code', 'err_code', 'err_code_des'] as const

/** APIv2 refused the call: `code` is `err_code`, else `return_code` or `retcode`. */
export class BusinessError extends HttpError {
  protected static override readonly kind: string = 'BusinessError'
  /** `err_code`, else `return_code` or `retcode`. */
  declare readonly code: BusinessCode
  /** `FAIL` where the message was not understood. */
  declare readonly return_code?: string
  /** Text that belongs to `return_code`. */
  declare readonly return_msg?: string
  /** `FAIL` where the business said no. */
  declare readonly result_code?: string
  /** Error code, such as `ORDERPAID`. */
  declare readonly err_code?: string
  /** Text that belongs to `err_code`. */
  declare readonly err_code_des?: string
  /** `Request-ID`, where the response has one. */
  declare readonly requestId?: string
  /** WeChat Pay's own number of the error, from the end of `requestId`. */
  declare readonly number?: string
  /** What to do about it, for the numbers that are met most. */
  declare readonly remedy?: Remedy
  /** The beginning of the text of the response; not enumerable. */
  declare readonly raw?: string

  constructor(
    message: string,
    options: HttpErrorOptions & {
      fields: Readonly<Record<string, unknown>>
      requestId?: string | undefined
      raw?: string | undefined
    },
  ) {
    super(message, options)
    for (const name of FIELDS) {
      const value = options.fields[name]
      if (typeof value === 'string') Object.defineProperty(this, name, { value, enumerable: true })
    }
    Object.assign(this, numbered(options.requestId))
    if (options.raw !== undefined) hide(this, 'raw', options.raw)
  }
}
