import { isInvalidArgumentError, isSignatureError } from '../errors'

/** What became of the notifications so far. */
export interface NotificationCounts {
  /** Answered as a success, having been handled just now. */
  handled: number
  /** Dropped, having been handled before. */
  repeated: number
  /** Answered 5xx, the handler of the same notification being at work. */
  busy: number
  /** Answered 5xx, the keys, the handler, or the store of `seen`, not being done in time. */
  late: number
  /** The handler, or the store of `seen`, threw. */
  failed: number
  /** Answered 4xx: not to be trusted, or malformed. */
  refused: number
  /** WeChat Pay's own tests of whether we verify. */
  probes: number
  /** The client went away, or was too slow, before its body had arrived. */
  aborted: number
  /** The store of `seen` failed for good to settle, release or renew a claim; the response stayed what it was. */
  store: number
}

export function newCounts(): NotificationCounts {
  return { handled: 0, repeated: 0, busy: 0, late: 0, failed: 0, refused: 0, probes: 0, aborted: 0, store: 0 }
}

/** What a notification that was not received or not authenticated counts as. */
export function countOf(error: unknown): 'probes' | 'aborted' | 'refused' {
  if (!isSignatureError(error)) return 'refused'
  if (error.code === 'ERR_NOTIFICATION_PROBE') return 'probes'
  return error.code === 'ERR_NOTIFICATION_ABORTED' || error.code === 'ERR_NOTIFICATION_TIMEOUT' ? 'aborted' : 'refused'
}

/** 401 for what cannot be trusted; what we cannot open or were given parsed is our own mistake, and comes again. */
export function statusOf(error: unknown): { status: number; headers?: Record<string, string> } {
  if (!isSignatureError(error))
    return { status: isInvalidArgumentError(error) && error.code === 'ERR_INVALID_ARGUMENT' ? 401 : 500 }
  switch (error.code) {
    case 'ERR_NOTIFICATION_METHOD':
      return { status: 405, headers: { Allow: 'POST' } }
    case 'ERR_NOTIFICATION_TIMEOUT':
      return { status: 408 }
    case 'ERR_NOTIFICATION_TOO_LARGE':
      return { status: 413 }
    case 'ERR_NOTIFICATION_DECRYPTION':
      return { status: 500 }
    case 'ERR_NOTIFICATION_ABORTED':
    case 'ERR_NOTIFICATION_EMPTY':
    case 'ERR_NOTIFICATION_MALFORMED':
      return { status: 400 }
    default:
      return { status: 401 }
  }
}
