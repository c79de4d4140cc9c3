import type { Language, Row } from './rows'

const BLOCK = /(<!-- codes: (\w+) -->\n)[^]*?(<!-- end -->)/g

const COLUMNS: Readonly<Record<Language, { v3: readonly string[]; v2: readonly string[]; own: readonly string[]; said: readonly string[] }>> = {
  en: { own: ['code'], v3: ['status', 'code'], v2: ['field', 'code'], said: ['what happened', 'usual cause', 'what to do'] },
  zh: { own: ['错误码'], v3: ['状态码', '错误码'], v2: ['字段', '错误码'], said: ['含义', '常见原因', '处理办法'] },
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
  if (wanted.size > 0) throw new Error(`no place for ${[...wanted].join(', ')}: write <!-- codes: NAME --> and <!-- end -->`)
  return filled
}

function tableOf(table: string, language: Language, rows: readonly Row[]): string {
  const { own, v3, v2, said } = COLUMNS[language]
  const columns = [...(table === 'v3' ? v3 : table === 'v2' ? v2 : own), ...said]
  const lines = rows.filter((row) => row.table === table).map(({ cells, said: texts }) => line([...cells, ...(['meaning', 'cause', 'remedy'] as const).map((name) => texts[language][name] ?? '')]))
  return [line(columns), line(columns.map(() => '---')), ...lines, ''].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
