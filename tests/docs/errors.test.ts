import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { ERROR_CODES, ERROR_NUMBERS } from '../../lib/errors'
import { V2_CODES, V3_CODES } from '../../lib/simulator/codes'
import { fillPage } from '../../scripts/errors/page'
import { problemsOf, rowsOf, type Texts } from '../../scripts/errors/rows'

const docs = resolve(__dirname, '../../docs')
const read = (file: string): string => readFileSync(resolve(docs, file), 'utf8')
const texts = JSON.parse(read('error-texts.json')) as Texts

test('every code of ours and of the simulator has its texts in both languages, and nothing else has', () => {
  expect(problemsOf(texts)).toEqual([])
})

test('a code without texts, a text that is empty or not Chinese, and a text without a code are told', () => {
  const { ERR_SINK, ...own } = texts.own
  const { SYSTEM_ERROR, ...v3 } = texts.v3
  expect(problemsOf({ ...texts, own, v3, v2: { ...texts.v2, GONE: { en: { cause: 'x' } } } })).toEqual([
    'ERR_SINK (TransportError) lacks its cause in en',
    ...['meaning', 'cause', 'remedy'].map((name) => `ERR_SINK (TransportError) lacks its ${name} in zh`),
    ...['cause', 'remedy'].map((name) => `SYSTEM_ERROR (v3) lacks its ${name} in en`),
    ...['meaning', 'cause', 'remedy'].map((name) => `SYSTEM_ERROR (v3) lacks its ${name} in zh`),
    'GONE (v2) is not a code any more',
  ])
  const spoiled = { ...ERR_SINK, zh: { meaning: 'in English', cause: '', remedy: '检查路径' } }
  expect(problemsOf({ ...texts, own: { ...texts.own, ERR_SINK: spoiled } })).toEqual([
    'ERR_SINK (TransportError) lacks its meaning in zh',
    'ERR_SINK (TransportError) lacks its cause in zh',
  ])
  expect(SYSTEM_ERROR).toBeDefined()
})

describe.each([
  ['errors.md', 'en'],
  ['guide/errors.md', 'zh'],
] as const)('docs/%s', (file, language) => {
  const page = read(file)

  test('is what the tables say', () => {
    expect(fillPage(page, language, rowsOf(texts))).toBe(page)
  })

  test('has a row for every code', () => {
    for (const code of [ERROR_CODES, V3_CODES, V2_CODES, ERROR_NUMBERS].flatMap(Object.keys))
      expect(page).toMatch(new RegExp(`^\\| \`${code}\`(?: \\||<br>)`, 'm'))
  })

  test('cannot lose a table, nor have one that is not known', () => {
    expect(() => fillPage(page.replace('<!-- codes: v2 -->', ''), language, rowsOf(texts))).toThrow('no place for v2')
    expect(() => fillPage(`${page}<!-- codes: v4 -->\n<!-- end -->`, language, rowsOf(texts))).toThrow(
      'nothing belongs into the table v4',
    )
  })
})
