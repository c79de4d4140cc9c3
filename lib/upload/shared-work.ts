import { Until } from '../file/until'

interface Current<T> {
  readonly result: Promise<T>
  readonly controller: AbortController
  waiting: number
}

/**
 * Work that several wait for, each as long as its own signal allows. It is stopped when nobody waits any longer, and begun
 * anew when it is wanted again after it was stopped or has failed.
 */
export class SharedWork<T> {
  readonly #run: (signal: AbortSignal) => Promise<T>
  #current: Current<T> | undefined

  constructor(run: (signal: AbortSignal) => Promise<T>) {
    this.#run = run
  }

  /** @throws TransportError `ERR_CANCELED` with the signal; what the work throws */
  async join(signal?: AbortSignal): Promise<T> {
    const until = new Until(signal)
    try {
      until.check()
      const current = (this.#current ??= this.#begin())
      current.waiting++
      try {
        return await until.wait(() => current.result)
      } catch (error) {
        if (signal?.aborted && current.waiting === 1) await this.#give(current)
        throw error
      } finally {
        current.waiting--
      }
    } finally {
      until.end()
    }
  }

  /** Stops it, whoever waits; resolves when it has let go of all it held. */
  async stop(): Promise<T | undefined> {
    this.#current?.controller.abort()
    return this.#current?.result.catch(() => undefined)
  }

  async #give(current: Current<T>): Promise<void> {
    if (this.#current === current) this.#current = undefined
    current.controller.abort()
    await current.result.catch(() => undefined)
  }

  #begin(): Current<T> {
    const controller = new AbortController()
    const result = this.#run(controller.signal)
    const current = { result, controller, waiting: 0 }
    result.catch(() => {
      if (this.#current === current) this.#current = undefined
    })
    return current
  }
}
