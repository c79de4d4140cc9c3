import { FlowError, invalidArgument, isApiError, isInvalidArgumentError, isWeChatPayError } from '../errors'

/** What a query is given each time. */
export interface PollContext {
  /** Ends with the deadline and with the caller's `signal`: to be handed on to the call. */
  readonly signal: AbortSignal
  /** Which time it is, from 1. */
  readonly attempt: number
}

/** How long is polled, and how often. */
export interface PollTiming {
  /** Milliseconds for all of it, a query that is under way included. */
  deadline?: number
  /** Milliseconds between two queries: the first pause, the second, …; the last one is repeated. */
  pauses?: readonly number[]
  /** Ends it at once. */
  signal?: AbortSignal | undefined
}

/** Options of `poll()`. */
export interface PollOptions<Result> extends PollTiming {
  /** Whether this is what is waited for. */
  until: (result: Result) => boolean
  deadline: number
  /** Whether to query again after an error; by default after all that may be over the next time: no response, one that cannot be trusted, 429, 5xx. */
  retry?: (error: unknown) => boolean
}

/** Pauses where nothing else is said: 1, 2, 3, and then 5 seconds. */
const PAUSES = [1_000, 2_000, 3_000, 5_000]

/**
 * Queries until an answer is the one that is waited for. The first query is made at once, and never two at a time.
 *
 * @param query makes one query; hand its `signal` on
 * @returns what the last query gave
 * @throws FlowError `ERR_POLL_DEADLINE` with the last `response` and the last error as `cause`, `ERR_POLL_CANCELED`; InvalidArgumentError
 * `ERR_INVALID_OPTION`; and what a query throws, where asking again would not help
 * @example
 * const { data } = await poll(({ signal }) => instance.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no, signal }), {
 *   until: ({ data }) => data.status !== 'PROCESSING',
 *   deadline: 60_000,
 * })
 */
export async function poll<Result>(
  query: (context: PollContext) => PromiseLike<Result> | Result,
  options: PollOptions<Result>,
): Promise<Result> {
  const { until, deadline, pauses = PAUSES, signal, retry = mayPass } = checked(query, options)
  const end = performance.now() + deadline
  const limit = new Limit(deadline, signal)
  let last: Result | undefined
  let failure: unknown
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        last = await limit.within(query({ signal: limit.signal, attempt }))
        failure = undefined
        if (until(last)) return last
      } catch (error) {
        if (limit.signal.aborted || !retry(error)) throw error
        failure = error
      }
      const pause = pauses[Math.min(attempt, pauses.length) - 1] ?? 0
      if (performance.now() + pause >= end) throw over(deadline, last, failure)
      await limit.sleep(pause)
    }
  } catch (error) {
    if (signal?.aborted === true)
      throw new FlowError('polling was ended by `signal`: nothing is decided, query again later', {
        code: 'ERR_POLL_CANCELED',
        cause: error === LIMIT ? failure : error,
        response: last,
      })
    throw limit.signal.aborted ? over(deadline, last, error === LIMIT ? failure : error) : error
  } finally {
    limit.end()
  }
}

/** Whether the same query may well be answered the next time. */
export function mayPass(error: unknown): boolean {
  if (!isWeChatPayError(error) || isInvalidArgumentError(error)) return false
  return (
    error.outcome !== 'refused' || (isApiError(error) && error.status === 429) || error.code === 'FREQUENCY_LIMITED'
  )
}

/** What a promise that waits is rejected with when the time is over. */
const LIMIT = new Error('the time of a poll is over')

/** A deadline and the caller's signal, as one signal that ends with the first of them. */
class Limit {
  readonly #controller = new AbortController()
  readonly #timer: NodeJS.Timeout
  readonly #given: AbortSignal | undefined
  readonly #abort = (): void => {
    this.#controller.abort()
  }

  constructor(milliseconds: number, given: AbortSignal | undefined) {
    this.#given = given
    this.#timer = setTimeout(this.#abort, milliseconds)
    if (given?.aborted === true) this.#abort()
    else given?.addEventListener('abort', this.#abort, { once: true })
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** The result, or a rejection as soon as the time is over, whether what makes it looks at the signal or not. */
  within<Result>(result: PromiseLike<Result> | Result): Promise<Result> {
    const { signal } = this
    return new Promise<Result>((resolve, reject) => {
      const stop = (): void => {
        reject(LIMIT)
      }
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop, { once: true })
      Promise.resolve(result)
        .then(resolve, reject)
        .finally(() => {
          signal.removeEventListener('abort', stop)
        })
    })
  }

  async sleep(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    try {
      await this.within(
        new Promise<void>((resolve) => {
          timer = setTimeout(resolve, milliseconds)
        }),
      )
    } finally {
      clearTimeout(timer)
    }
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#given?.removeEventListener('abort', this.#abort)
  }
}

function over(deadline: number, response: unknown, cause: unknown): FlowError {
  return new FlowError(`not settled within ${deadline} ms: nothing is decided, query again later`, {
    code: 'ERR_POLL_DEADLINE',
    cause,
    response,
  })
}

function checked<Result>(query: unknown, options: PollOptions<Result>): PollOptions<Result> {
  const { until, deadline } = options as Partial<PollOptions<Result>>
  if (typeof query !== 'function') throw wrong('query', 'a function that makes one query')
  if (typeof until !== 'function')
    throw wrong('until', 'a function that takes a result and says whether it is the last')
  if (deadline === undefined) throw wrong('deadline', 'a positive number of milliseconds')
  checkTiming(options)
  return options
}

/** @throws InvalidArgumentError `ERR_INVALID_OPTION` */
export function checkTiming({ deadline, pauses }: PollTiming): void {
  if (deadline !== undefined && !(deadline > 0 && deadline <= MAX_TIMER))
    throw wrong('deadline', 'a positive number of milliseconds')
  const isPause = (pause: unknown): boolean => typeof pause === 'number' && pause >= 0 && pause <= MAX_TIMER
  if (pauses !== undefined && !(Array.isArray(pauses) && pauses.length > 0 && pauses.every(isPause)))
    throw wrong('pauses', 'a list of milliseconds, as in [1_000, 2_000, 5_000]')
}

/** The longest that a timer runs. */
const MAX_TIMER = 2 ** 31 - 1

function wrong(name: string, what: string): Error {
  return invalidArgument(name, `\`${name}\` has to be ${what}`)
}
