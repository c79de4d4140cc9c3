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

/** The files WeChat Pay was given. */
export class MediaStore {
  private readonly files = new Map<string, StoredMedia>()

  constructor(private readonly random: Random) {}

  /** Keeps a file and gives its id, which holds a slash as real ones do. */
  keep(file: StoredMedia): string {
    const id = `${this.random.text(16, BASE62)}/${this.random.text(32, BASE62)}`
    this.files.set(id, file)
    return id
  }

  /** Forgets all files. */
  reset(): void {
    this.files.clear()
  }

  /** The file of an id. */
  get(id: string): StoredMedia | undefined {
    return this.files.get(id)
  }
}
