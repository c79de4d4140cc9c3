const VARIABLE = /^_(.+)_$/s
const CAPITAL = /[A-Z]/g

/**
 * What a name of the chain stands for in the URI.
 *
 * - with a `/` it is a URI, kept exactly as written (one leading `/` is dropped)
 * - `_name_` is the template variable `{name}`, the name as written
 * - with braces it is kept as written
 * - else the first capital is lowered and every other becomes `-` and its lower case: `userCards` → `user-cards`
 */
export function toSegment(name: string): string {
  if (isPlain(name)) return name
  if (name.includes('/')) return name.startsWith('/') ? name.slice(1) : name
  const variable = VARIABLE.exec(name)?.[1]
  if (variable !== undefined) return `{${variable}}`
  if (name.includes('{') || name.includes('}')) return name
  return name.replace(CAPITAL, (capital, at: number) => (at === 0 ? '' : '-') + capital.toLowerCase())
}

/** The common case, told without a regular expression: nothing to rewrite. */
function isPlain(name: string): boolean {
  if (name.charCodeAt(0) === 0x5f) return false
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code === 0x2f || (code >= 0x41 && code <= 0x5a)) return false
  }
  return true
}
