/** What is there in place of a result that did not come in time. */
export const LATE = Symbol('late')

/** The time within which WeChat Pay wants its response. */
export class Deadline {
  readonly #start = performance.now()

  /** Milliseconds that are left of so many since the notification arrived. */
  left(milliseconds: number): number {
    return Math.max(0, milliseconds - (performance.now() - this.#start))
  }

  /** Waits for the work, but no longer than `milliseconds` since the notification arrived; the work goes on. */
  async within<T>(work: Promise<T>, milliseconds: number): Promise<T | typeof LATE> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<typeof LATE>((resolve) => {
      timer = setTimeout(resolve, this.left(milliseconds), LATE)
    })
    try {
      return await Promise.race([work, late])
    } finally {
      clearTimeout(timer)
    }
  }
}
