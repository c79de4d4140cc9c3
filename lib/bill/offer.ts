import { decodeJson } from '../json/read'
import { BrokenResponseError, invalidArgument } from '../errors'

/** One file of a bill, as a signed response describes it. */
export interface BillPart {
  readonly url: string
  /** Hash of the plain bytes; absent where it comes with the file, in `SM3-Digest`. */
  readonly hash?: { readonly type: string; readonly value: string }
  /** What the file is encrypted with; the key is encrypted itself, for the merchant. */
  readonly secret?: { readonly encryptedKey: string; readonly nonce: string; readonly algorithm?: string }
}

/** The response that offers a bill: one file, or several. */
export interface BillOffer {
  /** Address of the file. */
  download_url?: string
  /** Coupon flows. */
  url?: string
  /** `SHA1`, `SHA256` or `SM3`. */
  hash_type?: string
  /** Hexadecimal, over the plain file. */
  hash_value?: string
  /** How many files there are. */
  download_bill_count?: number
  /** The files of a bill that comes encrypted. */
  download_bill_list?: readonly BillOfferPart[]
}

interface BillOfferPart {
  download_url?: string | undefined
  bill_sequence?: number
  hash_type?: string
  hash_value?: string
  encrypt_key?: string
  nonce?: string
  algorithm?: string
}

/**
 * The files that a response offers, in their order.
 *
 * @throws TransportError `ERR_RESPONSE_BROKEN`: no file, or fewer than were counted
 */
export function partsOf(offer: BillOffer): BillPart[] {
  const list: readonly BillOfferPart[] =
    offer.download_bill_list ??
    (offer.download_bill_count === 0 ? [] : [{ ...offer, download_url: offer.download_url ?? offer.url }])
  if (offer.download_bill_count !== undefined && offer.download_bill_count !== list.length) {
    throw new BrokenResponseError(
      `the bill has ${offer.download_bill_count} parts, and the response names ${list.length}`,
      namesOf(offer),
    )
  }
  return [...list].sort((a, b) => (a.bill_sequence ?? 0) - (b.bill_sequence ?? 0)).map((part) => partOf(part, offer))
}

function partOf(
  { download_url: url, hash_type: type, hash_value: value, encrypt_key: encryptedKey, nonce, algorithm }: BillOfferPart,
  offer: BillOffer,
): BillPart {
  if (typeof url !== 'string' || url === '')
    throw new BrokenResponseError(
      'the response names no file: where one is still being made (`signature_status`), ask again later',
      namesOf(offer),
    )
  return {
    url,
    ...(value && { hash: { type: type ?? 'SHA1', value } }),
    ...(encryptedKey && { secret: { encryptedKey, nonce: nonce ?? '', ...(algorithm && { algorithm }) } }),
  }
}

/** Reads the response that offers a bill. */
export function readOffer(bytes: Uint8Array): BillOffer {
  const offer = decodeJson(bytes)
  if (typeof offer === 'object' && offer !== null && !Array.isArray(offer)) return offer
  throw new BrokenResponseError('the response does not offer a bill', Buffer.from(bytes).toString())
}

/** Node has no SM4-GCM: said before WeChat Pay makes a bill that nobody here can open. */
export function refuseSm4(algorithm: unknown): void {
  if (typeof algorithm !== 'string' || !algorithm.includes('SM4')) return
  throw invalidArgument(
    'algorithm',
    `bills encrypted with ${algorithm} cannot be opened: ask for \`algorithm: 'AEAD_AES_256_GCM'\``,
    'ERR_INVALID_ARGUMENT',
  )
}

/** What an offer has, without its values: they may be deeper than anything writes. */
function namesOf(offer: BillOffer): string {
  return Object.keys(offer).join(', ')
}
