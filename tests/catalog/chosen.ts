import type { Operation } from '../../lib/openapi/table'
import { createRandom } from '../../lib/simulator/random'

const SHARE = 1 / 3

/** A third of the operations, the same each time; all of them in `npm run test:catalog`, as a thousand schemas take a while to compile. */
export function chosen(operations: readonly Operation[]): readonly Operation[] {
  if (process.env.CATALOG === 'all') return operations
  return operations.filter(({ verb, uri }) => createRandom(`${verb} ${uri}`).next() < SHARE)
}

/** What a count of all operations comes to at least among those chosen. */
export const share = (count: number): number => (process.env.CATALOG === 'all' ? count : count * SHARE * 0.8)
