/** Milliseconds between tries. */
const PAUSES = [100, 300, 1_000]

/**
 * Does something with a store that may be out of reach for a moment.
 *
 * @throws what the last try has thrown
 */
export async function tryAgain(set: () => unknown): Promise<void> {
  for (const pause of PAUSES) {
    try {
      await set()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  await set()
}
