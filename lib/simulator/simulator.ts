import { InvalidArgumentError } from '../errors'
import { act, type ActAction, type ActDetails } from './control/act'
import { snapshotOf, type Snapshot } from './control/snapshot'
import type { FaultRule } from './faults/kinds'
import type { FaultHandle } from './faults/rules'
import type { Order } from './flows/order/order'
import { each, type Downtime, type Outage } from './host'
import type { MerchantOptions, SimulatedMerchant, SimulatorClientOptions } from './merchant'
import { notify, prepare, type NotifyOptions, type NotifyResult, type PreparedNotification } from './notify'
import type { Delivery } from './notify/deliveries'
import type { SimulatorParts } from './parts'
import type { SimulatedPlatform } from './platform'
import type { RecordedRequest } from './request'
import type { Secure } from './secure'
import type { SimulatorState } from './state'
import { milliseconds, type SimulatorClock } from './world/clock'
import type { WorldEvent } from './world/thing'

/** The same over HTTPS, with the merchant's client certificate. */
export type SecureSimulatorClientOptions = SimulatorClientOptions & Secure['client']

/** A WeChat Pay on this machine. */
export class Simulator {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** `https://127.0.0.1:PORT`, where it was made with `https: true`. */
  readonly secureUrl: string | undefined
  /** Every request since the start or the last `requests.length = 0`, oldest first. */
  readonly requests: RecordedRequest[]
  /** The first merchant, with its keys. */
  readonly merchant: SimulatedMerchant
  /** WeChat Pay's own keys; certificates may be issued and revoked. */
  readonly platform: SimulatedPlatform
  /** Orders, refunds, cards, bills and files, to be looked at. */
  readonly state: SimulatorState
  /** Business time, which can be moved. */
  readonly clock: SimulatorClock
  /** Given as an option, it repeats everything that was left to chance. */
  readonly seed: string
  private readonly closing = new AbortController()

  /** @internal Use `createSimulator`. */
  constructor(private readonly parts: SimulatorParts) {
    this.url = parts.hosts.first.url
    this.secureUrl = parts.hosts.secure?.url
    this.merchant = parts.context.merchant
    this.platform = parts.context.platform
    this.state = parts.context.state
    this.clock = parts.clock
    this.seed = parts.seed
    this.requests = parts.requests
  }

  /**
   * `http://127.0.0.1:PORT`, a second address of the same state and keys.
   *
   * @throws InvalidArgumentError `ERR_INVALID_OPTION` unless the simulator was made with `backup: true`
   */
  get backupUrl(): string {
    return this.present(this.parts.hosts.backup, 'backupUrl', 'backup').url
  }

  /** Goes straight into `Builder.factory`; `certs` holds the platform's keys as they are now. */
  get options(): SimulatorClientOptions {
    return this.merchant.options
  }

  /**
   * As `options`, of another merchant.
   *
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for a merchant that was not added
   */
  optionsOf(mchid: string): SimulatorClientOptions {
    const { merchants } = this.parts.context
    const found = merchants.get(mchid)
    if (found) return found.options
    const all = merchants.all().map((merchant) => merchant.mchid)
    throw new InvalidArgumentError(`there is no merchant ${mchid}; there are ${all.join(', ')}`, {
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'mchid',
    })
  }

  /** As `options`, for a client of the Brand API. */
  get brandOptions(): Omit<SimulatorClientOptions, 'mchid' | 'secret'> & { brandId: string } {
    const { mchid: _, secret: __, ...rest } = this.options
    return { brandId: this.merchant.brandId, ...rest }
  }

  /**
   * As `options`, over HTTPS: with the merchant's client certificate, and an agent that trusts the simulator's authority.
   *
   * @throws InvalidArgumentError `ERR_INVALID_OPTION` unless the simulator was made with `https: true`
   */
  get secureOptions(): SecureSimulatorClientOptions {
    const { client } = this.present(this.parts.secure, 'secureOptions', 'https')
    return { ...this.options, ...client, baseURL: this.secureUrl ?? '' }
  }

  /** Everything that has happened, oldest first: plain JSON, from which the whole state follows. */
  get events(): readonly WorldEvent[] {
    return this.parts.context.world.events
  }

  /** The notifications that have gone out by themselves, oldest first. */
  get deliveries(): readonly Delivery[] {
    return this.parts.deliveries.list
  }

  /**
   * Makes answers go wrong until the rule is spent or cleared; of several rules the oldest that strikes counts.
   *
   * @example sim.fault({ kind: 'wrong-signature', path: '/v3/pay/*', count: 1 })
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for a rule that can not be.
   */
  fault(rule: FaultRule): FaultHandle {
    return this.parts.faults.add(rule)
  }

  /** Takes all faults back. */
  clearFaults(): void {
    this.parts.faults.clear()
  }

  /**
   * Puts a host out of reach: its connections end, new ones are refused, until `ms` have passed or `up()` is called. Nothing of it
   * keeps the process alive.
   *
   * @example
   * const outage = sim.down()
   * await outage.up()
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for an address that is none of the simulator's, or a time that can not be
   */
  down({ ms, host = this.url }: Downtime = {}): Outage {
    const all = each(this.parts.hosts)
    const found = all.find(({ url }) => url === host)
    if (!found)
      throw new InvalidArgumentError(
        `${host} is no address of this simulator; there are ${all.map(({ url }) => url).join(', ')}.`,
        { code: 'ERR_INVALID_ARGUMENT', argument: 'host' },
      )
    return found.down(ms)
  }

  /**
   * Does what the payer, a reviewer or time does, and gives the state of what was acted on.
   *
   * @param target the merchant's number of it: `out_trade_no`, `out_refund_no`; of `fund.set` the account
   * @example sim.act('order.pay', out_trade_no, { openid })
   * @example sim.act('fund.set', 'BASIC', { available: 0 })
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` when there is no such thing, or its state does not allow it
   */
  act(action: ActAction, target: string, details: ActDetails = {}): Readonly<Record<string, unknown>> {
    return act(this.parts.context.world, action, target, details, this.merchant.mchid)
  }

  /** The payer pays an order: afterwards it has a transaction id, and its notification is under way. */
  pay(outTradeNo: string, payer: Pick<ActDetails, 'openid' | 'bank_type' | 'mchid' | 'sub_mchid'> = {}): Order {
    return this.act('order.pay', outTradeNo, payer) as unknown as Order
  }

  /**
   * Makes a further merchant known, with keys of its own; `options` of what it gives goes into `Builder.factory`.
   *
   * @example const other = await sim.addMerchant({ mchid: '1900000002', subMerchants: ['1900000109'] })
   * @throws InvalidArgumentError `ERR_UNKNOWN_OPTION`, `ERR_INVALID_OPTION`
   */
  async addMerchant(options: MerchantOptions = {}): Promise<SimulatedMerchant> {
    return this.parts.addMerchant(options)
  }

  /**
   * Resolves once nothing is under way: what was accepted is settled, notifications have been tried, and none is tried again
   * within the next minute of WeChat Pay's schedule.
   *
   * @param within another span than a minute, in milliseconds or as text: `1h`
   * @example
   * sim.pay(out_trade_no)
   * await sim.idle() // the notification has arrived
   */
  idle(within: number | string = '1m'): Promise<void> {
    return this.parts.deliveries.idle(milliseconds(within) ?? 60_000)
  }

  /** The whole state as plain JSON. */
  snapshot(): Snapshot {
    const { world, merchants } = this.parts.context
    return snapshotOf(
      world,
      merchants.all().map(({ mchid }) => mchid),
    )
  }

  /** Back to the start, for the next test: nothing has happened, nothing was asked, no fault is set; merchants and keys stay. */
  reset(): void {
    const { world, state } = this.parts.context
    this.parts.deliveries.reset()
    this.parts.faults.clear()
    world.clear()
    state.journal.clear()
    state.bills.reset()
    state.cards.reset()
    state.media.reset()
    this.clock.reset()
    this.requests.length = 0
  }

  /**
   * Sends a notification of any event of the catalog, signed and encrypted, and again on WeChat Pay's schedule (a second
   * lasts a millisecond) until it is answered 2xx. What is paid or refunded is told of by itself: this is for the rest, and
   * for notifications that are wrong on purpose.
   *
   * @example await sim.notify('TRANSACTION.SUCCESS', { order: out_trade_no })
   * @example await sim.notify('REFUND.SUCCESS', { refund: out_refund_no, forge: 'signtest', second: 0 })
   * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT`, also where it would not be true
   */
  notify(event: string, options: NotifyOptions): Promise<NotifyResult> {
    return notify(event, options, this.parts.context, this.closing.signal)
  }

  /** A notification as it would arrive, for a handler that is called directly. */
  async notification(event: string, options: NotifyOptions = {}): Promise<PreparedNotification> {
    return prepare(event, options, this.parts.context)
  }

  /** Ends all connections, whatever they wait for, and frees the port. May be called again. */
  async close(): Promise<void> {
    this.closing.abort()
    this.parts.deliveries.close()
    await Promise.all(each(this.parts.hosts).map((host) => host.close()))
  }

  /** As `close()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  private present<T>(part: T | undefined, name: string, option: string): T {
    if (part !== undefined) return part
    throw new InvalidArgumentError(`\`${name}\` wants a simulator that was made with \`${option}: true\``, {
      code: 'ERR_INVALID_OPTION',
      argument: option,
    })
  }
}
