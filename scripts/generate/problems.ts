import type { Place } from './model'

/** Everything that is wrong with the catalog, each with its file and line. */
export class CatalogError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'CatalogError'
  }
}

/** Collects what is wrong, so that one run shows all of it. */
export class Problems {
  readonly #found: string[] = []

  add(at: Place, message: string): void {
    this.#found.push(`${at.file}:${at.line}: ${message}`)
  }

  /** @throws CatalogError when anything was added. */
  raise(): void {
    if (this.#found.length > 0) throw new CatalogError(this.#found)
  }
}
