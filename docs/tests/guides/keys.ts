import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { promisify } from 'node:util'

type Pair = crypto.KeyPairKeyObjectResult

/** Making RSA keys takes most of the time of a simulator: those of all pages have the same few. To be called before it is loaded. */
export async function shareKeys(): Promise<void> {
  const make = promisify(crypto.generateKeyPair)
  const pairs = await Promise.all(Array.from({ length: 12 }, () => make('rsa', { modulusLength: 2048 })))
  let at = 0
  const next = (): Pair => {
    const pair = pairs[at++ % pairs.length]
    if (pair === undefined) throw new Error('no keys were made')
    return pair
  }
  crypto.generateKeyPair = Object.assign(
    () => {
      throw new Error('use promisify')
    },
    { [promisify.custom]: () => Promise.resolve(next()), __promisify__: crypto.generateKeyPair.__promisify__ },
  )
  syncBuiltinESMExports()
}
