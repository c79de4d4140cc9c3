import type { AxiosInstance } from 'axios'

import { Rsa } from '../crypto/rsa'
import type { AttachableSource } from '../certificates/source'
import type { Settings } from '../options/client'
import type { V3Credentials } from '../options/credentials'
import { requireSealed } from '../sensitive/mark'
import type { Agents } from '../transport/agents'
import type { Diagnosis } from '../transport/diagnosis'
import { createV3Client } from '../v3/client'
import { localKeys, type PlatformKeys } from '../v3/keys'
import { localSigner } from '../v3/local-signer'
import { remoteKeys } from '../v3/remote'
import type { Merchant } from '../v3/sign'
import type { Entropy } from '../v3/signer'

/** The APIv3 half of a client. */
export interface V3Side {
  readonly client: AxiosInstance
  readonly keys: PlatformKeys
  readonly merchant: Merchant
  /** Opens what is encrypted for the merchant; absent where its key is kept elsewhere. */
  readonly decrypt: ((ciphertext: string) => string) | undefined
}

export function createV3Side(
  { mchid, brandId, apiv3Key, defaults }: Settings,
  { serial, privateKey, signer, certs, source, preferred, verifier }: V3Credentials,
  agents: Agents,
  entropy: Entropy,
  diagnosis: Diagnosis,
): V3Side {
  const key: Merchant['sign'] | undefined = signer
    ? (message) => signer(message)
    : privateKey && localSigner(privateKey)
  if (key === undefined) throw new TypeError('no key to sign with')
  const sign: Merchant['sign'] = (message, crowded) => {
    requireSealed(message)
    return key(message, crowded)
  }
  const merchant: Merchant = { mchid, serial, sign, ...(brandId !== undefined && { brandId }) }
  const connect = (keys: PlatformKeys) => createV3Client({ merchant, keys, entropy, defaults, agents, diagnosis })
  const trusted =
    source === undefined
      ? localKeys(certs, preferred)
      : (source as AttachableSource).attach({ mchid, apiv3Key, connect, now: () => entropy.now() })
  const keys = verifier === undefined ? trusted : remoteKeys(verifier, trusted)
  return {
    client: connect(keys),
    keys,
    merchant,
    decrypt: privateKey && ((ciphertext) => Rsa.decrypt(ciphertext, privateKey)),
  }
}
