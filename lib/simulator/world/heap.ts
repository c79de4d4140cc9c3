/** A binary heap: the smallest `at` comes out first. */
export class Heap<T extends { readonly at: number }> {
  private items: T[] = []

  get first(): T | undefined {
    return this.items[0]
  }

  push(item: T): void {
    const { items } = this
    let index = items.push(item) - 1
    while (index > 0) {
      const above = (index - 1) >> 1
      const parent = items[above]
      if (!parent || parent.at <= item.at) break
      items[index] = parent
      index = above
    }
    items[index] = item
  }

  pop(): T | undefined {
    const { items } = this
    const first = items[0]
    const last = items.pop()
    if (items.length === 0 || !last) return first
    let index = 0
    for (;;) {
      const [left, right] = [items[2 * index + 1], items[2 * index + 2]]
      const smaller = right && left && right.at < left.at ? right : left
      if (!smaller || smaller.at >= last.at) break
      items[index] = smaller
      index = 2 * index + (smaller === right ? 2 : 1)
    }
    items[index] = last
    return first
  }

  clear(): void {
    this.items = []
  }
}
