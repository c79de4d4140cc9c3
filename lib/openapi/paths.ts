interface Step<T> {
  fixed: Map<string, Step<T>>
  variable?: Step<T>
  found: Map<string, T>
  /** What a last variable has that may hold bare slashes. */
  rest?: Map<string, T>
}

/** Finds what belongs to a path among templates; a fixed segment goes before a variable one. */
export class Paths<T> {
  readonly #root: Step<T> = { fixed: new Map(), found: new Map() }

  /** @param slashes whether the value of the last variable may hold bare `/` */
  add(verb: string, template: string, value: T, slashes = false): void {
    const segments = template.split('/').slice(1)
    let step = this.#root
    for (const segment of slashes ? segments.slice(0, -1) : segments) {
      if (/^\{.*\}$/.test(segment)) step = step.variable ??= { fixed: new Map(), found: new Map() }
      else {
        const next: Step<T> = step.fixed.get(segment) ?? { fixed: new Map(), found: new Map() }
        step.fixed.set(segment, next)
        step = next
      }
    }
    const found = slashes ? (step.rest ??= new Map<string, T>()) : step.found
    // Two templates that differ in the names of variables alone: the first one stays.
    if (!found.has(verb)) found.set(verb, value)
  }

  find(verb: string, path: string): T | undefined {
    const segments = (path.split('?', 1)[0] ?? '').split('/').slice(1)
    const walk = (step: Step<T>, index: number): T | undefined => {
      const segment = segments[index]
      if (segment === undefined) return step.found.get(verb)
      const fixed = step.fixed.get(segment)
      return (
        (fixed && walk(fixed, index + 1)) ??
        (step.variable && segment !== '' ? walk(step.variable, index + 1) : undefined) ??
        (segment === '' && index === segments.length - 1 ? undefined : step.rest?.get(verb))
      )
    }
    return walk(this.#root, 0)
  }
}
