/** Writes the tables of codes in the docs, and what `explain()` of lib/merchant says, in both languages: `tsx scripts/errors-table.ts`; with `--check` it only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { explanations } from './errors/explanations'
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
const wanted = [
  ...PAGES.map(([file, language]) => [resolve(DOCS, file), fillPage(read(file), language, rows)] as const),
  [resolve(__dirname, '../lib/merchant/generated/explanations.ts'), explanations(rows)] as const,
]
for (const [path, text] of wanted) {
  if (!process.argv.includes('--check')) writeFileSync(path, text)
  else if (text !== readFileSync(path, 'utf8'))
    throw new Error(`${path} is not what the code and docs/error-texts.json say: run \`npm run docs:errors\``)
}
