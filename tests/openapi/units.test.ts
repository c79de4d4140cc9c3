import type { Field, Schema } from '../../scripts/generate/model'
import { unitOf } from '../../scripts/generate/unit'
import { walk } from '../../scripts/generate/walk'
import { catalog } from './catalog'

/** Every field of the catalog, wherever it stands. */
function fields(): Field[] {
  const found: Field[] = []
  const visit = (schema: Schema): void => {
    walk(schema, (inner) => {
      if (inner.kind === 'object') found.push(...inner.fields)
    })
  }
  const { operations, notifications, shapes } = catalog()
  for (const { query, variables, form, body, replies } of operations) {
    visit({ kind: 'object', fields: [...query, ...variables, ...form] })
    if (body) visit(body.schema)
    for (const { schema } of replies) if (schema) visit(schema)
  }
  for (const { body } of notifications) visit(body)
  for (const { schema } of shapes.values()) visit(schema)
  return found
}

const innermost = (schema: Schema): Schema => (schema.kind === 'array' ? innermost(schema.items) : schema)

/** Integers that are named like amounts and are none: what they count. */
const COUNTED: Readonly<Record<string, string>> = {
  coupon_total: '代金券数量',
  apply_total: '活动总库存',
  currency_price: '汇率值',
}

/** Amounts in another unit than 分, each by its official unit. */
const OTHER_UNITS = ['foreign_amount 外币最小单位', 'unit_price 10⁻⁸元']

describe('units', () => {
  const integers = fields().filter((field) => {
    const inner = innermost(field.schema)
    return inner.kind === 'scalar' && inner.type === 'integer'
  })
  const amounts = integers.filter(
    ({ name }) =>
      /(?:^|_)(?:amount|amt|total|fee|price|discount|contribute)$/.test(name.replace(/_\$\w/g, '')) &&
      !(name in COUNTED),
  )

  it('are 分 for every integer amount, or the official one', () => {
    expect(amounts.length).toBeGreaterThan(700)
    const units = amounts
      .map((field) => `${field.name} ${unitOf(field) ?? 'none'}`)
      .filter((text) => !text.endsWith(' 分'))
    expect([...new Set(units)].sort()).toEqual(OTHER_UNITS)
  })

  it('are 分 for every integer whose official name is that of an amount, whatever the field is called', () => {
    const named = integers.filter(({ term = '' }) => /金额|面额|面值|净额|费用|房费|关税|限额/.test(term))
    expect(named.length).toBeGreaterThan(300)
    expect(named.some(({ name }) => name === 'overdue_fine')).toBe(true)
    const without = named.filter((field) => unitOf(field) === undefined)
    expect(without.map(({ name, term }) => `${name} ${term}`)).toEqual([])
  })

  it('are those of the official pages for amounts written as text', () => {
    const texts = fields().filter(({ name, schema }) => {
      const inner = innermost(schema)
      return (
        inner.kind === 'scalar' && inner.type === 'string' && name !== 'unit' && unitOf({ name, schema }) !== undefined
      )
    })
    expect([...new Set(texts.map((field) => `${field.name} ${unitOf(field)}`))].sort()).toEqual([
      'deduct_amount 分',
      'min_repayment_amount 分',
      'pay_success_amount 分',
      'repayment_amount 分',
      'repayment_amount_limit 分',
      'sales 元',
    ])
  })

  it('are none for what is counted', () => {
    const counted = integers.filter(({ name }) => name in COUNTED || /_(count|num|quantity|percent)$/.test(name))
    expect(counted.length).toBeGreaterThan(100)
    // 补贴总金额 is an amount in spite of its name.
    expect([...new Set(counted.filter((field) => unitOf(field) !== undefined).map(({ name }) => name))]).toEqual([
      'total_subsidy_count',
    ])
  })
})
