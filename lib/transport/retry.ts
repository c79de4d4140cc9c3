import {
  isApiError,
  isTransportError,
  isWeChatPayError,
  withOutcome,
  withQuery,
  type HttpError,
  type RequestTry,
  type WeChatPayError,
} from '../errors'
import { beforeRetry } from './diagnosis'
import { Followers } from './followers'

/** When a call is tried again. */
export interface RetrySettings {
  readonly attempts?: number
  readonly hosts?: readonly string[]
  readonly deadline?: number
  readonly delay?: number
}

/** One call that may be sent more than once. */
export interface Retryable<T> {
  /** Sends it, signed anew; `baseURL` where another host is to be tried. */
  send(baseURL: string | undefined): Promise<T>
  /** Where its first try goes: among the hosts it is not another address. */
  readonly baseURL: string
  /** Whether it may be sent again though it may have taken effect: it changes nothing, is re-entrant, or the caller says so. */
  readonly repeatable: boolean
  /** For what has to be queried first: whether nothing was done, so that it may be sent again. */
  readonly undone?: ((error: HttpError) => Promise<boolean>) | undefined
  readonly signals: readonly (AbortSignal | undefined)[]
}

/** Longest pause between two tries, in milliseconds, whatever `Retry-After` says. */
const LONGEST = 30_000

/** Sends a call, and again as far as the options and the call allow. The error of the last try speaks for all of them. */
export async function withRetry<T>(
  call: Retryable<T>,
  { attempts = 3, hosts = [], deadline = 60_000, delay = 200 }: RetrySettings,
): Promise<T> {
  const end = performance.now() + deadline
  const tries: RequestTry[] = []
  let unknown: HttpError | undefined
  const first = new URL(call.baseURL).href
  const bases = [undefined, ...hosts.filter((host) => new URL(host).href !== first)]
  let base = 0
  for (;;) {
    const start = performance.now()
    try {
      return await call.send(bases[base % bases.length])
    } catch (error) {
      if (!isWeChatPayError(error)) throw error
      tries.push(describe(error, performance.now() - start))
      if (error.outcome === 'unknown') unknown = error as HttpError
      const unreachable = neverConnected(error)
      const pause = unreachable && base + 1 < bases.length ? 0 : pauseOf(error, tries.length, delay)
      const another =
        tries.length < attempts && performance.now() + pause < end && !isStopped(call) && (await mayRepeat(call, error))
      if (!another) throw speaking(error, tries, unknown)
      if (unreachable) base++
      beforeRetry(error, tries.length, pause)
      await sleep(pause, call.signals)
    }
  }
}

async function mayRepeat<T>(call: Retryable<T>, error: unknown): Promise<boolean> {
  if (isTransportError(error) && error.outcome === 'not-sent')
    return error.retryable && (neverConnected(error) || error.code === 'ERR_PROXY')
  if (!isPassing(error)) return false
  if (call.repeatable) return true
  if (call.undone === undefined || (error as HttpError).outcome !== 'unknown') return false
  const undone = await call.undone(error as HttpError)
  // A call that was cancelled meanwhile goes on to its next try, which ends as cancelled before anything is sent.
  return undone || isStopped(call)
}

/** Whether another host may be reached where this one was not. */
function neverConnected(error: unknown): boolean {
  return (
    isTransportError(error) &&
    error.outcome === 'not-sent' &&
    (error.code === 'ERR_CONNECTION' ||
      (error.code === 'ERR_TIMEOUT' && error.cause !== undefined && 'syscall' in (error.cause as object)))
  )
}

/** Whether the same call may well succeed later. What cannot be trusted is not asked for again. */
function isPassing(error: unknown): boolean {
  if (isTransportError(error))
    return error.code === 'ERR_CONNECTION' || error.code === 'ERR_TIMEOUT' || error.code === 'ERR_RESPONSE_BROKEN'
  const { name, status, outcome } = error as HttpError
  if (isApiError(error) && (error.status >= 500 || error.status === 429 || error.code === 'SYSTEM_ERROR')) return true
  return (
    (name === 'ApiError' || name === 'BusinessError') &&
    outcome === 'unknown' &&
    !(status !== undefined && status >= 300 && status < 400)
  )
}

/** Exponential, half of it by chance so that many clients do not come back at once; `Retry-After` when there is one. */
function pauseOf(error: unknown, tried: number, delay: number): number {
  const after = isApiError(error) ? Number(error.response.headers['retry-after']) * 1000 : NaN
  if (Number.isFinite(after) && after >= 0) return Math.min(LONGEST, after)
  const whole = Math.min(LONGEST, delay * 2 ** (tried - 1))
  return whole / 2 + (Math.random() * whole) / 2
}

function describe(error: unknown, took: number): RequestTry {
  const { code, status, request } = error as Partial<HttpError>
  return {
    host: request?.host ?? '',
    code: code ?? 'unknown',
    ...(status !== undefined && { status }),
    took: Math.round(took),
  }
}

/** Once a try ended unknown, only a success ends that: what a later one was refused for says nothing of the earlier. */
function speaking(error: WeChatPayError, tries: readonly RequestTry[], unknown: HttpError | undefined): unknown {
  if (tries.length > 1 && 'isAxiosError' in error)
    Object.defineProperty(error, 'tries', { value: tries, enumerable: true })
  if (unknown === undefined || error.outcome === 'unknown') return error
  const { retryable = false } = unknown
  const query = unknown.query?.bind(unknown)
  if (query !== undefined && isHttpError(error) && error.query === undefined) withQuery(error, query)
  // What stands in the way of the last try says nothing of whether the first may be repeated.
  if ('retryable' in error) Object.assign(error, { retryable })
  const advice = /; outcome unknown: .*$/s.exec(unknown.message)?.[0] ?? ''
  error.message = `${error.message.replace(/; nothing was sent.*$/s, '')}; an earlier try may have arrived${advice}`
  return withOutcome(error, 'unknown')
}

function isStopped({ signals }: Pick<Retryable<unknown>, 'signals'>): boolean {
  return signals.some((signal) => signal?.aborted === true)
}

function sleep(milliseconds: number, signals: readonly (AbortSignal | undefined)[]): Promise<void> {
  return new Promise((resolve) => {
    const leave: (() => void)[] = []
    const end = (): void => {
      clearTimeout(timer)
      for (const stop of leave) stop()
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    for (const signal of signals) if (signal !== undefined) leave.push(Followers.follow(signal, end))
  })
}

function isHttpError(error: object): error is HttpError {
  return 'isAxiosError' in error
}
