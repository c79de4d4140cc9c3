import type { Place } from './model'
import type { Problems } from './problems'

/** A line with the lines indented below it. */
export interface Line {
  at: Place
  text: string
  children: Line[]
}

/**
 * Reads a file of the catalog as a tree: two blanks of indentation a level, `#` begins a comment line, and a line that begins with `|`
 * goes on where the last one ended.
 */
export function readLines(file: string, text: string, problems: Problems): Line[] {
  const root: Line[] = []
  const open: Line[] = []
  let last: Line | undefined
  for (const [index, raw] of text.split('\n').entries()) {
    const at = { file, line: index + 1 }
    const content = raw.trim()
    if (content === '' || content.startsWith('#')) continue
    if (content.startsWith('|')) {
      if (last) last.text += content
      else problems.add(at, 'a line that begins with "|" has nothing to go on from')
      continue
    }
    const indent = raw.length - raw.trimStart().length
    if (raw.slice(0, indent).includes('\t')) problems.add(at, 'indent with two blanks, not with tabs')
    if (indent % 2 !== 0) problems.add(at, `indented by ${indent}, which is no multiple of two`)
    const level = Math.floor(indent / 2)
    if (level > open.length) problems.add(at, 'indented deeper than the line above allows')
    open.length = Math.min(level, open.length)
    const line: Line = { at, text: content, children: [] }
    const parent = open.at(-1)
    ;(parent ? parent.children : root).push(line)
    open.push(line)
    last = line
  }
  return root
}
