/** Remembers the nonces of signed requests for as long as their timestamps would be accepted. */
export class Nonces {
  private readonly seen = new Map<string, number>()

  constructor(private readonly windowSeconds: number) {}

  /** `false` when the nonce was used before. */
  use(nonce: string, nowSeconds: number): boolean {
    this.forget(nowSeconds)
    if (this.seen.has(nonce)) return false
    this.seen.set(nonce, nowSeconds)
    return true
  }

  /** A map keeps the order of insertion, so the oldest stand in front. */
  private forget(nowSeconds: number): void {
    for (const [nonce, at] of this.seen) {
      // A timestamp may lie one window ahead and is accepted until one window behind.
      if (nowSeconds - at <= 2 * this.windowSeconds) return
      this.seen.delete(nonce)
    }
  }
}
