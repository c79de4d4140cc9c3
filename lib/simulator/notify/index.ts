import { setMaxListeners } from 'node:events'

import { InvalidArgumentError } from '../../errors'
import type { SimulatorContext } from '../context'
import { rfc3339 } from '../time'
import { composeNotification, type ComposedNotification, type NotificationContent } from './compose'
import { deliver, type DeliveryTry } from './deliver'
import { signDelivery, type Forgery, type SigningKey } from './sign'

/** Seconds between the tries of a payment notification. */
const SCHEDULE = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600]

/** How a notification is sent. */
export interface NotifyOptions extends NotificationContent {
  /** Where to; by default the `notify_url` of `order`. */
  url?: string
  /** `out_trade_no` of a paid order, which the notification then tells of. */
  order?: string
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

/** A notification as it would arrive, not sent. */
export interface PreparedNotification {
  /** Id of the notification. */
  readonly id: string
  /** With the signature. */
  readonly headers: Record<string, string>
  /** The bytes that are signed. */
  readonly body: Buffer
}

export async function prepare(
  event: string,
  options: NotifyOptions,
  context: SimulatorContext,
): Promise<PreparedNotification> {
  return sign(await compose(event, options, context), options, context)
}

/** Sends a notification, and again until it is answered 2xx or the schedule is at its end. */
export async function notify(
  event: string,
  options: NotifyOptions,
  context: SimulatorContext,
  signal: AbortSignal,
): Promise<NotifyResult> {
  const url = options.url ?? orderOf(options, context)?.notify_url
  if (url === undefined)
    throw new InvalidArgumentError('say where the notification goes: `url`, or `order`', {
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'url',
    })
  const composed = await compose(event, options, context)
  // As many notifications may wait for their next try as there are.
  setMaxListeners(0, signal)
  const { second = 1, tries: most = SCHEDULE.length + 1 } = options
  const tries: DeliveryTry[] = []
  for (const pause of [0, ...SCHEDULE].slice(0, second === 0 ? 1 : most)) {
    if (pause > 0) await sleep(pause * second, signal)
    if (signal.aborted) break
    const { headers, body } = sign(composed, options, context)
    const result = await deliver(url, headers, body)
    tries.push(result)
    if (isDelivered(result)) return { id: composed.id, delivered: true, tries }
  }
  return { id: composed.id, delivered: false, tries }
}

function compose(event: string, options: NotifyOptions, context: SimulatorContext): Promise<ComposedNotification> {
  const order = orderOf(options, context)
  const paid = order && {
    transaction_id: order.transaction_id,
    appid: order.appid,
    mchid: order.mchid,
    out_trade_no: order.out_trade_no,
    trade_type: order.tradeType,
    trade_state: order.state,
    bank_type: 'OTHERS',
    success_time: rfc3339(order.paidAt ?? 0),
    amount: { total: order.total, payer_total: order.total, currency: 'CNY', payer_currency: 'CNY' },
    ...(order.attach !== undefined && { attach: order.attach }),
    ...(order.openid !== undefined && { payer: { openid: order.openid } }),
  }
  return composeNotification(
    event,
    { ...options, ...(paid && { exact: true, resource: { ...paid, ...options.resource } }) },
    context,
  )
}

function sign(
  { id, protocol, body }: ComposedNotification,
  { key, forge }: NotifyOptions,
  context: SimulatorContext,
): PreparedNotification {
  const headers = protocol === 'v2' ? { 'Content-Type': 'text/xml' } : signDelivery(body, key, forge, context)
  return { id, headers, body }
}

function orderOf({ order: number }: NotifyOptions, { state }: SimulatorContext) {
  if (number === undefined) return undefined
  const order = state.orders.get(number)
  if (order === undefined)
    throw new InvalidArgumentError(`there is no order ${number}`, { code: 'ERR_INVALID_ARGUMENT', argument: 'order' })
  return order
}

/** APIv2 goes by the status as well as by what the body says. */
function isDelivered({ status = 0, body }: DeliveryTry): boolean {
  return status >= 200 && status < 300 && !body.includes('<return_code><![CDATA[FAIL]]>')
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
