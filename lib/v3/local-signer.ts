import { sign, type KeyObject } from 'node:crypto'

import { Rsa } from '../crypto/rsa'
import type { Merchant } from './sign'

/**
 * Signs with a key of this process. A signature takes a quarter of a millisecond: alone it is made here and now, which is
 * soonest; among others on a thread of Node's pool, so that they go on meanwhile.
 */
export function localSigner(key: KeyObject): Merchant['sign'] {
  return (message, crowded) => (crowded === true ? signAside(message, key) : Rsa.sign(message, key))
}

function signAside(message: string | Uint8Array, key: KeyObject): Promise<string> {
  return new Promise((resolve, reject) => {
    sign('RSA-SHA256', typeof message === 'string' ? Buffer.from(message) : message, key, (error, signature) => {
      if (error) reject(error)
      else resolve(signature.toString('base64'))
    })
  })
}
