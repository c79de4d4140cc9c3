import type { AnswerCheck, PlatformKeys } from '../v3/keys'
import { localKeys } from '../v3/keys'
import { isCertificateList, type PlatformCertificate } from './read'

/**
 * The keys that verify a download of certificates: those of the download itself, whose content the APIv3 key vouches for.
 *
 * @param open throws, or gives nothing, where the list does not open
 */
export function keysOfDownload(open: (list: unknown) => readonly PlatformCertificate[]): PlatformKeys {
  return { serials: [], preferred: undefined, check: (serial) => new DownloadCheck(serial, open) }
}

class DownloadCheck implements AnswerCheck {
  readonly #pieces: Uint8Array[] = []

  constructor(
    private readonly serial: string,
    private readonly open: (list: unknown) => readonly PlatformCertificate[],
  ) {}

  update(bytes: Uint8Array | string): void {
    this.#pieces.push(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  }

  async verify(signature: string): Promise<boolean> {
    const message = Buffer.concat(this.#pieces)
    const keys = new Map(this.open(bodyOf(message)).map(({ serial, key }) => [serial, key]))
    const check = await localKeys(keys, undefined).check(this.serial)
    check?.update(message)
    return (await check?.verify(signature)) ?? false
  }
}

/** The third line of the signed message, up to its line feed. */
function bodyOf(message: Buffer): unknown {
  const start = message.indexOf('\n', message.indexOf('\n') + 1) + 1
  try {
    const body: unknown = JSON.parse(message.subarray(start, -1).toString())
    return isCertificateList(body) ? body : undefined
  } catch {
    return undefined
  }
}
