import { DAY } from './time'
import { issueCertificate, type DistinguishedName } from '../pki'
import type { KeyPair, KeySource } from './keys'
import { serialOf } from './serial'
import type { Ids } from './world/ids'

/** What a certificate is to hold; the authority adds the rest. */
export interface CertificateOrder {
  name: DistinguishedName
  keyPair: KeyPair
  serial: string
  notBefore: number
  notAfter: number
  /** Of a server. */
  hosts?: readonly string[]
}

/** The certificate authority behind the merchant's and the platform's certificates; made when first needed. */
export class Authority {
  private keyPair: Promise<KeyPair> | undefined
  private readonly name: DistinguishedName = {
    C: 'CN',
    O: 'Tenpay.com',
    OU: 'Tenpay.com CA Center',
    CN: 'Tenpay.com Root CA',
  }

  constructor(
    private readonly keys: KeySource,
    private readonly ids: Ids,
    private readonly now: () => number,
  ) {}

  /** Starts making the key, so that it is there when the first certificate is ordered. */
  prepare(): Promise<KeyPair> {
    this.keyPair ??= this.keys('authority')
    return this.keyPair
  }

  /** The root certificate as PEM. */
  async certificate(): Promise<string> {
    const keyPair = await this.prepare()
    const [notBefore, notAfter] = [this.now() - 10 * YEAR, this.now() + 20 * YEAR]
    return this.sign({ name: this.name, keyPair, serial: serialOf(this.ids, 'authority'), notBefore, notAfter }, true)
  }

  issue(order: CertificateOrder): Promise<string> {
    return this.sign(order, false)
  }

  private async sign(order: CertificateOrder, authority: boolean): Promise<string> {
    const { privateKey } = await this.prepare()
    return issueCertificate({
      serial: order.serial,
      subject: order.name,
      publicKey: order.keyPair.publicKey,
      notBefore: new Date(order.notBefore),
      notAfter: new Date(order.notAfter),
      issuer: { name: this.name, privateKey },
      authority,
      ...(order.hosts && { hosts: order.hosts }),
    })
  }
}

export const YEAR = 365 * DAY
