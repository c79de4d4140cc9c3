/** What a claim on a notification comes to: it is ours to handle, someone is at it, or it is done. */
export type Claim = 'claimed' | 'busy' | 'settled'

/**
 * Remembers which notifications were handled, so that a repeat is dropped and none is handled twice at the same time.
 * A claim that is neither settled nor released ends after its time: whoever held it is gone.
 */
export interface SeenStore {
  /**
   * Claims a notification, in one step that no other process can part.
   *
   * @param ttl milliseconds for which the claim holds
   */
  claim(id: string, ttl: number): Claim | Promise<Claim>
  /** The notification was handled: repeats are dropped from now on. */
  settle(id: string): void | Promise<void>
  /** The handler failed: the next repeat may try. */
  release(id: string): void | Promise<void>
  /** Prolongs an own claim while its handler runs; without it a handler has to end within `ttl`. */
  renew?(id: string, ttl: number): void | Promise<void>
}

/** How long and how many notifications are remembered. */
export interface MemoryStoreOptions {
  /** Milliseconds; three days by default, longer than any notification is repeated. */
  keep?: number
  /** 100,000 by default; beyond it the ones settled first are forgotten. */
  max?: number
  /** Unix milliseconds. */
  now?: () => number
}

const DAY = 86_400_000

/**
 * Remembers in the memory of this process.
 *
 * @example createNotificationHandler({ trust, on, seen: memoryStore({ keep: 86_400_000 }) })
 */
export function memoryStore({ keep = 3 * DAY, max = 100_000, now = Date.now }: MemoryStoreOptions = {}): SeenStore {
  const claimed = new Map<string, number>()
  // In the order in which they were settled, so that the oldest come first.
  const settled = new Map<string, number>()
  const forget = (): void => {
    for (const [id, until] of settled) {
      if (until > now() && settled.size <= max) break
      settled.delete(id)
    }
    for (const [id, until] of claimed) if (until <= now()) claimed.delete(id)
  }
  return {
    claim(id, ttl) {
      forget()
      if (settled.has(id)) return 'settled'
      if (claimed.has(id)) return 'busy'
      claimed.set(id, now() + ttl)
      return 'claimed'
    },
    settle(id) {
      claimed.delete(id)
      settled.delete(id)
      settled.set(id, now() + keep)
    },
    release(id) {
      claimed.delete(id)
    },
    renew(id, ttl) {
      if (claimed.has(id)) claimed.set(id, now() + ttl)
    },
  }
}
