import type { KeyObject } from 'node:crypto'

import { Rsa, signAside } from '../crypto/rsa'
import type { Merchant } from './sign'

/**
 * Signs with a key of this process. A signature takes a quarter of a millisecond: alone it is made here and now, which is
 * soonest; among others on a thread of Node's pool, so that they go on meanwhile.
 */
export function localSigner(key: KeyObject): Merchant['sign'] {
  return (message, crowded) => (crowded === true ? signAside(message, key) : Rsa.sign(message, key))
}
