import type { Detailed } from '../../openapi/schema'

/** Whether a plain value keeps the rules of its field. */
export function fits(
  value: unknown,
  { t = 'string', e, j, p, min = 0, max = Infinity, from = -Infinity, to = Infinity }: Detailed,
): boolean {
  if (e) return (e as readonly unknown[]).includes(value)
  if (t === 'any') return value !== undefined
  if (typeof value === 'number')
    return (t === 'number' || (t === 'integer' && Number.isInteger(value))) && value >= from && value <= to
  if (typeof value !== 'string') return typeof value === t
  const { length } = Array.from(value)
  return (
    t === 'string' &&
    j === undefined &&
    length >= min &&
    length <= max &&
    (p === undefined || new RegExp(p, 'u').test(value))
  )
}
