import { WeChatPayError } from './base'
import type { InvalidArgumentCode } from './codes'

/** An option, a variable or an argument that cannot be used: nothing was sent. */
export class InvalidArgumentError extends WeChatPayError {
  protected static override readonly kind: string = 'InvalidArgumentError'
  /** Which kind of argument, and what is wrong with it. */
  declare readonly code: InvalidArgumentCode
  /** Name of the option, field, variable or argument. */
  declare readonly argument?: string

  constructor(message: string, options: { code: InvalidArgumentCode; argument?: string; cause?: unknown }) {
    super(message, options)
    if (options.argument !== undefined) this.argument = options.argument
  }
}

/** The error for an argument: a lower-case sentence that names it, says what came and what to write. */
export function invalidArgument(
  argument: string,
  message: string,
  code: InvalidArgumentCode = 'ERR_INVALID_OPTION',
  cause?: unknown,
): InvalidArgumentError {
  return new InvalidArgumentError(message, { code, argument, cause })
}
