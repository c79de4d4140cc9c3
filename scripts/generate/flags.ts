import type { Line } from './lines'
import type { Flag } from './model'
import { FLAGS } from './model'
import type { Problems } from './problems'
import { list } from './words'

/** The words after `flags`. */
export function readFlags(text: string, { at }: Line, problems: Problems): Set<Flag> {
  const flags = new Set<Flag>()
  for (const flag of list(text)) {
    if ((FLAGS as readonly string[]).includes(flag)) flags.add(flag as Flag)
    else problems.add(at, `unknown flag "${flag}"; known are ${FLAGS.join(', ')}`)
  }
  return flags
}
