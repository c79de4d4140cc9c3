import type { Verifier } from '../options/client-options'
import type { AnswerCheck, PlatformKeys } from './keys'

/** Keys that another place verifies with; encryption stays with the local ones, if there are any. */
export function remoteKeys(verify: Verifier, local: PlatformKeys): PlatformKeys {
  return {
    get serials() {
      return local.serials
    },
    get preferred() {
      return local.preferred
    },
    check: (serial) => new RemoteCheck(serial, verify),
    encryptionKey: (serial) => local.encryptionKey?.(serial),
  }
}

class RemoteCheck implements AnswerCheck {
  readonly #pieces: Uint8Array[] = []

  constructor(
    private readonly serial: string,
    private readonly check: Verifier,
  ) {}

  update(bytes: Uint8Array | string): void {
    this.#pieces.push(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  }

  async verify(signature: string): Promise<boolean> {
    // Anything but `true` is no.
    return (
      (await this.check({ message: Buffer.concat(this.#pieces), signature, serial: this.serial })) === (true as unknown)
    )
  }
}
