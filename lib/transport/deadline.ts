import axios, { type GenericAbortSignal } from 'axios'

/** Ends a whole exchange after `timeout` milliseconds or with the caller's signal, whichever comes first. */
export class Deadline {
  /** Whether the time, not the caller, ended the exchange. */
  expired = false
  readonly #controller = new AbortController()
  readonly #timer: NodeJS.Timeout | undefined
  readonly #callers: GenericAbortSignal | undefined
  readonly #follow = (): void => {
    this.#controller.abort()
  }

  constructor(timeout: number | undefined, callers: GenericAbortSignal | undefined) {
    this.#callers = callers
    if (callers?.aborted) this.#follow()
    callers?.addEventListener?.('abort', this.#follow)
    if (timeout === undefined || timeout <= 0) return
    this.#timer = setTimeout(() => {
      this.expired = true
      this.#controller.abort()
    }, timeout)
    // The socket of a pending request keeps the process alive, its clock need not.
    this.#timer.unref()
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** What has to happen before the deadline, though it can not be aborted: a signer or a verifier elsewhere, say. */
  async guard<T>(work: Promise<T>): Promise<T> {
    const { signal } = this
    let stop: () => void = () => undefined
    const ended = new Promise<never>((_, reject) => {
      stop = () => {
        reject(new axios.CanceledError())
      }
      if (signal.aborted) stop()
      signal.addEventListener('abort', stop, { once: true })
    })
    try {
      return await Promise.race([work, ended])
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }

  /** The exchange is over: lets go of the clock and of the caller's signal. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#callers?.removeEventListener?.('abort', this.#follow)
  }
}
