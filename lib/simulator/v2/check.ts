import type { V2ErrCode } from '../codes'
import { BusinessRefusal } from './answer'
import type { V2Fields } from './message'

/** With which codes an operation says that a field is missing, or does not fit. */
export interface FieldCodes {
  readonly lack: V2ErrCode
  readonly wrong: V2ErrCode
}

const PARAMETER: FieldCodes = { lack: 'PARAM_ERROR', wrong: 'PARAM_ERROR' }

/** A field that has to be there. */
export function required(
  fields: V2Fields,
  name: string,
  rule: { max: number; pattern?: RegExp },
  { lack, wrong }: FieldCodes = PARAMETER,
): string {
  const value = fields[name]
  if (value === undefined || value === '') throw new BusinessRefusal(lack, `缺少参数${name}`)
  if (Array.from(value).length > rule.max) throw new BusinessRefusal(wrong, `${name}参数长度有误`)
  if (rule.pattern && !rule.pattern.test(value)) throw new BusinessRefusal(wrong, `${name}参数格式有误`)
  return value
}

/** A whole number of 分, at least 1. */
export function amount(fields: V2Fields, name: string, codes?: FieldCodes): number {
  return Number(required(fields, name, { max: 12, pattern: /^[1-9]\d*$/ }, codes))
}

/** Of several numbers one has to be there. */
export function oneOf(fields: V2Fields, ...names: string[]): [name: string, value: string] {
  for (const name of names) {
    const value = fields[name]
    if (value !== undefined && value !== '') return [name, value]
  }
  throw new BusinessRefusal('PARAM_ERROR', `${names.join('、')}不能同时为空`)
}
