import type { TransportCode } from './codes'
import { HttpError, type HttpErrorOptions } from './http'

/** The exchange itself failed; `outcome` says what may have become of the request, `retryable` whether to send it again. */
export class TransportError extends HttpError {
  protected static override readonly kind: string = 'TransportError'
  /** What failed. */
  declare readonly code: TransportCode
  /** Whether the request surely did not arrive, or may be repeated unchanged. */
  declare readonly retryable: boolean

  constructor(message: string, options: HttpErrorOptions & { code: TransportCode; retryable: boolean }) {
    super(message, options)
    // What axios.isCancel() looks for.
    if (options.code === 'ERR_CANCELED') Object.defineProperty(this, '__CANCEL__', { value: true })
  }
}
