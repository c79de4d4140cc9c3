import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildFolder } from './stub'

const root = resolve(__dirname, '../..')
const BINARIES = {
  '5.9': 'tests/types/node_modules/typescript-5.9/bin/tsc',
  '6': 'node_modules/typescript/bin/tsc',
  '7': 'tests/types/node_modules/typescript-7/bin/tsc',
} as const

export type Version = keyof typeof BINARIES
export const VERSIONS = Object.keys(BINARIES) as Version[]

/** What the four kinds of project ask of the resolution of modules. */
export const MODES = {
  node16: { module: 'node16' },
  nodenext: { module: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  commonjs: { module: 'commonjs', moduleResolution: 'bundler' },
} as const
export type Mode = keyof typeof MODES

export interface Figures {
  errors: string[]
  instantiations: number
  memory: number
  check: number
  total: number
}

export const isInstalled = (version: Version): boolean => existsSync(join(root, BINARIES[version]))

/** Compiles consumers without writing anything, and says what it cost. */
export function compile(
  version: Version,
  files: readonly string[],
  mode: Mode = 'nodenext',
  skipLibCheck = true,
): Figures {
  // Under 5.9 a CommonJS project can only resolve as Node 10 does.
  const module =
    mode === 'commonjs' && version === '5.9' ? { module: 'commonjs', moduleResolution: 'node10' } : MODES[mode]
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    target: 'es2022',
    types: ['node'],
    skipLibCheck,
    ...module,
  }
  const project = join(buildFolder, `tsconfig.${version}.${mode}.json`)
  writeFileSync(project, JSON.stringify({ compilerOptions, files }))
  const ran = spawnSync(
    process.execPath,
    [join(root, BINARIES[version]), '-p', project, '--extendedDiagnostics', '--pretty', 'false'],
    { cwd: buildFolder, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const figure = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(ran.stdout)?.[1] ?? NaN)
  return {
    errors: [
      ...ran.stdout.split('\n').filter((line) => /error TS\d+/.test(line)),
      ...(ran.status === null || ran.stdout === '' ? [ran.stderr] : []),
    ],
    instantiations: figure('Instantiations'),
    memory: figure('Memory used') / 1000,
    check: figure('Check time'),
    total: figure('Total time'),
  }
}
