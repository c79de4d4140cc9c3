import { createHash, createHmac } from 'node:crypto'

export type V2SignType = 'MD5' | 'HMAC-SHA256'

/** The `sign` of flat fields: all but `sign` itself and empty ones, by name, and the key. */
export function signOf(fields: Readonly<Record<string, unknown>>, type: V2SignType, secret: string): string {
  const pairs = Object.entries(fields)
    .filter(
      ([name, value]) => name !== 'sign' && (typeof value === 'number' || (typeof value === 'string' && value !== '')),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${String(value)}`)
  const digest = type === 'MD5' ? createHash('md5') : createHmac('sha256', secret)
  return digest
    .update([...pairs, `key=${secret}`].join('&'))
    .digest('hex')
    .toUpperCase()
}
