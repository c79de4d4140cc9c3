// The code of the pages written by hand: typed against the built package, and run against the simulator.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { blocksOf, type Block } from './blocks'
import { program } from './program'
import { run } from './run'
import { typecheck } from './typecheck'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = resolve(here, '../../..')
const build = resolve(here, '../.build/guides')

const guides = ['docs/guide', 'docs/en/guide'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
)
const PAGES = [
  'README.md',
  'README.zh-CN.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'docs/index.md',
  'docs/en/index.md',
  'docs/errors.md',
  ...guides.sort(),
]

export interface Page {
  name: string
  blocks: readonly Block[]
  /** Where its programs are: `typed.ts` and `run.ts`, each page with a simulator of its own. */
  folder: string
}

/** Writes the programs where they find the package by its name, and what the guides use beside it in `docs/node_modules`. */
function prepare(pages: readonly Page[]): void {
  rmSync(build, { recursive: true, force: true })
  mkdirSync(join(build, 'node_modules'), { recursive: true })
  symlinkSync(root, join(build, 'node_modules/wechatpay-chain'))
  const names = namesIn(readFileSync(join(here, 'context.ts'), 'utf8'))
  for (const { folder, blocks } of pages) {
    mkdirSync(folder)
    for (const name of ['context.ts', 'files.ts', 'package.ts']) copyFileSync(join(here, name), join(folder, name))
    writeFileSync(
      join(folder, 'typed.ts'),
      program(
        blocks.filter(({ mark }) => mark !== 'not checked'),
        names,
      ),
    )
    const shown = program(
      blocks.filter(({ mark }) => mark === 'run'),
      names,
      (module) => (/^wechatpay-chain(\/simulator)?$/.test(module) ? './package.js' : module),
    )
    writeFileSync(join(folder, 'run.ts'), shown.replace(/\/(?:etc\/wechatpay|path)\//g, `${folder}/own/`))
  }
}

/** What a module exports: `export const a`, `export const { b, c }`. */
function namesIn(source: string): string[] {
  return [...source.matchAll(/^export const (?:\{ ([^}]+) \}|(\w+))/gm)].flatMap(
    ([, several, one = '']) => several?.split(', ') ?? [one],
  )
}

async function main(): Promise<void> {
  const pages = PAGES.map((name): Page => ({
    name,
    blocks: blocksOf(join(root, name)),
    folder: join(build, name.replace(/\W/g, '-')),
  })).filter(({ blocks }) => blocks.length > 0)
  const all = pages.flatMap(({ name, blocks }) => blocks.map((block) => ({ name, ...block })))
  for (const { name, line, mark, reason } of all) if (mark !== 'run') console.log(`${name}:${line} ${mark}: ${reason}`)
  const count = (mark: string): number => all.filter((block) => block.mark === mark).length
  const from = Date.now()
  const seconds = (): string => `${((Date.now() - from) / 1000).toFixed(1)} s`
  prepare(pages)
  const mistyped = typecheck(pages)
  console.log(
    `types: ${all.length - count('not checked')} blocks of ${pages.length} pages, ${mistyped} errors, ${count('not checked')} blocks not checked, ${seconds()}`,
  )
  const { stopped, requests } = await run(pages)
  console.log(
    `simulator: ${count('run')} blocks, ${requests} requests, ${stopped} pages stopped, ${count('not run')} more blocks not run, ${seconds()}`,
  )
  if (!process.env.KEEP) rmSync(build, { recursive: true, force: true })
  process.exit(mistyped + stopped > 0 ? 1 : 0)
}

void main()
