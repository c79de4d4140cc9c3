import type { HttpError } from '../errors'
import type { CallFacts } from '../protocol/call'

/**
 * A call that is under way, as the configs of its errors carry it. What is stacked on the client and sends such a config again,
 * as a retry interceptor does, stays part of the call: of its signals, of where its response goes, and of what is known of its
 * outcome. Whoever gets the error in the end may do with its config what he wants.
 */
export class Ongoing {
  // Private, and so in no log: the address of a download holds a token.
  #call: CallFacts | undefined
  #unsettled: HttpError | undefined

  constructor(call: CallFacts) {
    this.#call = call
  }

  /** What the package's own caller told of it; `undefined` once it is over. */
  get call(): CallFacts | undefined {
    return this.#call
  }

  /** The error of unknown outcome that a request of it has ended in: what may have taken effect is not sent again. */
  get unsettled(): HttpError | undefined {
    return this.#unsettled
  }

  unsettle(error: HttpError): void {
    if (this.#call !== undefined) this.#unsettled = error
  }

  end(): void {
    this.#call = this.#unsettled = undefined
  }
}
