import { setTimeout } from 'node:timers'
import type { SimulatorContext } from '../context'
import type { Notice } from '../world/thing'
import { deliver, isAccepted, type DeliveryTry } from './deliver'
import { isLocal } from './local'
import { SCHEDULE } from './schedule'
import { sealNotice, type ComposedNotification } from './seal'
import { signed } from './sign'

/** A notification that went out by itself, and what became of it. */
export interface Delivery {
  /** Id of the notification, the same in each try. */
  readonly id: string
  /** `TRANSACTION.SUCCESS`, `v2/transaction-success`. */
  readonly event: string
  /** To whom. */
  readonly mchid: string
  /** Where to; absent where no address was given or configured. */
  readonly url?: string
  /** What it says, before it is encrypted. */
  readonly resource: Readonly<Record<string, unknown>>
  /** Business time of what it tells of, milliseconds since 1970. */
  readonly at: number
  /**
   * `waiting` for a try or for the next one; `delivered`; `failed` after the last try; `kept` where there is no address, or one that
   * lies neither on this machine nor in a private network.
   */
  readonly state: 'waiting' | 'delivered' | 'failed' | 'kept'
  /** Oldest first. */
  readonly tries: readonly DeliveryTry[]
}

interface Job extends Delivery {
  state: Delivery['state']
  readonly tries: DeliveryTry[]
  readonly composed: ComposedNotification
  /** Business time at which it is tried next; none while a try is under way. */
  next?: number | undefined
  timer?: NodeJS.Timeout | undefined
}

/** How deliveries behave. */
export interface DeliveryOptions {
  /** Milliseconds that a second between two tries lasts. */
  readonly second: number
  readonly notifyHosts: readonly string[]
}

/** Deliveries that are remembered. */
const MOST = 10_000

/** Everything that goes out by itself: at once, and again on the schedule until it is accepted. */
export class Deliveries {
  readonly list: Delivery[] = []
  private readonly open = new Set<Job>()
  private readonly told = new Map<string, number>()
  private readonly waiting = new Set<() => void>()
  private stopped = false

  constructor(
    private readonly context: SimulatorContext,
    private readonly options: DeliveryOptions,
  ) {}

  /** Tells a merchant of something, as it is at this moment. */
  tell(notice: Notice): void {
    const merchant = this.context.merchants.get(notice.mchid)
    if (!merchant || this.stopped) return
    const url = notice.url ?? merchant.notifyUrl
    const { id, nonce } = this.draw(notice)
    const composed = sealNotice(notice, { merchant, id, nonce, at: this.context.now() })
    const { event, mchid, resource } = notice
    const reachable = url !== undefined && isLocal(url, this.options.notifyHosts)
    const job: Job = {
      id,
      event,
      mchid,
      ...(url !== undefined && { url }),
      resource,
      at: this.context.now(),
      state: reachable ? 'waiting' : 'kept',
      tries: [],
      composed,
    }
    hide(job, 'composed', 'next', 'timer')
    this.list.push(job)
    if (this.list.length > MOST) this.list.shift()
    if (!reachable) return
    this.open.add(job)
    // After the answer that brought it about.
    job.timer = setTimeout(() => void this.attempt(job), 0)
  }

  /** Tries at once what has become due because the clock was moved. */
  catchUp(): void {
    for (const job of this.open) if (job.next !== undefined && job.next <= this.context.now()) void this.attempt(job)
  }

  /** Resolves once nothing is under way and nothing is due within so many milliseconds of business time. */
  async idle(within: number): Promise<void> {
    while (this.busy(within)) await new Promise<void>((resolve) => this.waiting.add(resolve))
  }

  /** Forgets everything, also what was still to be tried. */
  reset(): void {
    for (const job of this.open) clearTimeout(job.timer)
    this.open.clear()
    this.list.length = 0
    this.told.clear()
    this.wake()
  }

  close(): void {
    this.stopped = true
    for (const job of this.open) clearTimeout(job.timer)
    this.open.clear()
    this.wake()
  }

  private busy(within: number): boolean {
    const until = this.context.now() + within
    return [...this.open].some(({ next }) => next === undefined || next <= until)
  }

  private async attempt(job: Job): Promise<void> {
    clearTimeout(job.timer)
    job.next = undefined
    const { headers, body } = signed(job.composed, {}, this.context)
    const result = await deliver(job.url ?? '', headers, body)
    if (!this.open.has(job)) return
    job.tries.push(result)
    const pause = SCHEDULE[job.tries.length - 1]
    if (isAccepted(result)) this.end(job, 'delivered')
    else if (pause === undefined) this.end(job, 'failed')
    else {
      job.next = this.context.now() + pause * 1000
      job.timer = setTimeout(() => void this.attempt(job), pause * this.options.second).unref()
    }
    this.wake()
  }

  private end(job: Job, state: 'delivered' | 'failed'): void {
    job.state = state
    this.open.delete(job)
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve()
    this.waiting.clear()
  }

  /** A second notification of the same event about the same thing is another one. */
  private draw({ event, mchid, resource }: Notice): { id: string; nonce: string } {
    const about = JSON.stringify([event, mchid, resource])
    const { ids } = this.context.world
    const key = ids.hex(16, 'told', about)
    const count = (this.told.get(key) ?? 0) + 1
    this.told.set(key, count)
    const hex = ids.hex(32, 'notice', about, count)
    const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
    return { id, nonce: ids.hex(32, 'notice nonce', about, count) }
  }
}

/** What the machinery needs is nobody's to read. */
function hide(job: Job, ...names: (keyof Job)[]): void {
  for (const name of names)
    Object.defineProperty(job, name, { value: job[name], enumerable: false, writable: true, configurable: true })
}
