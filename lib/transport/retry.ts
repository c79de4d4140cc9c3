import { isApiError, isTransportError, type HttpError, type RequestTry } from '../errors'
import type { RetryOptions } from '../options/client-options'
import { beforeRetry } from './diagnosis'
import { NEVER_ARRIVED } from './failure'

/** One call that may be sent more than once. */
export interface Retryable<T> {
  /** Sends it, signed anew; `baseURL` where another host is to be tried. */
  send(baseURL: string | undefined): Promise<T>
  /** Where its first try goes: among the hosts it is no other address. */
  readonly baseURL: string
  /** Whether it may be sent again though it may have arrived: a GET, or a call that says so. */
  readonly idempotent: boolean
  readonly signal: AbortSignal | undefined
}

/** Longest pause between two tries, in milliseconds, whatever `Retry-After` says. */
const LONGEST = 30_000

/** Sends a call, and again as far as the options and the call allow; the error of the last try lists them all. */
export async function withRetry<T>(
  call: Retryable<T>,
  { attempts = 3, hosts = [], deadline = 60_000, delay = 200 }: RetryOptions,
): Promise<T> {
  const end = performance.now() + deadline
  const tries: RequestTry[] = []
  const first = new URL(call.baseURL).href
  const bases = [undefined, ...hosts.filter((host) => new URL(host).href !== first)]
  let base = 0
  for (;;) {
    const start = performance.now()
    try {
      return await call.send(bases[base % bases.length])
    } catch (error) {
      tries.push(describe(error, performance.now() - start))
      const unreachable = neverArrived(error)
      const pause = unreachable && base + 1 < bases.length ? 0 : pauseOf(error, tries.length, delay)
      const again =
        tries.length < attempts &&
        (unreachable || (call.idempotent && isPassing(error))) &&
        call.signal?.aborted !== true
      if (!again || performance.now() + pause >= end) throw listing(error, tries)
      if (unreachable) base++
      beforeRetry(error, tries.length, pause)
      await sleep(pause, call.signal)
    }
  }
}

/** Whether surely no byte of a request was read by WeChat Pay. */
export function neverArrived(error: unknown): boolean {
  if (!isTransportError(error) || error.code === 'ERR_CANCELED') return false
  const { code, syscall } = (error.cause ?? {}) as { code?: unknown; syscall?: unknown }
  return NEVER_ARRIVED.has(code as string) || (code === 'ETIMEDOUT' && syscall === 'connect')
}

/** Whether the same call may well succeed later. */
function isPassing(error: unknown): boolean {
  if (isApiError(error)) return error.status >= 500 || error.status === 429 || error.code === 'SYSTEM_ERROR'
  return (
    isTransportError(error) &&
    (error.code === 'ERR_CONNECTION' || error.code === 'ERR_TIMEOUT' || error.code === 'ERR_RESPONSE_BROKEN')
  )
}

/** Exponential, half of it by chance so that many clients do not come back at once; `Retry-After` when there is one. */
function pauseOf(error: unknown, tried: number, delay: number): number {
  const after = isApiError(error) ? Number(error.response.headers['retry-after']) * 1000 : NaN
  if (Number.isFinite(after) && after >= 0) return after
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

function listing(error: unknown, tries: readonly RequestTry[]): unknown {
  if (tries.length > 1 && (isApiError(error) || isTransportError(error)))
    Object.defineProperty(error, 'tries', { value: tries, enumerable: true })
  return error
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end)
    if (signal?.aborted) end()
  })
}
