import { randomUUID } from 'node:crypto'

import { tryAgain } from './retry'
import type { Claim, SeenStore } from './seen'

/** Sends one command, such as `['SET', key, value, 'NX', 'PX', '60000']`. */
export type RedisCommand = (args: string[]) => Promise<unknown>

/** A client of `ioredis` or `redis`, or a function that sends one command with whatever else there is. */
export type RedisClient =
  | { call(command: string, ...args: string[]): Promise<unknown> }
  | { sendCommand(args: string[]): Promise<unknown> }
  | RedisCommand

/** How notifications are remembered in Redis. */
export interface RedisStoreOptions {
  /** Of the keys; `wechatpay:notification:` by default. */
  prefix?: string
  /** Milliseconds for which a handled notification is remembered; three days by default. */
  keep?: number
}

const DAY = 86_400_000
const SETTLED = 'settled'

// A claim may have ended and be another's by now: only its holder changes it.
const SETTLE =
  "local v = redis.call('GET', KEYS[1]) if v == false or v == ARGV[1] then return redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end return v"
const RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
const RENEW =
  "local v = redis.call('GET', KEYS[1]) if v == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) elseif v == false then return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) end return 0"

/**
 * Remembers in Redis, for several processes and machines. A claim is one `SET … NX PX`. A Redis that forgets what it has
 * acknowledged (no `appendfsync always`, a failover to a replica that lags) may let a notification be handled twice.
 *
 * @param client of `ioredis` or `redis`, or a function that sends one command
 * @example createNotificationHandler({ trust, on, seen: redisStore(new Redis('redis://10.0.0.3')) })
 */
export function redisStore(
  client: RedisClient,
  { prefix = 'wechatpay:notification:', keep = 3 * DAY }: RedisStoreOptions = {},
): SeenStore {
  const send = commandOf(client)
  // Each claim has a token of its own, which tells it from every other, here and in other processes.
  const held = new Map<string, string>()
  const evaluate = (script: string, id: string, ...args: string[]) => send(['EVAL', script, '1', prefix + id, ...args])
  const tryClaim = async (id: string, token: string, ttl: number): Promise<Claim | undefined> => {
    const taken = await send(['SET', prefix + id, token, 'NX', 'PX', String(ttl)])
    if (taken !== null) return 'claimed'
    // Clients may give bytes.
    const holder = ((await send(['GET', prefix + id])) as { toString(): string } | null)?.toString()
    if (holder === SETTLED) return 'settled'
    if (holder === undefined) return undefined
    // A client that has lost the answer to its command sends it again, and so may find its own claim.
    return holder === token ? 'claimed' : 'busy'
  }
  const ours = async (id: string, change: (token: string) => Promise<unknown>): Promise<void> => {
    const token = held.get(id)
    if (token !== undefined) await change(token)
  }
  return {
    async claim(id, ttl) {
      const token = randomUUID()
      try {
        // Where the holder's claim ended between the two commands, the next try takes it.
        const claim = (await tryClaim(id, token, ttl)) ?? (await tryClaim(id, token, ttl)) ?? 'busy'
        if (claim === 'claimed') held.set(id, token)
        return claim
      } catch (error) {
        // It may have been taken, and the answer alone been lost: nobody else could handle the notification until it ends.
        void tryAgain(() => evaluate(RELEASE, id, token))
        throw error
      }
    },
    settle: (id) =>
      ours(id, async (token) => {
        await evaluate(SETTLE, id, token, SETTLED, String(keep))
        held.delete(id)
      }),
    release: (id) =>
      ours(id, async (token) => {
        await evaluate(RELEASE, id, token)
        held.delete(id)
      }),
    renew: (id, ttl) => ours(id, (token) => evaluate(RENEW, id, token, String(ttl))),
  }
}

function commandOf(client: RedisClient): RedisCommand {
  if (typeof client === 'function') return client
  // ioredis has a sendCommand too, which takes something else.
  if ('call' in client) return ([command = '', ...args]) => client.call(command, ...args)
  return (args) => client.sendCommand(args)
}
