import { decodeJson } from '../json/read'
import { isWeChatPayError, type SignatureError } from '../errors'
import { openSignature, type HeaderReader } from '../v3/verify'
import { requireOwn } from './merchant'
import { malformed, undecipherable, untrusted } from './refusals'
import type { Trust } from './trust'
import type { Opened } from './types'

const SIGNATURE_TYPE = 'WECHATPAY2-SHA256-RSA2048'
const ALGORITHM = 'AEAD_AES_256_GCM'

interface Sealed {
  algorithm: string
  ciphertext: string
  nonce: string
  associated_data?: string
  original_type?: string
}

/** An APIv3 notification whose signature holds. */
export interface V3Envelope {
  readonly body: Record<string, unknown>
  readonly sealed: Sealed
}

/**
 * Verifies a notification by one merchant's keys of WeChat Pay; gives what is wrong with it, if anything is.
 *
 * @param now Unix milliseconds
 */
export async function verifyV3(
  header: HeaderReader,
  bytes: Buffer,
  keys: NonNullable<Trust['keys']>,
  now: number,
): Promise<SignatureError | undefined> {
  const type = header('Wechatpay-Signature-Type') ?? SIGNATURE_TYPE
  if (type !== SIGNATURE_TYPE)
    return untrusted(
      'ERR_NOTIFICATION_SIGNATURE_TYPE',
      `it is signed by ${JSON.stringify(type.slice(0, 64))}, and ${SIGNATURE_TYPE} is expected`,
    )
  const signature = await openSignature(header, keys, now)
  if ('code' in signature) return untrusted(signature.code, signature.reason, keys.serials)
  signature.update(bytes)
  const refusal = await signature.refusal()
  if (refusal === undefined) return undefined
  const probe = header('Wechatpay-Signature')?.startsWith('WECHATPAY/SIGNTEST/') === true
  return untrusted(probe ? 'ERR_NOTIFICATION_PROBE' : refusal.code, refusal.reason, keys.serials)
}

/**
 * Parses a notification that was verified.
 *
 * @throws SignatureError `ERR_NOTIFICATION_MALFORMED`, `ERR_NOTIFICATION_ALGORITHM`
 */
export function parseV3(bytes: Buffer): V3Envelope {
  let body: unknown
  try {
    body = decodeJson(bytes)
  } catch (cause) {
    throw malformed('it is not JSON', cause)
  }
  if (!isObject(body)) throw malformed('it is not a JSON object')
  const { id, event_type: event } = body
  if (typeof id !== 'string' || id === '' || typeof event !== 'string' || event === '')
    throw malformed('it has no `id` or no `event_type`')
  // Such names are those of APIv2's notices, whose handlers expect what APIv2 says.
  if (event.startsWith('v2/')) throw malformed('its `event_type` is none of APIv3')
  return { body, sealed: sealedOf(body) }
}

/**
 * Opens a notification for one merchant.
 *
 * @throws SignatureError `ERR_NOTIFICATION_DECRYPTION`, `ERR_NOTIFICATION_MALFORMED`, `ERR_NOTIFICATION_MERCHANT`
 */
export function openV3({ body, sealed }: V3Envelope, trust: Trust, serial: string | undefined): Opened {
  if (trust.open === undefined) throw undecipherable('`trust` has no `apiv3Key`')
  const resource = opened(sealed, trust.open)
  requireOwn(resource, trust)
  const id = body.id as string
  return {
    notification: {
      protocol: 'v3',
      id,
      event_type: body.event_type as string,
      create_time: optional(body.create_time),
      resource_type: optional(body.resource_type),
      summary: optional(body.summary),
      original_type: optional(sealed.original_type),
      serial,
      mchid: trust.mchid,
      body,
      resource,
    },
    formerId: id,
  }
}

function sealedOf({ resource }: Record<string, unknown>): Sealed {
  if (!isObject(resource)) throw malformed('it has no `resource`')
  const { algorithm, ciphertext, nonce, associated_data: associated } = resource
  if (algorithm !== ALGORITHM)
    throw untrusted(
      'ERR_NOTIFICATION_ALGORITHM',
      `its resource.algorithm is ${typeof algorithm === 'string' ? JSON.stringify(algorithm.slice(0, 64)) : 'missing'}, and ${ALGORITHM} is expected`,
    )
  if (
    typeof ciphertext !== 'string' ||
    typeof nonce !== 'string' ||
    (associated !== undefined && associated !== null && typeof associated !== 'string')
  ) {
    throw malformed('its `resource` has no `ciphertext` or no `nonce`')
  }
  return resource as unknown as Sealed
}

function opened(
  { ciphertext, nonce, associated_data: associated }: Sealed,
  open: NonNullable<Trust['open']>,
): Record<string, unknown> {
  let plain: string
  try {
    plain = open(ciphertext, nonce, associated ?? '')
  } catch (cause) {
    throw undecipherable(
      'its resource cannot be decrypted: `apiv3Key` is another one, or the ciphertext was changed',
      cause,
    )
  }
  try {
    const resource = decodeJson(plain)
    if (isObject(resource)) return resource
  } catch (cause) {
    if (!isWeChatPayError(cause)) throw cause
  }
  // Not kept as a cause: the decrypted text is personal data.
  throw malformed('its decrypted resource is not a JSON object')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function optional(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
