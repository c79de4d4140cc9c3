/** What would end a line, move a cursor or turn the direction of writing: C0, DEL, C1, the separators and the bidirectional controls. */
const CONTROLS =
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text of somebody else as one line of a message or a log: control characters escaped, cut after `most` characters. */
export function oneLine(text: string, most = 300): string {
  return cut(text, most).replace(
    CONTROLS,
    (character) => NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The beginning of a text, with an ellipsis where something was cut off; never half of a surrogate pair. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most
  // Through a buffer, because a slice would keep the whole text alive.
  return `${Buffer.from(text.slice(0, end)).toString()}…`
}
