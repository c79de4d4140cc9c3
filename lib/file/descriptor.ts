import { close, fsync, open, read, write } from 'node:fs'

// Through the callbacks of node:fs and plain descriptors: a FileHandle that is lost makes Node warn, and under Yarn PnP it
// has no `sync()`.

/** Opens a file and gives its descriptor. */
export function openFile(path: string, flags: string, mode?: number): Promise<number> {
  return new Promise((resolve, reject) => {
    open(path, flags, mode, (error, fd) => {
      if (error) reject(error)
      else resolve(fd)
    })
  })
}

/** Writes all of a chunk at a position. */
export async function writeFully(fd: number, chunk: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < chunk.byteLength;) {
    const from = done
    done += await new Promise<number>((resolve, reject) => {
      write(fd, chunk, from, chunk.byteLength - from, position + from, (error, written) => {
        if (error) reject(error)
        else resolve(written)
      })
    })
  }
}

/** Up to `length` bytes from a position; none at the end. */
export function readSome(fd: number, length: number, position: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunk = Buffer.allocUnsafe(length)
    read(fd, chunk, 0, length, position, (error, count) => {
      if (error) reject(error)
      else resolve(chunk.subarray(0, count))
    })
  })
}

/** Waits until what was written is on disk. */
export function syncFile(fd: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(fd, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}

/** Closes a descriptor; that it fails tells nobody anything. */
export function closeFile(fd: number): Promise<void> {
  return new Promise((resolve) => {
    close(fd, () => {
      resolve()
    })
  })
}
