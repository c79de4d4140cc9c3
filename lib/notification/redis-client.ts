import { InvalidArgumentError } from '../errors'
import { shown } from './seen'

/** Sends one command, such as `['SET', key, value, 'NX', 'PX', '60000']`. */
export type RedisCommand = (args: string[]) => Promise<unknown>

/** A cluster of `redis`, which has to be told the key. */
interface NodeRedisCluster {
  getSlotMaster(slot: number): unknown
  sendCommand(key: string | undefined, readonly: boolean | undefined, args: string[]): Promise<unknown>
}
/** Sentinels of `redis`, which have to be told whether the command writes. */
interface NodeRedisSentinel {
  getMasterNode(): unknown
  sendCommand(readonly: boolean | undefined, args: string[]): Promise<unknown>
}

/** A client, a cluster or sentinels of `ioredis` or `redis`, or a function that sends one command with whatever else there is. */
export type RedisClient =
  | { call(command: string, ...args: string[]): Promise<unknown> }
  | { sendCommand(args: string[]): Promise<unknown> }
  | NodeRedisCluster
  | NodeRedisSentinel
  | RedisCommand

/**
 * How commands are sent through a client.
 *
 * @param keyOf the key of a command
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` for what is not a client
 */
export function commandOf(client: unknown, keyOf: (args: string[]) => string | undefined): RedisCommand {
  if (typeof client === 'function') return client as RedisCommand
  if (typeof client !== 'object' || client === null) throw refused(client)
  const given = client as Record<string, unknown>
  // ioredis has a sendCommand too, which takes something else.
  if (typeof given.call === 'function') {
    const caller = client as { call(command: string, ...args: string[]): Promise<unknown> }
    return ([command = '', ...args]) => caller.call(command, ...args)
  }
  if (typeof given.sendCommand !== 'function') throw refused(client)
  if (typeof given.getSlotMaster === 'function')
    return (args) => (client as NodeRedisCluster).sendCommand(keyOf(args), false, args)
  if (typeof given.getMasterNode === 'function') return (args) => (client as NodeRedisSentinel).sendCommand(false, args)
  return (args) => (client as { sendCommand(args: string[]): Promise<unknown> }).sendCommand(args)
}

function refused(client: unknown): InvalidArgumentError {
  const what =
    typeof client === 'object' && client !== null
      ? 'an object that has neither `call` nor `sendCommand`'
      : shown(client)
  return new InvalidArgumentError(
    `redisStore takes a client of ioredis or redis, such as new Redis('redis://127.0.0.1:6379'), or a function that sends one command, and ${typeof client === 'string' ? 'an address or another text' : what} came`,
    { code: 'ERR_INVALID_OPTION', argument: 'client' },
  )
}
