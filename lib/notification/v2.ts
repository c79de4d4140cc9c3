import { createHash } from 'node:crypto'

import { Transformer, type XmlObject } from '../xml/transformer'
import { Formatter, type Fields } from '../crypto/formatter'
import { Hash, type SignType } from '../crypto/hash'
import { v2Event } from './events'
import type { Trust } from './trust'
import type { Notification } from './types'
import { malformed, refused, undecipherable } from './v3'

const SEALED = 'AEAD_AES_256_GCM'

/** Verifies, opens and reads an APIv2 notice for one merchant. https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7 */
export function readV2(bytes: Buffer, trust: Trust): Notification {
  if (trust.v2 === undefined)
    throw refused('ERR_SIGNATURE_SERIAL', 'it is of APIv2, and `trust` has no `secret` for that')
  const fields = read(bytes, 'xml')
  checkMerchant(fields, trust.mchid)
  checkSign(fields, trust.v2)
  const resource = contentOf(fields, trust, trust.v2)
  return {
    protocol: 'v2',
    id: text(fields.event_id) ?? idOf(resource),
    event_type: v2Event(fields),
    create_time: text(fields.event_create_time),
    resource_type: undefined,
    summary: undefined,
    original_type: undefined,
    serial: undefined,
    mchid: trust.mchid,
    body: fields,
    resource,
  }
}

function read(xml: Buffer | string, root: string): XmlObject {
  try {
    return Transformer.toObject(xml, { root })
  } catch (cause) {
    throw malformed(`it is no XML of a notice (${cause instanceof Error ? cause.message : 'unknown'})`)
  }
}

function checkMerchant({ mch_id: single, mchid, combine_mch_id: combined }: XmlObject, own: string | undefined): void {
  const named = text(single) ?? text(mchid) ?? text(combined)
  if (own !== undefined && named !== undefined && named !== own)
    throw refused(
      'ERR_NOTIFICATION_MERCHANT',
      `it is for the merchant ${named.slice(0, 32)}, and \`trust\` belongs to ${own}`,
    )
}

function checkSign(fields: XmlObject, v2: NonNullable<Trust['v2']>): void {
  const { sign } = fields
  if (typeof sign !== 'string' || sign === '') {
    // The refund notice alone has none: what is inside is encrypted under the APIv2 key.
    if (typeof fields.req_info === 'string' && fields.req_info !== '') return
    throw refused('ERR_NOTIFICATION_UNSIGNED', 'it has no `sign`')
  }
  const flat = Object.values(fields).every((value) => typeof value === 'string')
  if (!flat || !v2.holds(signType(fields, sign), fields as Fields, sign))
    throw refused('ERR_SIGNATURE_MISMATCH', 'its `sign` does not hold')
}

function signType({ sign_type: named, algorithm }: XmlObject, sign: string): SignType {
  const type = text(named) ?? text(algorithm) ?? (sign.length === 64 ? Hash.ALGO_HMAC_SHA256 : Hash.ALGO_MD5)
  if (type === Hash.ALGO_MD5 || type === Hash.ALGO_HMAC_SHA256) return type
  throw refused(
    'ERR_NOTIFICATION_SIGNATURE_TYPE',
    `it is signed by ${type.slice(0, 64)}, and MD5 or HMAC-SHA256 is expected`,
  )
}

function contentOf(fields: XmlObject, { open }: Trust, v2: NonNullable<Trust['v2']>): XmlObject {
  const {
    req_info: refund,
    event_ciphertext: ciphertext,
    event_algorithm: algorithm,
    event_nonce: nonce,
    event_associated_data: associated,
  } = fields
  if (typeof refund === 'string') return content(() => v2.openRefund(refund), '`secret` is another one')
  if (ciphertext === undefined) return fields
  if (algorithm !== SEALED) throw refused('ERR_NOTIFICATION_ALGORITHM', `its event_algorithm is not ${SEALED}`)
  if (typeof ciphertext !== 'string' || typeof nonce !== 'string') throw malformed('it has no `event_nonce`')
  if (open === undefined) throw undecipherable('`trust` has no `apiv3Key`', undefined)
  return content(() => open(ciphertext, nonce, text(associated) ?? ''), '`apiv3Key` is another one')
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
  return read(plain, root)
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
