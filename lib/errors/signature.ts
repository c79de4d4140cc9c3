import { hide } from './base'
import type { SignatureCode } from './codes'
import { HttpError, type HttpErrorOptions } from './http'

/** A response or a notification that cannot be trusted. The outcome of a call that ends in it is unknown: query it. */
export class SignatureError extends HttpError {
  protected static override readonly kind: string = 'SignatureError'
  /** What is wrong with the signature. */
  declare readonly code: SignatureCode
  /** Serial numbers and public key ids in `certs`, whose signatures are accepted. */
  declare readonly configured?: readonly string[]
  /** The beginning of the text of an APIv2 response; not enumerable. */
  declare readonly raw?: string

  constructor(
    message: string,
    options: HttpErrorOptions & {
      code: SignatureCode
      configured?: readonly string[] | undefined
      raw?: string | undefined
    },
  ) {
    super(message, options)
    if (options.raw !== undefined) hide(this, 'raw', options.raw)
    if (options.configured) this.configured = [...options.configured]
  }
}
