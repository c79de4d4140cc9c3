/** JSON with the names of every object in order, so that only content counts. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((inner) => canonical(inner ?? null)).join(',')}]`
  const fields = value as Readonly<Record<string, unknown>>
  const pairs = Object.keys(fields)
    .sort()
    .flatMap((name) => (fields[name] === undefined ? [] : [`${JSON.stringify(name)}:${canonical(fields[name])}`]))
  return `{${pairs.join(',')}}`
}
