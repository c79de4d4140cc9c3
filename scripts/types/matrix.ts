import { resolve } from 'node:path'
import { readCatalog, readSources } from '../generate/read'
import type { Mode } from './compile'
import { compile, isInstalled, MODES, VERSIONS } from './compile'
import { writeConsumers } from './consumers'
import { buildStub, copyFixtures } from './stub'

/** Every version of TypeScript in every kind of project, with the declarations themselves checked. */
buildStub()
const fixtures = copyFixtures()
writeConsumers(readCatalog(readSources(resolve(__dirname, '../../lib/openapi/catalog'))))
let failed = false
for (const version of VERSIONS) {
  if (!isInstalled(version)) {
    process.stdout.write(`TypeScript ${version} is not installed: npm ci --prefix tests/types\n`)
    failed = true
    continue
  }
  for (const mode of Object.keys(MODES) as Mode[]) {
    const { errors, check, total, memory } = compile(version, [...fixtures, 'all.ts', 'broken.ts'], mode, false)
    failed ||= errors.length > 0
    process.stdout.write(
      `TypeScript ${version.padEnd(3)} ${mode.padEnd(8)} ${errors.length === 0 ? 'clean' : `${errors.length} errors`}  check ${check.toFixed(2)} s  total ${total.toFixed(2)} s  ${memory.toFixed(0)} MB\n${errors
        .slice(0, 10)
        .map((error) => `  ${error}\n`)
        .join('')}`,
    )
  }
}
process.exitCode = failed ? 1 : 0
