import { compileErrors } from './compiled'

/** Errors of a consumer that adds endpoints of its own. */
function errorsOf(body: string): string[] {
  return compileErrors(
    `import type { Call, OpenChain } from '../../../lib/openapi/chain'
import type { StrictChain } from '../../../lib/openapi/strict'
declare module '../../../lib/openapi/chain' {
  interface CustomEndpoints {
    'v3/my-own/{id}/thing': Call<'post', { id: string | number; json: { name: string } }, { state: 'ON' | 'OFF' }>
    'v3/pay/transactions/my-own': Call<'get', object, { mine: number }>
  }
}
declare const instance: OpenChain
declare const strict: StrictChain
export async function use(): Promise<void> {
${body}
}
void instance
void strict
`,
  )
}

describe('CustomEndpoints', () => {
  it('types an own endpoint in all three styles, strict or not, beside the catalog', () => {
    expect(
      errorsOf(`
  const a: 'ON' | 'OFF' = (await instance.v3.myOwn._id_.thing.post({ id: 1, json: { name: 'n' } })).data.state
  const b: typeof a = (await instance.chain('v3/my-own/{id}/thing').post({ id: 'i', json: { name: 'n' } })).data.state
  const c: typeof a = (await instance['v3/my-own/{id}/thing'].postAsync({ id: 'i', json: { name: 'n' } }).wait()).data.state
  const d: typeof a = (await strict.v3.myOwn._id_.thing.post({ id: 1, json: { name: 'n' } })).data.state
  const e: typeof a = (await strict.chain('v3/my-own/{id}/thing').post({ id: 1, json: { name: 'n' } })).data.state
  const f: number = (await instance.v3.pay.transactions.myOwn.get({})).data.mine
  const g: string = (await instance.v3.pay.transactions.native.post({ json: { appid: 'a', mchid: 'm', description: 'd', out_trade_no: 'o', notify_url: 'n', amount: { total: 1 } } })).data.code_url
  void [b, c, d, e, f, g]`),
    ).toEqual([])
  }, 60_000)

  it('demands what the own endpoint demands', () => {
    const errors = errorsOf(`
  await instance.v3.myOwn._id_.thing.post({ id: 1, json: {} })
  const state: number = (await instance['v3/my-own/{id}/thing'].post({ id: 1, json: { name: 'n' } })).data.state
  void state`)
    expect(errors).toEqual([
      expect.stringContaining("'name' is missing"),
      expect.stringContaining("not assignable to type 'number'"),
    ])
  }, 60_000)
})

describe('a mistake', () => {
  it('is told with the name of the interface', () => {
    const [error = ''] = errorsOf(`  await instance.v3.refund.domestic.refunds.post({ json: { out_refund_no: '1' } })`)
    expect(error).toContain('V3RefundDomesticRefundsPostJson')
  }, 60_000)
})
