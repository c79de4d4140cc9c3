import { randomUUID } from 'node:crypto'

import type { Identity } from './identity'
import { requireClaim, type SeenStore } from './seen'
import { tryAgain } from './try-again'

/** Milliseconds after which the claim of a process that died ends; the one of a handler that runs is prolonged. */
const CLAIM = 60_000

/** What became of one notification: handled by us now, handled before, or being handled. */
export type Outcome<T> = { outcome: 'handled'; result: T } | { outcome: 'settled' } | { outcome: 'busy' }

/** How a notification is handled under a claim. */
export interface Claiming<T> {
  readonly store: SeenStore
  /** Whether a repeat is dropped afterwards; a question is answered each time it is asked. */
  readonly settles: boolean
  /** Handles the notification, to the last thing that can fail. */
  readonly work: () => Promise<T>
  /** Told when the store fails at what cannot be answered any more. */
  readonly onStoreError: (error: unknown) => void
}

/**
 * Handles a notification unless it was or is being handled. The claim stays until the handler has ended, however long it takes.
 *
 * @throws what the store's claim, or the work, has thrown
 */
export async function claimed<T>({ id, formerId }: Identity, claiming: Claiming<T>): Promise<Outcome<T>> {
  const { store } = claiming
  const token = randomUUID()
  const claim = requireClaim(await store.claim(id, CLAIM, token))
  if (claim !== 'claimed') return { outcome: claim }
  const end = async (how: 'settle' | 'release'): Promise<void> => {
    try {
      await tryAgain(() => store[how](id, token))
    } catch (error) {
      // The work is done or not, whatever the store says; the claim ends by itself, and a repeat is handled again.
      claiming.onStoreError(error)
    }
  }
  try {
    if (claiming.settles && (await store.settled?.(formerId)) === true) {
      await end('settle')
      return { outcome: 'settled' }
    }
    const result = await whileRenewed(id, token, claiming)
    await end(claiming.settles ? 'settle' : 'release')
    return { outcome: 'handled', result }
  } catch (error) {
    await end('release')
    throw error
  }
}

async function whileRenewed<T>(id: string, token: string, { store, work, onStoreError }: Claiming<T>): Promise<T> {
  const renew = async (): Promise<void> => {
    try {
      await store.renew?.(id, CLAIM, token)
    } catch (error) {
      // The next renewal may do better.
      onStoreError(error)
    }
  }
  const renewal = setInterval(() => void renew(), CLAIM / 3)
  // In jsdom it is a number.
  ;(renewal as { unref?(): void }).unref?.()
  try {
    return await work()
  } finally {
    clearInterval(renewal)
  }
}
