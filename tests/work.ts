import { Session, type Profiler } from 'node:inspector'
import { join, sep } from 'node:path'

const LIB = join(__dirname, '..', 'lib') + sep

/**
 * Counts how often the blocks of our own code run, not how long they take. Only what is loaded after `start()` is counted, so
 * require it then.
 */
export class Work {
  readonly #session = new Session()

  static start(): Work {
    const work = new Work()
    work.#session.connect()
    work.#session.post('Profiler.enable')
    work.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    return work
  }

  /** The blocks that run until `run` has ended, however it ends. */
  async of(run: () => unknown): Promise<number> {
    this.#taken()
    try {
      await run()
    } catch {
      // What is refused has been looked at, too.
    }
    return this.#taken()
      .filter(({ url }) => url.includes(LIB))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0)
  }

  stop(): void {
    this.#session.disconnect()
  }

  #taken(): Profiler.ScriptCoverage[] {
    let taken: Profiler.ScriptCoverage[] = []
    // Answered at once: the session is of this thread.
    this.#session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      taken = result
    })
    return taken
  }
}

/** Work counted at 1×, 2×, 4× and 8× the size; doubled work for a doubled size, and a little for what does not grow. */
export async function expectLinear(work: (size: number) => number | Promise<number>, most = 2.2): Promise<void> {
  const counts = [0, 0, 0, 0]
  const tooFast = () =>
    counts
      .slice(1)
      .map((count, i) => count / (counts[i] ?? 1))
      .filter((times) => times > most)
  // V8 forgets counts of functions whose code it lets go of meanwhile, and never counts too many.
  for (let round = 0; round === 0 || (round < 3 && tooFast().length > 0); round++)
    for (const [i, size] of [1_000, 2_000, 4_000, 8_000].entries())
      counts[i] = Math.max(counts[i] ?? 0, await work(size))
  expect(Math.min(...counts)).toBeGreaterThan(0)
  expect({ counts, tooFast: tooFast() }).toEqual({ counts, tooFast: [] })
}
