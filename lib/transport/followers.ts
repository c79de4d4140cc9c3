import type { GenericAbortSignal } from 'axios'

interface Group {
  readonly stops: Set<() => void>
  readonly abort: () => void
}

const groups = new WeakMap<GenericAbortSignal, Group>()

/**
 * Everyone who stops with a caller's signal, behind one listener: many calls may share a signal, and a listener for each of
 * them would look like a leak.
 */
export const Followers = {
  /** Calls `stop` when the signal aborts, at once where it has; returns what ends that. */
  follow(signal: GenericAbortSignal, stop: () => void): () => void {
    if (signal.aborted) {
      stop()
      return () => undefined
    }
    const group = groups.get(signal) ?? open(signal)
    group.stops.add(stop)
    return () => {
      group.stops.delete(stop)
      if (group.stops.size > 0 || groups.get(signal) !== group) return
      groups.delete(signal)
      signal.removeEventListener?.('abort', group.abort)
    }
  },
} as const

function open(signal: GenericAbortSignal): Group {
  const stops = new Set<() => void>()
  const abort = (): void => {
    groups.delete(signal)
    for (const stop of [...stops]) stop()
  }
  const group = { stops, abort }
  groups.set(signal, group)
  signal.addEventListener?.('abort', abort, { once: true })
  return group
}
