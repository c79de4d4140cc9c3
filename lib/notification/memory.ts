import { InvalidArgumentError } from '../errors'
import { requireKeep, shown, type SeenStore } from './seen'

/** How long and how many notifications are remembered. */
export interface MemoryStoreOptions {
  /** Whole milliseconds; three days by default, longer than any notification is repeated. */
  keep?: number
  /** 100,000 by default, at least 1; beyond it the ones settled first are forgotten. */
  max?: number
  /** Milliseconds, of a clock that is never set back unless told otherwise. */
  now?: () => number
}

const DAY = 86_400_000
const monotonic = (): number => performance.timeOrigin + performance.now()

/**
 * Remembers in the memory of this process.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`
 * @example createNotificationHandler({ trust, on, seen: memoryStore({ keep: 86_400_000 }) })
 */
export function memoryStore(options: MemoryStoreOptions = {}): SeenStore {
  const { max = 100_000, now = monotonic, keep: given = 3 * DAY } = options
  const keep = requireKeep(given)
  if (!(Number.isSafeInteger(max) && max >= 1)) throw invalid('max', `a whole number from 1, and ${shown(max)} came`)
  if (typeof now !== 'function') throw invalid('now', 'a function that gives milliseconds')
  // Both in the order in which they end, so that the oldest come first.
  const claims = new Map<string, { token: string | undefined; until: number }>()
  const settled = new Map<string, number>()
  const forget = (): void => {
    for (const [id, until] of settled) {
      if (until > now() && settled.size <= max) break
      settled.delete(id)
    }
    for (const [id, { until }] of claims) {
      if (until > now()) break
      claims.delete(id)
    }
  }
  const hold = (id: string, ttl: number, token: string | undefined): void => {
    claims.delete(id)
    claims.set(id, { token, until: now() + ttl })
  }
  /** Whether the claim is this run's: it may have ended, and be another's by now. One made without a token is anybody's. */
  const isOurs = (id: string, token: string | undefined): boolean => {
    const held = claims.get(id)
    return token === undefined || (held !== undefined && (held.token ?? token) === token)
  }
  return {
    claim(id, ttl, token) {
      forget()
      if (settled.has(id)) return 'settled'
      if ((claims.get(id)?.until ?? -Infinity) > now()) return 'busy'
      hold(id, ttl, token)
      return 'claimed'
    },
    settle(id, token) {
      if (claims.has(id) && !isOurs(id, token)) return
      claims.delete(id)
      settled.delete(id)
      settled.set(id, now() + keep)
      forget()
    },
    release(id, token) {
      if (isOurs(id, token)) claims.delete(id)
    },
    renew(id, ttl, token) {
      if (!settled.has(id) && (!claims.has(id) ? token !== undefined : isOurs(id, token))) hold(id, ttl, token)
    },
    settled(id) {
      forget()
      return settled.has(id)
    },
  }
}

function invalid(argument: string, takes: string): InvalidArgumentError {
  return new InvalidArgumentError(`\`${argument}\` takes ${takes}`, { code: 'ERR_INVALID_OPTION', argument })
}
