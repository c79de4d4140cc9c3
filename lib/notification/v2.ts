import { createHash } from 'node:crypto'

import { Transformer, type XmlObject } from '../xml/transformer'
import { Formatter } from '../crypto/formatter'
import { Hash, type SignType } from '../crypto/hash'
import { V2_REFUND, v2Event } from './events'
import { requireOwn } from './merchant'
import { malformed, undecipherable, untrusted } from './refusals'
import type { Trust } from './trust'
import type { Notification, Opened } from './types'

const SEALED = 'AEAD_AES_256_GCM'

/** An APIv2 notice that nobody has vouched for yet. */
export interface V2Notice {
  /** The outer document. */
  readonly fields: XmlObject
  /** `''` where there is none. */
  readonly sign: string
  /** What the `sign` is made of; `undefined` where the document cannot be signed. */
  readonly signed: string | undefined
}

/**
 * Parses a notice, once for all merchants; nothing in it is to be believed yet.
 *
 * @throws SignatureError `ERR_NOTIFICATION_MALFORMED`
 */
export function parseV2(bytes: Buffer): V2Notice {
  const fields = read(bytes, 'xml')
  const leaves = Object.entries(fields)
  const flat = leaves.every((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    fields,
    sign: text(fields.sign) ?? '',
    signed: flat ? Formatter.queryStringLike(Formatter.ksort(leaves)) : undefined,
  }
}

/**
 * Verifies, opens and reads a notice for one merchant. https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7
 *
 * @throws SignatureError
 */
export function openV2(notice: V2Notice, trust: Trust): Opened {
  requireOwn(notice.fields, trust)
  if (trust.v2 === undefined) throw untrusted('ERR_SIGNATURE_SERIAL', 'it is of APIv2, and `trust` has no `secret`')
  return notice.sign === '' ? openRefund(notice, trust, trust.v2) : openSigned(notice, trust, trust.v2)
}

type V2Trust = NonNullable<Trust['v2']>

/** The refund notice has no sign: what is around its ciphertext decides nothing. */
function openRefund({ fields }: V2Notice, trust: Trust, v2: V2Trust): Opened {
  const refund = text(fields.req_info)
  if (refund === undefined) throw untrusted('ERR_NOTIFICATION_UNSIGNED', 'it has no `sign`')
  const resource = content(() => v2.openRefund(refund), '`secret` is another one')
  requireOwn(resource, trust)
  const id = idOf(resource)
  return {
    notification: notification(trust, fields, resource, { event: V2_REFUND, id, time: undefined }),
    formerId: id,
  }
}

function openSigned({ fields, sign, signed }: V2Notice, trust: Trust, v2: V2Trust): Opened {
  if (signed === undefined || !v2.holds(signType(fields, sign), signed, sign))
    throw untrusted('ERR_SIGNATURE_MISMATCH', 'its `sign` does not hold')
  // The sign leaves out what is empty: that anybody could have added.
  const own = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
  const sealed = text(own.event_ciphertext)
  const resource = sealed === undefined ? contentOf(own, v2) : openDeposit(own, sealed, trust)
  requireOwn(resource, trust)
  const id = (sealed === undefined ? undefined : text(own.event_id)) ?? idOf(resource)
  return {
    notification: notification(trust, own, resource, {
      event: v2Event(own),
      id,
      time: text(own.event_create_time),
    }),
    formerId: text(own.event_id) ?? idOf(resource === own ? fields : resource),
  }
}

function contentOf(own: XmlObject, v2: V2Trust): XmlObject {
  const refund = text(own.req_info)
  return refund === undefined ? own : content(() => v2.openRefund(refund), '`secret` is another one')
}

function openDeposit(own: XmlObject, ciphertext: string, { open }: Trust): XmlObject {
  const { event_algorithm: algorithm, event_nonce: nonce, event_associated_data: associated } = own
  if (algorithm !== SEALED) throw untrusted('ERR_NOTIFICATION_ALGORITHM', `its event_algorithm is not ${SEALED}`)
  if (typeof nonce !== 'string') throw malformed('it has no `event_nonce`')
  if (open === undefined) throw undecipherable('`trust` has no `apiv3Key`')
  return content(() => open(ciphertext, nonce, text(associated) ?? ''), '`apiv3Key` is another one')
}

function notification(
  { mchid }: Trust,
  body: XmlObject,
  resource: XmlObject,
  { event, id, time }: { event: string; id: string; time: string | undefined },
): Notification {
  return {
    protocol: 'v2',
    id,
    event_type: event,
    create_time: time,
    resource_type: undefined,
    summary: undefined,
    original_type: undefined,
    serial: undefined,
    mchid,
    body,
    resource,
  }
}

function read(xml: Buffer | string, root: string): XmlObject {
  try {
    return Transformer.toObject(xml, { root })
  } catch (cause) {
    throw malformed(`it is not the XML of a notice (${cause instanceof Error ? cause.message : 'unknown'})`)
  }
}

function signType({ sign_type: named, algorithm }: XmlObject, sign: string): SignType {
  const type = text(named) ?? text(algorithm) ?? (sign.length === 64 ? Hash.ALGO_HMAC_SHA256 : Hash.ALGO_MD5)
  if (type === Hash.ALGO_MD5 || type === Hash.ALGO_HMAC_SHA256) return type
  throw untrusted(
    'ERR_NOTIFICATION_SIGNATURE_TYPE',
    `it is signed by ${JSON.stringify(type.slice(0, 64))}, and MD5 or HMAC-SHA256 is expected`,
  )
}

function content(open: () => string, why: string): XmlObject {
  let plain: string
  try {
    plain = open()
  } catch (cause) {
    throw undecipherable(`${why}, or the ciphertext was changed`, cause)
  }
  // The root is <root> in refund notices; other documents do not say.
  const root = /^\s*(?:<\?[^>]*\?>\s*)?<([A-Za-z_]\w*)/.exec(plain.slice(0, 200))?.[1] ?? 'xml'
  try {
    return read(plain, root)
  } catch {
    // Not kept as a cause: the decrypted text is personal data.
    throw malformed('its decrypted content is not the XML of a notice')
  }
}

/** The notices have no id: what says the same is the same, whatever its nonce and sign. */
function idOf(resource: XmlObject): string {
  const said = Object.entries(resource).filter(([name]) => name !== 'sign' && name !== 'nonce_str')
  return createHash('sha256')
    .update(JSON.stringify(Formatter.ksort(said)))
    .digest('hex')
    .slice(0, 32)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
