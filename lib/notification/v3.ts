import { decodeJson } from '../json/read'
import { isWeChatPayError, SignatureError, type SignatureCode } from '../errors'
import { openSignature, type HeaderReader } from '../v3/verify'
import type { Trust } from './trust'
import type { Notification } from './types'

const SIGNATURE_TYPE = 'WECHATPAY2-SHA256-RSA2048'
const ALGORITHM = 'AEAD_AES_256_GCM'

interface Sealed {
  algorithm: string
  ciphertext: string
  nonce: string
  associated_data?: string
  original_type?: string
}

/**
 * Verifies, opens and reads an APIv3 notification for one merchant.
 *
 * @param now Unix milliseconds
 */
export async function readV3(header: HeaderReader, bytes: Buffer, trust: Trust, now: number): Promise<Notification> {
  const { keys, open } = trust
  if (keys === undefined) throw refused('ERR_SIGNATURE_SERIAL', 'it is of APIv3, and `trust` has no `certs` for that')
  await verify(header, bytes, keys, now)
  const body = read(bytes)
  const sealed = sealedOf(body)
  if (open === undefined) throw undecipherable('`trust` has no `apiv3Key`', undefined)
  return {
    protocol: 'v3',
    id: text(body.id),
    event_type: text(body.event_type),
    create_time: optional(body.create_time),
    resource_type: optional(body.resource_type),
    summary: optional(body.summary),
    original_type: optional(sealed.original_type),
    serial: header('Wechatpay-Serial'),
    mchid: trust.mchid,
    body,
    resource: opened(sealed, open),
  }
}

async function verify(
  header: HeaderReader,
  bytes: Buffer,
  keys: NonNullable<Trust['keys']>,
  now: number,
): Promise<void> {
  const type = header('Wechatpay-Signature-Type') ?? SIGNATURE_TYPE
  if (type !== SIGNATURE_TYPE)
    throw refused(
      'ERR_NOTIFICATION_SIGNATURE_TYPE',
      `it is signed by ${type.slice(0, 64)}, and ${SIGNATURE_TYPE} is expected`,
    )
  const signature = await openSignature(header, keys, now)
  if ('code' in signature) throw refused(signature.code, signature.reason, keys.serials)
  signature.update(bytes)
  const refusal = await signature.refusal()
  if (refusal === undefined) return
  const probe = header('Wechatpay-Signature')?.startsWith('WECHATPAY/SIGNTEST/') === true
  throw refused(probe ? 'ERR_NOTIFICATION_PROBE' : refusal.code, refusal.reason, keys.serials)
}

function read(bytes: Buffer): Record<string, unknown> {
  let body: unknown
  try {
    body = decodeJson(bytes)
  } catch (cause) {
    throw malformed('it is no JSON', cause)
  }
  if (!isObject(body)) throw malformed('it is no JSON object')
  if (text(body.id) === '' || text(body.event_type) === '') throw malformed('it has no `id` or no `event_type`')
  return body
}

function sealedOf({ resource }: Record<string, unknown>): Sealed {
  if (!isObject(resource)) throw malformed('it has no `resource`')
  const { algorithm, ciphertext, nonce, associated_data: associated } = resource
  if (algorithm !== ALGORITHM)
    throw refused(
      'ERR_NOTIFICATION_ALGORITHM',
      `its resource.algorithm is ${typeof algorithm === 'string' ? algorithm.slice(0, 64) : 'missing'}, and ${ALGORITHM} is expected`,
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
      'its resource can not be decrypted: `apiv3Key` is another one, or the ciphertext was changed',
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
  throw malformed('its decrypted resource is no JSON object')
}

export function refused(code: SignatureCode, reason: string, configured?: readonly string[]): SignatureError {
  return new SignatureError(`the notification can not be trusted: ${reason}`, {
    code,
    ...(configured && { configured }),
  })
}

export function malformed(reason: string, cause?: unknown): SignatureError {
  return new SignatureError(`the notification can not be read: ${reason}`, {
    code: 'ERR_NOTIFICATION_MALFORMED',
    cause,
  })
}

export function undecipherable(reason: string, cause: unknown): SignatureError {
  return new SignatureError(`the notification can not be opened: ${reason}`, {
    code: 'ERR_NOTIFICATION_DECRYPTION',
    cause,
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function optional(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
