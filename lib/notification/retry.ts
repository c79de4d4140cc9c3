/** Milliseconds between tries. */
const PAUSES = [100, 300, 1_000]

/** Does something with a store that may be out of reach for a moment; what fails to the last is given up. */
export async function tryAgain(set: () => unknown): Promise<void> {
  for (const pause of [...PAUSES, undefined]) {
    try {
      await set()
      return
    } catch {
      if (pause === undefined) return
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
