import { compileErrors } from './compiled'

/** Errors of a consumer of both entries, with or without the option that distrusts index signatures. */
function errorsOf(body: string, noUncheckedIndexedAccess: boolean): string[] {
  return compileErrors(
    `import type { OpenChain } from '../../../lib/openapi/chain'
import type { StrictChain } from '../../../lib/openapi/strict'
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <T extends true>(..._: T[]): void => undefined
declare const instance: OpenChain
declare const strict: StrictChain
export async function use(): Promise<void> {
${body}
}
void [holds, instance, strict]
`,
    { noUncheckedIndexedAccess },
  )
}

const STRICT = `
  const strictlyWritten = await strict.chain('v3/brand-new/{id}').get({ id: 1 })
  holds<Equal<typeof strictlyWritten.data, unknown>>()
  const strictlyBelow = await strict.v3.pay.chain('brand-new').get()
  holds<Equal<typeof strictlyBelow.data, unknown>>()
  // @ts-expect-error nothing of the name
  await strict.v3.brandNew.thing.post({ json: {} })
  // @ts-expect-error nothing of the name
  await strict['v3/brand-new/thing'].get()
  // @ts-expect-error a verb that the catalog does not have
  await strict.v3.pay.transactions.native.patch({ json: {} })
  // @ts-expect-error nor its Async form
  await strict.v3.pay.transactions.native.patchAsync({ json: {} })
  // @ts-expect-error nothing of the name at the root
  await strict.getAsync()`

const CALLS = `
  const chained = await instance.v3.brandNew.thing.post({ json: { a: 1 } })
  const bracketed = await instance['v3/brand-new/thing'].get()
  const filled = await instance.v3.brandNew._id_.thing.get({ id: '1', timeout: 1000, query: { a: 1 } })
  const verb = await instance.v3.pay.transactions.native.patch({ json: {} })
  const named = await instance.v3.brandNew.apply.call.name.length.bind.delete()
  const below = await instance.v3.pay.transactions.native.brandNew.get()
  const both = await instance.v3.brandNew.delete.postAsync({}).wait()
  const appended = await instance.v3.brandNew.chain('thing/{id}').get({ id: 1 })
  const written = await instance.chain('v3/brand-new/thing').post({ json: {} })`

describe('an endpoint outside the catalog', () => {
  it('gives unknown data in all three styles; in the strict entry behind chain() alone', () => {
    expect(
      errorsOf(
        `${CALLS}
  const awaited = await instance.v3.brandNew.thing.postAsync().otherwise(String).wait()
  holds<Equal<typeof chained.data, unknown>>()
  holds<Equal<typeof bracketed.data, unknown>>()
  holds<Equal<typeof filled.data, unknown>>()
  holds<Equal<typeof verb.data, unknown>>()
  holds<Equal<typeof named.data, unknown>>()
  holds<Equal<typeof below.data, unknown>>()
  holds<Equal<typeof both.data, unknown>>()
  holds<Equal<typeof appended.data, unknown>>()
  holds<Equal<typeof written.data, unknown>>()
  holds<Equal<typeof awaited, typeof chained | string>>()
  const node = await instance.v3.brandNew
  holds<Equal<typeof node, typeof instance.v3.brandNew>>()
  // @ts-expect-error a response is narrowed before it is used
  void chained.data.code_url
  // @ts-expect-error an option that is known has its type
  await instance.v3.brandNew.thing.post({ timeout: 'soon' })
${STRICT}`,
        false,
      ),
    ).toEqual([])
  }, 60_000)

  it('stays callable where what an index signature gives may be undefined', () => {
    expect(
      errorsOf(
        `${CALLS}
  holds<Equal<typeof appended.data, any>>()
  holds<Equal<typeof written.data, unknown>>()
  void [chained, bracketed, filled, verb, named, below, both]`,
        true,
      ),
    ).toEqual([])
  }, 60_000)
})
