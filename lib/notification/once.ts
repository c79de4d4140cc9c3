import { tryAgain } from './retry'
import type { SeenStore } from './seen'

/** Milliseconds after which the claim of a process that died ends; the one of a handler that runs is prolonged. */
const CLAIM = 60_000

/** What became of one notification: handled by us now, handled before, or being handled. */
export type Once = { outcome: 'handled'; content: unknown } | { outcome: 'settled' } | { outcome: 'busy' }

/**
 * Runs the handler of a notification unless it was or is being handled. The claim stays until the handler has settled,
 * however long it takes.
 *
 * @param settles whether a repeat is dropped afterwards; a question is answered each time it is asked
 */
export async function once(id: string, store: SeenStore, settles: boolean, work: () => unknown): Promise<Once> {
  const claim = await store.claim(id, CLAIM)
  if (claim !== 'claimed') return { outcome: claim }
  return { outcome: 'handled', content: await run(id, store, settles, work) }
}

async function run(id: string, store: SeenStore, settles: boolean, work: () => unknown): Promise<unknown> {
  const renewal = setInterval(() => {
    // A renewal that fails is followed by the next.
    void Promise.resolve(store.renew?.(id, CLAIM)).catch(() => undefined)
  }, CLAIM / 3)
  renewal.unref()
  try {
    const content = await work()
    // What is done stays done though the store can not be reached: then the claim ends by itself, and a repeat is handled again.
    await tryAgain(() => (settles ? store.settle(id) : store.release(id)))
    return content
  } catch (error) {
    await tryAgain(() => store.release(id))
    throw error
  } finally {
    clearInterval(renewal)
  }
}
