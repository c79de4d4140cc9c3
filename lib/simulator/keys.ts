import { generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

/** Both halves of an RSA key. */
export interface KeyPair {
  /** Verifies and encrypts. */
  readonly publicKey: KeyObject
  /** Signs and decrypts. */
  readonly privateKey: KeyObject
}

const generate = promisify(generateKeyPair)

/** A fresh RSA-2048 pair, made on the thread pool so that several are made at once. */
export function createKeyPair(): Promise<KeyPair> {
  return generate('rsa', { modulusLength: 2048 })
}

export function privatePem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

export function publicPem(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString()
}
