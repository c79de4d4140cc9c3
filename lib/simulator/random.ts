import { createHash } from 'node:crypto'

/** Repeatable randomness: the same seed gives the same serial numbers, nonces and order ids. Never used for keys. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number
  /** `length` characters out of `alphabet`. */
  text(length: number, alphabet: string): string
}

export const DIGITS = '0123456789'
export const HEX = '0123456789ABCDEF'
export const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** The generator mulberry32, started from the SHA-256 of the seed. */
export function createRandom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const text = (length: number, alphabet: string): string => {
    let made = ''
    for (let index = 0; index < length; index++) made += alphabet.charAt(Math.floor(next() * alphabet.length))
    return made
  }
  return { next, text }
}
