/** Prints what an OpenAPI 3 document or a table of fields has that the catalog has not: `npm run compare -- FILE`. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readCatalog, readSources } from '../generate/read'
import type { Difference } from './differences'
import { differences } from './differences'
import { reasonFor, readExceptions } from './exceptions'
import { claimsOfOpenApi } from './openapi'
import { claimsOfTable } from './table'

const line = ({ subject, field, catalog, source, sources }: Difference): string =>
  [subject, field, `catalog: ${catalog}`, `source: ${source}`, sources].join('\t')

function main(file: string): number {
  const read = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const claims = 'openapi' in read ? claimsOfOpenApi(read) : claimsOfTable(read)
  const catalog = readCatalog(readSources(resolve(__dirname, '../../lib/openapi/catalog')))
  const exceptions = readExceptions(readFileSync(join(__dirname, 'exceptions.tsv'), 'utf8'))
  const found = differences(claims, catalog)
  const open = found.filter((difference) => reasonFor(difference, exceptions) === undefined)
  for (const difference of open) process.stdout.write(`${line(difference)}\n`)
  process.stdout.write(
    `${claims.length} statements, ${open.length} differences, ${found.length - open.length} exceptions with a reason\n`,
  )
  return open.length > 0 ? 1 : 0
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('npm run compare -- FILE: an OpenAPI 3 document or a table, in JSON\n')
  process.exitCode = 2
} else process.exitCode = main(file)
