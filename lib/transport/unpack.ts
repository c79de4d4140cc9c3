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

/** What undoes a `Content-Encoding`; `undefined` where there is none, or one that nobody has asked for. */
export function unpackerOf(encoding: string | undefined): ((packed: Readable) => Readable) | undefined {
  const name = encoding?.toLowerCase() ?? ''
  const unpackers = Object.hasOwn(UNPACKERS, name) ? UNPACKERS[name] : undefined
  return (
    unpackers &&
    ((packed) => {
      const streams = unpackers()
      pipeline([packed, ...streams], () => undefined)
      return streams.at(-1) ?? packed
    })
  )
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
