import { BASE62, type Random } from '../random'

/** A file that was uploaded. */
export interface StoredMedia {
  readonly filename: string
  readonly type: string
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

  get(id: string): StoredMedia | undefined {
    return this.files.get(id)
  }
}
