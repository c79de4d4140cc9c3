import { setMaxListeners } from 'node:events'

import { InvalidArgumentError } from '../../errors'
import type { SimulatorContext } from '../context'
import { BASE62, HEX } from '../random'
import type { Notice } from '../world/thing'
import { composeNotification, type NotificationContent } from './compose'
import { deliver, isAccepted, type DeliveryTry } from './deliver'
import { SCHEDULE } from './schedule'
import { sealNotice, type ComposedNotification } from './seal'
import { signed, type Forgery, type PreparedNotification, type SigningKey } from './sign'
import { truthOf } from './truth'

export type { PreparedNotification }

/** How a notification is sent. */
export interface NotifyOptions extends NotificationContent {
  /** Where to; by default the `notify_url` of `order` or `refund`, else that of the merchant. */
  url?: string
  /** `out_trade_no` of a paid order, or `combine_out_trade_no`, which the notification then tells of. */
  order?: string
  /** `out_refund_no` of a refund, which the notification then tells of. */
  refund?: string
  /** Whose `order` or `refund` it is, where several merchants have the number. */
  mchid?: string
  /** The public key by default, where there is one. */
  key?: SigningKey
  /** Signs wrongly on purpose. */
  forge?: Forgery
  /** What a second of WeChat Pay's schedule lasts here, in milliseconds; 1 by default. 0 sends once. */
  second?: number
  /** Deliveries in all, at most 16. */
  tries?: number
}

/** What became of a notification. */
export interface NotifyResult {
  /** Id of the notification, the same in each try. */
  readonly id: string
  /** Whether it was answered 2xx. */
  readonly delivered: boolean
  /** Oldest first. */
  readonly tries: readonly DeliveryTry[]
}

export async function prepare(
  event: string,
  options: NotifyOptions,
  context: SimulatorContext,
): Promise<PreparedNotification> {
  return signed(await compose(event, options, truthOf(event, options, context), context), options, context)
}

/** Sends a notification, and again until it is answered 2xx or the schedule is at its end. */
export async function notify(
  event: string,
  options: NotifyOptions,
  context: SimulatorContext,
  signal: AbortSignal,
): Promise<NotifyResult> {
  const truth = truthOf(event, options, context)
  const url = options.url ?? truth?.url ?? context.merchant.notifyUrl
  if (url === undefined)
    throw new InvalidArgumentError('say where the notification goes: `url`, or `order`', {
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'url',
    })
  const composed = await compose(event, options, truth, context)
  // As many notifications may wait for their next try as there are.
  setMaxListeners(0, signal)
  const { second = 1, tries: most = SCHEDULE.length + 1 } = options
  const tries: DeliveryTry[] = []
  for (const pause of [0, ...SCHEDULE].slice(0, second === 0 ? 1 : most)) {
    if (pause > 0) await sleep(pause * second, signal)
    if (signal.aborted) break
    const { headers, body } = signed(composed, options, context)
    const result = await deliver(url, headers, body)
    tries.push(result)
    if (isAccepted(result)) return { id: composed.id, delivered: true, tries }
  }
  return { id: composed.id, delivered: false, tries }
}

/** Of something that there is, the truth; of anything else, a sample after the catalog. */
function compose(
  event: string,
  options: NotifyOptions,
  truth: Notice | undefined,
  context: SimulatorContext,
): Promise<ComposedNotification> {
  if (!truth) return composeNotification(event, options, context)
  const { random, merchants, now } = context
  const composed = sealNotice(
    { event, resource: { ...truth.resource, ...options.resource } },
    {
      merchant: merchants.get(truth.mchid) ?? context.merchant,
      id: options.id ?? `EV-${random.text(32, HEX).toLowerCase()}`,
      nonce: random.text(32, BASE62),
      at: now(),
      around: options.body,
    },
  )
  return Promise.resolve(composed)
}

/** Waits, but not beyond the end of the simulator. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end)
    if (signal.aborted) end()
  })
}
