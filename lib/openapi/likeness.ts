/**
 * How unlike two segments of a path are: 0 the same, 1 one slip (case, hyphens, plural, a letter or two), `undefined` more than that.
 */
export function unlikeness(written: string, meant: string): 0 | 1 | undefined {
  if (written === meant) return 0
  const [a, b] = [plain(written), plain(meant)]
  if (a === b || a === `${b}s` || b === `${a}s`) return 1
  const allowed = Math.min(2, Math.floor(b.length / 4))
  return Math.abs(a.length - b.length) <= allowed && slips(a, b) <= allowed ? 1 : undefined
}

const plain = (segment: string): string => segment.toLowerCase().replace(/[_-]/g, '')

/** Letters left out, added, mistaken or swapped with the next. */
function slips(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const mistaken = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, mistaken, swapped))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
