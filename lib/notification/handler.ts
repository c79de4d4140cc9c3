import { debuglog } from 'node:util'

import { InvalidArgumentError, isInvalidArgumentError, isSignatureError } from '../errors'
import { accepted, failed, type NotificationAnswer } from './answer'
import { MAX_BODY, type RawBody } from './body'
import { answerWithin, asksSomething, wantsSignedAnswer } from './events'
import { createFronts, type Fronts } from './adapters'
import { headerReader, type NotificationHeaders } from './headers'
import { once } from './once'
import { looksLikeXml, parseNotification, receive, type Incoming } from './parse'
import { memoryStore, type SeenStore } from './seen'
import { candidates, type TrustSource } from './trust'
import type {
  KnownNotification,
  Notification,
  NotificationEvent,
  NotificationResources,
  UnknownNotification,
} from './types'

/** Handles one event; what it returns, if it is a plain object, is the answer's body. */
export type EventHandler<Event extends NotificationEvent> = (
  resource: NotificationResources[Event],
  notification: Extract<KnownNotification, { event_type: Event }>,
) => unknown

/** Handlers by event; what the catalog does not know goes to `otherwise`. */
export type EventHandlers = { readonly [Event in NotificationEvent]?: EventHandler<Event> }

/** What `createNotificationHandler` takes. */
export interface NotificationHandlerOptions {
  /** Whose notifications: a client, keys, several merchants, or a function that finds them. */
  trust: TrustSource
  /** What is done for each event; a plain object or a text that is returned becomes the answer. */
  on: EventHandlers
  /** Handles the events that `on` does not have; without it they are answered 501, and WeChat Pay repeats them. */
  otherwise?: (notification: Notification) => unknown
  /** Which notifications were handled; the memory of this process by default. */
  seen?: SeenStore
  /** Milliseconds until the answer, 4,500 by default; a handler that takes longer goes on, and the repeat finds it done. */
  timeout?: number
  /** Bytes; 1 MiB by default. */
  maxBody?: number
  /** Told of everything that is not answered as a success, probes aside. */
  onError?: (error: unknown, notification?: Notification) => void
  /** Unix milliseconds. */
  now?: () => number
}

/** What became of the notifications so far. */
export interface NotificationCounts {
  /** Answered as a success, having been handled just now. */
  handled: number
  /** Dropped, having been handled before. */
  repeated: number
  /** Answered 5xx, the handler of the same notification being at work. */
  busy: number
  /** Answered 5xx, the handler, or the store of `seen`, not being done in time. */
  late: number
  /** The handler, or the store of `seen`, threw. */
  failed: number
  /** Answered 4xx: not to be trusted, or malformed. */
  refused: number
  /** WeChat Pay's own tests of whether we verify. */
  probes: number
}

/** One handler with many fronts. */
export interface NotificationHandler extends Fronts {
  /** From a notification to its answer, for servers that have no front of their own here. */
  handle(incoming: Incoming): Promise<NotificationAnswer>
  /** Grows as notifications arrive. */
  readonly counts: Readonly<NotificationCounts>
}

const debug = debuglog('wechatpay')

/**
 * Makes the handler behind a `notify_url`: it verifies, opens and reads what comes, and answers as WeChat Pay expects. A
 * notification is handled at least once, and never twice at the same time.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION`
 * @example
 * const handler = createNotificationHandler({
 *   trust: { certs, apiv3Key },
 *   on: { 'TRANSACTION.SUCCESS': async ({ out_trade_no }) => markPaid(out_trade_no) },
 * })
 * createServer(handler.node).listen(8080)
 */
export function createNotificationHandler(options: NotificationHandlerOptions): NotificationHandler {
  check(options)
  const counts: NotificationCounts = { handled: 0, repeated: 0, busy: 0, late: 0, failed: 0, refused: 0, probes: 0 }
  const seen = options.seen ?? memoryStore()
  const { maxBody = MAX_BODY, now = Date.now } = options
  const report =
    options.onError ??
    ((error: unknown) => {
      debug('%s', error)
    })

  async function answer(read: () => Incoming | Promise<Incoming>): Promise<NotificationAnswer> {
    const start = performance.now()
    let incoming: { headers: NotificationHeaders; body: RawBody } | undefined
    let notification: Notification
    try {
      incoming = await receive(await read(), maxBody)
      notification = await parseNotification(incoming, options.trust, { maxBody, now })
    } catch (error) {
      return refuse(error, incoming?.body)
    }
    const { protocol, event_type: event } = notification
    const work = handlerOf(options, notification)
    if (work === undefined) return unhandled(notification)
    const time = Math.min(options.timeout ?? 4_500, answerWithin(event) * 0.9) - (performance.now() - start)
    try {
      const run = once(notification.id, seen, !asksSomething(event), work)
      const end = await within(run, time)
      if (end === LATE) {
        run.then(
          ({ outcome }) => {
            if (outcome === 'handled') counts.handled++
          },
          (error: unknown) => {
            broken(error, notification)
          },
        )
        return count('late', failed(protocol, 503, 'not done in time'))
      }
      if (end.outcome === 'settled') return count('repeated', accepted(protocol, undefined))
      if (end.outcome === 'busy') return count('busy', failed(protocol, 503, 'being handled'))
      const answer = await signed(accepted(protocol, end.content), notification, incoming.headers)
      return count('handled', answer)
    } catch (error) {
      broken(error, notification)
      return failed(protocol, 500, 'failed')
    }
  }

  async function signed(
    answer: NotificationAnswer,
    { event_type: event, mchid }: Notification,
    headers: NotificationHeaders,
  ): Promise<NotificationAnswer> {
    if (!wantsSignedAnswer(event)) return answer
    const merchants = await candidates(options.trust, headerReader(headers))
    const { authorize } = merchants.find((merchant) => merchant.mchid === mchid && merchant.authorize) ?? {}
    if (authorize === undefined)
      throw new InvalidArgumentError(
        `the answer to ${event} has to be signed: give \`mchid\`, \`serial\` and \`privateKey\` in \`trust\``,
        { code: 'ERR_INVALID_ARGUMENT', argument: 'trust' },
      )
    return { ...answer, headers: { ...answer.headers, Authorization: await authorize(answer.body, now()) } }
  }

  function refuse(error: unknown, body: RawBody | undefined): NotificationAnswer {
    const probe = isSignatureError(error) && error.code === 'ERR_NOTIFICATION_PROBE'
    counts[probe ? 'probes' : 'refused']++
    if (!probe) report(error)
    const protocol = body !== undefined && looksLikeXml(body) ? 'v2' : 'v3'
    return failed(protocol, statusOf(error), isSignatureError(error) ? error.code : 'not verified')
  }

  function unhandled(notification: Notification): NotificationAnswer {
    const { event_type: event, protocol } = notification
    const error = new InvalidArgumentError(`no handler takes ${event}: add it to \`on\`, or give \`otherwise\``, {
      code: 'ERR_NOTIFICATION_UNHANDLED',
      argument: 'on',
    })
    report(error, notification)
    return count('refused', failed(protocol, 501, 'no handler'))
  }

  function broken(error: unknown, notification: Notification): void {
    counts.failed++
    report(error, notification)
  }

  function count(what: keyof NotificationCounts, answer: NotificationAnswer): NotificationAnswer {
    counts[what]++
    return answer
  }

  return { ...createFronts(answer, maxBody), handle: (incoming) => answer(() => incoming), counts }
}

function handlerOf(
  { on, otherwise }: NotificationHandlerOptions,
  notification: Notification,
): (() => unknown) | undefined {
  const { event_type: event, resource } = notification as UnknownNotification
  const own = Object.hasOwn(on, event)
    ? (on as Record<string, (resource: unknown, notification: unknown) => unknown>)[event]
    : undefined
  if (own !== undefined) return () => own(resource, notification)
  return otherwise && (() => otherwise(notification))
}

const LATE = Symbol('late')

/** Waits for the work, but no longer than `time` milliseconds. */
async function within<T>(work: Promise<T>, time: number): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, time), LATE)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** 401 for what can not be trusted; what we can not open or were given parsed is our own mistake, and comes again. */
function statusOf(error: unknown): number {
  if (isSignatureError(error)) {
    if (error.code === 'ERR_NOTIFICATION_TOO_LARGE') return 413
    if (error.code === 'ERR_NOTIFICATION_DECRYPTION') return 500
    return error.code === 'ERR_NOTIFICATION_MALFORMED' || error.code === 'ERR_NOTIFICATION_EMPTY' ? 400 : 401
  }
  return isInvalidArgumentError(error) && error.code === 'ERR_INVALID_ARGUMENT' ? 401 : 500
}

function check({ trust, on, timeout, maxBody }: NotificationHandlerOptions): void {
  for (const [name, value] of [
    ['trust', trust],
    ['on', on],
  ] as [string, unknown][]) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null)
      throw invalid(name, 'is missing: createNotificationHandler({ trust, on })')
  }
  for (const [event, handler] of Object.entries(on) as [string, unknown][]) {
    if (handler !== undefined && typeof handler !== 'function') throw invalid(`on.${event}`, 'has to be a function')
  }
  for (const [name, value] of Object.entries({ timeout, maxBody })) {
    if (value !== undefined && !(Number.isFinite(value) && value > 0))
      throw invalid(name, 'has to be a number greater than 0')
  }
}

function invalid(argument: string, what: string): InvalidArgumentError {
  return new InvalidArgumentError(`\`${argument}\` ${what}`, { code: 'ERR_INVALID_OPTION', argument })
}
