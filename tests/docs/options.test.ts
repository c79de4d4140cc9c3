import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { CALL_OPTIONS } from '../../lib/options/table'
import { fillPage } from '../../scripts/options/page'

describe.each([
  ['guide/options.md', 'zh'],
  ['en/guide/options.md', 'en'],
] as const)('docs/%s', (file, language) => {
  const page = readFileSync(resolve(__dirname, '../../docs', file), 'utf8')

  test('is what the table of options says', () => {
    expect(fillPage(page, language)).toBe(page)
  })

  test('has a row for every option', () => {
    for (const [name, option] of CALL_OPTIONS) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`))
      expect([name, row]).toEqual([name, expect.stringContaining(option[language].replaceAll('|', '\\|'))])
    }
  })

  test('cannot lose its table', () => {
    expect(() => fillPage(page.replace('<!-- options -->', ''), language)).toThrow('no place for the options')
  })
})
