import { InvalidArgumentError } from '../errors'
import { MAX_BODY } from './body'
import { memoryStore } from './memory'
import type { Observer } from './observe'
import type { EventHandlers } from './route'
import { requireStore, shown, type SeenStore } from './seen'
import { requireTrust, type TrustSource } from './trust-source'
import type { Notification } from './types'

/** What `createNotificationHandler` takes. */
export interface NotificationHandlerOptions {
  /** Whose notifications: a client, keys, several of these, or a function that finds them. */
  trust: TrustSource
  /** What is done for each event; a plain object that is returned is the response to the few events that ask for one. */
  on: EventHandlers
  /** Handles the events that `on` does not have; without it they are answered 501, and WeChat Pay repeats them. */
  otherwise?: (notification: Notification) => unknown
  /** Which notifications were handled; the memory of this process by default. */
  seen?: SeenStore
  /**
   * Milliseconds from the first byte to the response, 4,500 by default, the arrival of the body included; a handler that
   * takes longer goes on, and the repeat finds it done.
   */
  timeout?: number
  /** Bytes; 1 MiB by default. XML, the notices of APIv2, is read up to 64 KiB. */
  maxBody?: number
  /** Told of everything that is not answered as a success, probes aside; what it throws changes nothing. */
  onError?: Observer
  /** Unix milliseconds. */
  now?: () => number
}

type Filled = Required<Pick<NotificationHandlerOptions, 'trust' | 'timeout' | 'maxBody' | 'now' | 'seen'>> &
  Pick<NotificationHandlerOptions, 'onError'>

/**
 * Checks the options of a handler, its keys included, and fills in what was left out.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`, and what `trustOf` throws for keys
 */
export function requireOptions(options: NotificationHandlerOptions): Filled {
  const { trust, on, timeout = 4_500, maxBody = MAX_BODY, seen, onError, now = Date.now } = options
  for (const [name, value] of Object.entries({ trust, on }) as [string, unknown][]) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null)
      throw invalid(name, 'is missing: write createNotificationHandler({ trust, on })')
  }
  for (const [event, handler] of Object.entries(on) as [string, unknown][]) requireFunction(`on.${event}`, handler)
  for (const [name, value] of Object.entries({ otherwise: options.otherwise, onError, now }))
    requireFunction(name, value)
  // What is more, a timer takes for nothing.
  requireNumber('timeout', timeout, 2 ** 31 - 1, 'milliseconds')
  requireNumber('maxBody', maxBody, Number.MAX_SAFE_INTEGER, 'bytes')
  requireTrust(trust)
  return {
    trust,
    timeout,
    maxBody,
    now,
    seen: seen === undefined ? memoryStore() : requireStore(seen),
    ...(onError && { onError }),
  }
}

function requireFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function')
    throw invalid(name, `takes a function, and ${shown(value)} came`)
}

function requireNumber(name: string, value: number, most: number, unit: string): void {
  if (!(typeof value === 'number' && value > 0 && value <= most))
    throw invalid(name, `takes a number of ${unit} greater than 0 and at most ${most}, and ${shown(value)} came`)
}

function invalid(argument: string, what: string): InvalidArgumentError {
  return new InvalidArgumentError(`\`${argument}\` ${what}`, { code: 'ERR_INVALID_OPTION', argument })
}
