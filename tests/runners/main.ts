/** Runs the test files that the guides show, in Jest and in Vitest, against what was built: npm run test:runners */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocksOf } from '../../docs/tests/guides/blocks'

const ROOT = join(__dirname, '../..')
const BUILD = join(__dirname, '.build')
const PAGES = ['guide/simulator', 'guide/testing', 'en/guide/simulator', 'en/guide/testing']
const ENTRIES = ['simulator', 'notification', 'strict']

/** Writes the files of a runner, and gives their number. */
function written(runner: 'Jest' | 'Vitest'): number {
  const folder = join(BUILD, runner.toLowerCase())
  mkdirSync(folder, { recursive: true })
  const found = PAGES.flatMap((page) =>
    blocksOf(join(ROOT, `docs/${page}.md`))
      .filter(({ reason }) => reason.includes(`of ${runner}'s`))
      .map(({ line, text }) => ({ name: `${page.replaceAll('/', '-')}-${line}`, text })),
  )
  for (const { name, text } of found) writeFileSync(join(folder, `${name}.spec.ts`), `${text}\n`)
  if (found.length === 0) throw new Error(`the guides show no test file of ${runner}'s`)
  return found.length
}

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: 'inherit' })
}

rmSync(BUILD, { recursive: true, force: true })
const counts = { Jest: written('Jest'), Vitest: written('Vitest') }

const entry = (name: string, format: 'cjs' | 'mjs'): string => join(ROOT, `dist/${name}.${format}`)
const jest = {
  rootDir: join(BUILD, 'jest'),
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  transform: {
    '^.+\\.ts$': [
      join(ROOT, 'node_modules/ts-jest'),
      { diagnostics: false, tsconfig: { module: 'commonjs', isolatedModules: true, target: 'es2022' } },
    ],
  },
  moduleNameMapper: {
    '^wechatpay-chain$': entry('index', 'cjs'),
    [`^wechatpay-chain/(${ENTRIES.join('|')})$`]: join(ROOT, 'dist/$1.cjs'),
  },
}
writeFileSync(join(BUILD, 'jest.json'), JSON.stringify(jest))
run(join(ROOT, 'node_modules/.bin/jest'), ['--config', join(BUILD, 'jest.json')], ROOT)

const alias = Object.fromEntries([
  ...ENTRIES.map((name) => [`wechatpay-chain/${name}`, entry(name, 'mjs')]),
  ['wechatpay-chain', entry('index', 'mjs')],
])
const vitest = { root: join(BUILD, 'vitest'), resolve: { alias }, test: { include: ['**/*.spec.ts'] } }
writeFileSync(join(BUILD, 'vitest.config.mjs'), `export default ${JSON.stringify(vitest)}\n`)
run(join(__dirname, 'node_modules/.bin/vitest'), ['run', '--config', join(BUILD, 'vitest.config.mjs')], __dirname)

rmSync(BUILD, { recursive: true })
process.stdout.write(`${counts.Jest} files in Jest and ${counts.Vitest} in Vitest, as the guides show them\n`)
