import { Rsa, signAside } from '../crypto/rsa'
import type { AttachableSource } from '../certificates/source'
import type { Settings } from '../options/client'
import type { V3Credentials } from '../options/credentials'
import { requireEncrypted } from '../sensitive/mark'
import type { PlatformKeys } from '../v3/keys'
import { localKeys } from '../v3/keys'
import { remoteKeys } from '../v3/remote'
import { requireSignature, type Merchant } from '../v3/sign'

/** The APIv3 half of a client. */
export interface V3Side {
  readonly keys: PlatformKeys
  readonly merchant: Merchant
  /** Opens what is encrypted for the merchant; absent where its key is kept elsewhere. */
  readonly decrypt: ((ciphertext: string) => string) | undefined
}

/** Fetches a path of APIv3 with the client's own signature, verified by keys that are given for it alone. */
export type Fetch = (path: string, keys: PlatformKeys) => Promise<unknown>

export function createV3Side(settings: Settings, credentials: V3Credentials, fetch: Fetch, now: () => number): V3Side {
  const { mchid, brandId, apiv3Key } = settings
  const { serial, privateKey, certs, source, preferred, verifier } = credentials
  const trusted =
    source === undefined
      ? localKeys(certs, preferred)
      : (source as AttachableSource).attach({ mchid, apiv3Key, fetch, now })
  return {
    keys: verifier === undefined ? trusted : remoteKeys(verifier, trusted),
    merchant: { mchid, serial, sign: signerOf(credentials), ...(brandId !== undefined && { brandId }) },
    decrypt: privateKey && ((ciphertext) => Rsa.decrypt(ciphertext, privateKey)),
  }
}

/**
 * A local signature takes a quarter of a millisecond: alone it is made here and now, which is soonest; among others on a thread
 * of Node's pool, so that they go on meanwhile.
 */
function signerOf({ signer, privateKey }: V3Credentials): Merchant['sign'] {
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
