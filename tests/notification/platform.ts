import { createCipheriv, createHash, createHmac, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

/** WeChat Pay in a few lines of its own: signs and encrypts notifications of any content, also of those that it never would. */
export class Platform {
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 })

  constructor(readonly id: string) {}

  get certs() {
    return { [this.id]: this.#keys.publicKey }
  }

  /** A notification of APIv3: signed, and encrypted for one shop. */
  v3(
    shop: Shop,
    { id = `EV-${randomBytes(8).toString('hex')}`, event = 'TRANSACTION.SUCCESS', ...more }: V3 = {},
  ): Notice {
    const { resource = { mchid: shop.mchid, out_trade_no: '1' }, type = 'transaction', body = {} } = more
    const text = JSON.stringify({
      id,
      create_time: '2026-11-27T10:00:00+08:00',
      resource_type: 'encrypt-resource',
      event_type: event,
      summary: '通知',
      resource: { original_type: type, ...sealed(JSON.stringify(resource), shop.apiv3Key, type) },
      ...body,
    })
    return { headers: this.sign(text, more), body: Buffer.from(text) }
  }

  /** The headers of a delivery of this body. */
  sign(body: string | Buffer, { timestamp = String(Math.floor(Date.now() / 1000)), nonce }: Signing = {}): Headers {
    const random = nonce ?? randomBytes(16).toString('hex')
    const message = Buffer.concat([Buffer.from(`${timestamp}\n${random}\n`), Buffer.from(body), Buffer.from('\n')])
    return {
      'Content-Type': 'application/json',
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': random,
      'Wechatpay-Serial': this.id,
      'Wechatpay-Signature': createSign('RSA-SHA256').update(message).sign(this.#keys.privateKey, 'base64'),
    }
  }
}

/** A merchant that receives notifications. */
export interface Shop {
  mchid: string
  apiv3Key: string
  secret: string
}

export interface Notice {
  headers: Headers
  body: Buffer
}
type Headers = Record<string, string>
type Fields = Record<string, string>
interface Signing {
  timestamp?: string
  nonce?: string
}
interface V3 extends Signing {
  id?: string
  event?: string
  resource?: object
  type?: string
  body?: object
}

export function shop(mchid: string): Shop {
  return { mchid, apiv3Key: key(`v3 ${mchid}`), secret: key(`v2 ${mchid}`) }
}

function key(seed: string): string {
  return createHash('md5').update(seed).digest('hex')
}

export const PAID: Fields = {
  appid: 'wx2421b1c4370ec43b',
  bank_type: 'CFT',
  nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
  openid: 'oUpF8uMEb4qRXf22hE3X68TekukE',
  out_trade_no: '1409811653',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  time_end: '20260903131540',
  total_fee: '1',
  transaction_id: '1004400740201409030005092168',
}

/** A signed notice of APIv2. */
export function v2Signed(
  { mchid, secret }: Shop,
  fields: Fields = PAID,
  { type = 'MD5', merchant = 'mch_id' } = {},
): Notice {
  const all = { ...(merchant !== '' && { [merchant]: mchid }), ...fields }
  return xml({ ...all, sign: v2Sign(all, secret, type) })
}

export function v2Sign(fields: Fields, secret: string, type = 'MD5'): string {
  const text = Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}&`)
    .join('')
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', secret)
  return hash.update(`${text}key=${secret}`).digest('hex').toUpperCase()
}

export const REFUNDED: Fields = { out_refund_no: 'R1', refund_id: '50000', refund_fee: '1', refund_status: 'SUCCESS' }

/** The refund notice of APIv2: no sign, its content encrypted. */
export function v2Refund({ mchid, secret }: Shop, refund: Fields = REFUNDED, outer: Fields = {}): Notice {
  const cipher = createCipheriv('aes-256-ecb', key(secret), null)
  const text = xml(refund, 'root').body.toString()
  const info = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64')
  return xml({ return_code: 'SUCCESS', mch_id: mchid, nonce_str: 'n', req_info: info, ...outer })
}

/** A deposit notice of APIv2: signed, its content encrypted under the APIv3 key. */
export function v2Deposit(own: Shop, event: string, content: Fields, outer: Fields = {}): Notice {
  const {
    ciphertext,
    nonce,
    associated_data: associated,
  } = sealed(xml(content).body.toString(), own.apiv3Key, 'deposit')
  const fields = {
    algorithm: 'HMAC-SHA256',
    event_type: event,
    event_algorithm: 'AEAD_AES_256_GCM',
    event_nonce: nonce,
    event_associated_data: associated,
    event_ciphertext: ciphertext,
    ...outer,
  }
  return v2Signed(own, fields, { type: 'HMAC-SHA256' })
}

export function xml(fields: Fields, root = 'xml'): Notice {
  const tags = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
  return { headers: { 'Content-Type': 'text/xml' }, body: Buffer.from(`<${root}>${tags.join('')}</${root}>`) }
}

/** A notice with some of its text replaced. */
export function edited({ headers, body }: Notice, from: string | RegExp, to: string): Notice {
  const text = body.toString().replace(from, to)
  if (text === body.toString()) throw new Error(`${String(from)} is not in the notice`)
  return { headers, body: Buffer.from(text) }
}

function sealed(text: string, under: string, associated: string) {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', under, nonce)
  cipher.setAAD(Buffer.from(associated))
  const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return { algorithm: 'AEAD_AES_256_GCM', ciphertext: bytes.toString('base64'), associated_data: associated, nonce }
}
