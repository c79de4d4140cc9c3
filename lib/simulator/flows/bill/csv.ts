/** 元 as text, two digits. */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2)
}

/** A row of data: each cell begins with a backtick. */
export function cells(texts: readonly string[]): string {
  return texts.map((text) => `\`${text.replace(/[\r\n]+/g, ' ')}`).join(',')
}

/** A whole bill as it is served: captions, rows, captions of the totals, totals. */
export function sheet(
  captions: readonly string[],
  rows: readonly (readonly string[])[],
  totals: Readonly<Record<string, string>>,
): Buffer {
  const lines = [captions.join(','), ...rows.map(cells), Object.keys(totals).join(','), cells(Object.values(totals))]
  return Buffer.from(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`)
}
