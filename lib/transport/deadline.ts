import type { CancelToken, GenericAbortSignal } from 'axios'

import { Followers } from './followers'

/** Why an exchange has to stop. */
export type StopReason = 'timeout' | 'canceled'

/** Thrown where an exchange stops; what it means for the caller is decided in one place, by the exchange. */
export class Stopped extends Error {
  constructor(readonly reason: StopReason) {
    super(reason)
  }
}

/** What a CancelToken can do beside what its type says. */
interface Subscribable {
  subscribe(listener: () => void): void
  unsubscribe(listener: () => void): void
}

/** Milliseconds that a timer of Node can wait at most; it would fire at once for more. */
const LONGEST = 2 ** 31 - 1

/** Ends a whole exchange after `timeout` milliseconds or with one of the caller's signals, whichever comes first. */
export class Deadline {
  reason: StopReason | undefined
  #timeout = 0
  #timer: NodeJS.Timeout | undefined
  #controller: AbortController | undefined
  readonly #leave: (() => void)[] = []
  #tokens: Set<CancelToken> | undefined
  /** End what is waited for. */
  readonly #stops = new Set<(error: Stopped) => void>()

  constructor(timeout: number | undefined, signals: readonly (GenericAbortSignal | undefined)[]) {
    for (const signal of signals) if (signal !== undefined) this.follow(signal)
    this.limit(timeout)
  }

  /** Ends with this signal too. */
  follow(signal: GenericAbortSignal): void {
    const leave = Followers.follow(signal, () => {
      this.#stop('canceled')
    })
    this.#leave.push(leave)
  }

  /** Ends with axios' older way to cancel too. */
  followToken(token: CancelToken): void {
    const { subscribe, unsubscribe } = token as Partial<Subscribable>
    if (subscribe === undefined || this.#tokens?.has(token) === true) return
    this.#tokens = (this.#tokens ?? new Set()).add(token)
    const stop = (): void => {
      this.#stop('canceled')
    }
    subscribe.call(token, stop)
    this.#leave.push(() => unsubscribe?.call(token, stop))
  }

  /** Made when first asked for: what can be told in another way needs none. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.reason !== undefined) this.#controller.abort()
    }
    return this.#controller.signal
  }

  /** Milliseconds; 0 where there is no limit. */
  get timeout(): number {
    return this.#timeout
  }

  /** Sets another limit, counted from now; 0, undefined and more than 24 days are none. */
  limit(timeout: number | undefined): void {
    this.#timeout = timeout !== undefined && timeout > 0 && timeout <= LONGEST ? timeout : 0
    this.extend()
  }

  /** Starts the clock again: for what is limited by its pauses, not by its whole length. */
  extend(): void {
    clearTimeout(this.#timer)
    if (this.#timeout === 0 || this.reason !== undefined) return
    this.#timer = setTimeout(() => {
      this.#stop('timeout')
    }, this.#timeout)
    // The socket of a pending request keeps the process alive, its clock need not; in jsdom it is a number.
    ;(this.#timer as { unref?(): void }).unref?.()
  }

  /** @throws Stopped */
  check(): void {
    if (this.reason !== undefined) throw new Stopped(this.reason)
  }

  /** What has to happen before the deadline, though it cannot be aborted itself: a remote signer or verifier, a store. */
  async guard<T>(work: T | PromiseLike<T>): Promise<Awaited<T>> {
    this.check()
    if (!isThenable(work)) return work as Awaited<T>
    let leave: () => void = () => undefined
    const stopped = new Promise<never>((_, reject) => {
      leave = this.onStop(reject)
    })
    try {
      return await Promise.race([work, stopped])
    } finally {
      leave()
    }
  }

  /** Calls `stop` where the exchange has to stop; returns what ends that. A listener of the signal would cost more. */
  onStop(stop: (error: Stopped) => void): () => void {
    this.#stops.add(stop)
    return () => this.#stops.delete(stop)
  }

  /** The exchange is over: lets go of the clock and of the caller's signals. */
  clear(): void {
    clearTimeout(this.#timer)
    for (const leave of this.#leave) leave()
  }

  #stop(reason: StopReason): void {
    if (this.reason !== undefined) return
    this.reason = reason
    clearTimeout(this.#timer)
    this.#controller?.abort()
    for (const stop of [...this.#stops]) stop(new Stopped(reason))
  }
}

function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value
}
