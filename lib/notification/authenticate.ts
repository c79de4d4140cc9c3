import { InvalidArgumentError, isSignatureError, type SignatureCode, type SignatureError } from '../errors'
import type { HeaderReader } from '../v3/verify'
import { namesMerchant } from './merchant'
import { looksLikeXml } from './protocol'
import { untrusted } from './refusals'
import { fingerprintOf, type Trust } from './trust'
import type { Opened } from './types'
import { openV2, parseV2 } from './v2'
import { openV3, parseV3, verifyV3, type V3Envelope } from './v3'

/** A notification that can be trusted, and the merchant whose keys have shown it. */
export interface Authenticated extends Opened {
  readonly trust: Trust
}

/**
 * Finds the merchant whose keys verify and open a notification. The document is parsed once, however many there are.
 *
 * @param now Unix milliseconds
 * @throws SignatureError of the merchant that came nearest
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` where there is none
 */
export async function authenticate(
  header: HeaderReader,
  bytes: Buffer,
  merchants: readonly Trust[],
  now: number,
): Promise<Authenticated> {
  const xml = looksLikeXml(bytes)
  const read = xml ? v2Reader(bytes, merchants.length) : v3Reader(header, bytes, now)
  const distance = xml ? V2_DISTANCE : V3_DISTANCE
  const far = ({ code }: SignatureError): number => distance[code] ?? 2
  let nearest: SignatureError | undefined
  for (const trust of merchants) {
    try {
      return { ...(await read(trust)), trust }
    } catch (error) {
      if (!isSignatureError(error)) throw error
      if (nearest === undefined || far(error) < far(nearest)) nearest = error
    }
  }
  throw (
    nearest ??
    new InvalidArgumentError('`trust` has no merchant for this notification', {
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'trust',
    })
  )
}

type Reader = (trust: Trust) => Opened | Promise<Opened>

function v2Reader(bytes: Buffer, merchants: number): Reader {
  const notice = parseV2(bytes)
  // Every notice names its merchant. One that does not would have the keys of all of them tried.
  const nameless = merchants > 1 && !namesMerchant(notice.fields)
  return (trust) => {
    if (nameless && trust.mchid !== undefined)
      throw untrusted('ERR_NOTIFICATION_MERCHANT', 'it names no merchant, and `trust` has several')
    return openV2(notice, trust)
  }
}

function v3Reader(header: HeaderReader, bytes: Buffer, now: number): Reader {
  // Many merchants share the same platform certificates, which need not be asked twice.
  const refusals = new Map<unknown, SignatureError | undefined>()
  let envelope: V3Envelope | undefined
  return async (trust) => {
    const { keys } = trust
    if (keys === undefined) throw untrusted('ERR_SIGNATURE_SERIAL', 'it is of APIv3, and `trust` has no `certs`')
    const print = fingerprintOf(keys)
    if (!refusals.has(print)) refusals.set(print, await verifyV3(header, bytes, keys, now))
    const refusal = refusals.get(print)
    if (refusal !== undefined) throw refusal
    envelope ??= parseV3(bytes)
    return openV3(envelope, trust, header('Wechatpay-Serial'))
  }
}

type Distances = Readonly<Partial<Record<SignatureCode, number>>>

/** How far a merchant is from being the one. A notice of APIv2 names it outside; */
const V2_DISTANCE: Distances = { ERR_NOTIFICATION_DECRYPTION: 0, ERR_NOTIFICATION_MERCHANT: 3, ERR_SIGNATURE_SERIAL: 3 }
/** a notification of APIv3 inside, where a platform certificate is shared by many and only opening tells. */
const V3_DISTANCE: Distances = { ERR_NOTIFICATION_MERCHANT: 0, ERR_NOTIFICATION_DECRYPTION: 1, ERR_SIGNATURE_SERIAL: 3 }
