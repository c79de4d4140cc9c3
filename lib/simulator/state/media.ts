import { BASE62, type Random } from '../random'

/** A file that was uploaded. */
export interface StoredMedia {
  /** As `meta` named it. */
  readonly filename: string
  /** Media type of its part. */
  readonly type: string
  /** The bytes as they arrived. */
  readonly content: Buffer
}

/** Files that are kept at most, and their bytes. */
const MOST = { files: 10_000, bytes: 256 << 20 }

/** The files WeChat Pay was given; the oldest go when they are too many. */
export class MediaStore {
  private readonly files = new Map<string, StoredMedia>()
  private bytes = 0

  constructor(private readonly random: Random) {}

  /** Keeps a file and gives its id, which holds a slash as real ones do. */
  keep(file: StoredMedia): string {
    const id = `${this.random.text(16, BASE62)}/${this.random.text(32, BASE62)}`
    this.files.set(id, file)
    this.bytes += file.content.length
    for (const [oldest, { content }] of this.files) {
      if (oldest === id || (this.files.size <= MOST.files && this.bytes <= MOST.bytes)) break
      this.files.delete(oldest)
      this.bytes -= content.length
    }
    return id
  }

  /** Forgets all files. */
  reset(): void {
    this.files.clear()
    this.bytes = 0
  }

  /** The file of an id. */
  get(id: string): StoredMedia | undefined {
    return this.files.get(id)
  }
}
