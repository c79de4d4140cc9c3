import { TransportError } from '../errors'

/**
 * Waits for one thing after the other, and no longer than a signal allows: `wait()` ends with it at once, whatever is
 * waited for does meanwhile. `end()` lets go of the signal.
 */
export class Until {
  readonly #signal: AbortSignal | undefined
  // Not by Promise.race(): a promise that never settles would keep every chunk alive.
  #reject: (error: Error) => void = () => undefined
  readonly #stop = (): void => {
    this.#reject(canceled(this.#signal))
  }

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal
    if (signal) listen(signal, this.#stop)
  }

  /** @throws TransportError `ERR_CANCELED` when the signal has come, or comes first */
  wait<T>(start: () => PromiseLike<T> | T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#reject = reject
      this.check()
      Promise.resolve(start()).then(resolve, reject)
    })
  }

  /** @throws TransportError `ERR_CANCELED` when the signal has come */
  check(): void {
    if (this.#signal?.aborted) throw canceled(this.#signal)
  }

  end(): void {
    if (this.#signal) unlisten(this.#signal, this.#stop)
  }
}

/** `ERR_CANCELED`, with the reason of the signal as its cause. */
export function canceled(signal: AbortSignal | undefined): TransportError {
  return new TransportError('the stream was cancelled', {
    code: 'ERR_CANCELED',
    retryable: false,
    cause: signal?.reason,
  })
}

interface Listening {
  readonly waiting: Set<() => void>
  readonly tell: () => void
}

/** One listener for each signal, however many wait for it: with more than ten of them Node warns of a leak. */
const listening = new WeakMap<AbortSignal, Listening>()

function listen(signal: AbortSignal, stop: () => void): void {
  let own = listening.get(signal)
  if (own === undefined) {
    const waiting = new Set<() => void>()
    own = {
      waiting,
      tell: () => {
        for (const one of [...waiting]) one()
      },
    }
    listening.set(signal, own)
    signal.addEventListener('abort', own.tell)
  }
  own.waiting.add(stop)
}

function unlisten(signal: AbortSignal, stop: () => void): void {
  const own = listening.get(signal)
  if (!own?.waiting.delete(stop) || own.waiting.size > 0) return
  listening.delete(signal)
  signal.removeEventListener('abort', own.tell)
}
