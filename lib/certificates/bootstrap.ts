import type { AnswerCheck, PlatformKeys } from '../v3/keys'
import { localKeys } from '../v3/keys'
import type { OpenedList } from './read'

/** The keys that verify a download of certificates: those of the download itself, whose content the APIv3 key vouches for. */
export function keysOfDownload(open: (list: unknown) => OpenedList): PlatformKeys {
  return { serials: [], preferred: undefined, check: (serial) => new DownloadCheck(serial, open) }
}

class DownloadCheck implements AnswerCheck {
  readonly #pieces: Uint8Array[] = []

  constructor(
    private readonly serial: string,
    private readonly open: (list: unknown) => OpenedList,
  ) {}

  update(bytes: Uint8Array | string): void {
    this.#pieces.push(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  }

  async verify(signature: string): Promise<boolean> {
    const message = Buffer.concat(this.#pieces)
    const { certificates, skipped } = this.open(bodyOf(message))
    if (certificates.length === 0 && skipped.length > 0)
      throw new Error(`none of the certificates can be used: ${skipped.join(', ')}`)
    const keys = new Map(certificates.map(({ serial, key }) => [serial, key]))
    const check = await localKeys(keys, undefined).check(this.serial)
    check?.update(message)
    return (await check?.verify(signature)) ?? false
  }
}

/** The third line of the signed message, up to its line feed. */
function bodyOf(message: Buffer): unknown {
  const start = message.indexOf('\n', message.indexOf('\n') + 1) + 1
  try {
    return JSON.parse(message.subarray(start, -1).toString()) as unknown
  } catch {
    return undefined
  }
}
