import { bytesOf } from '../file/kinds'
import { Digest, digestOf } from '../file/digest'
import { openSource, sequenceOf, type ByteReader } from '../file/source'

/** Where the bytes of an upload come from. What it throws is as it came: the caller says whose fault it is. */
export interface MediaSource {
  /** Bytes; `undefined` while they are unknown. */
  size(signal?: AbortSignal): Promise<number | undefined>
  /** Hexadecimal digest of the bytes. */
  digest(algorithm: string, signal?: AbortSignal): Promise<string>
  /** Both at once, where no waiting is needed. */
  known?: ((algorithm: string) => { size: number | undefined; digest: string }) | undefined
  /** Whether somebody may change the bytes between their digest and their sending. */
  readonly mutable?: boolean
  /** @throws InvalidArgumentError `ERR_INVALID_BODY` when the bytes were sent already and cannot be had again */
  requireUnsent?(): void
  /** The bytes, from the start. */
  open(): ByteReader
  /** Lets go of what was written to disk. */
  close(): Promise<void>
}

/** Bytes in memory. */
export function bytesSource(content: ArrayBufferView | ArrayBuffer | SharedArrayBuffer): MediaSource {
  const bytes = bytesOf(content)
  const digestNow = (algorithm: string): string => {
    const digest = new Digest(algorithm)
    digest.update(bytes)
    return digest.hex()
  }
  return {
    mutable: true,
    size: () => Promise.resolve(bytes.byteLength),
    digest: async (algorithm) => Promise.resolve(digestNow(algorithm)),
    known: (algorithm) => ({ size: bytes.byteLength, digest: digestNow(algorithm) }),
    open: () => openSource([bytes]),
    close: () => Promise.resolve(),
  }
}

/** A Blob or File: its bytes can be asked for again. */
export function blobSource(blob: Blob): MediaSource {
  const open = (): ByteReader => openSource(typeof blob.stream === 'function' ? blob.stream() : wholeBlob(blob))
  return {
    size: () => Promise.resolve(blob.size),
    digest: async (algorithm, signal) => (await digestOf(sequenceOf(open), algorithm, signal)).hex,
    open,
    close: () => Promise.resolve(),
  }
}

/** Some implementations of Blob have no `stream()`. */
async function* wholeBlob(blob: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  yield new Uint8Array(await blob.arrayBuffer())
}
