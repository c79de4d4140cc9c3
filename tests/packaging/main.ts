/** Judges the package as it would be published: `npm run test:package`; with `--update` the reviewed lists are written anew. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SIZE_LIMITS, sizesOf } from '../../scripts/types/sizes'

import { installConsumer, useFromBoth } from './consumer'
import { loadedModules } from './loaded'
import { fileList, pack } from './pack'
import { root, run } from './run'
import { publicSurface } from './surface'
import { compileConsumers } from './types'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const update = process.argv.includes('--update')

/** What is committed beside this file, and changes only on purpose. */
function reviewed(name: string, actual: string): void {
  const path = join(__dirname, name)
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (update) writeFileSync(path, actual)
  else if (committed !== actual)
    throw new Error(
      `${name} is not what is packed: look at the difference, then run \`npm run test:package -- --update\`\n${difference(committed, actual)}`,
    )
  say(`${name}: ${update ? 'written' : 'as reviewed'}`)
}

function difference(committed: string, actual: string): string {
  const [before, after] = [committed, actual].map((text) => new Set(text.split('\n')))
  const lines = [
    ...[...(before ?? [])].filter((line) => !after?.has(line)).map((line) => `- ${line}`),
    ...[...(after ?? [])].filter((line) => !before?.has(line)).map((line) => `+ ${line}`),
  ]
  return lines.slice(0, 40).join('\n')
}

function installed(folder: string): void {
  if (!existsSync(join(root, folder, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder])
}

/** What the package may weigh, packed and installed. */
const PACKAGE_LIMITS = { packed: 1.5e6, unpacked: 9.25e6 } as const

/** The types of the catalog as they are shipped. */
function catalogTypes(files: readonly string[]): string {
  const [file, ...more] = files.filter((path) => /^dist\/api-.*\.d\.cts$/.test(path))
  if (file === undefined || more.length > 0)
    throw new Error('the types of the catalog are not in one file dist/api-*.d.cts')
  const { plain, gzipped } = sizesOf(join(root, file))
  if (plain > SIZE_LIMITS.plain || gzipped > SIZE_LIMITS.gzipped)
    throw new Error(
      `the types of the catalog have ${plain} bytes, ${gzipped} gzipped, and may have ${SIZE_LIMITS.plain} and ${SIZE_LIMITS.gzipped}`,
    )
  return `types of the catalog: ${(plain / 1e6).toFixed(2)} MB, ${(gzipped / 1e3).toFixed(1)} KB gzipped`
}

const work = mkdtempSync(join(tmpdir(), 'wechatpay-chain-package-'))
try {
  for (const folder of ['tests/packaging', 'tests/types']) installed(folder)
  const packed = pack(work)
  say(
    `${packed.files.length} files, ${Math.round(packed.size / 1024)} KiB packed, ${Math.round(packed.unpackedSize / 1024)} KiB unpacked`,
  )
  if (packed.size > PACKAGE_LIMITS.packed || packed.unpackedSize > PACKAGE_LIMITS.unpacked)
    throw new Error(
      `the package may have ${PACKAGE_LIMITS.packed} bytes packed and ${PACKAGE_LIMITS.unpacked} unpacked`,
    )
  say(catalogTypes(packed.files))
  reviewed('files.txt', fileList(packed.files))
  reviewed('surface.md', publicSurface())

  const bin = join(__dirname, 'node_modules/.bin')
  run(join(bin, 'publint'), ['run', packed.tarball, '--strict'])
  say('publint --strict: clean')
  // What a JSON file exports has no types to be wrong.
  run(join(bin, 'attw'), [packed.tarball, '--exclude-entrypoints', './openapi.json'])
  say('attw: clean')

  const consumer = installConsumer(join(work, 'consumer'), packed.tarball)
  useFromBoth(consumer)
  say('CommonJS and ESM consumers: work, and know the errors of each other')
  for (const [file, count] of Object.entries(loadedModules(consumer)))
    say(`${file}: ${count} modules, none of them lazy`)
  compileConsumers(consumer, say)
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
