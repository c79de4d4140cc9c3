import { SignatureError, type SignatureCode } from '../errors'

/** A notification that cannot be trusted. */
export function untrusted(code: SignatureCode, reason: string, configured?: readonly string[]): SignatureError {
  return new SignatureError(`the notification cannot be trusted: ${reason}`, {
    code,
    ...(configured && { configured }),
  })
}

/** A notification that is not written as one. */
export function malformed(reason: string, cause?: unknown): SignatureError {
  return new SignatureError(`the notification cannot be read: ${reason}`, { code: 'ERR_NOTIFICATION_MALFORMED', cause })
}

/** A notification whose encrypted part stays closed. */
export function undecipherable(reason: string, cause?: unknown): SignatureError {
  return new SignatureError(`the notification cannot be opened: ${reason}`, {
    code: 'ERR_NOTIFICATION_DECRYPTION',
    cause,
  })
}

/** A notification that was not received as a whole. */
export function unreceived(
  code: Extract<SignatureCode, `ERR_NOTIFICATION_${'EMPTY' | 'TOO_LARGE' | 'METHOD' | 'TIMEOUT' | 'ABORTED'}`>,
  reason: string,
  cause?: unknown,
): SignatureError {
  return new SignatureError(`the notification was not received: ${reason}`, { code, cause })
}
