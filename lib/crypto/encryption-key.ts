import type { KeyObject } from 'node:crypto'

/** A key of WeChat Pay that encrypts, and the name under which WeChat Pay knows it. */
export interface EncryptionKey {
  readonly serial: string
  readonly key: KeyObject
}

/** Finds the key that encrypts: the one named, else the preferred one. */
export type EncryptionKeys = (serial?: string) => EncryptionKey | undefined | Promise<EncryptionKey | undefined>
