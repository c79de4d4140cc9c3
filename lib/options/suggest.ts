/** The known name that a misspelt one was probably meant to be, by case and then by edit distance. */
export function suggest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known]
  const plain = (word: string) => word.toLowerCase().replace(/[_-]/g, '')
  const same = names.find((other) => plain(other) === plain(name))
  if (same !== undefined) return same
  const [best] = names
    .map((other) => ({ other, steps: distance(plain(name), plain(other)) }))
    .sort((a, b) => a.steps - b.steps)
  return best !== undefined && best.steps <= Math.max(1, Math.floor(name.length / 4)) ? best.other : undefined
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    }
    row = next
  }
  return row[b.length] ?? 0
}
