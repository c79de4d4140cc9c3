import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from './main'

/** Milliseconds that a page may take. */
const LIMIT = 15_000

/** Runs the programs of the pages one after another. */
export async function run(pages: readonly Page[]): Promise<number> {
  let stopped = 0
  for (const { name, folder } of pages) {
    // Where the files go that a page writes.
    mkdirSync(join(folder, 'files'))
    process.chdir(join(folder, 'files'))
    const { log } = console
    console.log = () => undefined
    const problem = await Promise.race([
      import(join(folder, 'run.ts')).then(() => undefined, (error: unknown) => error ?? new Error('nothing was thrown')),
      new Promise<Error>((resolve) => { setTimeout(resolve, LIMIT, new Error(`it takes longer than ${LIMIT} ms`)).unref() }),
    ])
    console.log = log
    if (problem === undefined) continue
    stopped++
    const { message, stack = '' } = problem instanceof Error ? problem : new Error(String(problem))
    const line = new RegExp(`${basename(folder)}/run\\.ts:(\\d+)`).exec(stack)?.[1] ?? '?'
    console.log(`${name}:${line} ${message}`)
  }
  return stopped
}
