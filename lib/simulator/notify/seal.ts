import { encryptAesGcm } from '../crypto'
import type { SimulatedMerchant } from '../merchant'
import { rfc3339 } from '../time'
import type { Notice } from '../world/thing'
import { encryptRefund, signXml, writeXml } from './xml'

/** A notification before it is signed. */
export interface ComposedNotification {
  readonly id: string
  readonly protocol: 'v2' | 'v3'
  readonly body: Buffer
}

/** What is drawn for each notification. */
export interface SealParts {
  readonly merchant: Pick<SimulatedMerchant, 'apiv3Key' | 'secret'>
  readonly id: string
  /** 12 characters for APIv3, up to 32 for APIv2. */
  readonly nonce: string
  /** Business time, milliseconds since 1970. */
  readonly at: number
  /** Laid over the fields around the content. */
  readonly around?: Readonly<Record<string, unknown>> | undefined
}

/** What an event is called to the eye, and what its content is of. */
const EVENTS: Readonly<Record<string, readonly [summary: string, type: string]>> = {
  'TRANSACTION.SUCCESS': ['支付成功', 'transaction'],
  'REFUND.SUCCESS': ['退款成功', 'refund'],
  'REFUND.ABNORMAL': ['退款异常', 'refund'],
  'REFUND.CLOSED': ['退款关闭', 'refund'],
}

/** Writes the notification of something that has happened: nothing in it is made up. */
export function sealNotice(
  { event, resource }: Pick<Notice, 'event' | 'resource'>,
  parts: SealParts,
): ComposedNotification {
  const body = event.startsWith('v2/') ? sealV2(resource, parts) : sealV3(event, resource, parts)
  return { id: parts.id, protocol: event.startsWith('v2/') ? 'v2' : 'v3', body: Buffer.from(body) }
}

function sealV3(event: string, resource: object, { merchant, id, nonce, at, around }: SealParts): string {
  const [summary, type] = EVENTS[event] ?? ['通知', 'transaction']
  const ciphertext = encryptAesGcm(JSON.stringify(resource), {
    key: merchant.apiv3Key,
    nonce: nonce.slice(0, 12),
    associatedData: type,
  })
  return JSON.stringify({
    id,
    create_time: rfc3339(at),
    resource_type: 'encrypt-resource',
    event_type: event,
    summary,
    resource: {
      original_type: type,
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext,
      associated_data: type,
      nonce: nonce.slice(0, 12),
    },
    ...around,
  })
}

/** The refund notice seals its content in `req_info` and has no sign; the others are signed in the open. */
function sealV2(resource: Notice['resource'], { merchant, nonce, around }: SealParts): string {
  const { req_info, ...open } = resource
  const fields = { ...open, nonce_str: nonce, ...around }
  if (req_info !== undefined)
    return writeXml({
      ...fields,
      req_info: encryptRefund(writeXml(req_info as Record<string, unknown>, 'root'), merchant.secret),
    })
  return writeXml({ ...fields, sign: signXml(fields, merchant.secret) })
}
