/** Writes the table of call options in the docs, in both languages: `tsx scripts/options-table.ts`; with `--check` it only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { fillPage, type Language } from './options/page'

const DOCS = resolve(__dirname, '../docs')
const PAGES: readonly (readonly [file: string, language: Language])[] = [
  ['guide/options.md', 'zh'],
  ['en/guide/options.md', 'en'],
]

for (const [file, language] of PAGES) {
  const page = readFileSync(resolve(DOCS, file), 'utf8')
  const wanted = fillPage(page, language)
  if (!process.argv.includes('--check')) writeFileSync(resolve(DOCS, file), wanted)
  else if (wanted !== page)
    throw new Error(`docs/${file} is not what lib/options/table.ts says: run \`npm run docs:options\``)
}
