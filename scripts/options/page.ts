import { CALL_OPTIONS } from '../../lib/options/table'

export type Language = 'en' | 'zh'

const BLOCK = /(<!-- options -->\n)[^]*?(<!-- end -->)/

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: ['option', 'type', 'meaning', 'defined by'],
  zh: ['选项', '类型', '含义', '来源'],
}
const OURS: Readonly<Record<Language, string>> = { en: 'this package', zh: '本库' }

/**
 * A page with its table of call options written anew, between `<!-- options -->` and `<!-- end -->`.
 *
 * @throws Error where the page has no place for the table
 */
export function fillPage(page: string, language: Language): string {
  if (!BLOCK.test(page)) throw new Error('no place for the options: write <!-- options --> and <!-- end -->')
  return page.replace(BLOCK, (_block, begin: string, end: string) => `${begin}${tableOf(language)}${end}`)
}

function tableOf(language: Language): string {
  const rows = [...CALL_OPTIONS].map(([name, { type, axios, [language]: meaning }]) =>
    line([`\`${name}\``, `\`${type}\``, meaning, axios ? 'axios' : OURS[language]]),
  )
  return [line(HEADS[language]), line(HEADS[language].map(() => '---')), ...rows, ''].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
