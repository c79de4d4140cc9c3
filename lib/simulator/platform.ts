import { YEAR, type Authority } from './authority'
import { publicPem, type KeyPair, type KeySource } from './keys'
import { serialOf } from './serial'
import { DAY } from './time'
import type { Ids } from './world/ids'

/** Which kinds of key WeChat Pay signs with. */
export type PlatformMode = 'publicKey' | 'certificate' | 'both'

/** A key WeChat Pay signs answers with. */
export interface PlatformKey extends KeyPair {
  /** `PUB_KEY_ID_…`, or the serial number of a certificate. */
  readonly serial: string
  /** What a merchant configures: a public key or a certificate, as PEM. */
  readonly pem: string
}

/** A platform certificate (平台证书) and its key. */
export interface PlatformCertificate extends PlatformKey {
  /** Milliseconds since 1970. */
  readonly notBefore: number
  /** Milliseconds since 1970. */
  readonly notAfter: number
}

/** What a further platform certificate is to be; what is left out is made up. */
export interface PlatformCertificateOptions {
  /** Hexadecimal. */
  serial?: string | undefined
  /** Milliseconds since 1970. */
  notBefore?: number
  /** Milliseconds since 1970; five years after `notBefore` by default. */
  notAfter?: number
}

/** What it takes to make keys and certificates. */
export interface PlatformParts {
  readonly authority: Authority
  readonly keys: KeySource
  readonly ids: Ids
  /** The wire clock. */
  readonly now: () => number
}

/** WeChat Pay's own side: the keys it signs with. */
export class SimulatedPlatform {
  /** Present in the modes `publicKey` and `both`. */
  readonly publicKey: PlatformKey | undefined
  private readonly issued: PlatformCertificate[] = []
  private count = 2

  private constructor(
    /** Which kinds of key it signs with. */
    readonly mode: PlatformMode,
    private readonly parts: PlatformParts,
    publicKey: PlatformKey | undefined,
  ) {
    this.publicKey = publicKey
  }

  static async create(
    mode: PlatformMode,
    parts: PlatformParts,
    serials: readonly string[] = [],
  ): Promise<SimulatedPlatform> {
    const { ids, keys } = parts
    const [older = serialOf(ids, 'platform', 1), newer = serialOf(ids, 'platform', 2)] = serials
    if (mode === 'publicKey') return new SimulatedPlatform(mode, parts, await createPublicKey(parts))
    void parts.authority.prepare()
    const publicKey = mode === 'both' ? createPublicKey(parts) : undefined
    const pairs = [keys('older certificate'), keys('newer certificate')] as const
    const platform = new SimulatedPlatform(mode, parts, await publicKey)
    const now = parts.now()
    await platform.add(await pairs[0], { serial: older, notBefore: now - 4 * YEAR, notAfter: now + 30 * DAY })
    await platform.add(await pairs[1], { serial: newer, notBefore: now - 30 * DAY, notAfter: now + 5 * YEAR })
    return platform
  }

  /** Oldest first. */
  get certificates(): readonly PlatformCertificate[] {
    return this.issued
  }

  /** All keys, the public key first. */
  get keys(): readonly PlatformKey[] {
    return this.publicKey ? [this.publicKey, ...this.issued] : this.issued
  }

  /** The key that the `Wechatpay-Serial` of a request names, else the one WeChat Pay would take by itself. */
  keyFor(serial: string | undefined): PlatformKey {
    const key = this.keys.find((candidate) => candidate.serial === serial) ?? this.issued.at(-1) ?? this.publicKey
    if (!key) throw new Error('Every key of the platform was revoked.')
    return key
  }

  /** Takes a further certificate into use: from now on it is the newest. */
  async issueCertificate(options: PlatformCertificateOptions = {}): Promise<PlatformCertificate> {
    this.count++
    const serial = options.serial ?? serialOf(this.parts.ids, 'platform', this.count)
    return this.add(await this.parts.keys(`certificate ${this.count}`), { ...options, serial })
  }

  /** Takes a certificate out of use. */
  revokeCertificate(serial: string): void {
    const index = this.issued.findIndex((certificate) => certificate.serial === serial)
    if (index >= 0) this.issued.splice(index, 1)
  }

  private async add(
    keyPair: KeyPair,
    options: PlatformCertificateOptions & { serial: string },
  ): Promise<PlatformCertificate> {
    const { serial, notBefore = this.parts.now(), notAfter = notBefore + 5 * YEAR } = options
    const name = {
      C: 'CN',
      ST: 'Guangdong',
      L: 'Shenzhen',
      O: 'Tenpay.com',
      OU: 'Tenpay.com CA Center',
      CN: 'Tenpay.com sign',
    }
    const pem = await this.parts.authority.issue({ name, keyPair, serial, notBefore, notAfter })
    const certificate = { ...keyPair, serial, pem, notBefore, notAfter }
    this.issued.push(certificate)
    return certificate
  }
}

async function createPublicKey({ ids, keys }: PlatformParts): Promise<PlatformKey> {
  const serial = `PUB_KEY_ID_01${ids.digits(26, 'public key')}`
  const keyPair = await keys('public key')
  return { ...keyPair, serial, pem: publicPem(keyPair.publicKey) }
}
