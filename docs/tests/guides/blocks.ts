import { readFileSync } from 'node:fs'

/** What is done with a block: `<!-- not run: why -->` before it spares it the run, `<!-- not checked: why -->` both. */
export type Mark = 'run' | 'not run' | 'not checked'

export interface Block {
  /** Of its first line of code, from 1. */
  line: number
  language: string
  text: string
  mark: Mark
  reason: string
}

const FENCE = /^( *)(`{3,})(\w*)/
const MARK = /^\s*<!-- (not run|not checked): (.+?) -->\s*$/
const CODE = /^(ts|js|tsx|jsx|mts|cts|mjs|cjs|typescript|javascript)$/

/** The fenced blocks of a page that hold TypeScript or JavaScript. */
export function blocksOf(file: string): Block[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const [, indent = '', fence, language = ''] = FENCE.exec(lines[at] ?? '') ?? []
    if (fence === undefined) continue
    const end = lines.findIndex((line, index) => index > at && line.trim() === fence)
    if (end === -1) throw new Error(`${file}:${at + 1}: a block that does not end`)
    if (CODE.test(language)) {
      const [, mark = 'run', reason = ''] = MARK.exec(above(lines, at)) ?? []
      const text = lines.slice(at + 1, end).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      blocks.push({ line: at + 2, language, text: text.join('\n'), mark: mark as Mark, reason })
    }
    at = end
  }
  return blocks
}

/** The nearest line above that is not empty. */
function above(lines: readonly string[], at: number): string {
  return lines.slice(0, at).findLast((line) => line.trim() !== '') ?? ''
}
