import { loadSchemas, type Schema, type Schemas } from '../../openapi/schemas'
import { InvalidArgumentError } from '../../errors'
import type { SimulatorContext } from '../context'
import { encryptAesGcm } from '../crypto'
import { BASE62, HEX } from '../random'
import { rfc3339 } from '../time'
import { sampleOf } from '../catalog/sample'
import type { ComposedNotification } from './seal'
import { encryptRefund, signXml, writeXml } from './xml'

/** What a notification is to say; what is left out is made up after the catalog. */
export interface NotificationContent {
  /** `EV-…` by default; repeats have the same. */
  id?: string
  /** What is encrypted (APIv2: the fields themselves where nothing is); laid over the sample. */
  resource?: Readonly<Record<string, unknown>>
  /** Says `resource` alone, with nothing made up beside it. */
  exact?: boolean
  /** Laid over the fields around it. */
  body?: Readonly<Record<string, unknown>>
}

type Fields = Record<string, unknown>

/**
 * Writes a notification of an event of the catalog: `TRANSACTION.SUCCESS`, `v2/transaction-success`. An event that is not in
 * the catalog is written too, as of APIv3, when `resource` is given.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT`
 */
export async function composeNotification(
  event: string,
  content: NotificationContent,
  context: SimulatorContext,
): Promise<ComposedNotification> {
  const schemas = await loadSchemas()
  const schema = schemas.notification(event.startsWith('v2/') ? event : `v3/${event}`)
  if (schema === undefined && content.resource === undefined) {
    throw new InvalidArgumentError(`the catalog has no event ${event}: give its \`resource\``, {
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'event',
    })
  }
  const id = content.id ?? `EV-${context.random.text(32, HEX).toLowerCase()}`
  return event.startsWith('v2/')
    ? composeV2(id, schema ?? {}, content, schemas, context)
    : composeV3(id, event, schema, content, schemas, context)
}

function composeV3(
  id: string,
  event: string,
  schema: Schema | undefined,
  content: NotificationContent,
  schemas: Schemas,
  context: SimulatorContext,
): ComposedNotification {
  const { random, merchant, now } = context
  const { mchid } = merchant
  const known = { mchid, sp_mchid: mchid, combine_mchid: mchid, mch_id: mchid }
  const parts = { shapes: schemas, random, now, known }
  const sample = (schema === undefined ? {} : sampleOf(schema, parts)) as Fields
  const sealed = sealedIn(schema, schemas)
  const said = {
    ...(sealed === undefined || content.exact ? {} : (sampleOf(sealed, parts) as Fields)),
    ...content.resource,
  }
  const outer = sample.resource as Fields | undefined
  const [nonce, associatedData] = [
    random.text(12, BASE62),
    typeof outer?.original_type === 'string' ? outer.original_type : 'transaction',
  ]
  const resource = {
    original_type: associatedData,
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: encryptAesGcm(JSON.stringify(said), { key: merchant.apiv3Key, nonce, associatedData }),
    associated_data: associatedData,
    nonce,
  }
  const body = {
    id,
    create_time: rfc3339(now()),
    resource_type: 'encrypt-resource',
    event_type: event,
    summary: '通知',
    resource,
    ...content.body,
  }
  return { id, protocol: 'v3', body: Buffer.from(JSON.stringify(body)) }
}

function composeV2(
  id: string,
  schema: Schema,
  content: NotificationContent,
  schemas: Schemas,
  { random, merchant, now }: SimulatorContext,
): ComposedNotification {
  const parts = { shapes: schemas, random, now }
  const sample = sampleOf(schema, parts) as Fields
  const own = {
    ...('combine_mch_id' in sample ? { combine_mch_id: merchant.mchid } : { mch_id: merchant.mchid }),
    nonce_str: random.text(32, BASE62),
  }
  const sealed = sealedIn(schema, schemas)
  const said = {
    ...(sealed === undefined || content.exact ? {} : (sampleOf(sealed, parts) as Fields)),
    ...content.resource,
  }
  const fields: Fields = { ...sample, ...own, ...(sealed === undefined && content.resource), ...content.body }
  if ('req_info' in fields) fields.req_info = encryptRefund(writeXml(said, 'root'), merchant.secret)
  if ('event_ciphertext' in fields) {
    const [nonce, associatedData] = [random.text(12, BASE62), 'deposit']
    Object.assign(fields, {
      event_id: id,
      event_nonce: nonce,
      event_associated_data: associatedData,
      event_ciphertext: encryptAesGcm(writeXml(said), { key: merchant.apiv3Key, nonce, associatedData }),
    })
  }
  if (fields.sign_type !== undefined && fields.sign_type !== 'MD5') fields.sign_type = 'HMAC-SHA256'
  if ('sign' in fields) fields.sign = signXml(fields, merchant.secret)
  return { id, protocol: 'v2', body: Buffer.from(writeXml(fields)) }
}

/** The schema of what is encrypted inside. */
function sealedIn(schema: Schema | undefined, schemas: Schemas): Schema | undefined {
  const whole = typeof schema === 'string' && schema.startsWith('@') ? schemas.shape(schema.slice(1)) : schema
  if (whole === undefined || typeof whole === 'string') return undefined
  if (whole.s !== undefined) return whole.s
  for (const field of Object.values(whole.o ?? {})) {
    const found = sealedIn(field, schemas)
    if (found !== undefined) return found
  }
  return undefined
}
