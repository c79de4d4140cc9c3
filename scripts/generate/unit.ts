import type { Field, Schema } from './model'

const AMOUNT =
  /(?:^|_)(?:amount|amt|fee|price|contribute|cash|money|balance|premium|minimum|threshold)(?:_|$)|(?:^|_)(?:total|refund|discount|subsidy|pay|coupon_value)$|^(?:discount|refund|payer|settlement)_(?:total|refund)$/
/** What is an amount by its official name, whatever the field is called. */
const AMOUNT_TERM = /金额|面额|面值|净额|费用|房费|退房费|关税|最低限额|可用额$/
/** What has such a name and is counted, not paid. */
const COUNTED =
  /(?:^|_)(?:count|num|number|quantity|percent|points?|quota|(?<!(?:by|per)_)days?|id|time|date|size|type)(?:_|$)/
const COUNTED_TERM = /数量|笔数|条数|总数|次数|库存|积分|比例|汇率|张数|人数|个数|总量/

/**
 * The unit of a number: what the catalog says (`unit:元`), else 分 for an integer that is named like an amount.
 *
 * Amounts of APIv2 are integers too, also where its notifications and replies write them as text.
 */
export function unitOf({ name, term = '', schema }: Pick<Field, 'name' | 'term' | 'schema'>): string | undefined {
  const inner = innermost(schema)
  if (!('modifiers' in inner)) return undefined
  if (inner.modifiers.unit !== undefined) return inner.modifiers.unit
  if (inner.kind !== 'scalar' || inner.type !== 'integer') return undefined
  return isAmount(name, term) ? '分' : undefined
}

export const isAmount = (name: string, term: string): boolean =>
  (AMOUNT.test(name.replace(/_\$\w/g, '')) || AMOUNT_TERM.test(term)) && !COUNTED.test(name) && !COUNTED_TERM.test(term)

const innermost = (schema: Schema): Schema => (schema.kind === 'array' ? innermost(schema.items) : schema)
