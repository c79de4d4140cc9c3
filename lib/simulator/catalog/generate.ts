import type { Detailed } from '../../openapi/schema'
import { BASE62, DIGITS, HEX, type Random } from '../random'
import { rfc3339 } from '../time'
import { fits } from './validate'

/** What inventing takes: repeatable chance, and a clock in milliseconds. */
export interface InventionParts {
  readonly random: Random
  readonly now: () => number
}

/** A value for a field that has no example, after its format and its name. */
export function invent(name: string, schema: Detailed, parts: InventionParts): unknown {
  const { t = 'string', from, to = Infinity } = schema
  if (t === 'integer' || t === 'number') return from ?? Math.min(1, to)
  if (t === 'boolean') return true
  if (t === 'any') return {}
  const { random, now } = parts
  const [day, time] = [rfc3339(now()).slice(0, 10), rfc3339(now()).slice(11, 19)]
  const digits = random.text(Math.max(schema.min ?? 0, Math.min(schema.max ?? 18, 18)), DIGITS)
  const words = Array.from(name || '微信支付')
    .slice(0, schema.max)
    .join('')
    .padEnd(schema.min ?? 0, '0')
  // The first that keeps the rules; of the patterns in the catalog most ask for a day or a time of day.
  const choices = [text(name, schema.f, parts), words, digits, day.replaceAll('-', ''), time.replaceAll(':', '')]
  return choices.find((choice) => fits(choice, schema)) ?? words
}

function text(name: string, format: string | undefined, { random, now }: InventionParts): string | undefined {
  const time = rfc3339(now())
  switch (format) {
    case 'date':
      return time.slice(0, 10)
    case 'yyyyMMddHHmmss':
      return time.slice(0, 19).replace(/\D/g, '')
    case 'mm/yy':
      return `${time.slice(5, 7)}/${time.slice(2, 4)}`
    case 'numeric':
      return random.text(10, DIGITS)
    case 'base64':
      return Buffer.from(name).toString('base64')
    case 'rfc2397':
      return `data:text/plain;base64,${Buffer.from(name).toString('base64')}`
  }
  if (/(^|_)currency(_type)?$/.test(name)) return 'CNY'
  if (format === 'rfc3339' || name.endsWith('time')) return time
  if (name.endsWith('_date')) return time.slice(0, 10)
  if (format === 'MediaId') return random.text(32, BASE62)
  if (name.endsWith('openid')) return `o${random.text(27, BASE62)}`
  if (name.endsWith('appid')) return `wx${random.text(16, HEX).toLowerCase()}`
  if (/ur[il]/i.test(format ?? name)) return `https://pay.weixin.qq.com/${random.text(16, BASE62)}`
  return /(_no|_id|_code|mchid)$/.test(name) ? random.text(18, DIGITS) : undefined
}
