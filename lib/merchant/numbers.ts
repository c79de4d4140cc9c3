import { randomBytes } from 'node:crypto'

import { invalidArgument } from '../errors'

/** What a number is made of; both come in from outside. */
export interface NumberParts {
  /** Unix milliseconds. */
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
}

/** Options of `orderNo()` and `refundNo()`. */
export interface NumberOptions {
  /** Begins the number: up to 8 digits, letters, `_` and `-`, such as the number of a shop. */
  prefix?: string
}

/** Digits and letters that are in order as ASCII, and that nobody confuses (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** The longest `out_trade_no` that WeChat Pay takes. */
const LENGTH = 32
/** In one millisecond: two characters. */
const SEQUENCES = 32 ** 2
const BEIJING = 8 * 3_600_000

/**
 * A maker of numbers of 32 characters: the time in Beijing to the millisecond, a sequence within it, and chance. The numbers of one
 * maker are in order, also where the clock goes back; those of several are kept apart by 75 bits of chance, 35 behind the longest prefix.
 */
export function numberMaker({ now, random }: NumberParts): (options?: NumberOptions) => string {
  let last = 0
  let sequence = 0
  return ({ prefix = '' } = {}) => {
    if (!/^[0-9A-Za-z_-]{0,8}$/.test(prefix))
      throw invalidArgument('prefix', '`prefix` has to be at most 8 digits, letters, `_` and `-`')
    const at = now()
    if (at > last) [last, sequence] = [at, 0]
    // Where a millisecond is used up, the next one is begun.
    else if (++sequence === SEQUENCES) [last, sequence] = [last + 1, 0]
    const time = new Date(last + BEIJING).toISOString().replace(/\D/g, '').slice(2, 17)
    const body = `${prefix}${time}${letter(sequence >> 5)}${letter(sequence)}`
    return body + Array.from(random(LENGTH - body.length), letter).join('')
  }
}

function letter(number: number): string {
  return ALPHABET[number & 31] ?? ''
}

const parts: NumberParts = { now: Date.now, random: randomBytes }

/**
 * A number for an order (`out_trade_no`): unique also among processes, in the order of time, of 32 digits and capitals, which every
 * operation of WeChat Pay takes.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` for a prefix that has no place
 * @example orderNo() // '261101100000123007Q2M4K8X9VBT3ZD'
 */
export const orderNo: (options?: NumberOptions) => string = numberMaker(parts)

/**
 * A number for a refund (`out_refund_no`), made in the same way.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`
 * @example refundNo({ prefix: 'R' })
 */
export const refundNo: (options?: NumberOptions) => string = numberMaker(parts)
