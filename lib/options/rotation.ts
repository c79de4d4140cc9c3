import type { KeyInput } from '../crypto/keys'
import { invalidArgument } from '../errors'
import { readCertificate, type ClientCertificate } from './certificate'
import { ownOf } from '../json/own'
import { came } from './checks'
import type { Signer } from './client-options'
import { requirePair, type MerchantPair } from './credentials'
import { suggest } from './suggest'

/** What takes the place of a merchant's key, serial number and client certificate. */
export interface Rotation {
  /** Serial number of the new merchant API certificate (商户API证书序列号), hexadecimal. */
  serial?: string
  /** Its private key, in any form that `Builder.factory` takes. */
  privateKey?: KeyInput
  /** Opens an encrypted `privateKey`. */
  passphrase?: string
  /** Signs in place of `privateKey`. */
  signer?: Signer
  /** The new client certificate that `security: true` sends. */
  merchant?: ClientCertificate
}

const NAMES = ['serial', 'privateKey', 'passphrase', 'signer', 'merchant'] as const

/**
 * Checks what is to take the place of a merchant's keys, all of it before anything is replaced.
 *
 * @throws InvalidArgumentError with a code of its own for each option that is missing or wrong
 */
export function rotationOf(given: unknown): {
  pair?: MerchantPair
  certificate?: ReturnType<typeof readCertificate>
} {
  if (typeof given !== 'object' || given === null || came(given) !== 'an object')
    throw invalidArgument('rotation', `rotate() takes an object, as in { serial, privateKey }, not ${came(given)}`)
  const own = ownOf(given)
  for (const name of Object.keys(own)) if (!NAMES.includes(name as 'serial')) throw unknown(name)
  const hasPair = ['serial', 'privateKey', 'signer', 'passphrase'].some((name) => own[name] !== undefined)
  if (!hasPair && own.merchant === undefined)
    throw invalidArgument(
      'rotation',
      'rotate() takes { serial, privateKey }, { merchant }, or both: nothing of it came',
    )
  return {
    ...(hasPair && { pair: requirePair(own) }),
    ...(own.merchant !== undefined && { certificate: readCertificate(own.merchant) }),
  }
}

function unknown(name: string): Error {
  const close = suggest(name, NAMES)
  const advice = close === undefined ? `it takes ${NAMES.join(', ')}` : `did you mean \`${close}\`?`
  return invalidArgument(name, `\`${name}\` is not an option of rotate(): ${advice}`, 'ERR_UNKNOWN_OPTION')
}
