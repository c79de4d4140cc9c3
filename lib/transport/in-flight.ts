/** How many exchanges of one client are under way. */
export class InFlight {
  #count = 0

  /** Whether others wait while one keeps this thread busy. */
  get busy(): boolean {
    return this.#count > 1
  }

  start(): void {
    this.#count++
  }

  end(): void {
    this.#count--
  }
}
