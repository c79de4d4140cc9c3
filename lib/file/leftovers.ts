import { unlinkSync } from 'node:fs'

/** Files that have a name for now, and must not outlive the process. */
const paths = new Set<string>()

/** Sees to it that a file is removed when the process exits. */
export function removeAtExit(path: string): void {
  if (paths.size === 0) process.on('exit', removeAll)
  paths.add(path)
}

/** The file is gone, or has its lasting name. */
export function forget(path: string): void {
  if (paths.delete(path) && paths.size === 0) process.removeListener('exit', removeAll)
}

function removeAll(): void {
  for (const path of paths) {
    try {
      unlinkSync(path)
    } catch {
      // Gone already, or still open where that forbids it: nothing more can be done.
    }
  }
}
