import { invalidArgument, isInvalidArgumentError, type InvalidArgumentError } from '../errors'

/** Marks the stream of a form with what was wrong with the upload itself, also for another copy of this package. */
const FAULT = Symbol.for('wechatpay-chain.upload-fault')

/** `ERR_INVALID_BODY`: something is wrong with the upload itself. */
export function invalidBody(message: string, cause?: unknown): InvalidArgumentError {
  return invalidArgument('body', message, 'ERR_INVALID_BODY', cause)
}

/** What a source failed with, as a fault of the upload. */
export function sourceFault(filename: string, cause: unknown): InvalidArgumentError {
  if (isInvalidArgumentError(cause)) return cause
  return invalidBody(`${filename} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, cause)
}

/** Remembers a fault on the stream that ends with it, and gives it back. */
export function markFault(stream: object, fault: InvalidArgumentError): InvalidArgumentError {
  Object.defineProperty(stream, FAULT, { value: fault, configurable: true })
  return fault
}

/**
 * The fault of the upload itself that a form's stream has ended with, if it was one: the file grew, shrank or vanished, its
 * source failed, `size` was wrong. The form was left unfinished, so that it cannot have taken effect.
 *
 * @example
 * const fault = uploadFault(config.data)
 * if (fault) throw fault // and not the failure of the connection that came of it
 */
export function uploadFault(stream: unknown): InvalidArgumentError | undefined {
  return typeof stream === 'object' && stream !== null
    ? (stream as { [FAULT]?: InvalidArgumentError })[FAULT]
    : undefined
}
