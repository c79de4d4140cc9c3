import { cut } from './text'

/** How much of a value is copied. */
export interface Bounds {
  /** Objects and arrays inside one another. */
  readonly depth: number
  /** Members of all objects and arrays together. */
  readonly members: number
  /** Characters of one text. */
  readonly text: number
  /** Characters of all texts together. */
  readonly characters: number
}

/** What one error may take of a log: a whole response of WeChat Pay, and a small part of what only looks like one. */
const LOG: Bounds = { depth: 10, members: 1_000, text: 4_000, characters: 32_000 }

/**
 * A copy of a value that `JSON.stringify` can write whatever the value is: deep, circular, huge, with getters that throw.
 *
 * Written for bodies that come from anyone: nothing here recurses deeper or reads further than the bounds.
 */
export function plain(value: unknown, bounds: Bounds = LOG): unknown {
  return new Copy(bounds).of(value, [])
}

class Copy {
  #members: number
  #characters: number

  constructor(private readonly bounds: Bounds) {
    this.#members = bounds.members
    this.#characters = bounds.characters
  }

  of(value: unknown, above: readonly unknown[]): unknown {
    switch (typeof value) {
      case 'string':
        return this.#text(value)
      case 'bigint':
        return String(value)
      case 'object':
        try {
          return value === null ? null : this.#object(value, above)
        } catch {
          return '[unreadable]'
        }
      case 'number':
      case 'boolean':
        return value
      default:
        return undefined
    }
  }

  #object(value: object, above: readonly unknown[]): unknown {
    // Their toJSON would write every byte as a number.
    if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
    if (above.includes(value)) return '[circular]'
    if (above.length >= this.bounds.depth) return Array.isArray(value) ? '[array]' : '[object]'
    const below = [...above, value]
    const { toJSON } = value as { toJSON?: unknown }
    if (typeof toJSON !== 'function') return this.#content(value, below)
    const json: unknown = toJSON.call(value, '')
    return typeof json === 'object' && json !== null ? this.#content(json, below) : this.of(json, below)
  }

  #content(value: object, above: readonly unknown[]): unknown {
    if (Array.isArray(value)) return this.#array(value, above)
    if (!isPlain(value)) return value instanceof Error ? this.#text(String(value)) : `[${nameOf(value)}]`
    const entries: [string, unknown][] = []
    const names = Object.keys(value)
    for (const name of names) {
      if (this.#spent()) {
        entries.push(['…', `${names.length - entries.length} more`])
        break
      }
      entries.push([this.#text(name), this.#member(value, name, above)])
    }
    // fromEntries makes an own property of `__proto__` too.
    return Object.fromEntries(entries)
  }

  #array(value: readonly unknown[], above: readonly unknown[]): unknown[] {
    const items: unknown[] = []
    for (let i = 0; i < value.length; i++) {
      if (this.#spent()) {
        items.push(`… ${value.length - i} more`)
        break
      }
      items.push(this.#member(value, i, above) ?? null)
    }
    return items
  }

  #member(value: object, name: string | number, above: readonly unknown[]): unknown {
    try {
      return this.of((value as Record<string | number, unknown>)[name], above)
    } catch {
      return '[unreadable]'
    }
  }

  #spent(): boolean {
    return this.#members-- <= 0 || this.#characters <= 0
  }

  #text(text: string): string {
    const kept = cut(text, Math.min(this.bounds.text, Math.max(this.#characters, 0)))
    this.#characters -= kept.length
    return kept.length < text.length ? `${kept} (${text.length} characters)` : kept
  }
}

/** A plain object, also of another realm. What has a class of its own, such as a stream, may hold anything. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function nameOf(value: object): string {
  const { constructor } = value
  return typeof constructor === 'function' ? cut(constructor.name, 100) : 'object'
}
