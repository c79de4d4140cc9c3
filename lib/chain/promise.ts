/** What the Async forms return: a promise with the three words of Guzzle's promises, also on what `then()` returns. */
export interface PromiseInterface<T> extends Promise<T> {
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): PromiseInterface<A | B>
  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): PromiseInterface<T | B>
  finally(onFinally?: (() => void) | null): PromiseInterface<T>
  /** The same as `catch`. */
  otherwise<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): PromiseInterface<T | B>
  /** Returns itself: `await call.wait()` reads as in PHP. JavaScript has no blocking wait on its main thread. */
  wait(): PromiseInterface<T>
  /** Ends the HTTP request; the promise rejects with `ERR_CANCELED`. After the response it does nothing. */
  cancel(): void
}

const noCancel = (): void => undefined

export class CancellablePromise<T> extends Promise<T> implements PromiseInterface<T> {
  #cancel: () => void = noCancel

  static of<T>(promise: Promise<T>, cancel: () => void): CancellablePromise<T> {
    const made = new CancellablePromise<T>((resolve) => {
      resolve(promise)
    })
    made.#cancel = cancel
    return made
  }

  override then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): CancellablePromise<A | B> {
    // A derived promise is made by this class, which the types of Promise do not say.
    const derived: CancellablePromise<A | B> = super.then(onFulfilled, onRejected) as never
    derived.#cancel = this.#cancel
    return derived
  }

  override catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): CancellablePromise<T | B> {
    return this.then(undefined, onRejected)
  }

  override finally(onFinally?: (() => void) | null): CancellablePromise<T> {
    const derived: CancellablePromise<T> = super.finally(onFinally) as never
    derived.#cancel = this.#cancel
    return derived
  }

  otherwise<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): CancellablePromise<T | B> {
    return this.then(undefined, onRejected)
  }

  wait(): this {
    return this
  }

  cancel(): void {
    this.#cancel()
  }
}
