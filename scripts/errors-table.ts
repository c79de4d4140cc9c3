/** Writes the tables of codes in the docs, of both languages: `tsx scripts/errors-table.ts`; with `--check` it only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { fillPage } from './errors/page'
import { problemsOf, rowsOf, type Language, type Texts } from './errors/rows'

const DOCS = resolve(__dirname, '../docs')
const PAGES: readonly (readonly [file: string, language: Language])[] = [
  ['errors.md', 'en'],
  ['guide/errors.md', 'zh'],
]

const read = (file: string): string => readFileSync(resolve(DOCS, file), 'utf8')

const texts = JSON.parse(read('error-texts.json')) as Texts
const problems = problemsOf(texts)
if (problems.length > 0) throw new Error(`docs/error-texts.json: ${problems.join('; ')}`)
const rows = rowsOf(texts)
for (const [file, language] of PAGES) {
  const wanted = fillPage(read(file), language, rows)
  if (!process.argv.includes('--check')) writeFileSync(resolve(DOCS, file), wanted)
  else if (wanted !== read(file))
    throw new Error(`docs/${file} is not what the code and docs/error-texts.json say: run \`npm run docs:errors\``)
}
