import { closeSync, createReadStream, openSync, readSync, statSync, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Digest, digestOf } from '../file/digest'
import { openSource } from '../file/source'
import type { MediaSource } from './source'

/** A file on disk: read once for the digest and once for each sending. */
export function fileSource(path: string): MediaSource {
  return {
    mutable: true,
    size: async () => sizeOf(await stat(path)),
    digest: async (algorithm, signal) => (await digestOf(createReadStream(path), algorithm, signal)).hex,
    known: (algorithm) => ({ size: sizeOf(statSync(path)), digest: digestNow(algorithm, path) }),
    open: () => openSource(createReadStream(path)),
    close: () => Promise.resolve(),
  }
}

/** Others, such as a pipe or a device, have no size, may never end, and give their bytes once. */
function sizeOf(found: Stats): number {
  if (found.isFile()) return found.size
  throw new Error(
    found.isDirectory() ? 'it is a directory' : 'it is not a regular file: give createReadStream(path) as content',
  )
}

function digestNow(algorithm: string, path: string): string {
  const digest = new Digest(algorithm)
  const chunk = Buffer.allocUnsafe(256 * 1024)
  const fd = openSync(path, 'r')
  try {
    for (let n = readSync(fd, chunk); n > 0; n = readSync(fd, chunk)) digest.update(chunk.subarray(0, n))
  } finally {
    closeSync(fd)
  }
  return digest.hex()
}
