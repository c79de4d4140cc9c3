/** Rows of a block of columns, and bytes of a block of keys: columns grow without being copied. */
const ROWS = 65_536
const BYTES = 1 << 20

/** What is kept of an entry of the merchant's books, a few bytes each. */
export interface Booked {
  readonly key: string
  /** In 分. */
  readonly amount: number
  /** In 分; NaN where it is not known. */
  readonly fee: number
  /** Index of its state in a list of the caller's. */
  readonly state: number
  /** Whether it was booked just before or after midnight. */
  readonly nearMidnight: boolean
}

interface Block {
  readonly keys: Uint32Array
  /** Of four bytes until an amount wants eight. */
  amounts: Int32Array | Float64Array
  /** Only where an entry has one. */
  fees?: Float64Array
  readonly states: Uint8Array
  readonly marks: Uint8Array
}

const SEEN = 1
const NEAR = 2

/** Entries by key, some fifty bytes each: a million stay far below what as many objects would take. */
export class Ledger {
  readonly #blocks: Block[] = []
  readonly #bytes: Buffer[] = []
  /** A key that is looked for. A longer one is cut; one byte says how long it is. */
  readonly #scratch = Buffer.allocUnsafe(255)
  #used = BYTES
  #slots = new Uint32Array(1 << 16)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Adds an entry; `false` where its key is there already, which then stays as it is. */
  add({ key, amount, fee, state, nearMidnight }: Booked): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow()
    const length = this.#scratch.write(key, 'utf8')
    const slot = this.#slotOf(length)
    if (this.#slots[slot] !== 0) return false
    const row = this.#size++
    const { block, at } = this.#place(row)
    block.keys[at] = this.#keep(length)
    if (amount !== (amount | 0) && block.amounts instanceof Int32Array) block.amounts = Float64Array.from(block.amounts)
    block.amounts[at] = amount
    if (!Number.isNaN(fee)) (block.fees ??= new Float64Array(ROWS).fill(NaN))[at] = fee
    block.states[at] = state
    block.marks[at] = nearMidnight ? NEAR : 0
    this.#slots[slot] = row + 1
    return true
  }

  /** The entry of a key; from the second time on it is `seen`. */
  take(key: string): (Booked & { readonly seen: boolean }) | undefined {
    const found = this.#slots[this.#slotOf(this.#scratch.write(key, 'utf8'))] ?? 0
    if (found === 0) return undefined
    const { block, at } = this.#place(found - 1)
    const marks = block.marks[at] ?? 0
    block.marks[at] = marks | SEEN
    return { ...this.#read(found - 1), seen: (marks & SEEN) !== 0 }
  }

  /** The entries that nobody has taken. */
  *untaken(): Generator<Booked, void, undefined> {
    for (let row = 0; row < this.#size; row++) {
      const { block, at } = this.#place(row)
      if (((block.marks[at] ?? 0) & SEEN) === 0) yield this.#read(row)
    }
  }

  #read(row: number): Booked {
    const { block, at } = this.#place(row)
    const { bytes, start, end } = this.#keyAt(block.keys[at] ?? 0)
    return {
      key: bytes.toString('utf8', start, end),
      amount: block.amounts[at] ?? 0,
      fee: block.fees?.[at] ?? NaN,
      state: block.states[at] ?? 0,
      nearMidnight: ((block.marks[at] ?? 0) & NEAR) !== 0,
    }
  }

  #place(row: number): { block: Block; at: number } {
    const index = Math.floor(row / ROWS)
    const block = (this.#blocks[index] ??= {
      keys: new Uint32Array(ROWS),
      amounts: new Int32Array(ROWS),
      states: new Uint8Array(ROWS),
      marks: new Uint8Array(ROWS),
    })
    return { block, at: row % ROWS }
  }

  /** Copies the key of the scratch, its length in front. */
  #keep(length: number): number {
    if (this.#used + length + 1 > BYTES) {
      this.#bytes.push(Buffer.allocUnsafe(BYTES))
      this.#used = 0
    }
    const bytes = this.#bytes.at(-1) ?? this.#scratch
    const place = (this.#bytes.length - 1) * BYTES + this.#used
    bytes[this.#used] = length
    this.#scratch.copy(bytes, this.#used + 1, 0, length)
    this.#used += length + 1
    return place
  }

  #keyAt(place: number): { bytes: Buffer; start: number; end: number } {
    const bytes = this.#bytes[Math.floor(place / BYTES)] ?? this.#scratch
    const start = (place % BYTES) + 1
    return { bytes, start, end: start + (bytes[start - 1] ?? 0) }
  }

  /** The slot of the key in the scratch, or the empty one where it belongs. */
  #slotOf(length: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hashOf(this.#scratch, 0, length) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#slots[slot] ?? 0
      if (found === 0) return slot
      const { block, at } = this.#place(found - 1)
      const { bytes, start, end } = this.#keyAt(block.keys[at] ?? 0)
      if (end - start === length && bytes.compare(this.#scratch, 0, length, start, end) === 0) return slot
    }
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let row = 0; row < this.#size; row++) {
      const { block, at } = this.#place(row)
      const { bytes, start, end } = this.#keyAt(block.keys[at] ?? 0)
      let slot = hashOf(bytes, start, end) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = row + 1
    }
    this.#slots = slots
  }
}

/** FNV-1a. */
function hashOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
