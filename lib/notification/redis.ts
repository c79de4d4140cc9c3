import { randomUUID } from 'node:crypto'
import { types } from 'node:util'

import { InvalidArgumentError } from '../errors'
import { commandOf, type RedisClient } from './redis-client'
import { requireKeep, shown, type Claim, type SeenStore } from './seen'
import { tryAgain } from './try-again'

/** How notifications are remembered in Redis. */
export interface RedisStoreOptions {
  /** Of the keys; `wechatpay:notification:` by default. */
  prefix?: string
  /** Whole milliseconds for which a handled notification is remembered; three days by default. */
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
/** All commands of the other scripts, on a key of its own. */
const PROBE =
  "redis.call('SET', KEYS[1], '1', 'PX', '1000') redis.call('GET', KEYS[1]) redis.call('PEXPIRE', KEYS[1], '1000') return redis.call('DEL', KEYS[1])"

/**
 * Remembers in Redis, for several processes and machines. A claim is one `SET … NX PX`; what may only be done to an own claim
 * is a script, which is tried before the first claim. A Redis that forgets what it has acknowledged (no `appendfsync always`,
 * a failover to a replica that lags) may let a notification be handled twice.
 *
 * @param client of `ioredis` or `redis`, a cluster too, or a function that sends one command
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`
 * @example createNotificationHandler({ trust, on, seen: redisStore(new Redis('redis://10.0.0.3')) })
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): SeenStore {
  const { prefix = 'wechatpay:notification:', keep: given = 3 * DAY } = options
  const keep = String(requireKeep(given))
  if (typeof prefix !== 'string')
    throw new InvalidArgumentError(`\`prefix\` takes a text, and ${shown(prefix)} came`, {
      code: 'ERR_INVALID_OPTION',
      argument: 'prefix',
    })
  const send = commandOf(client, (args) => args[args[0] === 'EVAL' ? 3 : 1])
  /** Tokens of claims that were made without one. */
  const held = new Map<string, string>()
  const evaluate = async (script: string, id: string, ...args: string[]): Promise<void> => {
    const reply = await send(['EVAL', script, '1', prefix + id, ...args])
    // A number, or the text in the key; in a transaction or a pipeline nothing has happened yet.
    if (typeof reply !== 'number' && (textOf(reply) ?? 'QUEUED') === 'QUEUED') throw unexpected('EVAL', reply)
  }
  let scripts: Promise<void> | undefined
  const tryScripts = (): Promise<void> =>
    (scripts ??= evaluate(PROBE, 'probe').catch((error: unknown) => {
      scripts = undefined
      throw error
    }))
  const holder = async (id: string): Promise<string | undefined> => {
    const reply = await send(['GET', prefix + id])
    const text = textOf(reply)
    if (reply !== null && (text === undefined || text === 'QUEUED')) throw unexpected('GET', reply)
    return text
  }
  const tryClaim = async (id: string, token: string, ttl: number): Promise<Claim | undefined> => {
    const taken = await send(['SET', prefix + id, token, 'NX', 'PX', String(ttl)])
    // Clients may give bytes.
    if (textOf(taken) === 'OK') return 'claimed'
    if (taken !== null) throw unexpected('SET … NX', taken)
    const text = await holder(id)
    if (text === SETTLED) return 'settled'
    if (text === undefined) return undefined
    // A client that has lost the response to its command sends it again, and so may find its own claim.
    return text === token ? 'claimed' : 'busy'
  }
  /** What was claimed without a token has one here; without any, what was not claimed here is not changed from here. */
  const ours = async (id: string, own: string | undefined, change: (token: string) => Promise<void>) => {
    const token = held.get(id) ?? own
    if (token !== undefined) await change(token)
  }
  return {
    async claim(id, ttl, own) {
      const token = own ?? randomUUID()
      await tryScripts()
      try {
        // Where the holder's claim ended between the two commands, the next try takes it.
        const claim = (await tryClaim(id, token, ttl)) ?? (await tryClaim(id, token, ttl)) ?? 'busy'
        if (claim === 'claimed' && own === undefined) held.set(id, token)
        return claim
      } catch (error) {
        // It may have been taken, and the response alone been lost: nobody else could handle the notification until it ends.
        // Who has asked is told of the claim's own error; should this fail too, the claim ends with its time.
        void tryAgain(() => evaluate(RELEASE, id, token)).catch(() => undefined)
        throw error
      }
    },
    settle: (id, own) =>
      ours(id, own, async (token) => {
        await evaluate(SETTLE, id, token, SETTLED, keep)
        held.delete(id)
      }),
    release: (id, own) =>
      ours(id, own, async (token) => {
        await evaluate(RELEASE, id, token)
        held.delete(id)
      }),
    renew: (id, ttl, own) => ours(id, own, (token) => evaluate(RENEW, id, token, String(ttl))),
    settled: async (id) => (await holder(id)) === SETTLED,
  }
}

/** Texts as they are, bytes as text; `undefined` for anything else. */
function textOf(reply: unknown): string | undefined {
  if (typeof reply === 'string') return reply
  return types.isUint8Array(reply) ? Buffer.from(reply).toString() : undefined
}

function unexpected(command: string, reply: unknown): Error {
  return new Error(
    `Redis gave ${shown(reply)} to ${command}: \`client\` has to send each command at once and give its reply, not put it into a transaction or a pipeline`,
  )
}
