import { gzipSync } from 'node:zlib'
import type { Answer } from '../answer'

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const TABLE = '\ufeff交易时间,商户订单号\r\n`2026-11-01 10:00:00,`T1\r\n'

/** A small file of a media type: `application/pdf`, `text/csv`, `image/*`, `application/x-gzip`. */
export function fileOf(type: string): Pick<Answer, 'headers' | 'body'> {
  if (type.startsWith('image/')) return { headers: { 'Content-Type': 'image/png' }, body: Buffer.from(PIXEL, 'base64') }
  return { headers: { 'Content-Type': type }, body: contentOf(type) }
}

function contentOf(type: string): Buffer {
  if (type === 'application/pdf') return Buffer.from('%PDF-1.4\n% from the catalog\n%%EOF\n')
  return type.includes('zip') ? gzipSync(TABLE) : Buffer.from(TABLE)
}
