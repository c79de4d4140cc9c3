/** How many exchanges of one client are under way. */
export class Traffic {
  #underWay = 0

  /** Whether others wait while one keeps this thread busy. */
  get crowded(): boolean {
    return this.#underWay > 1
  }

  /** Counts one more; what is returned ends it, however often it is called. */
  enter(): () => void {
    this.#underWay++
    let inside = true
    return () => {
      if (inside) this.#underWay--
      inside = false
    }
  }
}
