/** The declarations of one namespace. Two of one name are an error: names are part of the public face. */
export class Declarations {
  readonly #texts = new Map<string, string>()

  /** @throws Error when the name is taken. */
  add(name: string, text: string): void {
    if (this.#texts.has(name)) throw new Error(`two types are called "${name}"`)
    this.#texts.set(name, text)
  }

  has(name: string): boolean {
    return this.#texts.has(name)
  }

  toString(): string {
    return [...this.#texts.values()].join('\n')
  }
}
