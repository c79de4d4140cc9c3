import { invalidArgument } from '../errors'

/**
 * `meta` as text; what is text already stays.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for what JSON cannot hold: NaN, a bigint, a circle
 */
export function metaText(meta: object | string): string {
  if (typeof meta === 'string') return meta
  try {
    return JSON.stringify(meta, (name, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${name} is ${value}`)
      return value
    })
  } catch (cause) {
    throw invalidArgument(
      'meta',
      `\`meta\` of a MediaUtil cannot be written as JSON: ${(cause as Error).message}`,
      'ERR_INVALID_ARGUMENT',
      cause,
    )
  }
}
