import { InvalidArgumentError, isSignatureError, type SignatureError } from '../errors'
import type { HeaderReader } from '../v3/verify'
import { isRaw, MAX_BODY, parsed, rawBytes, readBody, type RawBody } from './body'
import { headerReader, type NotificationHeaders } from './headers'
import { candidates, type Trust, type TrustSource } from './trust'
import type { Notification } from './types'
import { readV2 } from './v2'
import { readV3 } from './v3'

/** A notification as it arrived: a Fetch `Request`, or headers and raw body. */
export type Incoming = { headers: NotificationHeaders; body: RawBody } | Request

/** What may be set beside trust. */
export interface ParseOptions {
  /** Bytes; 1 MiB by default. */
  maxBody?: number
  /** Unix milliseconds. */
  now?: () => number
}

/**
 * Verifies a notification by its raw body, opens what is encrypted, and reads it. Notices of APIv2 come through the same door.
 *
 * @throws SignatureError `ERR_SIGNATURE_HEADER`, `ERR_SIGNATURE_CLOCK`, `ERR_SIGNATURE_SERIAL`, `ERR_SIGNATURE_MISMATCH` and
 *   `ERR_NOTIFICATION_…` for what can not be trusted
 * @throws InvalidArgumentError `ERR_NOTIFICATION_BODY` for a parsed body, `ERR_INVALID_ARGUMENT`
 * @example
 * const notification = await parseNotification({ headers: req.headers, body: rawBody }, { certs, apiv3Key })
 * if (isEvent(notification, 'TRANSACTION.SUCCESS')) console.log(notification.resource.out_trade_no)
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070368
 */
export async function parseNotification(
  incoming: Incoming,
  trust: TrustSource,
  { maxBody = MAX_BODY, now = Date.now }: ParseOptions = {},
): Promise<Notification> {
  const { headers, body } = await receive(incoming, maxBody)
  const header = headerReader(headers)
  const bytes = rawBytes(body, maxBody)
  const merchants = await candidates(trust, header)
  let nearest: SignatureError | undefined
  for (const merchant of merchants) {
    try {
      return await read(header, bytes, merchant, now())
    } catch (error) {
      if (!isSignatureError(error)) throw error
      if (nearest === undefined || distance(error) < distance(nearest)) nearest = error
    }
  }
  throw (
    nearest ??
    new InvalidArgumentError('`trust` found no merchant for this notification', {
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'trust',
    })
  )
}

function read(header: HeaderReader, bytes: Buffer, merchant: Trust, now: number): Notification | Promise<Notification> {
  return looksLikeXml(bytes) ? readV2(bytes, merchant) : readV3(header, bytes, merchant, now)
}

/** How far a merchant is from being the one: a platform certificate is shared by many, so that only opening tells. */
function distance({ code }: SignatureError): number {
  return code === 'ERR_NOTIFICATION_DECRYPTION'
    ? 0
    : code === 'ERR_SIGNATURE_SERIAL' || code === 'ERR_NOTIFICATION_MERCHANT'
      ? 2
      : 1
}

/** The notices of APIv2 are XML, the notifications of APIv3 JSON. */
export function looksLikeXml(body: RawBody): boolean {
  const beginning = typeof body === 'string' ? body.slice(0, 64) : new TextDecoder().decode(body.slice(0, 64))
  return /^[\s\ufeff]*</.test(beginning)
}

/**
 * The headers and the raw body of what arrived, the body of a `Request` read no further than the limit.
 *
 * @throws InvalidArgumentError `ERR_NOTIFICATION_BODY`, `ERR_INVALID_ARGUMENT`
 * @throws SignatureError `ERR_NOTIFICATION_TOO_LARGE`
 */
export async function receive(
  incoming: Incoming,
  maxBody: number,
): Promise<{ headers: NotificationHeaders; body: RawBody }> {
  const given: unknown = incoming
  if (typeof given !== 'object' || given === null || !('headers' in given)) {
    throw new InvalidArgumentError('parseNotification takes { headers, body } or a Fetch Request', {
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'incoming',
    })
  }
  const { headers } = incoming
  if ('arrayBuffer' in incoming && typeof incoming.arrayBuffer === 'function') {
    if (incoming.bodyUsed) throw parsed(undefined)
    // Node's streams can be iterated, which the types of Fetch do not say.
    const stream = incoming.body as unknown as AsyncIterable<Uint8Array> | null
    return { headers, body: stream === null ? '' : await readBody(stream, maxBody) }
  }
  const { body } = incoming
  if (!isRaw(body)) throw parsed(body)
  return { headers, body }
}
