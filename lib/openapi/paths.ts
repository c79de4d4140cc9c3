interface Step<T> {
  fixed: Map<string, Step<T>>
  variable?: Step<T>
  found: Map<string, T>
}

/** Finds what belongs to a path among templates; a fixed segment goes before a variable one. */
export class Paths<T> {
  readonly #root: Step<T> = { fixed: new Map(), found: new Map() }

  add(verb: string, template: string, value: T): void {
    let step = this.#root
    for (const segment of template.split('/').slice(1)) {
      if (/^\{.*\}$/.test(segment)) step = step.variable ??= { fixed: new Map(), found: new Map() }
      else {
        const next: Step<T> = step.fixed.get(segment) ?? { fixed: new Map(), found: new Map() }
        step.fixed.set(segment, next)
        step = next
      }
    }
    // Two templates that differ in the names of variables alone: the first one stays.
    if (!step.found.has(verb)) step.found.set(verb, value)
  }

  find(verb: string, path: string): T | undefined {
    const segments = (path.split('?', 1)[0] ?? '').split('/').slice(1)
    const walk = (step: Step<T>, index: number): T | undefined => {
      const segment = segments[index]
      if (segment === undefined) return step.found.get(verb)
      const fixed = step.fixed.get(segment)
      const through = fixed && walk(fixed, index + 1)
      return through ?? (step.variable && segment !== '' ? walk(step.variable, index + 1) : undefined)
    }
    return walk(this.#root, 0)
  }
}
