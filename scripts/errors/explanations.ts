import { LANGUAGES, type Row } from './rows'

/** The module from which `explain()` says what a code means; one line a code and language, so that a change is seen. */
export function explanations(rows: readonly Row[]): string {
  const groups = { own: [], v3: [], v2: [], numbers: [] } as Record<string, Row[]>
  for (const row of rows) (groups[row.table] ?? groups.own)?.push(row)
  const lines = Object.entries(groups).flatMap(([group, codes]) => [
    `  ${group}: {`,
    ...codes.flatMap(({ code, said }) => [
      `    ${code}: {`,
      ...LANGUAGES.map((language) => `      ${language}: ${JSON.stringify(said[language])},`),
      '    },',
    ]),
    '  },',
  ])
  return [
    '// Written by `npm run docs:errors` from docs/error-texts.json and the tables of codes. Do not edit.',
    "import type { Explanations } from '../explanation'",
    '',
    "export const EXPLANATIONS: Readonly<Record<'own' | 'v3' | 'v2' | 'numbers', Explanations>> = {",
    ...lines,
    '}',
    '',
  ].join('\n')
}
