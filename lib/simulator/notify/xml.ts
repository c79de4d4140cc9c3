import { createCipheriv, createHash, createHmac } from 'node:crypto'

type Fields = Readonly<Record<string, unknown>>

/** A flat document as APIv2 writes it, texts in CDATA. */
export function writeXml(fields: Fields, root = 'xml'): string {
  const tags = Object.entries(fields).map(
    ([name, value]) => `<${name}><![CDATA[${textOf(value).replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`,
  )
  return `<${root}>${tags.join('')}</${root}>`
}

/** The sign of APIv2, by the type that the fields name. */
export function signXml(fields: Fields, secret: string): string {
  const text = Object.keys(fields)
    .filter((name) => name !== 'sign' && textOf(fields[name]) !== '')
    .sort()
    .map((name) => `${name}=${textOf(fields[name])}&`)
    .join('')
  const message = `${text}key=${secret}`
  const hmac = (fields.sign_type ?? fields.algorithm) === 'HMAC-SHA256'
  return (hmac ? createHmac('sha256', secret) : createHash('md5')).update(message).digest('hex').toUpperCase()
}

/** `req_info` of the refund notice: AES-256-ECB under the lower-case MD5 of the key. */
export function encryptRefund(xml: string, secret: string): string {
  const cipher = createCipheriv('aes-256-ecb', createHash('md5').update(secret).digest('hex'), null)
  return Buffer.concat([cipher.update(xml, 'utf8'), cipher.final()]).toString('base64')
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
