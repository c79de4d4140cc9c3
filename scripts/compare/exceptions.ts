import type { Difference } from './differences'

/** What stays different on purpose: subject, field and why, by tabs, below a line of headings; `*` as the field means all of a subject. */
export function readExceptions(text: string): Map<string, string> {
  const [, ...rows] = text.trimEnd().split('\n')
  return new Map(
    rows.map((row, index) => {
      const [subject = '', field = '', why = ''] = row.split('\t')
      if (subject === '' || why === '') throw new Error(`line ${index + 2}: expected subject, field and why, by tabs`)
      return [keyOf({ subject, field }), why]
    }),
  )
}

export const reasonFor = (difference: Difference, exceptions: ReadonlyMap<string, string>): string | undefined =>
  exceptions.get(keyOf(difference)) ?? exceptions.get(keyOf({ subject: difference.subject, field: '*' }))

export const keyOf = ({ subject, field }: Pick<Difference, 'subject' | 'field'>): string => `${subject}\t${field}`
