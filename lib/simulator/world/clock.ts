import { InvalidArgumentError } from '../../errors'

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * Business time: expiry, `success_time`, the days of bills, the pauses between notifications. It runs with the wire clock, by which
 * signatures and certificates go, and can be moved ahead of it without breaking any of those.
 */
export class SimulatorClock {
  private offset = 0
  private readonly listeners: (() => void)[] = []

  /** @internal */
  constructor(
    private readonly wire: () => number,
    /** The time of the last event, before which time cannot be set. */
    private readonly earliest: () => number,
  ) {}

  /** Milliseconds since 1970. */
  now(): number {
    return this.wire() + this.offset
  }

  /**
   * Lets time pass: orders expire, notifications that wait are sent again.
   *
   * @param duration milliseconds, or a text: `45s`, `10m`, `2h`, `7d`
   * @returns the time afterwards, in milliseconds since 1970
   * @example sim.clock.advance('2h')
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT`
   */
  advance(duration: number | string): number {
    const ms = milliseconds(duration)
    if (ms === undefined)
      throw wrong('duration', `milliseconds or a text such as 45s, 10m, 2h or 7d, and not negative; got ${duration}`)
    return this.move(this.offset + ms)
  }

  /**
   * Sets the time, never before the last thing that happened.
   *
   * @param time a Date, milliseconds since 1970, or RFC 3339
   * @returns the time afterwards, in milliseconds since 1970
   * @example sim.clock.set('2026-11-11T10:00:00+08:00')
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT`
   */
  set(time: Date | number | string): number {
    const at = typeof time === 'string' ? Date.parse(time) : Number(time)
    if (Number.isNaN(at)) throw wrong('time', `a Date, milliseconds since 1970 or RFC 3339; got ${String(time)}`)
    const earliest = this.earliest()
    if (at < earliest)
      throw wrong(
        'time',
        `${new Date(earliest).toISOString()} or later, when the last event happened; got ${new Date(at).toISOString()}`,
      )
    return this.move(at - this.wire())
  }

  /** @internal Called after each move. */
  onMove(listener: () => void): void {
    this.listeners.push(listener)
  }

  /** @internal Back to the wire clock. */
  reset(): void {
    this.offset = 0
  }

  private move(offset: number): number {
    this.offset = offset
    for (const listener of this.listeners) listener()
    return this.now()
  }
}

/** A duration in milliseconds; `undefined` where it is not one. */
export function milliseconds(duration: unknown): number | undefined {
  if (typeof duration === 'number') return Number.isFinite(duration) && duration >= 0 ? duration : undefined
  const [, count, unit] = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/.exec(String(duration)) ?? []
  return count === undefined ? undefined : Number(count) * (UNITS[unit ?? ''] ?? 1)
}

function wrong(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(`${argument} must be ${message}`, { code: 'ERR_INVALID_ARGUMENT', argument })
}
