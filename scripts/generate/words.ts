/** The first word of a line, and the rest. */
export function split(text: string): [string, string] {
  const cut = text.indexOf(' ')
  return cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut + 1).trim()]
}

/** What stands between commas. */
export const list = (text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : text.split(',').map((item) => item.trim())
