import { types } from 'node:util'

import { sameSerial } from '../crypto/serial'
import type { SignatureCode } from '../errors'
import type { AnswerCheck, PlatformKeys } from './keys'

/** Seconds that the clock of an answer may differ from ours. */
const MAX_SKEW = 300

/** Why an answer or a notification can not be trusted. */
export interface Refusal {
  readonly code: SignatureCode
  readonly reason: string
}

/** A signature whose headers hold: what is left is to feed the body and to ask. */
export interface PendingSignature {
  update(bytes: Uint8Array | string): void
  /** Closes the message; `undefined` where the signature holds. */
  refusal(): Refusal | undefined | Promise<Refusal | undefined>
}

/** Waits for what is not known at once, no longer than whoever asks may wait. */
export type Wait = <T>(work: Promise<T>) => Promise<T>

/** Reads one header; several of one name come joined and are no longer what was signed. */
export type HeaderReader = (name: string) => string | undefined

/**
 * Checks the headers of an answer or a notification and opens its signature: timestamp, nonce and raw body, each with a
 * line feed. https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 *
 * @param now Unix milliseconds
 * @param wait for keys and verifiers that are not of this process
 */
export function openSignature(
  header: HeaderReader,
  keys: PlatformKeys,
  now: number,
  wait: Wait = (work) => work,
): PendingSignature | Refusal | Promise<PendingSignature | Refusal> {
  const read = {
    timestamp: header('Wechatpay-Timestamp'),
    nonce: header('Wechatpay-Nonce'),
    serial: header('Wechatpay-Serial'),
    signature: header('Wechatpay-Signature'),
  }
  const { timestamp, nonce, serial, signature } = read
  if (!timestamp || !nonce || !serial || !signature) {
    const missing = Object.entries(read)
      .filter(([, value]) => !value)
      .map(([name]) => `Wechatpay-${name.charAt(0).toUpperCase()}${name.slice(1)}`)
    return { code: 'ERR_SIGNATURE_HEADER', reason: `it has no ${missing.join(', no ')} header` }
  }
  if (!/^\d{1,12}$/.test(timestamp))
    return { code: 'ERR_SIGNATURE_HEADER', reason: 'its Wechatpay-Timestamp is no time in seconds' }
  const skew = Math.floor(now / 1000) - Number(timestamp)
  if (Math.abs(skew) > MAX_SKEW) {
    return {
      code: 'ERR_SIGNATURE_CLOCK',
      reason: `it was signed ${Math.abs(skew)} s ${skew > 0 ? 'before' : 'after'} the time of this machine, and ${MAX_SKEW} s are allowed: check the clock (NTP)`,
    }
  }
  const begin = (check: AnswerCheck | undefined): PendingSignature | Refusal => {
    if (check === undefined) return { code: 'ERR_SIGNATURE_SERIAL', reason: unknownSerial(serial, keys) }
    check.update(`${timestamp}\n${nonce}\n`)
    return pending(check, signature, serial, wait)
  }
  const found = keys.check(serial)
  return types.isPromise(found) ? wait(found).then(begin) : begin(found)
}

function pending(check: AnswerCheck, signature: string, serial: string, wait: Wait): PendingSignature {
  const judge = (verified: unknown): Refusal | undefined => {
    // Anything but `true` is no, whoever has verified.
    if (verified === true) return undefined
    const probe = signature.startsWith('WECHATPAY/SIGNTEST/') ? ' (a probe that WeChat Pay sends on purpose)' : ''
    return { code: 'ERR_SIGNATURE_MISMATCH', reason: `its signature by ${serial} does not hold${probe}` }
  }
  return {
    update(bytes) {
      check.update(bytes)
    },
    refusal() {
      check.update('\n')
      const verified = check.verify(signature)
      return types.isPromise(verified) ? wait(verified).then(judge) : judge(verified)
    },
  }
}

function unknownSerial(serial: string, { serials: known, advice: more }: PlatformKeys): string {
  const alike = known.find((other) => sameSerial(other, serial))
  if (alike !== undefined)
    return `it is signed by ${serial}, and certs holds ${alike}: write the name exactly as WeChat Pay does, in capitals and with its zeros`
  const configured = `certs holds ${known.length === 0 ? 'nothing' : known.join(', ')}`
  const kind = isPublicKeyId(serial) ? 'public key' : 'platform certificate'
  const mixed = known.length > 0 && known.every((other) => isPublicKeyId(other) !== isPublicKeyId(serial))
  const advice = mixed
    ? `; until the merchant has switched over, WeChat Pay may sign with either kind: add the ${kind} too`
    : `; add this ${kind}`
  return `it is signed by ${kind} ${serial}, and ${configured}${more === undefined ? advice : `; ${more}`}`
}

/** Public key ids and certificate serial numbers stand side by side in `certs`. */
export function isPublicKeyId(serial: string): boolean {
  return serial.startsWith('PUB_KEY_ID_')
}
