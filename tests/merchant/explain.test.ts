import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { ERROR_CODES, ERROR_NUMBERS } from '../../lib/errors'
import { explain, poll } from '../../lib/merchant'
import { OTHER_CODES } from '../../lib/merchant/other-codes'
import { V2_CODES, V3_CODES } from '../../lib/simulator/codes'
import { explanations } from '../../scripts/errors/explanations'
import { rowsOf, type Texts } from '../../scripts/errors/rows'
import { rejection } from '../simulated'
import { shop } from '../simulator/shop'

const s = shop()
const HAN = /\p{Script=Han}/u

const codes = [ERROR_CODES, V3_CODES, V2_CODES, ERROR_NUMBERS, OTHER_CODES].flatMap((table) => Object.keys(table))

test.each([...new Set(codes)])('%s is explained in both languages', (code) => {
  const zh = explain(code)
  const en = explain(code, 'en')
  expect(zh?.meaning).toMatch(HAN)
  expect(zh?.remedy).toMatch(HAN)
  for (const text of [en?.meaning, en?.remedy]) {
    expect(text).toBeTruthy()
    // Official terms may stand beside the English ones.
    expect(text).toMatch(/[a-z]{3}/)
  }
})

test('no code that both protocols have in the docs has one more explanation', () => {
  expect(Object.keys(OTHER_CODES).filter((code) => code in V3_CODES && code in V2_CODES)).toEqual([])
})

test('the module of explanations is what the tables say', () => {
  const root = resolve(__dirname, '../..')
  const texts = JSON.parse(readFileSync(resolve(root, 'docs/error-texts.json'), 'utf8')) as Texts
  expect(readFileSync(resolve(root, 'lib/merchant/generated/explanations.ts'), 'utf8')).toBe(
    explanations(rowsOf(texts)),
  )
})

describe('an error', () => {
  const place = (json: object) => rejection(s.client().chain('v3/pay/transactions/native').post({ json }))

  test('of APIv3 goes by its code', async () => {
    const order = s.order()
    await s.client().chain('v3/pay/transactions/native').post({ json: order })
    const error = await place({ ...order, amount: { total: 7 } })
    expect(error.code).toBe('OUT_TRADE_NO_USED')
    expect(explain(error)).toEqual(explain('OUT_TRADE_NO_USED'))
  })

  test('of APIv2, of ours, and of this entry', async () => {
    const xml = { appid: 'wx1', mch_id: s.sim.merchant.mchid, out_trade_no: 'nobody' }
    const business = await rejection(s.client().chain('v2/pay/orderquery').post({ xml }))
    expect(explain(business, 'en')).toEqual(explain('ORDERNOTEXIST', 'en'))
    expect(explain(await place({ a: 1n << 70n }))?.meaning).toMatch(HAN)
    expect(explain(await rejection(s.client().chain('v3/x').post({ jsn: 1 })))).toEqual(explain('ERR_UNKNOWN_OPTION'))
    const flow = await rejection(poll(() => 1, { until: () => false, deadline: 1_000, pauses: [5_000] }))
    expect(explain(flow)).toEqual(explain('ERR_POLL_DEADLINE'))
  })

  test('goes by its number first, which says more', async () => {
    const error = await place({ ...s.order(), appid: 1 })
    Object.assign(error, { number: '268501013' })
    expect(explain(error)).toEqual(explain(268501013))
    expect(explain(error)?.meaning).toContain('openid')
  })

  test('with a code that nobody has written down says what became of the call', async () => {
    s.sim.fault({ kind: 'server-error', status: 400, code: 'SOMETHING_NEW', count: 1 })
    expect(explain(await place(s.order()), 'en')?.meaning).toBe('WeChat Pay refused the request')
    s.sim.fault({ kind: 'html-error', count: 1 })
    expect(explain(await place(s.order()))?.meaning).toBe('请求的结果未知')
  })

  test('of anyone else is not explained', () => {
    for (const other of [new Error('x'), undefined, null, {}, 'NO_SUCH_CODE', 'constructor', 12345])
      expect(explain(other)).toBeUndefined()
  })
})
