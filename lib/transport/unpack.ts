import { pipeline, Transform, type Duplex, type Readable } from 'node:stream'
import zlib from 'node:zlib'

/** What a response is asked to be packed by, and can be unpacked from. */
export const ACCEPT_ENCODING = 'gzip, compress, deflate, br'

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants
/** What breaks off is unpacked as far as it came: whether it is whole, its signature says. */
const unzip = (): Duplex => zlib.createUnzip({ flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH })
const unbrotli = (): Duplex =>
  zlib.createBrotliDecompress({ flush: BROTLI_OPERATION_FLUSH, finishFlush: BROTLI_OPERATION_FLUSH })

const UNPACKERS: Readonly<Record<string, () => readonly Duplex[]>> = {
  gzip: () => [unzip()],
  'x-gzip': () => [unzip()],
  compress: () => [unzip()],
  'x-compress': () => [unzip()],
  deflate: () => [withHeader(), unzip()],
  br: () => [unbrotli()],
}

/**
 * The plain bytes of a stream, by its `Content-Encoding`; `undefined` where it is not packed, or in a way that nobody has asked
 * for.
 */
export function unpacked(packed: Readable, encoding: string | undefined): Readable | undefined {
  const name = encoding?.toLowerCase() ?? ''
  if (!Object.hasOwn(UNPACKERS, name)) return undefined
  const unpackers = UNPACKERS[name]?.() ?? []
  pipeline([packed, ...unpackers], () => undefined)
  return unpackers.at(-1)
}

const ZLIB_HEADER = Buffer.from([0x78, 0x9c])

/** Some servers leave out the header that `deflate` begins with. */
function withHeader(): Duplex {
  let begun = false
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (!begun && chunk.length > 0) {
        begun = true
        if (chunk[0] !== ZLIB_HEADER[0]) this.push(ZLIB_HEADER)
      }
      done(null, chunk)
    },
  })
}
