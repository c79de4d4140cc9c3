import { InvalidArgumentError } from '../errors'

/** What a claim on a notification comes to: it is ours to handle, someone is at it, or it is done. */
export type Claim = 'claimed' | 'busy' | 'settled'

/**
 * Remembers which notifications were handled, so that a repeat is dropped and none is handled twice at the same time.
 * A claim that is neither settled nor released ends after its time: whoever held it is gone.
 *
 * An `id` is `protocol:mchid:id`, such as `v3:1900000109:EV-2018022511223320873`. A `token` is the same for all that one run
 * does with its claim, and for no other run: a store that keeps it with the claim can tell that a claim is another's by now.
 */
export interface SeenStore {
  /**
   * Claims a notification, in one step that no other process can part. Anything but the three words of `Claim` is an error.
   *
   * @param ttl milliseconds for which the claim holds
   * @param token of the run
   */
  claim(id: string, ttl: number, token?: string): Claim | Promise<Claim>
  /** The notification was handled: repeats are dropped from now on. */
  settle(id: string, token?: string): void | Promise<void>
  /** The handler failed: the next repeat may try. */
  release(id: string, token?: string): void | Promise<void>
  /** Prolongs an own claim while its handler runs; without it a handler has to end within `ttl`. */
  renew?(id: string, ttl: number, token?: string): void | Promise<void>
  /** Whether a notification is settled, without claiming it: asked for the ids of versions before 0.2, which were bare. */
  settled?(id: string): boolean | Promise<boolean>
}

/**
 * A store that has what is asked of it.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`
 */
export function requireStore(seen: unknown): SeenStore {
  const store = (typeof seen === 'object' && seen !== null ? seen : {}) as Record<string, unknown>
  const missing = ['claim', 'settle', 'release'].filter((name) => typeof store[name] !== 'function')
  const wrong = ['renew', 'settled'].filter((name) => store[name] !== undefined && typeof store[name] !== 'function')
  if (missing.length === 0 && wrong.length === 0) return store as unknown as SeenStore
  const isClient = ['call', 'sendCommand'].some((name) => typeof store[name] === 'function')
  throw new InvalidArgumentError(
    isClient
      ? '`seen` takes a store, and a client of Redis came: write redisStore(client)'
      : `\`seen\` takes memoryStore(), redisStore(client) or a store of your own, and this one has no function ${[...missing, ...wrong].join(', ')}`,
    { code: 'ERR_INVALID_OPTION', argument: 'seen' },
  )
}

/**
 * One of the words that a claim may be answered with: anything else must not pass for success.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`
 */
export function requireClaim(claim: unknown): Claim {
  if (claim === 'claimed' || claim === 'busy' || claim === 'settled') return claim
  throw new InvalidArgumentError(
    `\`seen\`.claim() gave ${typeof claim === 'string' ? JSON.stringify(claim.slice(0, 32)) : String(claim)}, and 'claimed', 'busy' or 'settled' is expected`,
    { code: 'ERR_INVALID_OPTION', argument: 'seen' },
  )
}

/**
 * A time to remember for.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`
 */
export function requireKeep(keep: unknown): number {
  if (Number.isSafeInteger(keep) && (keep as number) >= 1) return keep as number
  throw new InvalidArgumentError(
    `\`keep\` takes a whole number of milliseconds from 1, such as 3 * 86_400_000, and ${shown(keep)} came`,
    { code: 'ERR_INVALID_OPTION', argument: 'keep' },
  )
}

export function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 32)) : String(value)
}
