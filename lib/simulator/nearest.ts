/** The name that differs least from a misspelt one; `undefined` where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase()
  const near = known
    .map((candidate) => ({ candidate, distance: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0]
  if (!near) return undefined
  const begins = near.candidate.toLowerCase().startsWith(lower) || lower.startsWith(near.candidate.toLowerCase())
  return begins || near.distance <= Math.max(2, Math.floor(name.length / 3)) ? near.candidate : undefined
}

/** Letters to put in, take out or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (const [at, against] of Array.from(other).entries())
      next.push(Math.min((row[at] ?? 0) + Number(letter !== against), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    row = next
  }
  return row.at(-1) ?? 0
}
