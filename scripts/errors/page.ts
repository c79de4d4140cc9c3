import type { Language, Row } from './rows'

const BLOCK = /(<!-- codes: (\w+) -->\n)[^]*?(<!-- end -->)/g

const SAID: Readonly<Record<Language, readonly string[]>> = {
  en: ['what happened', 'usual cause', 'what to do'],
  zh: ['含义', '常见原因', '处理办法'],
}
/** Heads of the first column, by table. */
const FIRST: Readonly<Record<Language, Readonly<Record<'own' | 'v3' | 'v2', string>>>> = {
  en: { own: 'code', v3: 'code, status', v2: 'code, field' },
  zh: { own: '错误码', v3: '错误码、状态码', v2: '错误码、字段' },
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
  const columns = [FIRST[language][table === 'v3' || table === 'v2' ? table : 'own'], ...SAID[language]]
  const lines = rows
    .filter((row) => row.table === table)
    .map(({ cell, said }) =>
      line([cell, ...(['meaning', 'cause', 'remedy'] as const).map((name) => said[language][name] ?? '')]),
    )
  return [line(columns), line(columns.map(() => '---')), ...lines, ''].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
