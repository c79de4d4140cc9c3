import { mkdirSync } from 'node:fs'
import { Server } from 'node:net'
import { basename, join } from 'node:path'
import { inspect } from 'node:util'
import { shareKeys } from './keys'
import type { Page } from './main'

/** Milliseconds that a page may take. */
const LIMIT = 20_000

export interface Outcome {
  stopped: number
  requests: number
}

/** Runs the programs of the pages one after another. */
export async function run(pages: readonly Page[]): Promise<Outcome> {
  takeFreePorts()
  await shareKeys()
  const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write.bind(stream) }))
  const say = process.stdout.write.bind(process.stdout)
  // What a page prints is for its readers, and what a Redis that is not there brings about for nobody.
  for (const { stream } of streams) stream.write = () => true
  let [stopped, requests] = [0, 0]
  for (const { name, folder } of pages) {
    // Where the files go that a page writes.
    mkdirSync(join(folder, 'files'))
    process.chdir(join(folder, 'files'))
    const problem = await Promise.race([
      import(join(folder, 'run.ts')).then(
        () => undefined,
        (error: unknown) => error ?? new Error('nothing was thrown'),
      ),
      new Promise<Error>((resolve) => {
        setTimeout(resolve, LIMIT, new Error(`it takes longer than ${LIMIT} ms`)).unref()
      }),
    ])
    const { sim } = (await import(join(folder, 'context.ts'))) as { sim: { requests: unknown[] } }
    requests += sim.requests.length
    if (problem === undefined) continue
    stopped++
    const { message, stack = '' } = problem instanceof Error ? problem : new Error(inspect(problem))
    const line = new RegExp(`${basename(folder)}/run\\.ts:(\\d+)`).exec(stack)?.[1] ?? '?'
    say(`${name}:${line} ${message}\n`)
  }
  for (const { stream, write } of streams) stream.write = write
  return { stopped, requests }
}

/** Pages that say `listen(8080)` do not get in each other's way. */
function takeFreePorts(): void {
  const listen = Reflect.get(Server.prototype, 'listen') as (...given: unknown[]) => Server
  Server.prototype.listen = function (this: Server, ...given: unknown[]) {
    const [where] = given
    if (typeof where === 'number') given[0] = 0
    else if (typeof where === 'object' && where !== null && 'port' in where) given[0] = { ...where, port: 0 }
    return Reflect.apply(listen, this, given)
  }
}
