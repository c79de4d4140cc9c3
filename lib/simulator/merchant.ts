import type { KeyObject } from 'node:crypto'
import { YEAR, type Authority } from './authority'
import { encryptOaep } from './crypto'
import { privatePem, type KeyPair } from './keys'
import { serialOf } from './serial'
import type { Ids } from './world/ids'

/** A merchant below a service provider: without keys, its orders are the provider's to place. */
export interface SubMerchant {
  /** Merchant id. */
  readonly mchid: string
  /** The appids that belong to it; without a list any are taken. */
  readonly appids?: readonly string[]
}

/** What is known of a merchant beside its keys; everything may be left out. */
export interface MerchantOptions {
  /** Merchant id. */
  mchid?: string
  /** Serial number of its API certificate: hexadecimal. */
  serial?: string
  /** The appids that belong to it; without a list any are taken. */
  appids?: readonly string[]
  /** The sub-merchants of a service provider, by id or with their appids; without a list any are taken. */
  subMerchants?: readonly (string | SubMerchant)[]
  /** Where its notifications go, unless a request says so. */
  notifyUrl?: string
  /** Id of its brand. */
  brandId?: string
}

/** The merchant as WeChat Pay knows it. */
export interface SimulatedMerchant {
  /** Merchant id. */
  readonly mchid: string
  /** The merchant's brand, which signs `/brand/…` with the same keys. */
  readonly brandId: string
  /** Serial number of the API certificate. */
  readonly serial: string
  /** PKCS#8 PEM. */
  readonly privateKey: string
  /** Verifies what the merchant signs. */
  readonly publicKey: KeyObject
  /** 32 characters; decrypts certificates and notifications. */
  readonly apiv3Key: string
  /** 32 characters; signs APIv2. */
  readonly secret: string
  /** The appids that belong to it; any, where there is no list. */
  readonly appids?: readonly string[]
  /** The sub-merchants of a service provider; any, where there is no list. */
  readonly subMerchants?: readonly SubMerchant[]
  /** Where its notifications go, unless a request says so. */
  readonly notifyUrl?: string
  /** Goes straight into `Builder.factory`; `certs` holds the platform's keys as they are now. */
  readonly options: SimulatorClientOptions
  /** The API certificate as PEM, issued at the first call. */
  certificate(): Promise<string>
  /** Encrypts a sensitive field for this merchant. */
  encrypt(text: string): string
}

/** What `Builder.factory` needs to talk to a simulator. */
export interface SimulatorClientOptions {
  /** Merchant id. */
  mchid: string
  /** Serial number of the merchant's API certificate. */
  serial: string
  /** PKCS#8 PEM. */
  privateKey: string
  /** The platform's keys as PEM, by public key id or serial number. */
  certs: Record<string, string>
  /** 32 characters. */
  apiv3Key: string
  /** APIv2 key, 32 characters. */
  secret: string
  /** Address of the simulator. */
  baseURL: string
}

/** What it takes to make a merchant. */
export interface MerchantParts {
  readonly authority: Authority
  readonly ids: Ids
  readonly keyPair: KeyPair
  /** The wire clock. */
  readonly now: () => number
  /** The platform's keys and the address of the simulator, as they are now. */
  readonly reach: () => Pick<SimulatorClientOptions, 'certs' | 'baseURL'>
}

export function createMerchant(
  options: MerchantOptions & { mchid: string; brandId: string },
  { authority, ids, keyPair, now, reach }: MerchantParts,
): SimulatedMerchant {
  const { mchid, brandId, appids, notifyUrl } = options
  const serial = options.serial ?? serialOf(ids, 'merchant', mchid)
  const subject = { C: 'CN', L: 'Shenzhen', O: 'simulated merchant', CN: mchid }
  const subs = options.subMerchants?.map((sub) => (typeof sub === 'string' ? { mchid: sub } : sub))
  const privateKey = privatePem(keyPair.privateKey)
  const [apiv3Key, secret] = [ids.hex(32, 'apiv3Key', mchid), ids.hex(32, 'secret', mchid)]
  let certificate: Promise<string> | undefined
  return {
    mchid,
    brandId,
    serial,
    privateKey,
    publicKey: keyPair.publicKey,
    apiv3Key,
    secret,
    get options() {
      return { mchid, serial, privateKey, apiv3Key, secret, ...reach() }
    },
    ...(appids && { appids }),
    ...(subs && { subMerchants: subs }),
    ...(notifyUrl !== undefined && { notifyUrl }),
    certificate: () =>
      (certificate ??= authority.issue({
        name: subject,
        keyPair,
        serial,
        notBefore: now() - YEAR,
        notAfter: now() + 4 * YEAR,
      })),
    encrypt: (text) => encryptOaep(text, keyPair.publicKey),
  }
}
