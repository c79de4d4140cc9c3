import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { TEST_PAIRS } from './test-pairs'

/** Both halves of an RSA key. */
export interface KeyPair {
  /** Verifies and encrypts. */
  readonly publicKey: KeyObject
  /** Signs and decrypts. */
  readonly privateKey: KeyObject
}

/** Gives the pair of a name: `merchant 1`, `public key`. */
export type KeySource = (name: string) => Promise<KeyPair>

const generate = promisify(generateKeyPair)

/** A fresh RSA-2048 pair, made on the thread pool so that several are made at once. */
export function createKeyPair(): Promise<KeyPair> {
  return generate('rsa', { modulusLength: 2048 })
}

/** A shipped pair, the same each time; names that none is shipped for get a fresh one. */
export function shippedKeyPair(name: string): Promise<KeyPair> {
  const der = TEST_PAIRS[name]
  if (der === undefined) return createKeyPair()
  const privateKey = createPrivateKey({ key: Buffer.from(der, 'base64'), format: 'der', type: 'pkcs8' })
  return Promise.resolve({ privateKey, publicKey: createPublicKey(privateKey) })
}

export function privatePem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

export function publicPem(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString()
}
