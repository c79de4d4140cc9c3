import { isTransportError, type InvalidArgumentError } from '../errors'
import { MAX_BYTES } from '../file/spool'
import { invalidBody, sourceFault } from './fault'
import type { MediaOptions } from './options'

/** What a file has to be like before it is sent. */
export interface Limits {
  readonly filename: string
  /** Largest number of bytes; none where it is undefined. */
  readonly maxSize: number | undefined
  /** What the caller said of the content. */
  readonly options: Pick<MediaOptions, 'size' | 'digest'>
}

/** @throws InvalidArgumentError `ERR_INVALID_BODY` for a size that is not sent */
export function requireSize(limits: Limits, size: number | undefined): void {
  if (size === 0) throw isEmpty(limits)
  if (size !== undefined && size > (limits.maxSize ?? Infinity)) throw tooLarge(limits, size)
}

/**
 * Insists that what the caller said of the content is so.
 *
 * @throws InvalidArgumentError `ERR_INVALID_BODY`
 */
export function requireAsSaid<T extends { size: number | undefined; digest: string }>(limits: Limits, known: T): T {
  requireSize(limits, known.size)
  const { filename, options } = limits
  const { size = known.size, digest = known.digest } = options
  if (size !== known.size) throw otherSize(filename, size, `${known.size} bytes`)
  if (digest.toLowerCase() !== known.digest)
    throw invalidBody(`\`digest\` is ${digest}, but that of ${filename} is ${known.digest}`)
  return known
}

/** What is wrong with a file of which other bytes were sent than expected. */
export function unexpected(limits: Limits, size: number | undefined, sent: number): InvalidArgumentError {
  const { filename, options } = limits
  if (sent === 0) return isEmpty(limits)
  if (size === undefined) return tooLarge(limits)
  if (options.size !== undefined) return otherSize(filename, size, sent > size ? 'more' : `${sent} bytes`)
  return invalidBody(`${filename} has changed since its digest was taken, of ${size} bytes: make a new MediaUtil`)
}

/** What a source has failed with: a fault of the upload, unless the signal or the disk has ended it. */
export function failed(limits: Limits, error: unknown): Error {
  if (!isTransportError(error)) return sourceFault(limits.filename, error)
  return error.code === 'ERR_RESPONSE_TOO_LARGE' ? tooLarge(limits) : error
}

function isEmpty({ filename }: Limits): InvalidArgumentError {
  return invalidBody(`${filename} is empty: an upload holds at least one byte`)
}

function tooLarge({ filename, maxSize }: Limits, size?: number): InvalidArgumentError {
  return invalidBody(
    maxSize === undefined
      ? `${filename} is larger than the ${MAX_BYTES} bytes that a stream may hold: give the path of a file`
      : `${filename} is larger than the ${maxSize} bytes that WeChat Pay takes${size === undefined ? '' : `: ${size}`}; where this API takes more, say so with \`maxSize\``,
  )
}

function otherSize(filename: string, size: number | undefined, found: string): InvalidArgumentError {
  return invalidBody(`\`size\` is ${size}, but ${filename} holds ${found}`)
}
