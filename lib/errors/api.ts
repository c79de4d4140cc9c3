import { HttpError, type ErrorResponse, type HttpErrorOptions } from './http'
import { numbered, type Remedy } from './numbers'
import type { ApiCode, ApiDetail } from './wechat-codes'

/** The lines of a signed message; length and digest stand in for the body. */
export interface SignedLines {
  /** HTTP method, in capitals. */
  method: string
  /** Path and query. */
  target: string
  /** Unix seconds. */
  timestamp: string
  /** Random text of the request, `nonce_str`. */
  nonce: string
  /** Bytes. */
  bodyLength: number
  /** Hexadecimal. */
  bodySha256: string
}

/** What was signed here beside what WeChat Pay says that the signature should cover. */
export interface SignatureComparison {
  /** What the client signed. */
  sent: SignedLines
  /** Read from `sign_information`; `bodyStart` is all of the body that WeChat Pay shows. */
  received?: Partial<Omit<SignedLines, 'bodySha256'>> & { bodyStart?: string }
  /** First line that differs; where none does, `serial` and `privateKey` do not belong together. */
  differsAt?: 'method' | 'target' | 'timestamp' | 'nonce' | 'body'
}

/** WeChat Pay refused the call: 3xx, 4xx or 5xx with WeChat's own `code`, `HTTP_502` and the like where the body has none. */
export class ApiError extends HttpError {
  protected static override readonly kind: string = 'ApiError'
  /** WeChat's `code`, or `HTTP_502` where there is none. */
  declare readonly code: ApiCode
  /** WeChat's `detail`, as it came. */
  declare readonly detail?: ApiDetail
  /** `Request-ID`, to be quoted to WeChat Pay's support. */
  declare readonly requestId?: string
  /** WeChat Pay's own number of the error, from the end of `requestId`, such as `268512771`. */
  declare readonly number?: string
  /** What to do about it, for the numbers that are met most. */
  declare readonly remedy?: Remedy
  /** For `SIGN_ERROR`: what was signed here and there, and the line at which they part. */
  declare readonly signature?: SignatureComparison
  /** HTTP status. */
  declare readonly status: number
  /** The response, its body decoded; not enumerable. */
  declare readonly response: ErrorResponse

  constructor(
    message: string,
    options: HttpErrorOptions & {
      response: ErrorResponse
      detail?: unknown
      requestId?: string | undefined
      signature?: SignatureComparison | undefined
    },
  ) {
    super(message, options)
    if (options.detail !== undefined) this.detail = options.detail as ApiDetail
    Object.assign(this, numbered(options.requestId))
    if (options.signature !== undefined) {
      // First, since a line of a log may end before the rest does.
      const { differsAt, ...lines } = options.signature
      this.signature = differsAt === undefined ? lines : { differsAt, ...lines }
    }
  }
}
