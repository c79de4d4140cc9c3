import type { KeyObject } from 'node:crypto'
import { YEAR, type Authority } from './authority'
import { encryptOaep } from './crypto'
import { createKeyPair, privatePem } from './keys'
import { BASE62, HEX, type Random } from './random'

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
  /** The API certificate as PEM, issued at the first call. */
  certificate(): Promise<string>
  /** Encrypts a sensitive field for this merchant. */
  encrypt(text: string): string
}

export async function createMerchant(parts: {
  mchid: string
  serial?: string | undefined
  authority: Authority
  random: Random
  now: () => number
}): Promise<SimulatedMerchant> {
  const { mchid, authority, random, now } = parts
  const serial = parts.serial ?? random.text(40, HEX)
  const [apiv3Key, secret] = [random.text(32, BASE62), random.text(32, BASE62)]
  const keyPair = await createKeyPair()
  const order = { name: { C: 'CN', L: 'Shenzhen', O: 'simulated merchant', CN: mchid }, keyPair, serial }
  let certificate: Promise<string> | undefined
  return {
    mchid,
    brandId: '100000',
    serial,
    privateKey: privatePem(keyPair.privateKey),
    publicKey: keyPair.publicKey,
    apiv3Key,
    secret,
    certificate: () =>
      (certificate ??= authority.issue({ ...order, notBefore: now() - YEAR, notAfter: now() + 4 * YEAR })),
    encrypt: (text) => encryptOaep(text, keyPair.publicKey),
  }
}
