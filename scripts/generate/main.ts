import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { outputs } from './outputs'
import { CatalogError } from './problems'
import { readCatalog, readSources } from './read'

const folder = resolve(__dirname, '../../lib/openapi')

/** Writes the generated files, or with `--check` says which of them differ. */
function main(check: boolean): number {
  const differing: string[] = []
  for (const [name, text] of outputs(readCatalog(readSources(join(folder, 'catalog'))))) {
    const path = join(folder, 'generated', name)
    if (read(path) === text) continue
    differing.push(name)
    if (check) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  if (check && differing.length > 0) {
    process.stderr.write(`Not what the generator writes: ${differing.join(', ')}. Run npm run generate.\n`)
    return 1
  }
  process.stdout.write(differing.length > 0 ? `Written: ${differing.join(', ')}\n` : 'Nothing to change.\n')
  return 0
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

try {
  process.exitCode = main(process.argv.includes('--check'))
} catch (error) {
  if (!(error instanceof CatalogError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
