import { join, resolve } from 'node:path'
import { readCatalog, readSources } from '../generate/read'
import type { Figures } from './compile'
import { compile } from './compile'
import { writeConsumers } from './consumers'
import { SIZE_LIMITS, sizesOf } from './sizes'
import { buildStub, catalogTypes, copyFixtures } from './stub'

interface Budget {
  what: string
  figure: number
  limit: number
  unit: string
}

/** Compiles the consumers and sets what they cost against what they may cost. */
function measure(): { budgets: Budget[]; errors: string[] } {
  buildStub()
  const fixtures = copyFixtures()
  writeConsumers(readCatalog(readSources(resolve(__dirname, '../../lib/openapi/catalog'))))
  const sizes = sizesOf(catalogTypes)
  const figures: Record<string, Figures> = {}
  for (const name of ['none', 'one', 'sixty', 'all', 'strict', 'broken']) {
    const found = compile('6', [`${name}.ts`])
    figures[name] = found
    process.stdout.write(
      `${name.padEnd(8)} ${String(found.instantiations).padStart(7)} instantiations  check ${found.check.toFixed(2)} s  total ${found.total.toFixed(2)} s  ${found.memory.toFixed(0)} MB\n`,
    )
  }
  const { none, one, sixty, all } = figures as Record<string, Figures> &
    Record<'none' | 'one' | 'sixty' | 'all', Figures>
  return {
    errors: [...Object.values(figures).flatMap(({ errors }) => errors), ...compile('6', fixtures).errors],
    budgets: [
      { what: 'types of the catalog', figure: sizes.plain / 1e6, limit: SIZE_LIMITS.plain / 1e6, unit: 'MB' },
      {
        what: 'types of the catalog, gzipped',
        figure: sizes.gzipped / 1e3,
        limit: SIZE_LIMITS.gzipped / 1e3,
        unit: 'KB',
      },
      { what: 'one call', figure: one.instantiations, limit: 500, unit: 'instantiations' },
      { what: 'sixty calls', figure: sixty.instantiations, limit: 1500, unit: 'instantiations' },
      { what: 'all calls in three styles', figure: all.instantiations, limit: 10_000, unit: 'instantiations' },
      { what: 'sixty calls, over axios alone', figure: sixty.memory - none.memory, limit: 70, unit: 'MB' },
    ],
  }
}

const { budgets, errors } = measure()
for (const { what, figure, limit, unit } of budgets)
  process.stdout.write(
    `${figure <= limit ? 'ok  ' : 'OVER'} ${what}: ${figure.toFixed(unit === 'instantiations' ? 0 : 1)} of ${limit} ${unit}\n`,
  )
for (const error of errors) process.stdout.write(`${error}\n`)
process.stdout.write(`Consumers in ${join('tests', 'types', '.build')}\n`)
process.exitCode = errors.length > 0 || budgets.some(({ figure, limit }) => figure > limit) ? 1 : 0
