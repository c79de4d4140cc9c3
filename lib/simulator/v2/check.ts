import { BusinessRefusal } from './answer'
import type { V2Fields } from './message'

/** A field that has to be there. */
export function required(fields: V2Fields, name: string, rule: { max: number; pattern?: RegExp }): string {
  const value = fields[name]
  if (value === undefined || value === '') throw new BusinessRefusal('PARAM_ERROR', `缺少参数${name}`)
  if (Array.from(value).length > rule.max) throw new BusinessRefusal('PARAM_ERROR', `${name}参数长度有误`)
  if (rule.pattern && !rule.pattern.test(value)) throw new BusinessRefusal('PARAM_ERROR', `${name}参数格式有误`)
  return value
}

/** A whole number of 分, at least 1. */
export function amount(fields: V2Fields, name: string): number {
  return Number(required(fields, name, { max: 12, pattern: /^[1-9]\d*$/ }))
}

/** Of several numbers one has to be there. */
export function oneOf(fields: V2Fields, ...names: string[]): [name: string, value: string] {
  for (const name of names) {
    const value = fields[name]
    if (value !== undefined && value !== '') return [name, value]
  }
  throw new BusinessRefusal('PARAM_ERROR', `${names.join('、')}不能同时为空`)
}
