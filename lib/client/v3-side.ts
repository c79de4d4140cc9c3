import type { KeyObject } from 'node:crypto'

import { Rsa, signAside } from '../crypto/rsa'
import type { AttachableSource } from '../certificates/source'
import { isInvalidArgumentError } from '../errors'
import type { Settings } from '../options/client'
import type { MerchantPair, V3Credentials } from '../options/credentials'
import { requireForeign } from '../options/platform-certs'
import { requireEncrypted } from '../sensitive/mark'
import type { PlatformKeys } from '../v3/keys'
import { localKeys } from '../v3/keys'
import { remoteKeys } from '../v3/remote'
import { requireSignature, type Merchant } from '../v3/sign'

/** The APIv3 half of a client. */
export interface V3Side {
  readonly keys: PlatformKeys
  /** Who signs now: a request keeps the one that it began with. */
  readonly merchant: () => Merchant
  /** Opens what is encrypted for the merchant; absent where its key is kept elsewhere. */
  readonly decrypt: ((ciphertext: string) => string) | undefined
  /**
   * Puts another key and serial number in the place of those that are.
   *
   * @throws InvalidArgumentError `ERR_MERCHANT_SERIAL_IN_CERTS` where they are among WeChat Pay's
   */
  rotate(pair: MerchantPair): void
}

/** Fetches a path of APIv3 with the client's own signature, verified by keys that are given for it alone. */
export type Fetch = (path: string, keys: PlatformKeys) => Promise<unknown>

/** Pairs of before that still open responses to requests that were under way. */
const KEPT = 2

export function createV3Side(
  settings: Settings,
  credentials: V3Credentials,
  fetch: Fetch,
  clocks: { now(): number; elapsed(): number },
): V3Side {
  const { mchid, brandId, apiv3Key } = settings
  const { certs, source, preferred, verifier } = credentials
  const foreign = (keys: ReadonlyMap<string, KeyObject>) => {
    requireForeign(keys, { mchid, ...credentials })
  }
  const trusted =
    source === undefined
      ? localKeys(certs, preferred)
      : (source as AttachableSource).attach({ mchid, apiv3Key, fetch, ...clocks, requireForeign: foreign })
  const merchantOf = (pair: MerchantPair): Merchant => ({
    mchid,
    serial: pair.serial,
    sign: signerOf(pair),
    ...(brandId !== undefined && { brandId }),
  })
  let pairs: readonly MerchantPair[] = [credentials]
  let merchant = merchantOf(credentials)
  return {
    keys: verifier === undefined ? trusted : remoteKeys(verifier, trusted),
    merchant: () => merchant,
    get decrypt() {
      return pairs.some(({ privateKey }) => privateKey !== undefined)
        ? (ciphertext: string) => decrypt(ciphertext, pairs)
        : undefined
    },
    rotate(pair) {
      requireForeign(certs, { mchid, ...pair })
      merchant = merchantOf(pair)
      pairs = [pair, ...pairs].slice(0, KEPT + 1)
    },
  }
}

/** With the key of now, else with those of before: WeChat Pay encrypts for the certificate that a request was signed with. */
function decrypt(ciphertext: string, pairs: readonly MerchantPair[]): string {
  let failure: unknown
  for (const { privateKey } of pairs) {
    if (privateKey === undefined) continue
    try {
      return Rsa.decrypt(ciphertext, privateKey)
    } catch (error) {
      if (!isInvalidArgumentError(error)) throw error
      failure ??= error
    }
  }
  throw failure
}

/**
 * A local signature takes a quarter of a millisecond: alone it is made here and now, which is soonest; among others on a thread
 * of Node's pool, so that they go on meanwhile.
 */
function signerOf({ signer, privateKey }: MerchantPair): Merchant['sign'] {
  if (signer !== undefined) {
    return async (message) => {
      requireEncrypted(message)
      return requireSignature(await signer(message))
    }
  }
  if (privateKey === undefined) throw new TypeError('no key to sign with')
  return (message, busy) => {
    requireEncrypted(message)
    return busy === true ? signAside(message, privateKey) : Rsa.sign(message, privateKey)
  }
}
