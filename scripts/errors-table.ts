/** Writes the tables of docs/errors.md from the code: `tsx scripts/errors-table.ts`; with `--check` it only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { ERROR_CODES } from '../lib/errors'

const FILE = resolve(__dirname, '../docs/errors.md')
const BLOCK = /(<!-- codes: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g

const codes = Object.entries(ERROR_CODES)
const kinds = [...new Set(codes.map(([, { error }]) => error))]

function table(kind: string): string {
  const rows = codes.filter(([, { error }]) => error === kind).map(([code, { meaning, remedy }]) => `| \`${code}\` | ${cell(meaning)} | ${cell(remedy)} |`)
  return ['| code | what happened | what to do |', '| --- | --- | --- |', ...rows, ''].join('\n')
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|')
}

const written = readFileSync(FILE, 'utf8')
const filled = new Set<string>()
const wanted = written.replace(BLOCK, (_block, begin: string, kind: string, end: string) => {
  filled.add(kind)
  return `${begin}${table(kind)}${end}`
})

const missing = kinds.filter((kind) => !filled.has(kind))
if (missing.length > 0) throw new Error(`docs/errors.md has no place for the codes of ${missing.join(', ')}: write <!-- codes: NAME --> and <!-- end -->`)
if (!process.argv.includes('--check')) writeFileSync(FILE, wanted)
else if (wanted !== written) throw new Error('docs/errors.md is not what lib/errors.ts says: run `npm run docs:errors`')
