import { createHash } from 'node:crypto'

/** The numbers of WeChat Pay's own: each follows from the seed and from what it is for, never from the order of arrival. */
export class Ids {
  constructor(private readonly seed: string) {}

  /** Decimal digits. */
  digits(length: number, ...of: readonly (string | number)[]): string {
    return BigInt(`0x${this.hex(64, ...of)}`)
      .toString()
      .padStart(78, '0')
      .slice(-length)
  }

  /** Digits of 0–9 and a–f, at most 64. */
  hex(length: number, ...of: readonly (string | number)[]): string {
    return createHash('sha256')
      .update(JSON.stringify([this.seed, ...of]))
      .digest('hex')
      .slice(0, length)
  }
}
