import { columnsOf, type Language, type Row } from './rows'

const BLOCK = /(<!-- codes: (\w+) -->\n)[^]*?(<!-- end -->)/g

const SAID: Readonly<Record<Language, Readonly<Record<'meaning' | 'cause' | 'remedy', string>>>> = {
  en: { meaning: 'what happened', cause: 'usual cause', remedy: 'what to do' },
  zh: { meaning: '含义', cause: '常见原因', remedy: '处理办法' },
}
/** Heads of the first column, by table. */
const FIRST: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { own: 'code', v3: 'code, status', v2: 'code, field', numbers: 'number' },
  zh: { own: '错误码', v3: '错误码、状态码', v2: '错误码、字段', numbers: '错误编号' },
}

/**
 * A page with its tables written anew, each between `<!-- codes: NAME -->` and `<!-- end -->`.
 *
 * @throws Error where the page lacks a table, or has one that nothing belongs into.
 */
export function fillPage(page: string, language: Language, rows: readonly Row[]): string {
  const wanted = new Set(rows.map(({ table }) => table))
  const filled = page.replace(BLOCK, (_block, begin: string, table: string, end: string) => {
    if (!wanted.delete(table)) throw new Error(`nothing belongs into the table ${table}, or it stands twice`)
    return `${begin}${tableOf(table, language, rows)}${end}`
  })
  if (wanted.size > 0)
    throw new Error(`no place for ${[...wanted].join(', ')}: write <!-- codes: NAME --> and <!-- end -->`)
  return filled
}

function tableOf(table: string, language: Language, rows: readonly Row[]): string {
  const names = columnsOf(table)
  const first = FIRST[language][table] ?? FIRST[language].own ?? ''
  const columns = [first, ...names.map((name) => SAID[language][name])]
  const lines = rows
    .filter((row) => row.table === table)
    .map(({ cell, said }) => line([cell, ...names.map((name) => said[language][name] ?? '')]))
  return [line(columns), line(columns.map(() => '---')), ...lines, ''].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
