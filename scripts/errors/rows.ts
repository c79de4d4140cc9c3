import { ERROR_CODES, ERROR_NUMBERS } from '../../lib/errors'
import { V2_CODES, V3_CODES } from '../../lib/simulator/codes'

export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** The columns of a table beside the code; WeChat Pay's numbers have no causes of their own. */
export const columnsOf = (table: string): readonly (keyof Said)[] =>
  table === 'numbers' ? ['meaning', 'remedy'] : ['meaning', 'cause', 'remedy']

/** What a table says of one code. */
interface Said {
  meaning: string
  cause: string
  remedy: string
}

/** `docs/error-texts.json`: what the code itself does not say, by code. */
export type Texts = Readonly<
  Record<'own' | 'v3' | 'v2' | 'numbers', Readonly<Record<string, Readonly<Partial<Record<Language, Partial<Said>>>>>>>
>

/** One line of a table. */
export interface Row {
  /** The table it stands in: the class of an error of our own, `v3`, `v2` or `numbers`. */
  readonly table: string
  readonly code: string
  /** The code, with the status or the field it comes in below it. */
  readonly cell: string
  readonly said: Readonly<Record<Language, Partial<Said>>>
}

/** Each code, with the English that stands in the source and everything else from `texts`. */
export function rowsOf(texts: Texts): readonly Row[] {
  const said = (group: keyof Texts, code: string, source: Partial<Said>): Row['said'] => {
    const { en, zh } = texts[group][code] ?? {}
    return { en: { ...en, ...source }, zh: { ...zh } }
  }
  return [
    ...Object.entries(ERROR_CODES).map(([code, { error, meaning, remedy }]) => ({
      table: error,
      code,
      cell: quoted(code),
      said: said('own', code, { meaning, remedy }),
    })),
    ...Object.entries(V3_CODES).map(([code, { status, meaning }]) => ({
      table: 'v3',
      code,
      cell: `${quoted(code)}<br>${status.join(', ')}`,
      said: said('v3', code, { meaning }),
    })),
    ...Object.entries(V2_CODES).map(([code, { field, meaning }]) => ({
      table: 'v2',
      code,
      cell: `${quoted(code)}<br>${quoted(field)}`,
      said: said('v2', code, { meaning }),
    })),
    ...Object.entries(ERROR_NUMBERS).map(([code, { zh, en }]) => ({
      table: 'numbers',
      code,
      cell: quoted(code),
      said: {
        en: { ...texts.numbers[code]?.en, remedy: en },
        zh: { ...texts.numbers[code]?.zh, remedy: zh },
      },
    })),
  ]
}

/** Codes without a text, and texts without a code; empty where none is missing. */
export function problemsOf(texts: Texts): readonly string[] {
  const rows = rowsOf(texts)
  const missing = rows.flatMap(({ table, code, said }) =>
    LANGUAGES.flatMap((language) =>
      columnsOf(table)
        .filter((name) => !written(said[language][name], language))
        .map((name) => `${code} (${table}) lacks its ${name} in ${language}`),
    ),
  )
  const known = new Set(rows.map(({ table, code }) => `${groupOf(table)} ${code}`))
  const left = Object.entries(texts).flatMap(([group, codes]) =>
    Object.keys(codes)
      .filter((code) => !known.has(`${group} ${code}`))
      .map((code) => `${code} (${group}) is not a code any more`),
  )
  return [...missing, ...left]
}

function groupOf(table: string): string {
  return table === 'v3' || table === 'v2' || table === 'numbers' ? table : 'own'
}

function written(text: string | undefined, language: Language): boolean {
  return text !== undefined && text !== '' && (language === 'en' || /\p{Script=Han}/u.test(text))
}

function quoted(text: string): string {
  return `\`${text}\``
}
