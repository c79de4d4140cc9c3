import { TransportError } from '../errors'

/**
 * Waits for one thing after the other, and no longer than a signal allows: `wait()` ends with it at once, whatever is
 * waited for does meanwhile. One listener for all of it; `end()` takes it off.
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
    signal?.addEventListener('abort', this.#stop, { once: true })
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
    this.#signal?.removeEventListener('abort', this.#stop)
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
