import { InvalidArgumentError } from '../errors'
import { authenticate, type Authenticated } from './authenticate'
import { arrivalOf, bodyOf, type Arrival, type Incoming } from './arrival'
import { MAX_BODY } from './body'
import { headerReader } from './headers'
import { candidates, type TrustSource } from './trust-source'
import type { Notification } from './types'

/** What may be set beside trust. */
export interface ParseOptions {
  /** Bytes; 1 MiB by default. XML, the notices of APIv2, is read up to 64 KiB. */
  maxBody?: number
  /** Unix milliseconds. */
  now?: () => number
}

/**
 * Verifies a notification by its raw body, opens what is encrypted, and reads it. Notices of APIv2 come through the same door.
 *
 * @throws SignatureError `ERR_SIGNATURE_HEADER`, `ERR_SIGNATURE_CLOCK`, `ERR_SIGNATURE_SERIAL`, `ERR_SIGNATURE_MISMATCH` and
 *   `ERR_NOTIFICATION_…` for what cannot be trusted
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
  const given: unknown = incoming
  if (typeof given !== 'object' || given === null || !('headers' in given)) {
    throw new InvalidArgumentError('parseNotification takes { headers, body } or a Fetch Request', {
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'incoming',
    })
  }
  const arrival = arrivalOf(incoming)
  const bytes = await bodyOf(arrival, maxBody, NO_LIMIT)
  const { notification } = await authenticated(arrival, bytes, trust, now)
  return notification
}

/** Milliseconds: whoever calls by hand sets the limit by hand. */
const NO_LIMIT = 2 ** 31 - 1

/** The steps after the body was read: whose keys may be tried, and whose keys hold. */
export async function authenticated(
  { headers }: Arrival,
  bytes: Buffer,
  trust: TrustSource,
  now: () => number,
): Promise<Authenticated> {
  const header = headerReader(headers)
  return authenticate(header, bytes, await candidates(trust, header), now())
}
