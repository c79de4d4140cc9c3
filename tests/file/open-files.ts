import { readdirSync, readlinkSync } from 'node:fs'

/** Names of the files that this process has open, where the system tells; sockets and pipes are left out. */
export function openFiles(): string[] {
  try {
    return readdirSync('/proc/self/fd')
      .map((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`)
        } catch {
          return ''
        }
      })
      .filter((name) => name.startsWith('/') && !name.startsWith('/proc/') && !name.startsWith('/dev/'))
      .sort()
  } catch {
    return []
  }
}

/** Waits until no others are open than before: a stream closes its file some turns after it has ended. */
export async function openFilesAre(before: readonly string[]): Promise<void> {
  for (let turn = 0; turn < 500 && openFiles().length > before.length; turn++)
    await new Promise((resolve) => setTimeout(resolve, 10))
  expect(openFiles()).toEqual(before)
}
