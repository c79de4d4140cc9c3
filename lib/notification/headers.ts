import type { HeaderReader } from '../v3/verify'

/** Headers as a server has them: a Fetch `Headers`, Node's object, a list of pairs, or Node's `rawHeaders`. */
export type NotificationHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | readonly (readonly [string, string])[]
  | readonly string[]

/** Reads a header whatever its case; several of one name come joined, as Fetch joins them, and then no longer verify. */
export function headerReader(headers: NotificationHeaders): HeaderReader {
  if ('get' in headers && typeof headers.get === 'function')
    return (name) => (headers as Headers).get(name) ?? undefined
  const found = new Map<string, string[]>()
  for (const [name, value] of pairs(headers as Exclude<NotificationHeaders, { get(name: string): string | null }>)) {
    const key = name.toLowerCase()
    let values = found.get(key)
    if (values === undefined) found.set(key, (values = []))
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value]) values.push(String(one))
  }
  return (name) => found.get(name.toLowerCase())?.join(', ')
}

function pairs(
  headers: Exclude<NotificationHeaders, { get(name: string): string | null }>,
): Iterable<readonly [string, string | readonly string[] | undefined]> {
  if (!Array.isArray(headers)) return Object.entries(headers as Record<string, string>)
  const list = headers as readonly unknown[]
  if (list.every((entry) => Array.isArray(entry))) return list as [string, string][]
  return Array.from({ length: list.length >> 1 }, (_, i) => [String(list[2 * i]), String(list[2 * i + 1])] as const)
}
