import { Hash, type SignType } from '../crypto/hash'
import type { Fields } from '../crypto/formatter'
import { InvalidArgumentError } from '../errors'

/** Whose requests are signed, and with what. */
export interface V2Merchant {
  readonly mchid: string
  /** APIv2 key. */
  readonly secret: string
}

/** Names under which an APIv2 message carries the merchant id. */
const MERCHANT_NAMES = ['mch_id', 'mchid', 'combine_mch_id'] as const

/**
 * A message as it is sent: with `nonce_str` unless there is none, and a `sign` made anew.
 *
 * @param nonce left out where `undefined`, or where the message has its own
 * @throws InvalidArgumentError `ERR_INVALID_MCHID` for the message of another merchant, `ERR_INVALID_BODY` naming a field that cannot be signed
 */
export function signFields(
  given: Readonly<Record<string, unknown>>,
  { mchid, secret }: V2Merchant,
  nonce: string | undefined,
): Record<string, unknown> {
  const fields = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => name !== 'sign' && value !== undefined && value !== null),
  )
  const named = MERCHANT_NAMES.find((name) => fields[name] !== undefined)
  if (named !== undefined && String(fields[named]) !== mchid) {
    throw new InvalidArgumentError(
      `\`${named}\` is ${String(fields[named])}, and this client belongs to ${mchid}: make a client for each merchant`,
      { code: 'ERR_INVALID_MCHID', argument: named },
    )
  }
  if (nonce !== undefined && (fields.nonce_str === undefined || fields.nonce_str === '')) fields.nonce_str = nonce
  return { ...fields, sign: Hash.sign(signType(fields.sign_type), signable(fields), secret) }
}

function signType(given: unknown): SignType {
  if (given === undefined || given === '' || given === Hash.ALGO_MD5) return Hash.ALGO_MD5
  if (given === Hash.ALGO_HMAC_SHA256) return Hash.ALGO_HMAC_SHA256
  throw new InvalidArgumentError("`sign_type` is 'MD5' or 'HMAC-SHA256'", {
    code: 'ERR_INVALID_BODY',
    argument: 'sign_type',
  })
}

function signable(fields: Readonly<Record<string, unknown>>): Fields {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' || typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)))
      continue
    throw new InvalidArgumentError(
      `\`${name}\` cannot be signed: APIv2 takes text and numbers; write structures as JSON text`,
      { code: 'ERR_INVALID_BODY', argument: name },
    )
  }
  return fields as Fields
}
