import { Digest } from '../file/digest'
import type { ByteReader } from '../file/source'

/** What the bytes of a file have to be when they are sent, because it has been signed, or sent ahead, that they are. */
export interface Expected {
  /** Bytes. */
  readonly size?: number | undefined
  /** Largest number of bytes, where the size is not known. */
  readonly maxSize?: number | undefined
  readonly digest?: { readonly algorithm: string; readonly hex: string } | undefined
  /** What is thrown for other bytes; it is asked before more than `size` of them are given, and at their end. */
  refuse: (sent: number) => Error
}

/** Bytes that are counted, and digested, on their way: no others than the expected ones are given to their end. */
export function counted(source: ByteReader, { size, maxSize, digest, refuse }: Expected): ByteReader {
  const hash = digest && new Digest(digest.algorithm)
  let sent = 0
  const fail = (): never => {
    void source.return()
    throw refuse(sent)
  }
  return {
    async next() {
      const one = await source.next()
      if (one.done === true) {
        const whole = sent > 0 && (size === undefined || sent === size)
        return whole && (digest === undefined || hash?.matches(digest.hex) === true) ? one : fail()
      }
      sent += one.value.byteLength
      if (sent > (size ?? maxSize ?? Infinity)) fail()
      hash?.update(one.value)
      return one
    },
    return: () => source.return(),
  }
}
