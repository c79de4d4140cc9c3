import { createCipheriv, createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { generated, type BillKind } from '../flows/bill/generated'
import { BASE62, type Random } from '../random'

export type { BillKind }

/** How one file is to be served. */
export interface BillFile {
  readonly kind: BillKind
  readonly gzip: boolean
  /** The bytes of the file; without them it is generated. */
  readonly plain?: Buffer
  /** The merchant that may download it; any, where there is none. */
  readonly mchid?: string
  /** AEAD_AES_256_GCM: 32 characters, and 16. */
  readonly secret?: { readonly key: string; readonly nonce: string }
}

/** What is wrong with the files that are served: their hash was of another file, or they end too soon. */
export type Spoiling = 'hash' | 'truncated'

/** Milliseconds that the address of a file is good for. */
const LIFETIME = 300_000
/** Files that are kept at most, and their bytes. */
const MOST = { files: 10_000, bytes: 128 << 20 }

/** The files WeChat Pay has ready for download. */
export class BillStore {
  /**
   * Rows of every bill from now on, generated whatever has happened, for tests of size; `undefined`, as it is at first: bills are of
   * what has happened.
   */
  rows: number | undefined
  /** What is wrong with the files from now on; `undefined` for nothing. */
  spoiled: Spoiling | undefined
  private readonly files = new Map<string, { readonly file: BillFile; readonly until: number }>()
  private bytes = 0

  constructor(
    private readonly random: Random,
    private readonly now: () => number,
  ) {}

  /** Prepares a file and gives the token of its address. */
  prepare(file: BillFile): string {
    const token = this.random.text(48, BASE62)
    this.files.set(token, { file, until: this.now() + LIFETIME })
    this.bytes += file.plain?.length ?? 0
    this.forget()
    return token
  }

  /** The file of a token, for five minutes. */
  get(token: string): BillFile | undefined {
    const found = this.files.get(token)
    return found && found.until >= this.now() ? found.file : undefined
  }

  /** The hash of a plain file, in hexadecimal. */
  hash(file: BillKind | BillFile, algorithm: 'sha1' | 'sha256' | 'sm3'): string {
    const hash = createHash(algorithm)
    const { kind, plain } = typeof file === 'string' ? { kind: file, plain: undefined } : file
    for (const chunk of plain ? [plain] : this.plain(kind)) hash.update(chunk)
    return hash.update(this.spoiled === 'hash' ? ' ' : '').digest('hex')
  }

  /** The bytes as they are served: packed, then encrypted. */
  async *content({ kind, gzip, secret, plain }: BillFile): AsyncGenerator<Buffer, void, undefined> {
    const bytes = plain ? [plain] : this.plain(kind)
    const packed = gzip ? (Readable.from(bytes).pipe(createGzip({ level: 1 })) as AsyncIterable<Buffer>) : bytes
    const whole = secret ? encrypted(packed, secret) : packed
    if (this.spoiled !== 'truncated') yield* whole
    else for await (const chunk of whole) return yield chunk.subarray(0, chunk.length >> 1)
  }

  /** The bytes of a generated bill, block by block. */
  plain(kind: BillKind): Generator<Buffer, void, undefined> {
    return generated(kind, this.rows ?? 0)
  }

  /** Forgets all files. */
  reset(): void {
    this.files.clear()
    this.bytes = 0
    this.rows = undefined
    this.spoiled = undefined
  }

  /** The oldest stand in front; those whose time is over go, and so do those that are too many. */
  private forget(): void {
    for (const [token, { file, until }] of this.files) {
      if (until >= this.now() && this.files.size <= MOST.files && this.bytes <= MOST.bytes) return
      this.files.delete(token)
      this.bytes -= file.plain?.length ?? 0
    }
  }
}

async function* encrypted(
  source: AsyncIterable<Buffer> | Iterable<Buffer>,
  { key, nonce }: NonNullable<BillFile['secret']>,
): AsyncGenerator<Buffer, void, undefined> {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  for await (const chunk of source) yield cipher.update(chunk)
  cipher.final()
  yield cipher.getAuthTag()
}
