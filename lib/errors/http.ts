import type { AxiosResponse } from 'axios'

import { hide, WeChatPayError, withOutcome, type Outcome } from './base'
import { plain } from './plain'
import { oneLine } from './text'

/** The part of an axios response that an error keeps. */
export interface ErrorResponse {
  /** HTTP status. */
  status: number
  /** Reason phrase of the status line. */
  statusText: string
  /** Names in lower case. */
  headers: Record<string, unknown>
  /** Decoded where it could be decoded, else text. */
  data: unknown
}

/** One of several tries to send a request. */
export interface RequestTry {
  /** Host that was tried, such as `api.mch.weixin.qq.com`. */
  host: string
  /** Code of the error that this try ended in. */
  code: string
  /** HTTP status, where there was a response. */
  status?: number
  /** Milliseconds. */
  took: number
}

/** What was requested, under the names that node:http has for it, without anything that is secret. */
export interface RequestSummary {
  /** In capitals. */
  method: string
  /** `https:` or `http:`. */
  protocol: string
  /** Name or address of the host, and the port where it is not the usual one. */
  host: string
  /** Path and query as they were sent. */
  path: string
}

export interface HttpErrorOptions {
  code: string
  cause?: unknown
  config?: object | undefined
  request?: RequestSummary | undefined
  response?: ErrorResponse | undefined
  outcome?: Outcome | undefined
  retryable?: boolean | undefined
}

/** Characters of a message: more than any sentence of this package, less than the page of a proxy. */
const LONGEST_MESSAGE = 2_000

/** What the errors of an exchange have in common; `axios.isAxiosError(error)` is true for them. */
export abstract class HttpError extends WeChatPayError {
  /** What `axios.isAxiosError()` looks for; not enumerable. */
  declare readonly isAxiosError: true
  /** All tries, where there was more than one; this error is of the last. */
  declare readonly tries?: readonly RequestTry[]
  /** HTTP status of the response, where there was one. */
  declare readonly status?: number
  /** Whether the same request may be sent again as it is. */
  declare readonly retryable?: boolean
  /** The axios config of the request, without agents and `Authorization`; not enumerable. */
  declare readonly config?: object
  /** What was requested, where something was sent; not enumerable. */
  declare readonly request?: RequestSummary
  /** The response, where there was one; not enumerable. */
  declare readonly response?: ErrorResponse

  constructor(message: string, options: HttpErrorOptions) {
    super(oneLine(message, LONGEST_MESSAGE), options)
    hide(this, 'isAxiosError', true)
    for (const name of ['config', 'request', 'response'] as const)
      if (options[name] !== undefined) hide(this, name, options[name])
    if (options.response !== undefined) this.status = options.response.status
    if (options.outcome !== undefined) withOutcome(this, options.outcome)
    if (options.retryable !== undefined) this.retryable = options.retryable
  }

  /**
   * Makes the request that tells what became of this one, signed and verified, and gives its response; absent where no such request is known.
   *
   * @example if (isTransportError(error) && error.outcome === 'unknown') await error.query?.()
   */
  query?(options?: { signal?: AbortSignal }): Promise<AxiosResponse<unknown>>

  /** The parts that are fit for a log, of bounded depth and size. */
  override toJSON(): Record<string, unknown> {
    const { request, response, tries } = this
    return { ...super.toJSON(), ...(plain({ request, response, tries }) as object) }
  }
}

/** Gives an error the request that settles its outcome; it is not enumerable. */
export function withQuery<E extends HttpError>(error: E, query: NonNullable<HttpError['query']>): E {
  hide(error, 'query', query)
  return error
}
